import fc from 'fast-check'
import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'

import { mapPage } from '@/evidence-map/queries'
import { parseMap } from '@/evidence-map/state'
import { transition } from '@/publishing/editorial/actions'
import type { TransitionName } from '@/publishing/editorial/states'
import { searchIn, stopSearch } from '@/search/queries'
import { parseSearch } from '@/search/state'
import { mergeStudies } from '@/synthesis/actions/mergeStudies'
import { unmergeStudies } from '@/synthesis/actions/unmergeStudies'

import { draftOf, publishedOf, studyData, term } from '../builders/records'
import { rest } from '../channels/rest'
import { eventually } from '../eventually'
import { createTestHub, type TestHub } from '../hub'

let hub: TestHub
let payload: Payload
let population: string
const outcomes: string[] = []
const slugs = ['loneliness', 'mood'] as const

const setDay = (day: string): void => void vi.setSystemTime(`${day}T12:00:00Z`)
/** The clock stands still but for this; no two versions of a record may be of one moment. */
const aMomentLater = (): void => void vi.setSystemTime(Date.now() + 1000)

beforeAll(async () => {
  hub = await createTestHub()
  payload = hub.payload
  for (const slug of slugs) outcomes.push(String((await term(payload, 'outcomes', slug)).id))
  population = String((await term(payload, 'populations', 'carers')).id)
}, 120_000)

afterEach(() => void vi.useRealTimers())

afterAll(async () => {
  await stopSearch(payload)
  await hub.close()
})

const map = (query = '') => mapPage(payload, parseMap(new URLSearchParams(query)), 'en')
const listOf = (href: string) => searchIn(payload, parseSearch(new URL(href, 'http://hub.invalid').searchParams), 'en')
async function move(id: string, ...names: TransitionName[]): Promise<void> {
  for (const name of names) {
    aMomentLater()
    await transition(payload, { collection: 'studies', id, name, user: 'system', reason: 'As the history goes' })
  }
}
const study = (data: object) =>
  ({ ...studyData(), slug: undefined, isExample: false, populations: [population], outcomes: [outcomes[0]], status: 'completed', ...data }) as never

async function cell(row: string, query = '') {
  const view = await map(query)
  const found = view.cells[view.rows.findIndex(({ slug }) => slug === row)]?.[view.columns.findIndex(({ slug }) => slug === 'carers')]
  if (!found) throw new Error(`no cell of ${row}`)
  return found
}

/** Counts of the two cells as at a day. */
const countsOn = async (day: string): Promise<readonly number[]> => {
  const view = await map(`as-at=${day}`)
  return slugs.map((slug) => view.cells[view.rows.findIndex((row) => row.slug === slug)]?.[0]?.counts.studies ?? 0)
}

/** A study as the test keeps its own books. */
type Kept = { id: string; topic: number; state: 'draft' | 'public' | 'archived' | 'merged'; into: Kept | null; wasPublic: boolean; isRevised: boolean }

type Step = { readonly what: 'publish' | 'archive' | 'merge' | 'unmerge' | 'revise'; readonly who: number; readonly other: number }

/** Does a step where the rules of the hub allow it, and writes down what that means. */
async function take({ what, who, other }: Step, all: readonly Kept[]): Promise<void> {
  const [one, into] = [all[who] as Kept, all[other] as Kept]
  aMomentLater()
  if (what === 'publish' && (one.state === 'draft' || one.state === 'archived')) {
    if (one.state === 'archived') await move(one.id, 'restore')
    await move(one.id, 'submit', 'publish')
    Object.assign(one, { state: 'public', isRevised: false })
  }
  if (what === 'revise' && one.state === 'public' && !one.isRevised) {
    await move(one.id, 'revise')
    one.isRevised = true
  }
  if (what === 'archive' && one.state === 'public') {
    await move(one.id, 'archive')
    Object.assign(one, { state: 'archived', isRevised: false })
  }
  if (what === 'merge' && one !== into && ['draft', 'public'].includes(one.state) && into.state === 'public') {
    await mergeStudies(payload, { keep: into.id, merge: one.id, reason: 'The same research', user: 'system' })
    Object.assign(one, { wasPublic: one.state === 'public', state: 'merged', into })
  }
  // The last merge that a study took part in is the one that is undone.
  if (what === 'unmerge' && one.state === 'merged' && one.into?.state !== 'merged' && !all.some((each) => each.into === one)
    && all.filter((each) => each.into === one.into).length === 1) {
    await unmergeStudies(payload, { study: one.id, user: 'system' })
    Object.assign(one, { state: one.wasPublic ? 'public' : 'draft', into: null })
  }
}

