import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { studyPage } from '@/synthesis/queries'

import { doubtfulAnswers, rated, ratingBy, ratingJob, soundAnswers, storedInstrument, twoRaters } from '../builders/appraisals'
import { extractionBy, extractionJob, typedRow, type Row } from '../builders/extractions'
import { someone, type Login } from '../builders/people'
import { draftOf, publishedOf, referenceData, studyData } from '../builders/records'
import { rest } from '../channels/rest'
import { createTestHub, type TestHub } from '../hub'

let hub: TestHub
let payload: Payload
let curator: Login
let one: Login
let two: Login

beforeAll(async () => {
  hub = await createTestHub()
  payload = hub.payload
  curator = await someone(payload, 'curator')
  ;[one, two] = await twoRaters(payload)
})

afterAll(() => hub.close())

const read = (id: string, draft = false) => payload.findByID({ collection: 'studies', id, draft, depth: 0, overrideAccess: true })
const merge = (keep: string, merged: string, login = curator, reason = 'The same trial') =>
  rest('POST', `studies/${keep}/merge`, { token: login.token, body: { merge: merged, reason } })
const unmerge = (study: string) => rest('POST', `studies/${study}/unmerge`, { token: curator.token, body: {} })
const countOf = async (collection: 'results' | 'appraisals' | 'appraisal-assignments' | 'quality-ratings', study: string) =>
  (await payload.count({ collection, where: { study: { equals: study } }, overrideAccess: true })).totalDocs
const where = async (study: string) => ({
  results: await countOf('results', study),
  jobs: await countOf('appraisal-assignments', study),
  appraisals: await countOf('appraisals', study),
  ratings: await countOf('quality-ratings', study),
})

async function newStudy(data: object = {}): Promise<string> {
  return String((await publishedOf(payload, 'studies', studyData(data))).id)
}

/** A study with a report, a result, a published rating and a job that one of two has submitted. */
async function busyStudy(title: string, answers = soundAnswers()) {
  const report = await publishedOf(payload, 'references', referenceData())
  const study = await newStudy({ title, reports: [{ reference: report.id, role: 'main' }] })
  await publishedOf(payload, 'results', { study, direction: 'improved', whyNoNumbers: 'direction-only', comparison: 'between-groups', isExample: true })
  const finished = await ratingJob(payload, curator, { study })
  for (const rater of [one, two]) await rated(rater, finished.id, answers)
  const { body } = await rest('POST', `appraisals/reconcile/${finished.id}`, {
    token: one.token, body: { answers, judgements: {}, reasons: {}, method: 'agreed' },
  })
  for (const name of ['submit', 'publish'])
    await rest('POST', `quality-ratings/${String(body.rating)}/transitions`, { token: curator.token, body: { name } })
  const half = await ratingJob(payload, curator, { study })
  await rated(one, half.id, soundAnswers('Not for your eyes'))
  return { study, report: report.id, half }
}

