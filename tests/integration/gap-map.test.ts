import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { mapPage } from '@/evidence-map/queries'
import { parseMap } from '@/evidence-map/state'
import { transition } from '@/publishing/editorial/actions'
import { stopSearch, warmSearch } from '@/search/queries'

import { draftOf, publishedOf, studyData, term } from '../builders/records'
import { createTestHub, type TestHub } from '../hub'

let hub: TestHub
let payload: Payload
let olderStudy: string

const map = (query = '') => mapPage(payload, parseMap(new URLSearchParams(query)), 'en')
const today = () => new Date().toISOString().slice(0, 10)

async function cell(row: string, column: string, query = '') {
  const view = await map(query)
  const i = view.rows.findIndex(({ slug }) => slug === row)
  const j = view.columns.findIndex(({ slug }) => slug === column)
  return view.cells[i]?.[j]
}

beforeAll(async () => {
  hub = await createTestHub()
  payload = hub.payload
  const wellbeing = await term(payload, 'outcomes', 'wellbeing')
  const loneliness = await term(payload, 'outcomes', 'loneliness', { parent: wellbeing.id })
  const mood = await term(payload, 'outcomes', 'mood', { parent: wellbeing.id })
  const older = await term(payload, 'populations', 'older-people')
  await term(payload, 'populations', 'carers', { underServed: true })
  const trial = await term(payload, 'designs', 'trial', { controlled: true })
  const survey = await term(payload, 'designs', 'survey')
  const real = { ...studyData(), isExample: false, outcomes: [loneliness.id, mood.id], populations: [older.id], quality: 'not-rated' } as const
  const study = (data: object) => publishedOf(payload, 'studies', { ...real, slug: undefined, ...data } as never)
  await study({ title: 'A trial of choirs', design: trial.id })
  olderStudy = String((await study({ title: 'A survey of gardens', design: survey.id })).id)
  await study({ title: 'A trial to come', design: trial.id, status: 'planned' })
  await study({ title: 'Invented', design: trial.id, isExample: true })
  await draftOf(payload, 'studies', { ...real, slug: undefined, title: 'Not public', design: trial.id } as never)
  await warmSearch(payload)
}, 120_000)

afterAll(async () => {
  await stopSearch(payload)
  await hub.close()
})

