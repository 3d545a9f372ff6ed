import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { FindingRow } from '@/synthesis/certainty/findings/view'

import { someone, type Login } from '../builders/people'
import { draftOf, publishedOf, studyData, term } from '../builders/records'
import { rest } from '../channels/rest'
import { createTestHub, type TestHub } from '../hub'

let hub: TestHub
let payload: Payload
let [editor, curator, rater]: (Login | undefined)[] = []
let summary: string
let outcome: string
let studies: string[]

const path = 'certainty-ratings'

beforeAll(async () => {
  hub = await createTestHub()
  payload = hub.payload
  ;[editor, curator, rater] = [await someone(payload, 'editor'), await someone(payload, 'curator'), await someone(payload, 'rater')]
  const loneliness = await term(payload, 'outcomes', 'loneliness')
  outcome = String(loneliness.id)
  const trial = await term(payload, 'designs', 'randomised-controlled-trial', { controlled: true })
  const real = { design: trial.id, outcomes: [outcome], isExample: false, sampleSize: 300, sampleSizeKind: 'participants' as const }
  studies = []
  for (const title of ['Singing', 'Gardens']) studies.push(String((await publishedOf(payload, 'studies', { ...studyData(), ...real, title })).id))
  const numbers = { outcome, comparison: 'between-groups', direction: 'improved', effectMeasure: 'RR', isExample: false, timeMonths: 6, nTotal: 300 } as const
  const results = [
    await publishedOf(payload, 'results', { ...numbers, study: studies[0] ?? '', estimate: 0.7, ciLower: 0.55, ciUpper: 0.9 }),
    await publishedOf(payload, 'results', { ...numbers, study: studies[1] ?? '', estimate: 0.75, ciLower: 0.6, ciUpper: 0.94 }),
    await publishedOf(payload, 'results', { ...numbers, study: studies[1] ?? '', comparison: 'within-group', effectMeasure: 'none', whyNoNumbers: 'direction-only', detail: 'Fell over time.' }),
  ]
  const findings = [{ statement: 'Fewer people were lonely.', outcome, results: results.map(({ id }) => id) }] as never
  summary = String((await publishedOf(payload, 'summaries', { slug: 'company', title: 'Company', findings, isExample: false })).id)
}, 120_000)

afterAll(async () => hub.close())

const ask = (method: 'GET' | 'POST' | 'PATCH', address: string, who: Login | undefined, body?: unknown) =>
  rest(method, `${path}/${address}`, { token: who?.token, ...(body === undefined ? {} : { body }) })

async function start(body: string): Promise<string> {
  const { body: answer } = await ask('POST', 'start', editor, { summary, outcome, body })
  return String(answer.id)
}

const unmoved = {
  'risk-of-bias': { level: 'not-serious', reason: 'Seen by hand: sound trials.' }, inconsistency: { level: 'not-serious' }, indirectness: { level: 'not-serious', reason: 'The people asked about.' },
  imprecision: { level: 'not-serious', reason: 'Events are not recorded, but the interval is narrow.' }, 'publication-bias': { level: 'not-serious', reason: 'Both trials were registered; none is missing.' },
}

async function save(id: string, judgements: Record<string, unknown>, answers: unknown = { start: { response: 'randomised' } }) {
  const { body: view } = await ask('GET', `rate/${id}`, editor)
  return ask('POST', `rate/${id}`, editor, { updatedAt: view.updatedAt, answers, judgements })
}

async function rows(): Promise<readonly FindingRow[]> {
  const { summaryFindings } = await import('@/synthesis/certainty/findings/queries')
  const found = await summaryFindings(payload, 'company', 'en')
  return found?.rows ?? []
}

