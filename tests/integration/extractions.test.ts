import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { runQueuedJobs } from '@/platform/jobs'
import { transition } from '@/publishing/editorial/actions'

import { extractionBy, extractionJob, typedRow, type TestExtraction } from '../builders/extractions'
import { someone, type Login } from '../builders/people'
import { publishedOf, referenceData, studyData } from '../builders/records'
import { rest, type Answer } from '../channels/rest'
import { createTestHub, type TestHub } from '../hub'

let hub: TestHub
let payload: Payload
let curator: Login
let study: string

beforeAll(async () => {
  hub = await createTestHub()
  payload = hub.payload
  curator = await someone(payload, 'curator')
})
afterAll(() => hub.close())

beforeEach(async () => {
  study = String((await publishedOf(payload, 'studies', studyData())).id)
})

const errorsIn = ({ body }: Answer): Record<string, string> => {
  const [first] = (body.errors ?? []) as { data?: { errors?: { path: string; message: string }[] } }[]
  return Object.fromEntries((first?.data?.errors ?? []).map(({ path, message }) => [path, message]))
}
const problemsIn = ({ body }: Answer) => ((body.problems ?? []) as { row: string; path: string }[]).map(({ row, path }) => `${row}.${path}`)
const resultsOf = async (of: string) =>
  (await payload.find({ collection: 'results', where: { study: { equals: of } }, draft: true, sort: 'order', depth: 0, overrideAccess: true })).docs

describe('a result that contradicts itself', () => {
  const found = { comparison: 'between-groups', direction: 'improved', effectMeasure: 'MD', estimate: -1.8, betterWhen: 'lower' }

  it.each([
    ['has no numbers and no reason', { estimate: null, effectMeasure: 'none' }, 'estimate', 'say why there is none'],
    ['has an interval without its estimate', { ciLower: -1, ciUpper: 1 }, 'estimate', 'below the lower end'],
    ['has its interval upside down', { ciLower: 1, ciUpper: -3 }, 'ciLower', 'Swap or correct'],
    ['has a ratio below 0', { effectMeasure: 'RR' }, 'estimate', 'A ratio (RR) cannot be -1.8'],
    ['has nobody in a group', { nIntervention: 0 }, 'nIntervention', '1 or more'],
    ['has a p of 25', { pValue: '25' }, 'pValue', 'between 0 and 1'],
    ['mixes between groups and within one', { comparison: 'within-group' }, 'effectMeasure', 'change from before to after'],
    ['has more than everybody', { effectMeasure: 'proportion', comparison: 'descriptive', unit: '%', estimate: 140 }, 'estimate', 'between 0 and 100 %'],
    ['has a time without a unit', { timePoint: '6' }, 'timePoint', '6 months'],
    ['calls worse better', { betterWhen: 'higher' }, 'direction', 'higher is better'],
  ] as const)('is refused over REST when it %s, and nothing is stored', async (_, change, field, message) => {
    const answer = await rest('POST', 'results', { token: curator.token, body: { study, ...found, ...change } })
    expect(answer.status).toBe(400)
    expect(errorsIn(answer)[field]).toContain(message)
    expect(await resultsOf(study)).toEqual([])
  })

  it('is stored with a warning where it is only odd, for those who work on it and nobody else', async () => {
    const { body } = await rest('POST', 'results', { token: curator.token, body: { study, ...found, betterWhen: 'not-stated', page: '4' } })
    const id = String((body.doc as { id: string }).id)
    expect((await rest('GET', `results/${id}?draft=true`, { token: curator.token })).body.warnings).toContain('only if lower is better')
    for (const name of ['submit', 'publish'] as const) await transition(payload, { collection: 'results', id, name, user: 'system' })
    expect((await rest('GET', `results/${id}`)).body).not.toHaveProperty('warnings')
  })

  it('can still be corrected where it was stored before reasons were asked for', async () => {
    const body = { study, comparison: 'between-groups', direction: 'improved', whyNoNumbers: 'direction-only' }
    const { id } = await payload.create({ collection: 'results', data: body as never, draft: true, depth: 0, overrideAccess: true })
    await payload.db.updateOne({ collection: 'results', id, data: { whyNoNumbers: null } as never, returning: false })
    const { docs: [version] } = await payload.findVersions({ collection: 'results', where: { parent: { equals: id } }, depth: 0, overrideAccess: true })
    await payload.db.updateVersion({
      collection: 'results', id: String(version?.id), versionData: { version: { ...version?.version, whyNoNumbers: null } } as never, returning: false,
    })
    const answer = await rest('PATCH', `results/${id}`, { token: curator.token, body: { detail: 'Corrected.' } })
    expect(answer.status).toBe(200)
  })
})