const anyStep: fc.Arbitrary<Step> = fc.record({
  what: fc.constantFrom('publish', 'publish', 'archive', 'merge', 'unmerge', 'revise'), who: fc.nat(4), other: fc.nat(4),
})

describe('the map as at a day', () => {
  it.each([1, 2, 3])('counts each study on the days at whose end it was public, whatever became of it (history %i)', async (seed) => {
    vi.useFakeTimers({ toFake: ['Date'] })
    // Each history has a month of its own, and leaves nothing public to the next one.
    const dayNumber = (day: number): string => `2030-${String(seed).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    setDay(dayNumber(1))
    const all: Kept[] = []
    for (const who of [0, 1, 2, 3, 4]) {
      const topic = who % 2
      const { id } = await draftOf(payload, 'studies', study({ title: `Invented study ${seed}.${who}`, outcomes: [outcomes[topic]] }))
      all.push({ id: String(id), topic, state: 'draft', into: null, wasPublic: false, isRevised: false })
    }
    const days = fc.sample(fc.array(anyStep, { minLength: 1, maxLength: 4 }), { numRuns: 14, seed })
    const expected: { day: string; counts: readonly number[] }[] = []
    for (const [index, steps] of days.entries()) {
      setDay(dayNumber(index + 2))
      for (const step of steps) await take(step, all)
      const publicNow = (topic: number) => all.filter((one) => one.state === 'public' && one.topic === topic).length
      expected.push({ day: dayNumber(index + 2), counts: [publicNow(0), publicNow(1)] })
    }
    expect(new Set(expected.map(({ counts }) => counts.join()))).not.toHaveLength(1)
    setDay(dayNumber(days.length + 3))
    const told = async () => {
      const found = []
      for (const { day } of expected) found.push({ day, counts: await countsOn(day) })
      return found
    }
    await eventually(async () => expect(await told()).toEqual(expected))
    // An index that is built anew knows the same of the past as one that followed.
    await stopSearch(payload)
    expect(await told()).toEqual(expected)
    for (const { id, state } of all) if (state === 'public') await move(id, 'archive')
  }, 240_000)
})

describe('a study that was taken off the site', () => {
  const day = (month: number): string => `2031-${String(month).padStart(2, '0')}-15`
  const title = 'The withdrawn trial of Zeppelin singing'
  let gone: string

  beforeAll(async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    setDay(day(1))
    gone = String((await publishedOf(payload, 'studies', study({ title, quality: 'low' }))).id)
    setDay(day(2))
    await publishedOf(payload, 'studies', study({ title: 'A trial that stays' }))
    setDay(day(3))
    // What nobody published is counted nowhere, on no day.
    await move(gone, 'revise')
    await payload.update({ collection: 'studies', id: gone, data: { outcomes: [outcomes[1] ?? ''] }, draft: true, depth: 0, overrideAccess: true })
    await move(gone, 'archive')
    setDay(day(4))
    await publishedOf(payload, 'studies', study({ title: 'A trial that came later' }))
    vi.useRealTimers()
    await eventually(async () => expect((await cell('loneliness')).counts.studies).toBe(2))
  })

  it('counts on the days on which it was public, with the topics that it had then', async () => {
    expect((await cell('loneliness', `as-at=${day(2)}`)).counts.studies).toBe(2)
    expect((await cell('loneliness', `as-at=${day(1)}`)).counts.studies).toBe(1)
    expect((await cell('loneliness', `as-at=${day(3)}`)).counts.studies).toBe(1)
    expect((await cell('mood', `as-at=${day(2)}`)).counts.studies).toBe(0)
    expect((await cell('loneliness')).counts.studies).toBe(2)
  })

  it('is a loss between two days, even where as much came', async () => {
    expect((await cell('loneliness', `since=${day(1)}&as-at=${day(3)}`)).change).toMatchObject({ kind: 'same', evidence: 0, withdrawn: 1 })
    expect((await cell('loneliness', `since=${day(2)}`)).change).toMatchObject({ kind: 'same', evidence: 0, withdrawn: 1 })
    const view = await map(`since=${day(1)}&as-at=${day(4)}`)
    expect(view.withdrawn).toBe(1)
    expect((await cell('loneliness', `since=${day(3)}`)).change).toMatchObject({ evidence: 1, withdrawn: 0 })
  })

  it('is a number in the list of that day, and nothing more', async () => {
    const { href, counts } = await cell('loneliness', `as-at=${day(2)}`)
    const list = await listOf(href)
    expect(list.outcome.hits.map(({ document }) => document.title)).toEqual(['A trial that stays'])
    expect(list.outcome.total + list.outcome.noLongerPublic).toBe(counts.studies)
    expect(list.outcome.noLongerPublic).toBe(1)
    expect((await listOf((await cell('loneliness')).href)).outcome.noLongerPublic).toBe(0)
  })

  it('tells strangers nothing by any other door', async () => {
    const { GET: search } = await import('@/app/(machine)/api/search/route')
    const { GET: file } = await import('@/app/(machine)/export/map/[file]/route')
    const answers = [
      await (await search(new Request(`http://hub.test/api/search?as-at=${day(2)}`))).text(),
      await (await search(new Request(`http://hub.test/api/search?q=Zeppelin&as-at=${day(2)}`))).text(),
      await (await file(new Request(`http://hub.test/export/map/map.csv?as-at=${day(2)}`), { params: Promise.resolve({ file: 'map.csv' }) })).text(),
      JSON.stringify([await map(`as-at=${day(2)}`), await map(`since=${day(2)}&q=Zeppelin`)]),
      JSON.stringify((await rest('GET', 'audit-events')).body), JSON.stringify((await rest('GET', `studies/${gone}`)).body),
    ]
    const { slug } = await payload.findByID({ collection: 'studies', id: gone, depth: 0, overrideAccess: true })
    for (const answer of answers) for (const secret of [title, slug ?? title, gone]) expect(answer).not.toContain(secret)
    // Its words are not public any more, so that they cannot be guessed by counting.
    expect((await cell('loneliness', `as-at=${day(2)}&q=Zeppelin`)).counts.studies).toBe(0)
    expect(JSON.parse(answers[1] ?? '')).toMatchObject({ noLongerPublic: 0 })
  })

  it('counts also when the version that the public saw is too old to be kept', async () => {
    const { inside } = await map(`as-at=${day(2)}`)
    await payload.db.deleteVersions({ collection: 'studies', where: { parent: { equals: gone } } })
    await stopSearch(payload)
    expect((await map(`as-at=${day(2)}`)).inside.studies).toBe(inside.studies)
  })

  it('takes the results along that it had before it was merged', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    setDay(day(5))
    const keep = String((await publishedOf(payload, 'studies', study({ title: 'The study that stays', outcomes: [] }))).id)
    const twin = String((await publishedOf(payload, 'studies', study({ title: 'Its twin', outcomes: [] }))).id)
    await publishedOf(payload, 'results', { study: twin, outcome: outcomes[1] ?? '', direction: 'improved', whyNoNumbers: 'direction-only', comparison: 'between-groups' })
    setDay(day(6))
    await mergeStudies(payload, { keep, merge: twin, reason: 'The same research', user: 'system' })
    vi.useRealTimers()
    const moods = async (asAt: string) => (await cell('mood', `as-at=${asAt}`)).counts.studies
    await eventually(async () => expect([await moods(day(4)), await moods(day(5)), await moods(day(6))]).toEqual([0, 2, 1]))
    expect((await map(`since=${day(5)}&as-at=${day(6)}`)).withdrawn).toBe(1)
  })
})
