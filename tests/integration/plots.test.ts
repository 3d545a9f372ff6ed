import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { draftOf, publishedOf, studyData, term } from '../builders/records'
import { createTestHub, type TestHub } from '../hub'

let hub: TestHub
let payload: Payload

beforeAll(async () => {
  hub = await createTestHub()
  payload = hub.payload
  const outcome = await term(payload, 'outcomes', 'loneliness')
  const other = await term(payload, 'outcomes', 'anxiety')
  const trial = await term(payload, 'designs', 'randomised-controlled-trial', { controlled: true })
  const scale = await term(payload, 'measures', 'ucla')
  const real = { design: trial.id, outcomes: [outcome.id], isExample: false, sampleSize: 80, sampleSizeKind: 'participants' as const }
  const [singing, gardens] = await Promise.all(['=Singing', 'Gardens'].map((title) =>
    publishedOf(payload, 'studies', { ...studyData(), ...real, title })))
  const invented = await publishedOf(payload, 'studies', { ...studyData(), ...real, title: 'Invented choir', isExample: true })
  await publishedOf(payload, 'studies', { ...studyData(), ...real, title: 'Measured only' })
  const secret = await draftOf(payload, 'studies', { ...studyData(), ...real, title: 'Draft study' })
  if (!singing || !gardens) throw new Error('The studies are missing.')
  const numbers = {
    outcome: outcome.id, measure: scale.id, comparison: 'between-groups', direction: 'improved', effectMeasure: 'MD', unit: 'points',
    estimate: -1, ciLower: -2, ciUpper: -0.1, isExample: false,
  } as const
  const first = await publishedOf(payload, 'results', { ...numbers, study: singing.id, detail: 'Lonely less often.' })
  const second = await publishedOf(payload, 'results', { ...numbers, study: gardens.id, estimate: -1.5 })
  const draft = await draftOf(payload, 'results', { ...numbers, study: gardens.id, detail: 'Draft result' })
  await publishedOf(payload, 'results', { ...numbers, study: secret.id, detail: 'Result of a draft' })
  await publishedOf(payload, 'results', { ...numbers, study: invented.id, isExample: true })
  await publishedOf(payload, 'results', { ...numbers, study: singing.id, outcome: other.id })
  await publishedOf(payload, 'policy-events', { slug: 'strategy', title: 'A strategy', date: '2020-05' })
  await draftOf(payload, 'policy-events', { slug: 'leak', title: 'Not announced yet', date: '2020-06' })
  const findings = [
    { statement: 'People were less lonely.', outcome: outcome.id, results: [first.id, second.id, draft.id] },
  ] as never
  await publishedOf(payload, 'summaries', { slug: 'company', title: 'Company', findings, isExample: false })
  await draftOf(payload, 'summaries', { slug: 'draft', title: 'Draft', findings })
})

afterAll(async () => hub.close())

async function file(name: string, query: Record<string, string>) {
  const { GET } = await import('@/app/(machine)/export/plots/[file]/route')
  return GET(new Request(`http://hub.test/export/plots/${name}?${new URLSearchParams(query)}`), { params: Promise.resolve({ file: name }) })
}

describe('the plots of an outcome', () => {
  it('show what is published of real studies, and nothing else', async () => {
    const { outcomeEvidence } = await import('@/synthesis/plots/queries')
    const evidence = await outcomeEvidence(payload, 'loneliness', 'en')
    expect(evidence?.results.map(({ study }) => study.label).sort()).toEqual(['=Singing', 'Gardens'])
    expect(evidence?.results[0]).toMatchObject({ study: { controlled: true, n: 80, quality: 'not-rated' }, measure: 'ucla', ciLevel: 95 })
    expect(evidence?.studies.map(({ label }) => label).sort()).toEqual(['=Singing', 'Gardens', 'Measured only'])
    expect(evidence?.events.map(({ title }) => title)).toEqual(['A strategy'])
    expect(evidence?.isLimited).toBe(false)
    expect(JSON.stringify(evidence)).not.toMatch(/[Dd]raft|Invented|Not announced/)
    expect(await outcomeEvidence(payload, 'unheard-of', 'en')).toBeNull()
  })

  it('can be had as pictures and as tables that no spreadsheet runs', async () => {
    const csv = await file('effect-direction.csv', { outcome: 'loneliness' })
    expect(csv.headers.get('content-disposition')).toBe('attachment; filename="effect-direction-loneliness.csv"')
    const rows = (await csv.text()).split('\r\n').filter(Boolean)
    expect(rows).toHaveLength(3)
    expect(rows.find((row) => row.includes('Singing'))).toMatch(/^'=Singing,With a comparison group,.*Lonely less often\.$/)
    const forest = await (await file('forest.csv', { outcome: 'loneliness' })).text()
    expect(forest).toMatch(/Gardens,-1\.5,-2,-0\.1,95,/)
    expect(forest).toContain('All together,-1.2')
    for (const kind of ['effect-direction', 'harvest', 'forest', 'timeline'])
      expect(await (await file(`${kind}.svg`, { outcome: 'loneliness', locale: 'ar' })).text()).toContain('<svg')
  })

  it('are refused with the reason', async () => {
    const funnel = await file('funnel.svg', { outcome: 'loneliness' })
    expect([funnel.status, await funnel.text()]).toEqual([422, 'There are too few controlled studies with usable numbers for this plot.\n'])
    expect((await file('pie.svg', { outcome: 'loneliness' })).status).toBe(404)
    expect((await file('forest.svg', { outcome: 'unheard-of' })).status).toBe(404)
    expect((await file('forest.svg', {})).status).toBe(404)
  })
})

describe('the plots of a summary', () => {
  it('show the published results of its findings', async () => {
    const { summaryEvidence } = await import('@/synthesis/plots/queries')
    const evidence = await summaryEvidence(payload, 'company', 'en')
    expect(evidence?.map(({ outcome, results }) => [outcome.slug, results.map(({ study }) => study.label).sort()])).toEqual([
      ['loneliness', ['=Singing', 'Gardens']],
    ])
    expect(await (await file('forest.csv', { summary: 'company', outcome: 'loneliness' })).text()).toContain('Gardens')
    expect((await file('forest.csv', { summary: 'company', outcome: 'anxiety' })).status).toBe(404)
  })

  it('are not there before it is published', async () => {
    expect((await file('forest.csv', { summary: 'draft', outcome: 'loneliness' })).status).toBe(404)
    expect((await file('forest.csv', { summary: 'nowhere', outcome: 'loneliness' })).status).toBe(404)
  })
})
