import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { GET as searchDoor } from '@/app/(machine)/api/search/route'

import { extractionBy, extractionJob, typedRow, type TestExtraction } from '../../builders/extractions'
import { someone, type Login } from '../../builders/people'
import { exported } from '../../channels/exported'
import { graphql } from '../../channels/graphql'
import { rest } from '../../channels/rest'
import { createTestHub, type TestHub } from '../../hub'
import { actors, type Actor } from './table'

// Words that stand nowhere but in extractions that are still blind.
const markers = { draft: 'Quagmire', submitted: 'Zeppelin', alone: 'Marzipan' } as const

const onlookers = [...actors, 'other extractor', 'third person'] as const
type Onlooker = Actor | 'other extractor' | 'third person'

type Hidden = { extraction: string; job: string; study: string; extractor: string; marker: string }

let hub: TestHub
let payload: Payload
let begun: TestExtraction
let half: TestExtraction
const hidden: Hidden[] = []
const logins = new Map<Onlooker, Login>()

beforeAll(async () => {
  hub = await createTestHub()
  payload = hub.payload
  for (const actor of actors) if (actor !== 'visitor') logins.set(actor, await someone(payload, actor))
  const [author, other, third] = [await someone(payload, 'curator'), await someone(payload, 'rater'), await someone(payload, 'rater')]
  logins.set('other extractor', other)
  logins.set('third person', third)
  const curator = logins.get('curator') as Login
  begun = await extractionJob(payload, curator, { extractors: [author, other], arbiter: third })
  half = await extractionJob(payload, curator, { extractors: [author, other], arbiter: third })
  await extractionBy(author, begun.id).save([await typedRow(payload, { detail: `${markers.draft} in words`, estimate: '-' })])
  await extractionBy(author, half.id).submit([await typedRow(payload, { detail: `${markers.submitted} in words` })])
  // What somebody types by themselves is nobody else's either.
  await rest('POST', `extractions/entry/${begun.study}/save`, {
    token: author.token, body: { revision: 0, rows: [await typedRow(payload, { detail: `${markers.alone} in words` })] },
  })
  const { docs } = await payload.find({ collection: 'extractions', pagination: false, depth: 0, overrideAccess: true })
  for (const { id, rows, job, study, extractor } of docs) {
    const marker = Object.values(markers).find((word) => JSON.stringify(rows).includes(word)) ?? ''
    hidden.push({ extraction: String(id), job: String(job ?? begun.id), study: String(study), extractor: String(extractor), marker })
  }
})

afterAll(() => hub.close())

type Channel = (hidden: Hidden, token: string) => Promise<unknown>
const get = (path: (hidden: Hidden) => string): Channel => (one, token) => rest('GET', path(one), { token })
const send = (method: 'POST' | 'PATCH' | 'DELETE', path: (hidden: Hidden) => string, body: unknown = {}): Channel => (one, token) =>
  rest(method, path(one), { token, body })
const query = (text: (hidden: Hidden) => string): Channel => (one, token) => graphql(text(one), { token })

const conditions: Record<string, (hidden: Hidden) => string> = {
  'no condition': () => '',
  'its words': ({ marker }) => `where[rows][like]=${marker}`,
  'a path within': ({ marker }) => `where[rows.cells.detail][like]=${marker}`,
  'its extractor': ({ extractor }) => `where[extractor][equals]=${extractor}`,
  'the address of its extractor': () => 'where[extractor.email][contains]=example.org',
  'its job': ({ job }) => `where[job][equals]=${job}`,
  'its study': ({ study }) => `where[study][equals]=${study}`,
  'not being revealed': () => 'where[revealed][equals]=false',
  'any of two': ({ extractor }) => `where[or][0][revealed][equals]=false&where[or][1][extractor][equals]=${extractor}`,
  'its state': () => 'where[state][equals]=submitted',
}