describe('rating certainty', () => {
  let id: string

  it('is not rated at first, and says so, comparisons apart from changes', async () => {
    expect((await rows()).map(({ kind, certainty, studies: count, people }) => [kind, certainty, count, people])).toEqual([
      ['controlled', 'not-yet-rated', 2, 600], ['uncontrolled', 'not-yet-rated', 1, 300],
    ])
  })

  it('is for editors and curators', async () => {
    const asked = { summary, outcome, body: 'controlled' }
    expect((await ask('POST', 'start', rater, asked)).status).toBe(403)
    expect((await ask('POST', 'start', undefined, asked)).status).toBe(403)
    id = await start('controlled')
    expect(await start('controlled')).toBe(id)
  })

  it('shows what the hub proposes, and what it cannot', async () => {
    const { body } = await ask('GET', `rate/${id}`, editor)
    const proposals = body.proposals as Record<string, { kind: string; level: string | null; grounds: string[] }>
    expect(proposals.start).toMatchObject({ level: 'randomised' })
    expect(proposals['risk-of-bias']).toMatchObject({ kind: 'cannot' })
    expect(proposals['risk-of-bias']?.grounds.join()).toContain('Not yet rated')
    expect(proposals.inconsistency).toMatchObject({ level: 'not-serious' })
    expect(proposals.indirectness).toMatchObject({ kind: 'human' })
    expect(proposals['publication-bias']).toMatchObject({ kind: 'cannot' })
  })

  it('keeps a draft that is not complete, and lets only a complete one go to review', async () => {
    const { body } = await save(id, { ...unmoved, indirectness: { level: 'serious' } })
    expect(body.level).toBe('moderate')
    expect(JSON.stringify(body.problems)).toContain('moves the certainty and needs a reason')
    const refused = await ask('POST', `${id}/transitions`, editor, { name: 'submit' })
    expect([refused.status, JSON.stringify(refused.body)]).toEqual([422, expect.stringContaining('not complete yet')])
  })

  it('computes the level, whatever is sent', async () => {
    await save(id, { ...unmoved, indirectness: { level: 'serious', reason: 'Older people only.' } })
    await ask('PATCH', `${id}?draft=true`, editor, { overall: 'high', judgements: {}, ratedBy: null })
    const { body } = await ask('GET', `${id}?draft=true&depth=0`, editor)
    expect([body.overall, body.ratedBy]).toEqual(['moderate', editor?.id])
    const typed = await save(id, { ...unmoved, overall: { level: 'very-low', reason: 'I feel so.' } })
    expect([typed.body.level, JSON.stringify(typed.body.problems)]).toEqual(['high', expect.stringContaining('cannot be changed')])
  })

  it('refuses a save from a window that has not seen the newest one, a foreign start and nonsense', async () => {
    const { body: view } = await ask('GET', `rate/${id}`, editor)
    await save(id, { ...unmoved, indirectness: { level: 'serious', reason: 'Older people only.' } })
    const old = await ask('POST', `rate/${id}`, editor, { updatedAt: view.updatedAt, answers: {}, judgements: {} })
    expect(old.status).toBe(409)
    const robins = await save(id, unmoved, { start: { response: 'non-randomised-robins-i' } })
    expect([robins.status, JSON.stringify(robins.body)]).toEqual([400, expect.stringContaining('ROBINS-I')])
    expect((await ask('POST', `rate/${id}`, editor, { judgements: 'all fine' })).status).toBe(400)
  })

  it('needs the source of a baseline risk, and of thresholds', async () => {
    const refused = await ask('PATCH', `${id}?draft=true`, editor, { baseline: { risk: 400 } })
    expect([refused.status, JSON.stringify(refused.body)]).toEqual([400, expect.stringContaining('where the risk without the intervention comes from')])
    const kept = await ask('PATCH', `${id}?draft=true`, editor, {
      baseline: { risk: 400, source: 'Control groups of both trials' }, wording: { intervention: 'Company' },
      thresholds: { sizesIn: 'per-thousand', small: 50, moderate: 100, large: 200, source: 'Agreed for this test' },
    })
    expect(kept.status).toBe(200)
  })

  it('is confirmed by a second person, with an entry in the record of changes', async () => {
    expect((await ask('POST', `${id}/transitions`, editor, { name: 'submit' })).status).toBe(200)
    const own = await ask('POST', `${id}/transitions`, editor, { name: 'publish' })
    expect([own.status, JSON.stringify(own.body)]).toEqual([403, expect.stringContaining('second person')])
    expect((await rows())[0]?.certainty).toBe('not-yet-rated')
    expect((await ask('GET', `${id}`, undefined)).status).toBe(404)
    expect((await ask('POST', `${id}/transitions`, curator, { name: 'publish' })).status).toBe(200)
    const { totalDocs } = await payload.count({
      collection: 'audit-events', where: { and: [{ action: { equals: 'certainty-ratings.publish' } }, { documentId: { equals: id } }] }, overrideAccess: true,
    })
    expect(totalDocs).toBe(1)
  })

  it('stands in the Summary of Findings with its reason, the people it means and plain words', async () => {
    const [row] = await rows()
    expect(row).toMatchObject({
      certainty: 'moderate', isOutdated: false, footnotes: [{ number: 1, domain: 'indirectness', mark: '−1', reason: 'Older people only.' }],
      absolute: { without: 400 }, statement: { kind: 'effect', certainty: 'moderate', size: 'moderate', change: 'reduces' },
    })
    expect(row?.absolute?.with).toBe(Math.round(400 * (row?.effect?.estimate ?? 0)))
    const { GET } = await import('@/app/(machine)/export/findings/[file]/route')
    const file = (name: string) => GET(new Request(`http://hub.test/export/findings/${name}`), { params: Promise.resolve({ file: name }) })
    const csv = await (await file('company.csv')).text()
    expect(csv).toContain('Company probably reduces loneliness.')
    expect(csv).toContain('Indirectness (−1): Older people only.')
    const svg = await (await file('company.svg')).text()
    expect(svg).toContain('Moderate certainty')
    expect((await file('nowhere.csv')).status).toBe(404)
  })

  it('says so when the evidence has changed since', async () => {
    await publishedOf(payload, 'quality-ratings', {
      label: 'Rating', study: studies[0] ?? '', instrument: 'rob2-assignment@2019-08-22', band: 'low', method: 'agreed',
    })
    expect((await rows())[0]).toMatchObject({ certainty: 'moderate', isOutdated: true })
  })

  it('starts low without a comparison, and can be rated before a summary is published', async () => {
    const other = await start('uncontrolled')
    const { body } = await save(other, unmoved)
    expect([body.level, JSON.stringify(body.problems)]).toEqual([null, expect.stringContaining('start low')])
    const draft = await draftOf(payload, 'summaries', { slug: 'draft-company', title: 'Draft' })
    const begun = await ask('POST', 'start', curator, { summary: draft.id, outcome, body: 'qualitative' })
    expect((await ask('GET', `rate/${String(begun.body.id)}`, curator)).status).toBe(200)
  })
})