describe('results typed by one person', () => {
  const send = (step: 'save' | 'enter', rows: unknown, revision: number, who = curator) =>
    rest('POST', `extractions/entry/${study}/${step}`, { token: who.token, body: { revision, rows } })

  it('are kept for that person alone, half-typed as they are', async () => {
    const row = await typedRow(payload, { estimate: '-' })
    expect((await send('save', [row], 0)).body).toEqual({ revision: 1 })
    const { body } = await rest('GET', `extractions/entry/${study}`, { token: curator.token })
    expect(body.form).toEqual({ revision: 1, rows: [row] })
    const other = await someone(payload, 'curator')
    expect((await rest('GET', `extractions/entry/${study}`, { token: other.token })).body.form).toEqual({ revision: 0, rows: [] })
  })

  it('are not overwritten from an older window, which is shown what is there', async () => {
    const row = await typedRow(payload)
    await send('save', [row], 0)
    const stale = await send('save', [], 0)
    expect(stale.status).toBe(409)
    expect(stale.body.current).toEqual({ revision: 1, rows: [row] })
  })

  it('become drafts of results all together or not at all, each problem at its cell', async () => {
    const [good, bad] = [await typedRow(payload, {}, 'g'), await typedRow(payload, { estimate: '1,8', nTotal: '0' }, 'b')]
    const refused = await send('enter', [good, bad], 0)
    expect(refused.status).toBe(422)
    expect(problemsIn(refused)).toEqual(['b.estimate', 'b.nTotal'])
    expect(await resultsOf(study)).toEqual([])

    const entered = await send('enter', [good, { id: 'empty', cells: {} }], 0)
    expect(entered.status).toBe(200)
    const [stored, ...more] = await resultsOf(study)
    expect(more).toEqual([])
    expect(stored).toMatchObject({ estimate: -1.8, betterWhen: 'lower', editorialState: 'draft', order: 1, nTotal: 120 })
    expect((await rest('GET', `extractions/entry/${study}`, { token: curator.token })).body.form).toEqual({ revision: 1, rows: [] })
  })

  it('are for those who edit evidence', async () => {
    for (const role of ['rater', 'editor', 'reader'] as const)
      expect((await send('save', [], 0, await someone(payload, role))).status).toBe(403)
    expect((await rest('GET', 'extractions/entry/nothing', { token: curator.token })).status).toBe(404)
  })
})