describe('two studies that are the same', () => {
  it('become one: everything hangs on the one that stays, ratings and all, and the merge can be undone', async () => {
    const kept = await busyStudy('Kept trial')
    const gone = await busyStudy('Second record of the trial', doubtfulAnswers())
    const pilot = await newStudy({ relatedStudies: [{ kind: 'pilotOf', study: gone.study }] })
    expect([(await read(kept.study)).quality, (await read(gone.study)).quality]).toEqual(['high', 'low'])

    const answer = await merge(kept.study, gone.study)
    expect([answer.status, answer.body]).toEqual([200, { merge: expect.any(String) }])
    expect(await where(kept.study)).toEqual({ results: 2, jobs: 4, appraisals: 6, ratings: 2 })
    expect(await where(gone.study)).toEqual({ results: 0, jobs: 0, appraisals: 0, ratings: 0 })
    const stays = await read(kept.study)
    expect(stays).toMatchObject({ quality: 'low', _status: 'published', editorialState: 'published' })
    expect(stays.reports).toMatchObject([{ reference: kept.report, role: 'main' }, { reference: gone.report, role: 'other' }])
    expect(await read(gone.study, true)).toMatchObject({ editorialState: 'archived', mergedInto: kept.study })
    expect((await rest('GET', `studies/${gone.study}`)).status).toBe(404)
    expect((await read(pilot)).relatedStudies).toMatchObject([{ kind: 'pilotOf', study: kept.study }])
    expect(await studyPage(payload, (await read(gone.study)).slug, 'en')).toEqual({ movedTo: `/studies/${stays.slug}` })

    // What is blind stays blind, and the rating goes on where it is now.
    const seen = await rest('GET', `study-merges/${String(answer.body.merge)}?depth=2`, { token: curator.token })
    const log = await rest('GET', `audit-events?where[documentId][equals]=${kept.study}&depth=0`, { token: curator.token })
    expect(JSON.stringify([seen.body, log.body])).not.toMatch(/Not for your eyes|appraisals/)
    expect(JSON.stringify(log.body)).toContain('studies.merge')
    expect((await ratingBy(two, gone.half.id).open()).body.subject).toMatchObject({ id: kept.study, title: 'Kept trial' })

    expect((await unmerge(gone.study)).status).toBe(200)
    expect(await where(kept.study)).toEqual({ results: 1, jobs: 2, appraisals: 3, ratings: 1 })
    expect(await where(gone.study)).toEqual({ results: 1, jobs: 2, appraisals: 3, ratings: 1 })
    expect((await read(kept.study)).reports).toMatchObject([{ reference: kept.report, role: 'main' }])
    expect([await read(kept.study), await read(gone.study)]).toMatchObject([
      { quality: 'high', _status: 'published' },
      { quality: 'low', _status: 'published', editorialState: 'published' },
    ])
    expect((await read(gone.study)).mergedInto ?? null).toBeNull()
    expect((await read(pilot)).relatedStudies).toMatchObject([{ kind: 'pilotOf', study: gone.study }])
    expect((await rated(two, gone.half.id)).body.isRevealed).toBe(true)
    const again = await unmerge(gone.study)
    expect([again.status, JSON.stringify(again.body)]).toEqual([404, expect.stringContaining('no merge')])
  })

  describe('whose results are being taken out', () => {
    const pair = (): Promise<[Login, Login]> => twoRaters(payload)
    const detailsIn = (body: unknown): string[] => ((body as { form: { rows: { cells: { detail?: string } }[] } }).form.rows).map(({ cells }) => cells.detail ?? '')
    const again = async (study: string) => (await rest('POST', 'extraction-jobs/assign', {
      token: curator.token, body: { studies: [study], extractors: (await pair()).map(({ id }) => id) },
    })).body as { assigned: string[]; refused: { message: string }[] }

    it('lead the job along, which goes on there, keeps others from beginning, and comes back', async () => {
      const [keep, gone] = [await newStudy({ title: 'The study that stays' }), await newStudy()]
      const job = await extractionJob(payload, curator, { study: gone })
      const [first, second] = job.extractors
      await extractionBy(first, job.id).submit([await typedRow(payload, { detail: 'Zeppelin' })])
      await extractionBy(second, job.id).save([await typedRow(payload, { detail: 'Half typed' })])

      expect((await merge(keep, gone)).status).toBe(200)
      const open = await extractionBy(second, job.id).open()
      expect(open.body.study).toMatchObject({ id: keep, title: 'The study that stays' })
      expect(detailsIn(open.body)).toEqual(['Half typed'])
      expect(JSON.stringify(open.body)).not.toContain('Zeppelin')
      expect(await again(keep)).toMatchObject({ assigned: [], refused: [{ message: expect.stringContaining('already') }] })

      expect((await unmerge(gone)).status).toBe(200)
      expect((await extractionBy(second, job.id).open()).body.study).toMatchObject({ id: gone })
      expect(await again(gone)).toMatchObject({ assigned: [], refused: [{ message: expect.stringContaining('already') }] })
      expect((await again(keep)).assigned).toHaveLength(1)
      expect((await extractionBy(second, job.id).submit([await typedRow(payload)], 1)).body).toMatchObject({ isRevealed: true })
    })

    it('lose nothing where the same two people have a job of both', async () => {
      const [keep, gone] = [await newStudy(), await newStudy()]
      const extractors = await pair()
      const jobs = [await extractionJob(payload, curator, { study: keep, extractors }), await extractionJob(payload, curator, { study: gone, extractors })]
      for (const { id } of jobs) await extractionBy(extractors[0], id).save([await typedRow(payload, { detail: `Of ${id}` })])
      expect((await merge(keep, gone)).status).toBe(200)
      for (const { id } of jobs) {
        const { body } = await extractionBy(extractors[0], id).open()
        expect([body.study, detailsIn(body)]).toMatchObject([{ id: keep }, [`Of ${id}`]])
      }
      // The one that holds the place ends; the other one still keeps a third from beginning.
      await rest('POST', `extraction-jobs/${jobs[0]?.id}/cancel`, { token: curator.token, body: { reason: 'Twice' } })
      expect((await again(keep)).assigned).toEqual([])
      for (const who of extractors) await extractionBy(who, jobs[1]?.id ?? '').submit([await typedRow(payload, { detail: 'Whole' })], who === extractors[0] ? 1 : 0)
      expect((await rest('GET', `extractions/reconcile/${jobs[1]?.id}`, { token: extractors[0].token })).status).toBe(200)

      expect((await unmerge(keep)).status).toBe(200)
      const back = await Promise.all(jobs.map(({ id }) => payload.findByID({ collection: 'extraction-jobs', id, depth: 0, overrideAccess: true })))
      expect(back).toMatchObject([{ study: keep, state: 'cancelled' }, { study: gone, state: 'submitted' }])
      expect((await again(keep)).assigned).toHaveLength(1)
      expect((await again(gone)).assigned).toEqual([])
    })

    it('lead along what somebody was typing, beside what they typed of the other', async () => {
      const [keep, gone, third] = [await newStudy(), await newStudy(), await newStudy()]
      const table = async (study: string) => (await rest('GET', `extractions/entry/${study}`, { token: curator.token })).body as { form: { revision: number; rows: Row[] } }
      const type = async (study: string, rows: Row[], revision = 0) =>
        (await rest('POST', `extractions/entry/${study}/save`, { token: curator.token, body: { revision, rows } })).status
      expect(await type(keep, [await typedRow(payload, { detail: 'Stays' })])).toBe(200)
      expect(await type(gone, [await typedRow(payload, { detail: 'Goes' })])).toBe(200)

      expect((await merge(keep, gone)).status).toBe(200)
      const { form } = await table(keep)
      expect(detailsIn({ form })).toEqual(['Stays', 'Goes'])
      expect(new Set(form.rows.map(({ id }) => id)).size).toBe(2)
      expect(await type(keep, [], 1)).toBe(409)
      expect(await type(keep, form.rows.map((row) => ({ ...row, cells: { ...row.cells, detail: `${row.cells.detail} on` } })), form.revision)).toBe(200)
      expect((await unmerge(gone)).status).toBe(200)
      expect([detailsIn(await table(keep)), detailsIn(await table(gone))]).toEqual([['Stays on'], ['Goes on']])

      expect((await merge(third, gone)).status).toBe(200)
      expect(detailsIn(await table(third))).toEqual(['Goes on'])
      expect((await unmerge(gone)).status).toBe(200)
      expect([detailsIn(await table(third)), detailsIn(await table(gone))]).toEqual([[], ['Goes on']])
    })
  })

  it('are refused where that would lose or hide something, saying what to do', async () => {
    const [keep, other] = [await newStudy(), await newStudy()]
    const hidden = String((await draftOf(payload, 'studies', studyData())).id)
    const editor = await someone(payload, 'editor')
    expect((await merge(keep, other, editor)).status).toBe(403)
    expect((await rest('POST', `studies/${keep}/merge`, { body: { merge: other, reason: 'x' } })).status).toBe(403)
    const refusals: [string, string, string, string][] = [
      [keep, keep, 'The same', 'one and the same record'],
      [keep, other, ' ', 'Say in a few words'],
      [keep, 'gone', 'The same', 'There is no study gone'],
      [hidden, other, 'The same', 'is not public'],
    ]
    for (const [one_, two_, reason, message] of refusals) expect(JSON.stringify((await merge(one_, two_, curator, reason)).body)).toContain(message)
    const instrument = await storedInstrument(payload)
    await ratingJob(payload, curator, { study: keep, instrument })
    await ratingJob(payload, curator, { study: other, instrument })
    const busy = await merge(keep, other)
    expect([busy.status, JSON.stringify(busy.body)]).toEqual([400, expect.stringContaining('Cancel one of the two rating jobs')])
    expect(await where(other)).toMatchObject({ jobs: 1 })
    expect((await merge(keep, hidden)).status).toBe(200)
    expect(JSON.stringify((await merge(other, hidden)).body)).toContain('merged into another study already')
  })
})
