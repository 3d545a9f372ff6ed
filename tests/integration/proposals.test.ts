import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { transition } from '@/publishing/editorial/actions'

import { someone } from '../builders/people'
import { createTestHub, type TestHub } from '../hub'

let hub: TestHub
let payload: Payload
let proposer: Awaited<ReturnType<typeof account>>
let colleague: Awaited<ReturnType<typeof account>>
let curator: Awaited<ReturnType<typeof account>>

async function account(role: 'collaborator' | 'curator') {
  const { id } = await someone(payload, role)
  return payload.findByID({ collection: 'users', id, depth: 0, overrideAccess: true })
}

beforeAll(async () => {
  hub = await createTestHub()
  payload = hub.payload
  proposer = await account('collaborator')
  colleague = await account('collaborator')
  curator = await account('curator')
})

afterAll(() => hub.close())

const as = (user: typeof proposer) => ({ depth: 0, user: { ...user, collection: 'users' as const } })

const propose = (title: string) =>
  payload.create({ collection: 'gaps', draft: true, data: { title, kind: 'absolute', state: 'proposed', slug: title }, ...as(proposer), overrideAccess: false })

describe('a gap that a collaborator proposes', () => {
  it('is credited to them, and nothing of it is decided by them', async () => {
    const gap = await payload.create({
      collection: 'gaps',
      draft: true,
      data: {
        title: 'Harms', slug: 'harms', kind: 'absolute', state: 'closed', standing: true, proposedBy: colleague.id,
      },
      ...as(proposer), overrideAccess: false,
    })
    expect(gap).toMatchObject({ proposedBy: proposer.id, state: 'proposed', standing: false })
  })

  it('is seen and changed by them only while it is a draft', async () => {
    const { id } = await propose('costs')
    const found = async (user: typeof proposer) =>
      (await payload.find({ collection: 'gaps', draft: true, where: { id: { equals: id } }, ...as(user), overrideAccess: false })).totalDocs
    expect([await found(proposer), await found(colleague), await found(curator)]).toEqual([1, 0, 1])

    const rename = (user: typeof proposer, title: string) =>
      payload.update({ collection: 'gaps', id, draft: true, data: { title }, ...as(user), overrideAccess: false })
    expect((await rename(proposer, 'Costs to whom')).title).toBe('Costs to whom')
    await expect(rename(colleague, 'Mine now')).rejects.toThrow()
  })

  it('is out of their hands once it is in review', async () => {
    const { id } = await propose('children')
    await transition(payload, { collection: 'gaps', id, name: 'submit', user: proposer })
    const again = payload.update({ collection: 'gaps', id, draft: true, data: { title: 'Other' }, ...as(proposer), overrideAccess: false })
    await expect(again).rejects.toThrow()
    await expect(payload.delete({ collection: 'gaps', id, ...as(proposer), overrideAccess: false })).rejects.toThrow()
    await expect(transition(payload, { collection: 'gaps', id, name: 'publish', user: proposer })).rejects.toThrow()
    await transition(payload, { collection: 'gaps', id, name: 'publish', user: curator })
    const visible = await payload.findByID({ collection: 'gaps', id, depth: 0, overrideAccess: false })
    expect(visible.title).toBe('children')
    expect(visible).not.toHaveProperty('proposedBy')
  })
})

describe('a research question', () => {
  it('is followed by who asked it', async () => {
    const { id, proposedBy } = await payload.create({
      collection: 'research-questions',
      draft: true,
      data: { question: 'For whom?', slug: 'for-whom', type: 'practice', status: 'proposed' },
      ...as(proposer), overrideAccess: false,
    })
    expect(proposedBy).toBe(proposer.id)
    const where = { id: { equals: id } }
    const seen = (user: typeof proposer) => payload.find({ collection: 'research-questions', draft: true, where, ...as(user), overrideAccess: false })
    expect([(await seen(proposer)).totalDocs, (await seen(colleague)).totalDocs]).toEqual([1, 0])
  })
})