describe('results taken out by two', () => {
  const submitBoth = async ({ id, extractors: [one, other] }: TestExtraction, more: Record<string, string> = {}) => {
    await extractionBy(one, id).submit([await typedRow(payload)])
    return extractionBy(other, id).submit([await typedRow(payload, more, 'x')])
  }
  const side = (who: Login, job: string) => rest('GET', `extractions/reconcile/${job}`, { token: who.token })
  const settle = (who: Login, job: string, body: unknown) => rest('POST', `extractions/reconcile/${job}`, { token: who.token, body })

  it('are seen by neither before both have submitted, and by both then', async () => {
    const job = await extractionJob(payload, curator)
    const [one, other] = job.extractors
    await extractionBy(one, job.id).submit([await typedRow(payload, { detail: 'Zeppelin' })])
    for (const who of [one, other, curator]) expect((await side(who, job.id)).status).toBe(403)
    expect((await extractionBy(other, job.id).submit([await typedRow(payload)])).body).toEqual({ revision: 1, isRevealed: true })
    for (const who of [one, other, curator]) expect(JSON.stringify((await side(who, job.id)).body)).toContain('Zeppelin')
  })

  it('differ field by field, with how many fields agree', async () => {
    const job = await extractionJob(payload, curator)
    await submitBoth(job, { nTotal: '102', ciUpper: '-0.72' })
    const { comparison } = (await side(curator, job.id)).body as { comparison: { percent: number; pairs: { fields: { field: string; agreement: string }[] }[] } }
    const by = Object.fromEntries((comparison.pairs[0]?.fields ?? []).map(({ field, agreement }) => [field, agreement]))
    expect(by).toMatchObject({ nTotal: 'differs', ciUpper: 'within-tolerance', estimate: 'same' })
    expect(comparison.percent).toBeCloseTo((100 * 12) / 13, 6)
    const { docs: [stored] } = await payload.find({ collection: 'extraction-jobs', where: { id: { equals: job.id } }, depth: 0, overrideAccess: true })
    expect(stored?.agreement).toBeCloseTo((100 * 12) / 13, 6)
  })

  it('are settled with a reason into a draft that keeps who typed what, and published by transitions', async () => {
    const job = await extractionJob(payload, curator)
    const [one, other] = job.extractors
    await submitBoth(job, { nTotal: '102' })
    const { cells } = await typedRow(payload)
    const settled = (reasons: Record<string, string>) => ({ method: 'agreed', settled: [{ place: '1', cells, reasons }] })
    expect(problemsIn(await settle(one, job.id, settled({})))).toEqual(['1.nTotal'])
    expect((await settle(one, job.id, { ...settled({ nTotal: 'Table 2.' }), method: 'third-person' })).status).toBe(403)
    const answer = await settle(one, job.id, settled({ nTotal: 'Table 2 says 120.' }))
    expect(answer.status).toBe(200)
    const [id] = answer.body.results as string[]
    const [draft] = await resultsOf(job.study)
    expect(draft).toMatchObject({ id, editorialState: 'draft', nTotal: 120, extractedBy: [one.id, other.id], settledBy: [one.id, other.id] })
    expect((await settle(other, job.id, settled({ nTotal: 'Again.' }))).status).toBe(409)

    expect((await rest('GET', `results/${id}`)).status).toBe(404)
    for (const name of ['submit', 'publish'] as const) await transition(payload, { collection: 'results', id: String(id), name, user: 'system' })
    const { body, status } = await rest('GET', `results/${id}?depth=0`)
    expect([status, body.nTotal]).toEqual([200, 120])
    for (const name of ['extractedBy', 'settledBy', 'extraction', 'extractionDifferences']) expect(body).not.toHaveProperty(name)
    const inside = (await rest('GET', `results/${id}?depth=0`, { token: curator.token })).body
    expect(JSON.stringify(inside.extractionDifferences)).toContain('Table 2 says 120.')
  })

  it('are settled by the third person named, and by nobody else', async () => {
    const arbiter = await someone(payload, 'rater')
    const job = await extractionJob(payload, curator, { arbiter })
    await submitBoth(job, { estimate: '-1.9', ciLower: '-3.0' })
    const { cells } = await typedRow(payload)
    const body = { method: 'third-person', settled: [{ place: '1', cells, reasons: { row: 'Adjusted model, table 3.' } }] }
    expect((await settle(await someone(payload, 'rater'), job.id, body)).status).toBe(404)
    expect((await settle(curator, job.id, body)).status).toBe(403)
    expect((await settle(arbiter, job.id, body)).status).toBe(200)
    expect((await resultsOf(job.study))[0]).toMatchObject({ settledBy: [arbiter.id], extractedBy: job.extractors.map(({ id }) => id) })
  })

  it('stay as they were submitted, whoever tries', async () => {
    const job = await extractionJob(payload, curator)
    const [one] = job.extractors
    await extractionBy(one, job.id).submit([await typedRow(payload)])
    expect((await extractionBy(one, job.id).save([], 1)).status).toBe(409)
    const { docs: [own] } = await payload.find({ collection: 'extractions', where: { job: { equals: job.id } }, depth: 0, overrideAccess: true })
    const change = payload.update({ collection: 'extractions', id: String(own?.id), data: { rows: [] }, depth: 0, overrideAccess: true })
    await expect(change).rejects.toThrow(/stays as it is/)
    await expect(payload.delete({ collection: 'extractions', id: String(own?.id), depth: 0, overrideAccess: true })).rejects.toThrow(/kept for ever/)
  })

  it('keep their study and the accounts of their extractors from being deleted', async () => {
    const { id } = await payload.create({ collection: 'studies', data: studyData() as never, draft: true, depth: 0, overrideAccess: true })
    const job = await extractionJob(payload, curator, { study: String(id) })
    await expect(payload.delete({ collection: 'studies', id, depth: 0, overrideAccess: true })).rejects.toThrow(/Archive it instead/)
    await expect(payload.delete({ collection: 'users', id: job.extractors[1].id, depth: 0, overrideAccess: true })).rejects.toThrow(/extraction jobs/)
  })

  it('are not submitted with what is wrong, or with nothing', async () => {
    const job = await extractionJob(payload, curator)
    const [one] = job.extractors
    expect(problemsIn(await extractionBy(one, job.id).submit([await typedRow(payload, { ciLower: '3' })]))).toEqual(['a.ciLower'])
    expect((await extractionBy(one, job.id).submit([])).status).toBe(400)
    expect((await extractionBy(curator, job.id).open()).status).toBe(404)
  })

  it('cannot be entered alone at the same time by one of the two, which the other could see', async () => {
    const two: [Login, Login] = [await someone(payload, 'curator'), await someone(payload, 'curator')]
    const job = await extractionJob(payload, curator, { extractors: two })
    const body = { revision: 0, rows: [await typedRow(payload)] }
    const refused = await rest('POST', `extractions/entry/${job.study}/enter`, { token: two[0].token, body })
    expect(refused.status).toBe(409)
    expect(await resultsOf(job.study)).toEqual([])
  })
})