describe('a qualitative finding', () => {
  const concerns = Object.fromEntries(['methodological-limitations', 'coherence', 'adequacy', 'relevance']
    .map((concern) => [concern, { level: 'none', reason: 'Looked at by hand.' }]))

  const answered = { 'dissemination-bias': { response: 'not-suspected' } }

  it('without a sentence is rated as a draft only: review, publishing and publishing at once are refused at the field', async () => {
    const id = await start('qualitative')
    const { body: saved } = await save(id, concerns, answered)
    expect(saved).toMatchObject({ level: 'high', problems: [] })
    const atTheField = expect.arrayContaining([{ path: 'wording.finding', message: expect.stringContaining('Write the qualitative finding first') }])
    const refused = await ask('POST', `${id}/transitions`, editor, { name: 'submit' })
    expect(refused.status).toBe(400)
    expect((refused.body.errors as { data: { errors: unknown } }[])[0]?.data.errors).toEqual(atTheField)

    const other = await publishedOf(payload, 'summaries', { slug: 'voices', title: 'Voices', isExample: true })
    const rated = { summary: other.id, outcome, body: 'qualitative', answers: answered, judgements: concerns, isExample: true } as const
    await expect(publishedOf(payload, 'certainty-ratings', rated)).rejects.toMatchObject({ data: { errors: atTheField } })
    expect((await ask('PATCH', `${id}?draft=true`, editor, { wording: { finding: '   ' } })).status).toBe(200)
    expect((await ask('POST', `${id}/transitions`, editor, { name: 'submit' })).status).toBe(400)
  })

  it('is rated once it has one, in whichever language', async () => {
    const id = await start('qualitative')
    await ask('PATCH', `${id}?draft=true&locale=cy`, editor, { wording: { finding: 'Mae pobl yn teimlo eu bod yn cael eu clywed.' } })
    expect((await ask('POST', `${id}/transitions`, editor, { name: 'submit' })).status).toBe(200)
    await ask('PATCH', `${id}?draft=true&locale=cy`, editor, { wording: { finding: '' } })
    expect((await ask('POST', `${id}/transitions`, curator, { name: 'publish' })).status).toBe(400)
    await ask('PATCH', `${id}?draft=true`, editor, { wording: { finding: 'People feel heard.' } })
    expect((await ask('POST', `${id}/transitions`, curator, { name: 'publish' })).status).toBe(200)
    expect((await rows()).find(({ kind }) => kind === 'qualitative')).toMatchObject({ certainty: 'high', finding: { text: 'People feel heard.' } })
  })
})

describe('the outcomes of a Summary of Findings', () => {
  it('are seven at the most', async () => {
    const terms = await Promise.all(Array.from({ length: 8 }, (_, index) => term(payload, 'outcomes', `outcome-${index}`)))
    const outcomes = (count: number) => ({ mainOutcomes: terms.slice(0, count).map(({ id }) => id) })
    const eight = await rest('PATCH', `summaries/${summary}?draft=true`, { token: editor?.token, body: outcomes(8) })
    expect([eight.status, JSON.stringify(eight.body)]).toEqual([400, expect.stringContaining('7 at the most. Take out those')])
    expect((await rest('PATCH', `summaries/${summary}?draft=true`, { token: editor?.token, body: outcomes(7) })).status).toBe(200)
  })
})
