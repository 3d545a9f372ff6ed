import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { questionPage, roadmapPage } from '@/agenda/roadmap/queries'
import { transition } from '@/publishing/editorial/actions'

import { someone, type Login } from '../../builders/people'
import { draftOf, organisationData, publishedOf } from '../../builders/records'
import { rest } from '../../channels/rest'
import { createTestHub, type TestHub } from '../../hub'

let hub: TestHub
let payload: Payload
let curator: Login

beforeAll(async () => {
  hub = await createTestHub()
  payload = hub.payload
  curator = await someone(payload, 'curator')
})

afterAll(() => hub.close())

let counter = 0
const question = (data: Record<string, unknown> = {}) => {
  counter += 1
  return publishedOf(payload, 'research-questions', {
    slug: `question-${counter}`, question: `Example question ${counter}?`, type: 'practice', status: 'agreed', isExample: true, ...data,
  })
}
const today = (): string => new Date().toISOString().slice(0, 10)
const asked = (since = '') => ({ since, locale: 'en', words: { status: (value: string) => value } })
const move = (id: string, name: 'submit' | 'publish' | 'revise' | 'archive', reason?: string) =>
  transition(payload, { collection: 'research-questions', id, name, user: 'system', ...(reason ? { reason } : {}) })
const change = (id: string, body: unknown) => rest('PATCH', `research-questions/${id}?depth=0`, { token: curator.token, body })
const movesOf = async (id: string, since: string) => {
  const { slug } = await payload.findByID({ collection: 'research-questions', id, depth: 0, overrideAccess: true })
  return (await roadmapPage(payload, asked(since))).moved.questions.find(({ path }) => path === `/roadmap/${slug}`)?.moves
}

/** A question that was published on a day in the past. */
async function publishedOn(day: string, data: Record<string, unknown> = {}) {
  vi.useFakeTimers({ now: new Date(`${day}T10:00:00.000Z`), toFake: ['Date'] })
  return question(data).finally(() => vi.useRealTimers())
}

describe('a question of the roadmap', () => {
  it('is answered only by a summary that is published', async () => {
    const { id } = await question()
    const draft = await draftOf(payload, 'summaries', { slug: 'draft-answer', title: 'Draft answer', answer: 'Example', isExample: true })
    const ready = await publishedOf(payload, 'summaries', { slug: 'answer', title: 'The answer', answer: 'Example', isExample: true })
    for (const [answeredBy, message] of [[undefined, 'answered by a summary'], [draft.id, 'not published']] as const) {
      await change(id, { status: 'answered', ...(answeredBy ? { answeredBy } : {}) })
      await move(id, 'submit')
      await expect(move(id, 'publish')).rejects.toThrow()
      await transition(payload, { collection: 'research-questions', id, name: 'return', reason: message, user: 'system' })
    }
    expect(await questionPage(payload, `question-${counter}`, 'en')).toMatchObject({ status: 'agreed', answeredBy: null })
    await change(id, { status: 'answered', answeredBy: ready.id })
    await move(id, 'submit')
    await move(id, 'publish')
    expect(await questionPage(payload, `question-${counter}`, 'en')).toMatchObject({
      status: 'answered', answeredBy: { path: '/summaries/answer', title: 'The answer' },
    })
    await transition(payload, { collection: 'summaries', id: String(ready.id), name: 'archive', reason: 'Superseded', user: 'system' })
    expect(await questionPage(payload, `question-${counter}`, 'en')).toMatchObject({ status: 'under-way', wasReopened: true, answeredBy: null })
  })

  it('is not put to an end by a collaborator', async () => {
    const collaborator = await someone(payload, 'collaborator')
    const own = await rest('POST', 'research-questions?depth=0', {
      token: collaborator.token, body: { slug: 'own-question', question: 'Mine?', type: 'policy', status: 'answered', isExample: true },
    })
    expect((own.body.doc as { status: string }).status).toBe('proposed')
    const { id } = await question()
    expect((await rest('PATCH', `research-questions/${id}`, { token: collaborator.token, body: { status: 'withdrawn' } })).status).toBe(403)
  })

  it('names who leads, pays and works on it, where they are public', async () => {
    const lead = await publishedOf(payload, 'organisations', organisationData({ name: 'Leading Trust' }))
    const hidden = await draftOf(payload, 'organisations', organisationData({ name: 'Hidden Trust' }))
    await question({ lead: lead.id, partners: [hidden.id], funders: [{ name: 'Example Fund', scheme: 'Small grants' }], started: '2026-01', due: '2027' })
    const page = await questionPage(payload, `question-${counter}`, 'en')
    expect(page).toMatchObject({ leadParty: { name: 'Leading Trust' }, partners: [], funders: [{ name: 'Example Fund', scheme: 'Small grants' }] })
    expect(JSON.stringify(page)).not.toContain('Hidden Trust')
  })
})

describe('what has moved', () => {
  it('is told from published versions, and never from a draft', async () => {
    const { id } = await publishedOn('2020-01-01', { due: '2027' })
    expect(await movesOf(id, '2020-02-01')).toBeUndefined()
    expect(await movesOf(id, '2019-12-31')).toEqual([{ what: 'new' }])
    await move(id, 'revise')
    await change(id, { status: 'under-way', due: '2028', question: 'Secret wording?' })
    const before = await roadmapPage(payload, asked('2020-02-01'))
    expect(JSON.stringify(before)).not.toMatch(/Secret wording|2028/)
    expect(await movesOf(id, '2020-02-01')).toBeUndefined()
    await change(id, { question: `Example question ${counter}?` })
    await move(id, 'submit')
    await move(id, 'publish')
    expect(await movesOf(id, '2020-02-01')).toEqual([{ what: 'status', from: 'agreed', to: 'under-way' }, { what: 'due', from: '2027', to: '2028' }])
    expect(await movesOf(id, today())).toBeUndefined()
  })

  it('counts what was archived, without its words', async () => {
    const { id } = await publishedOn('2020-01-01', { question: 'Archived wording?' })
    await move(id, 'archive', 'Asked twice.')
    const page = await roadmapPage(payload, asked('2020-02-01'))
    expect(page.moved.gone).toBe(1)
    expect(JSON.stringify(page)).not.toContain('Archived wording')
  })

  it('begins with the last meeting where the hub knows of one', async () => {
    expect((await roadmapPage(payload, asked())).moved.isMeeting).toBe(false)
    await payload.updateGlobal({ slug: 'hub', data: { name: 'Example hub', agenda: { lastMeetingOn: '2026-03-04T00:00:00.000Z' } }, depth: 0, overrideAccess: true })
    expect((await roadmapPage(payload, asked())).moved).toMatchObject({ since: '2026-03-04', isMeeting: true })
    expect((await roadmapPage(payload, asked('2030-01-01'))).moved).toMatchObject({ since: '2026-03-04', isOtherAsked: true })
  })
})