describe('giving a study to two people', () => {
  const assign = (body: unknown, who = curator) => rest('POST', 'extraction-jobs/assign', { token: who.token, body })

  it('asks for two different ones who may take results out, and a third who is neither', async () => {
    const [one, other, editor] = [await someone(payload, 'rater'), await someone(payload, 'curator'), await someone(payload, 'editor')]
    expect((await assign({ studies: [study], extractors: [one.id, one.id] })).status).toBe(400)
    expect((await assign({ studies: [study], extractors: [one.id, editor.id] })).status).toBe(400)
    expect((await assign({ studies: [study], extractors: [one.id, other.id], arbiter: one.id })).status).toBe(400)
    expect((await assign({ studies: [study], extractors: [one.id, other.id] }, one)).status).toBe(403)
    const late = await assign({ studies: [study], extractors: [one.id, other.id], dueOn: '2020-01-31' })
    expect([late.status, JSON.stringify(late.body)]).toEqual([400, expect.stringContaining('dueOn: 2020-01-31 has passed. Choose today or a later day.')])
    const first = await assign({ studies: [study], extractors: [one.id, other.id] })
    expect((first.body.assigned as string[]).length).toBe(1)
    const again = await assign({ studies: [study], extractors: [one.id, other.id] })
    expect(again.body).toMatchObject({ assigned: [], refused: [{ study, message: expect.stringContaining('already') }] })
  })

  it('leaves out the authors of its reports', async () => {
    const person = await publishedOf(payload, 'people', { slug: `author-${study}`, name: 'Example Author', isExample: true })
    const reference = await publishedOf(payload, 'references', {
      ...referenceData(), contributors: [{ role: 'author', family: 'Author', person: person.id }] as never,
    })
    const own = await publishedOf(payload, 'studies', { ...studyData(), reports: [{ reference: reference.id, role: 'main' }] as never })
    const [author, other] = [await someone(payload, 'rater'), await someone(payload, 'rater')]
    await payload.update({ collection: 'users', id: author.id, data: { person: person.id } as never, depth: 0, overrideAccess: true })
    const { body } = await assign({ studies: [own.id], extractors: [author.id, other.id] })
    expect(body).toMatchObject({ assigned: [], refused: [{ message: expect.stringContaining('among the authors') }] })
  })

  it('can be changed while one has not submitted, and cancelled, with a reason', async () => {
    const job = await extractionJob(payload, curator)
    const [one, other] = job.extractors
    const change = (step: string, body: unknown) => rest('POST', `extraction-jobs/${job.id}/${step}`, { token: curator.token, body })
    const next = await someone(payload, 'rater')
    await extractionBy(one, job.id).save([await typedRow(payload)])
    await extractionBy(other, job.id).submit([await typedRow(payload)])
    expect((await change('replace', { extractor: other.id, replacement: next.id, reason: 'Away.' })).status).toBe(409)
    expect((await change('replace', { extractor: one.id, replacement: next.id, reason: ' ' })).status).toBe(400)
    expect((await change('replace', { extractor: one.id, replacement: next.id, reason: 'Away.' })).status).toBe(200)
    expect((await extractionBy(one, job.id).save([], 1)).status).toBe(404)
    const work = async (who: Login) => ((await rest('GET', 'extraction-jobs/work', { token: who.token })).body.mine as { id: string }[]).map(({ id }) => id)
    expect([await work(next), await work(one), await work(other)]).toEqual([[job.id], [], []])
    expect((await change('due', { dueOn: '2020-01-31' })).status).toBe(400)
    expect((await change('due', { dueOn: '2031-05-01' })).status).toBe(200)
    expect((await extractionBy(next, job.id).open()).body).toMatchObject({ job: { dueOn: '2031-05-01T00:00:00.000Z' } })
    expect((await change('cancel', { reason: 'Another report came out.' })).status).toBe(200)
    expect((await rest('GET', `extractions/reconcile/${job.id}`, { token: curator.token })).body).toMatchObject({ errors: [{ message: expect.stringContaining('cancelled') }] })
    await extractionJob(payload, curator, { study: job.study })
  })

  it('can be called to mind by mail, of those who have not submitted and of nobody else', async () => {
    const job = await extractionJob(payload, curator)
    const [one, other] = job.extractors
    const administrator = await someone(payload, 'administrator')
    const remind = (who = curator) => rest('POST', `extraction-jobs/${job.id}/remind`, { token: who.token, body: {} })
    await extractionBy(other, job.id).submit([await typedRow(payload, { detail: 'Zeppelin' })])
    expect((await remind(one)).status).toBe(403)
    expect((await remind()).body).toEqual({ reminded: 1, isKept: true })
    await runQueuedJobs(payload)
    const mails = (await rest('GET', `mails?where[extractionJob][equals]=${job.id}&depth=0`, { token: administrator.token })).body.docs as Record<string, string>[]
    const { email } = await payload.findByID({ collection: 'users', id: one.id, depth: 0, overrideAccess: true })
    const { title } = await payload.findByID({ collection: 'studies', id: job.study, depth: 0, overrideAccess: true })
    expect(mails).toMatchObject([{ state: 'kept', to: email, text: expect.stringContaining(title) }])
    expect(mails[0]?.text).toContain(`/admin/results/extract/${job.id}`)
    expect(mails[0]?.text).not.toMatch(/Zeppelin|has submitted/)
    const { progress } = (await rest('GET', 'extraction-jobs/work', { token: curator.token })).body as { progress: { id: string; extractors: object[] }[] }
    expect(progress.find(({ id }) => id === job.id)?.extractors).toMatchObject([{ reminder: { state: 'kept' } }, { reminder: null }])

    await extractionBy(one, job.id).submit([await typedRow(payload)])
    const late = await remind()
    expect([late.status, JSON.stringify(late.body)]).toEqual([409, expect.stringContaining('Nobody is to be reminded')])
  })

  it('is told to those who have a part in it only', async () => {
    const job = await extractionJob(payload, curator)
    const stranger = await someone(payload, 'rater')
    expect((await rest('GET', `extraction-jobs/${job.id}`, { token: stranger.token })).status).toBe(404)
    expect((await rest('GET', `extraction-jobs/${job.id}`, { token: job.extractors[0].token })).status).toBe(200)
  })
})