const listings: Record<string, Channel> = {
  ...Object.fromEntries(Object.entries(conditions).flatMap(([name, condition]) => [
    [`list, by ${name}`, get((one) => `extractions?limit=0&depth=4&${condition(one)}`)],
    [`count, by ${name}`, get((one) => `extractions/count?${condition(one)}`)],
  ])),
  'list, sorted by its rows': get(() => 'extractions?limit=0&sort=-rows'),
  'list, fields chosen, as drafts': get(() => 'extractions?limit=0&select[rows]=true&draft=true'),
  versions: get(() => 'extractions/versions?limit=0'),
  'GraphQL list': query(() => '{ Extractions(limit: 0) { totalDocs docs { id rows } } }'),
  'GraphQL count': query(() => '{ countExtractions { totalDocs } }'),
}

const byId: Record<string, Channel> = {
  'by id': get(({ extraction }) => `extractions/${extraction}?depth=4&draft=true`),
  'what one may do with it': send('POST', ({ extraction }) => `extractions/access/${extraction}`),
  change: send('PATCH', ({ extraction }) => `extractions/${extraction}`, { rows: [] }),
  delete: send('DELETE', ({ extraction }) => `extractions/${extraction}`),
  duplicate: send('POST', ({ extraction }) => `extractions/${extraction}/duplicate`),
  'version by id': get(({ extraction }) => `extractions/versions/${extraction}`),
  'GraphQL by id': query(({ extraction }) => `{ Extraction(id: "${extraction}") { id rows } }`),
}

const nearby: Record<string, Channel> = {
  'change of many': send('PATCH', () => 'extractions?where[revealed][equals]=false', { state: 'withdrawn' }),
  'its job': get(({ job }) => `extraction-jobs/${job}?depth=4`),
  'the jobs': get(() => 'extraction-jobs?limit=0&depth=4'),
  'its job as typed in by oneself': get(({ job }) => `extractions/job/${job}`),
  'side by side': get(({ job }) => `extractions/reconcile/${job}`),
  'a settlement': send('POST', ({ job }) => `extractions/reconcile/${job}`, { method: 'third-person', settled: [] }),
  'the work list': get(() => 'extraction-jobs/work'),
  'one’s own table for the study': get(({ study }) => `extractions/entry/${study}`),
  'its study': get(({ study }) => `studies/${study}?depth=4&draft=true`),
  'the results': get(() => 'results?limit=0&depth=4&draft=true'),
  'the results, by what was taken out': get(({ marker }) => `results?draft=true&where[extraction.label][like]=${marker}`),
  'the versions of results': get(() => 'results/versions?limit=0&depth=4'),
  'the audit record': get(() => 'audit-events?limit=0&depth=4'),
  'the users': get(() => 'users?limit=0&depth=4'),
  'locked documents': get(() => 'payload-locked-documents?limit=0&depth=4'),
  'background jobs': get(() => 'payload-jobs?limit=0'),
  'the outbox': get(() => 'mails?limit=0&depth=4'),
  preferences: get(() => 'payload-preferences?limit=0'),
  'what the search index follows': get(() => 'search-changes?limit=0'),
  'the search': async ({ marker }) => {
    const { hits, total, didYouMean } = (await (await searchDoor(new Request(`http://localhost:3000/api/search?q=${marker}`))).json()) as Record<string, unknown>
    return { hits, totalDocs: total, didYouMean }
  },
  'the export': async (_, token) => (await exported('references.json?drafts=true', { token })).text(),
  'GraphQL jobs': query(() => '{ ExtractionJobs(limit: 0) { docs { id label study { id } } } }'),
}

const asked = async (channel: Channel | undefined, one: Hidden, onlooker: Onlooker): Promise<string> =>
  JSON.stringify(await channel?.(one, logins.get(onlooker)?.token ?? ''))

const words = (): string[] => [...Object.values(markers), ...hidden.map(({ extraction }) => extraction)]

function expectSilence(answer: string, silent: readonly string[] = words()): void {
  for (const word of silent) expect(answer).not.toContain(word)
}

/** An id of the same form that no record has. */
const absentLike = (id: string): string => (id.includes('-') ? randomUUID() : `${id.slice(0, -6)}abcdef`)

