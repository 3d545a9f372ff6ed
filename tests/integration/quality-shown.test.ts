import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createPublished } from '@/publishing/editorial/actions'

import { storedInstrument } from '../builders/appraisals'
import { publishedOf, studyData } from '../builders/records'
import { createTestHub, type TestHub } from '../hub'

let hub: TestHub
let payload: Payload
let key: string
let slug: string
const answers = { '1.1': { response: 'Y' }, '1.2': { response: 'N' } }

beforeAll(async () => {
  hub = await createTestHub()
  payload = hub.payload
  key = await storedInstrument(payload)
  const study = await publishedOf(payload, 'studies', { ...studyData(), title: '=Garden groups', sampleSize: 40, sampleSizeKind: 'participants', isExample: false })
  slug = String(study.slug)
  const rating = { study: study.id, instrument: key, answers, judgements: {}, overall: 'doubtful', band: 'low', method: 'agreed' } as const
  await createPublished(payload, { collection: 'quality-ratings', data: { ...rating, label: 'public' } })
  await payload.create({ collection: 'quality-ratings', data: { ...rating, label: 'not yet', overall: 'sound' }, draft: true, depth: 0, overrideAccess: true })
  const invented = await publishedOf(payload, 'studies', { ...studyData(), title: 'Example: choirs', isExample: true })
  await createPublished(payload, { collection: 'quality-ratings', data: { ...rating, study: invented.id, label: 'invented', isExample: true } })
  const reference = await publishedOf(payload, 'references', { slug: 'a-review', title: 'A review of gardens', kind: 'article' })
  await publishedOf(payload, 'studies', {
    ...studyData(), title: 'A review of gardens', kind: 'review', isExample: false, reports: [{ reference: reference.id, role: 'main' }],
    reviewScope: { qualityOfIncluded: 'All at high risk of bias.' },
  })
  await publishedOf(payload, 'studies', {
    ...studyData(), title: 'Named by the review', isExample: false,
    ratingsByOthers: [{ reviewReference: reference.id, instrument: 'RoB 2', judgement: 'high risk' }],
  })
})

afterAll(async () => hub.close())

describe('what the public sees of quality', () => {
  it('is on the page of the study once published, and nothing before', async () => {
    const { studyPage } = await import('@/synthesis/queries')
    const page = await studyPage(payload, slug, 'en')
    if (typeof page === 'string' || 'movedTo' in page) throw new Error('There is no such page.')
    expect(page.ratings).toHaveLength(1)
    expect(page.ratings[0]).toMatchObject({ overall: 'doubtful', domains: { allocation: 'doubtful' }, method: 'agreed', isExample: false })
    expect(JSON.stringify(page.ratings)).not.toMatch(/reconciledBy|appraisals|differences/)
  })

  it('is counted tool by tool without invented studies, which stand apart; what reviews said stands by itself', async () => {
    const { qualityOverview } = await import('@/appraisal/published/overview/queries')
    const overview = await qualityOverview(payload, 'en')
    expect(overview).toMatchObject({ rated: 1, unrated: 2 })
    expect(overview.tools.map((tool) => [tool.key, tool.total, tool.ratings.map(({ subject }) => subject.title)])).toEqual([[key, 1, ['=Garden groups']]])
    expect(overview.examples.map((tool) => tool.ratings.map(({ subject }) => subject.title))).toEqual([['Example: choirs']])
    expect(overview.theirs).toEqual([{
      review: { path: '/references/a-review', title: 'A review of gardens' },
      included: { text: 'All at high risk of bias.', lang: 'en' },
      ratings: [{ study: expect.objectContaining({ title: 'Named by the review' }), instrument: 'RoB 2', judgement: 'high risk', note: null }],
    }])
  })

  it('can be asked for any number of times', async () => {
    const { toolPage } = await import('@/appraisal/published/overview/queries')
    for (let time = 0; time < 70; time += 1)
      expect((await toolPage(payload, { key, page: 1, examples: false }, 'en'))?.total).toBe(1)
  })

  it('can be had as a picture and as a table that no spreadsheet runs', async () => {
    const { GET } = await import('@/app/(machine)/export/quality/[file]/route')
    const file = async (name: string, query: Record<string, string>) =>
      GET(new Request(`http://hub.test/export/quality/${name}?${new URLSearchParams(query)}`), { params: Promise.resolve({ file: name }) })
    const csv = await file('traffic-light.csv', { instrument: key })
    expect(csv.headers.get('content-disposition')).toContain('attachment')
    expect(await csv.text()).toContain("'=Garden groups,Doubtful,Doubtful")
    const arabic = await (await file('summary.svg', { instrument: key, locale: 'ar' })).text()
    expect(arabic).toContain('? ')
    expect(arabic).toContain('الإجمالي')
    expect(await (await file('traffic-light.svg', { instrument: key, study: slug })).text()).toContain('<svg')
    expect((await file('pie.svg', { instrument: key })).status).toBe(404)
    expect(await (await file('profile.csv', { instrument: 'unheard-of@1' })).text()).toContain('no such tool')
    expect((await file('profile.csv', { instrument: key, study: 'nowhere' })).status).toBe(404)
  })

  it('is found and sorted by', async () => {
    const { searchIn } = await import('@/search/queries')
    const { parseSearch } = await import('@/search/state')
    const best = await searchIn(payload, parseSearch(new URLSearchParams('kind=study&sort=quality')), 'en')
    expect(best.outcome.hits.at(-1)?.document.title).toBe('Named by the review')
    expect(best.sentence).toMatch(/best rated first, unrated last$/)
    expect(best.outcome.examples).toBe(1)
    const low = await searchIn(payload, parseSearch(new URLSearchParams('quality=low')), 'en', { withoutExamples: true })
    expect(low.outcome.hits.map(({ document }) => document.title)).toEqual(['=Garden groups'])
  })
})