describe('the gap map of a hub', () => {
  it('counts what is public and real once in each cell, whatever stands below it', async () => {
    expect(await cell('wellbeing', 'older-people')).toMatchObject({
      counts: { studies: 2, reviews: 0, underWay: 1, controlled: 1, rated: 0 },
      gaps: { kinds: ['synthesis'], qualityUnknown: 'unrated' },
    })
    expect((await cell('loneliness', 'older-people', 'open-row=wellbeing'))?.counts.studies).toBe(2)
    expect((await cell('wellbeing', 'carers'))?.gaps.kinds).toEqual(['absolute'])
  })

  it('follows the thresholds that the team sets', async () => {
    const decide = (evidenceMap: object) =>
      payload.updateGlobal({ slug: 'hub', data: { name: 'Hub', evidenceMap } as never, depth: 0, overrideAccess: true })
    const older = await term(payload, 'populations', 'older-people')
    await decide({ synthesisFrom: 3, controlledFrom: 2, groups: [older.id] })
    expect((await cell('wellbeing', 'older-people'))?.gaps).toMatchObject({ kinds: ['quality'], quality: 'uncontrolled' })
    expect((await map()).rules).toMatchObject({ synthesisFrom: 3, controlledFrom: 2, groups: ['older people'] })
    await decide({ synthesisFrom: 2, controlledFrom: 1, groups: [] })
    expect((await map()).rules.groups).toEqual(['carers'])
  })

  it('shows itself as at a day, and what came since', async () => {
    expect((await cell('wellbeing', 'older-people', 'as-at=2001-01-01'))?.gaps.kinds).toEqual(['absolute'])
    expect((await cell('wellbeing', 'older-people', `as-at=${today()}`))?.counts.studies).toBe(2)
    expect((await cell('wellbeing', 'older-people', 'since=2001-01-01'))?.change).toMatchObject({
      kind: 'gained', evidence: 2, underWay: 1, closed: ['absolute'], opened: ['synthesis'],
    })
  })

  it('leads from a cell to a search that finds the same records', async () => {
    const { searchIn } = await import('@/search/queries')
    const { parseSearch } = await import('@/search/state')
    const found = await cell('wellbeing', 'older-people')
    const query = new URL(found?.href ?? '', 'http://hub.invalid').searchParams
    const { outcome } = await searchIn(payload, parseSearch(query), 'en')
    expect(outcome.total).toBe(3)
    expect(found?.tag).toBe('/gaps/tag?outcome=wellbeing&population=older-people')
  })

  it('is there as a picture and as a table', async () => {
    const { GET } = await import('@/app/(machine)/export/map/[file]/route')
    const file = (name: string, query = '') =>
      GET(new Request(`http://hub.test/export/map/${name}?${query}`), { params: Promise.resolve({ file: name }) })
    const csv = await file('map.csv')
    expect(csv.headers.get('content-disposition')).toBe('attachment; filename="gap-map.csv"')
    expect(await csv.text()).toContain('wellbeing,older people,2,0,1,0,1,0,0,"wellbeing, older people: 2 studies')
    expect(await (await file('map.svg', 'locale=ar&bubbles=quality')).text()).toContain('<svg')
    expect((await file('map.pdf')).status).toBe(404)
  })
})

describe('the first publication of a study', () => {
  const firstPublished = async (id: string) =>
    (await payload.findByID({ collection: 'studies', id, depth: 0, overrideAccess: true, draft: true })).firstPublishedAt

  it('is kept through revisions, and cannot be typed in', async () => {
    const before = await firstPublished(olderStudy)
    expect(before).toMatch(/^\d{4}-/)
    const move = (name: 'revise' | 'submit' | 'publish') => transition(payload, { collection: 'studies', id: olderStudy, name, user: 'system' })
    await move('revise')
    await payload.update({ collection: 'studies', id: olderStudy, data: { title: 'A survey of gardens, revised', firstPublishedAt: '1999-01-01' }, depth: 0, overrideAccess: true, draft: true })
    await move('submit')
    await move('publish')
    expect(await firstPublished(olderStudy)).toBe(before)
  })

  it('is none before it', async () => {
    const draft = await draftOf(payload, 'studies', { ...studyData(), firstPublishedAt: '1999-01-01' })
    expect(await firstPublished(String(draft.id))).toBeFalsy()
  })
})

describe('gaps that have been tagged', () => {
  it('stand in their cells while they are open and public', async () => {
    const [outcome, population] = [await term(payload, 'outcomes', 'loneliness'), await term(payload, 'populations', 'carers')]
    const gap = (data: object) => ({ outcomes: [outcome.id], populations: [population.id], kind: 'absolute', state: 'accepted', ...data }) as never
    await publishedOf(payload, 'gaps', gap({ title: 'Nobody asked carers', slug: 'nobody-asked-carers' }))
    await publishedOf(payload, 'gaps', gap({ title: 'Out of scope', slug: 'out-of-scope', state: 'declined' }))
    await draftOf(payload, 'gaps', gap({ title: 'Not moderated yet', slug: 'not-moderated-yet' }))
    expect((await mapPage(payload, parseMap(new URLSearchParams()), 'fr')).cells.flat().flatMap(({ tagged }) => tagged)).toEqual([
      { path: '/fr/gaps/nobody-asked-carers', title: 'Nobody asked carers', lang: 'en' },
    ])
    expect((await cell('wellbeing', 'carers', 'as-at=2001-01-01'))?.tagged).toEqual([])
  })
})