describe.each(onlookers)('before both have submitted, for %s', (onlooker) => {
  it.each(Object.keys(listings))('%s: finds and counts nothing', async (name) => {
    for (const one of hidden) {
      const answer = await asked(listings[name], one, onlooker)
      // A refusal may repeat what was asked with; the results themselves are told by their ids.
      expectSilence(answer.replaceAll(one.marker, ''))
      expect(answer).not.toMatch(/"totalDocs":[1-9]/)
    }
  })

  it.each(Object.keys(byId))('%s: as if it did not exist', async (name) => {
    for (const one of hidden) {
      const none = { ...one, extraction: absentLike(one.extraction) }
      const answer = (await asked(byId[name], one, onlooker)).replaceAll(one.extraction, 'ID')
      expect(answer).toBe((await asked(byId[name], none, onlooker)).replaceAll(none.extraction, 'ID'))
      expectSilence(answer)
    }
  })

  it.each(Object.keys(nearby))('%s: says nothing of it', async (name) => {
    for (const one of hidden) expectSilence((await asked(nearby[name], one, onlooker)).replaceAll(new RegExp(`like\\]?=${one.marker}`, 'g'), ''))
  })
})

describe('what is hidden', () => {
  it('is all there for its extractor', async () => {
    const { body } = await rest('GET', 'extractions?limit=0', { token: begun.extractors[0].token })
    expect(body.totalDocs).toBe(3)
    for (const marker of Object.values(markers)) expect(JSON.stringify(body)).toContain(marker)
    expect(hidden.map(({ marker }) => marker).sort()).toEqual(Object.values(markers).sort())
  })
})

describe('the account of an extractor', () => {
  it.each([{ password: 'chosen-by-somebody-else' }, { email: 'elsewhere@example.org' }])('cannot be taken over by an administrator with %j', async (body) => {
    const extractor = begun.extractors[0]
    const answer = await rest('PATCH', `users/${extractor.id}`, { token: logins.get('administrator')?.token ?? '', body })
    expect([answer.status, JSON.stringify(answer.body)]).toEqual([409, expect.stringContaining('still hidden')])
    const { email } = await payload.findByID({ collection: 'users', id: extractor.id, depth: 0, overrideAccess: true })
    expect(email).not.toContain('elsewhere')
  })
})

describe('the audit record', () => {
  it('knows that one has submitted, and neither what nor that the other has begun', async () => {
    const { docs } = await payload.find({
      collection: 'audit-events', where: { actor: { equals: String(begun.extractors[0].id) } }, pagination: false, depth: 0, overrideAccess: true,
    })
    expect(docs.map(({ action, documentId }) => ({ action, documentId }))).toEqual([{ action: 'extraction-jobs.submit', documentId: half.id }])
    expectSilence(JSON.stringify(docs))
  })
})

describe('after both have submitted', () => {
  const mayRead: readonly Onlooker[] = ['administrator', 'curator']

  beforeAll(async () => {
    await extractionBy(half.extractors[1], half.id).submit([await typedRow(payload, { detail: 'Seen too' })])
  })

  it.each(onlookers)('those who edit evidence find both, an extractor their own: %s', async (onlooker) => {
    const answer = await rest('GET', `extractions?depth=0&where[job][equals]=${half.id}`, { token: logins.get(onlooker)?.token ?? '' })
    const found = mayRead.includes(onlooker) ? 2 : onlooker === 'other extractor' ? 1 : undefined
    expect(answer.body.totalDocs ?? undefined).toBe(found ?? (answer.status === 200 ? 0 : undefined))
    expect(JSON.stringify(answer.body).includes(markers.submitted)).toBe(mayRead.includes(onlooker))
  })

  it.each(onlookers)('side by side they stand for those with a part in it, and those who edit: %s', async (onlooker) => {
    const answer = await rest('GET', `extractions/reconcile/${half.id}`, { token: logins.get(onlooker)?.token ?? '' })
    const isShown = [...mayRead, 'other extractor', 'third person'].includes(onlooker)
    expect(JSON.stringify(answer.body).includes(markers.submitted)).toBe(isShown)
  })

  it.each(onlookers)('the others stay blind: %s', async (onlooker) => {
    const answer = await rest('GET', 'extractions?limit=0&depth=4', { token: logins.get(onlooker)?.token ?? '' })
    expectSilence(JSON.stringify(answer.body), [markers.draft, markers.alone])
  })
})
