import type { AccessArgs } from 'payload'
import { describe, expect, it } from 'vitest'

import { changeGaps, deleteGaps, readGaps, readGapVersions } from './access'

const as = (...roles: string[]) => ({ req: { user: roles.length > 0 ? { id: 'me', roles } : null } }) as unknown as AccessArgs

describe('a gap that a collaborator proposed', () => {
  it('is theirs to change and to take back while it is a draft', async () => {
    expect(await changeGaps(as('collaborator'))).toEqual({
      and: [{ proposedBy: { equals: 'me' } }, { editorialState: { equals: 'draft' } }],
    })
    expect(await deleteGaps(as('collaborator'))).toMatchObject({
      and: [{ proposedBy: { equals: 'me' } }, { editorialState: { equals: 'draft' } }, { _status: { equals: 'draft' } }],
    })
  })

  it('is seen by them before it is published, and by no other collaborator', async () => {
    expect(await readGaps(as('collaborator'))).toEqual({
      or: [{ _status: { equals: 'published' } }, { proposedBy: { equals: 'me' } }],
    })
    expect(await readGapVersions(as('collaborator'))).toEqual({ 'version.proposedBy': { equals: 'me' } })
  })

  it('is changed, read and deleted by who moderates', async () => {
    for (const rule of [changeGaps, deleteGaps, readGaps, readGapVersions]) expect(await rule(as('curator'))).toBe(true)
  })

  it('is closed to visitors until it is published', async () => {
    expect(await readGaps(as())).toEqual({ _status: { equals: 'published' } })
    for (const rule of [changeGaps, deleteGaps, readGapVersions]) expect(await rule(as())).toBe(false)
  })

  it('is not changed by readers, raters or editors', async () => {
    for (const role of ['reader', 'rater', 'editor']) expect(await changeGaps(as(role))).toBe(false)
  })
})
