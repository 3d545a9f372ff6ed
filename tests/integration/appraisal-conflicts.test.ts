import type { Payload, SendEmailOptions } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { runQueuedJobs } from '@/platform/jobs'

import {
  doubtfulAnswers, rated, ratingBy, ratingJob, smallInstrument, soundAnswers, storedInstrument, twoRaters,
} from '../builders/appraisals'
import { someone, type Login } from '../builders/people'
import { draftOf, publishedOf, referenceData, studyData } from '../builders/records'
import { rest } from '../channels/rest'
import { createTestHub, type TestHub } from '../hub'

let hub: TestHub
let payload: Payload
let curator: Login
let one: Login
let two: Login
let third: Login

beforeAll(async () => {
  hub = await createTestHub()
  payload = hub.payload
  curator = await someone(payload, 'curator')
  third = await someone(payload, 'rater')
  ;[one, two] = await twoRaters(payload)
})

afterAll(() => hub.close())

const newStudy = async (data: object = {}) => String((await publishedOf(payload, 'studies', studyData(data))).id)
const assign = (body: object) => rest('POST', 'appraisal-assignments/assign', { token: curator.token, body })
const change = (job: string, step: string, body: object) => rest('POST', `appraisal-assignments/${job}/${step}`, { token: curator.token, body })
const said = ({ body }: { body: object }): string => JSON.stringify(body)
const appraisalsOf = async (job: string) =>
  (await payload.find({ collection: 'appraisals', where: { assignment: { equals: job } }, sort: 'createdAt', depth: 0, overrideAccess: true })).docs
const update = (collection: 'users' | 'instruments' | 'appraisal-assignments', id: string, data: object) =>
  payload.update({ collection, id, data, depth: 0, overrideAccess: true })

/** The record of an instrument by its key. */
async function instrumentRecord(key: string) {
  const { docs } = await payload.find({ collection: 'instruments', where: { key: { equals: key } }, depth: 0, overrideAccess: true })
  return String(docs[0]?.id)
}

describe('assigning', () => {
  it('refuses people who can’t rate together, saying who and why', async () => {
    const instrument = await storedInstrument(payload)
    const studies = [await newStudy()]
    const editor = await someone(payload, 'editor')
    const expectations: [object, string][] = [
      [{ raters: [one.id, one.id] }, 'named twice'],
      [{ raters: [one.id] }, 'exactly two raters'],
      [{ raters: [one.id, two.id, third.id] }, 'exactly two raters'],
      [{ raters: [one.id], round: 'calibration' }, 'two raters or more'],
      [{ raters: [one.id, editor.id] }, 'needs the role “Rater”'],
      [{ raters: [one.id, 'nobody'] }, 'no account any more'],
      [{ raters: [one.id, two.id], arbiter: one.id }, 'somebody else than the raters'],
      [{ raters: [one.id, two.id], instrument: 'rob9@1' }, 'There is no instrument “rob9@1”'],
      [{ raters: [one.id, two.id], dueOn: 'soon' }, 'dueOn: is not a date'],
      [{ raters: [one.id, two.id], dueOn: '2020-01-31' }, 'dueOn: 2020-01-31 has passed. Choose today or a later day.'],
    ]
    for (const [body, message] of expectations) {
      const answer = await assign({ studies, instrument, ...body })
      expect([answer.status, said(answer)]).toEqual([400, expect.stringContaining(message)])
    }
    expect((await assign({ studies: [], instrument, raters: [one.id, two.id] })).status).toBe(400)
  })

  it('takes today as a day until which a rating may be asked for', async () => {
    const dueOn = new Date().toISOString().slice(0, 10)
    const job = await ratingJob(payload, curator, { dueOn })
    const { mine } = (await rest('GET', 'appraisal-assignments/work', { token: one.token })).body as { mine: { assignment: string }[] }
    expect(mine.find(({ assignment }) => assignment === job.id)).toMatchObject({ dueOn: `${dueOn}T00:00:00.000Z`, isOverdue: false })
  })

  it('can move the day until which a rating is asked for while the job is under way, and take it away', async () => {
    const job = await ratingJob(payload, curator, { dueOn: '2031-05-01' })
    const dueOn = async () => (await rest('GET', `appraisal-assignments/${job.id}`, { token: curator.token })).body.dueOn
    const late = await change(job.id, 'due', { dueOn: '2020-01-31' })
    expect([late.status, said(late)]).toEqual([400, expect.stringContaining('dueOn: 2020-01-31 has passed')])
    expect((await rest('POST', `appraisal-assignments/${job.id}/due`, { token: one.token, body: { dueOn: null } })).status).toBe(403)
    expect((await change(job.id, 'due', { dueOn: '2031-06-01' })).status).toBe(200)
    expect(await dueOn()).toBe('2031-06-01T00:00:00.000Z')
    expect((await change(job.id, 'due', { dueOn: null })).status).toBe(200)
    expect(await dueOn()).toBeFalsy()
    for (const rater of job.raters) await rated(rater, job.id)
    expect((await change(job.id, 'due', { dueOn: '2031-07-01' })).status).toBe(409)
  })

  it('is for those who assign', async () => {
    for (const login of [one, await someone(payload, 'editor')])
      expect((await rest('POST', 'appraisal-assignments/assign', { token: login.token, body: {} })).status).toBe(403)
  })

  it('says of each study what is wrong, and assigns the others', async () => {
    const instrument = await storedInstrument(payload)
    const taken = await ratingJob(payload, curator, { instrument })
    const fresh = await newStudy()
    const { body } = await assign({ studies: [taken.study, fresh, 'gone'], instrument, raters: [one.id, two.id] })
    expect(body).toEqual({
      assigned: [expect.any(String)],
      refused: [
        { study: taken.study, message: expect.stringContaining('being rated with this instrument already') },
        { study: 'gone', message: expect.stringContaining('no such study') },
      ],
    })
  })

  it('makes one job of two requests at the same moment', async () => {
    const body = { studies: [await newStudy()], instrument: await storedInstrument(payload), raters: [one.id, two.id] }
    const answers = await Promise.all([assign(body), assign(body)])
    const assigned = answers.flatMap((answer) => (answer.body.assigned as string[] | undefined) ?? [])
    expect(assigned).toHaveLength(1)
    const { totalDocs } = await payload.count({ collection: 'appraisal-assignments', where: { study: { equals: body.studies[0] } }, overrideAccess: true })
    expect(totalDocs).toBe(1)
  })

  it('wants the result where results are rated, and one of that study', async () => {
    const instrument = await storedInstrument(payload, { unit: 'result' })
    const study = await newStudy()
    const other = await publishedOf(payload, 'results', { study: await newStudy(), direction: 'improved', whyNoNumbers: 'direction-only', comparison: 'between-groups', isExample: true })
    const own = await publishedOf(payload, 'results', { study, direction: 'improved', whyNoNumbers: 'direction-only', comparison: 'between-groups', isExample: true })
    const given = { studies: [study], instrument, raters: [one.id, two.id] }
    expect(said(await assign(given))).toContain('Choose the result')
    expect(said(await assign({ ...given, result: other.id }))).toContain('belongs to another study')
    expect((await assign({ ...given, result: own.id })).body.assigned).toHaveLength(1)
    await expect(payload.delete({ collection: 'results', id: own.id, depth: 0, overrideAccess: true })).rejects.toThrow(/Archive it/)
  })
})

describe('a rating that is not right', () => {
  it('is refused with the place and the remedy, and what was saved stays', async () => {
    const job = await ratingJob(payload, curator)
    const rating = ratingBy(one, job.id)
    await rating.declare()
    await rating.save({ answers: { '1.1': { response: 'N', quote: 'Kept.' } } })
    const wrong = await rating.submit({ revision: 1, answers: { '1.1': { response: 'MAYBE' }, '9.9': { response: 'Y' } } })
    expect(wrong.status).toBe(422)
    expect(wrong.body.problems).toEqual(
      expect.arrayContaining([
        { place: '1.1', message: expect.stringContaining('MAYBE') },
        { place: '9.9', message: expect.stringContaining('no question “9.9”') },
      ]),
    )
    expect((await rating.submit({ revision: 1, judgements: { overall: { level: 'doubtful' } } })).body.problems).toEqual([
      { place: 'overall', message: expect.stringContaining('Say why') },
    ])
    const malformed = await rest('POST', `appraisals/rate/${job.id}/save`, { token: one.token, body: { revision: 1, answers: { '1.1': 'Y' }, judgements: {} } })
    expect([malformed.status, said(malformed)]).toEqual([400, expect.stringContaining('answers.1.1')])
    const { body } = await rating.open()
    expect(body.appraisal).toMatchObject({ revision: 1, answers: { '1.1': { response: 'N', quote: 'Kept.' } } })
  })

  it('from an older window gets what is stored, and overwrites nothing', async () => {
    const job = await ratingJob(payload, curator)
    const rating = ratingBy(one, job.id)
    await rating.declare()
    await rating.save({ answers: doubtfulAnswers('Newer.') })
    const stale = await rating.save({ revision: 0, answers: {} })
    expect(stale).toEqual({
      status: 409,
      body: { message: expect.stringContaining('newer version'), current: { revision: 1, answers: doubtfulAnswers('Newer.'), judgements: {} } },
    })
    const answers = await Promise.all([1, 2, 3].map(() => rating.save({ revision: 1 })))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
  })

  it('submitted twice is refused, also at the same moment', async () => {
    const job = await ratingJob(payload, curator)
    const rating = ratingBy(one, job.id)
    await rating.declare()
    const answers = await Promise.all([rating.submit(), rating.submit()])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    const again = await rating.submit({ revision: 1 })
    expect([again.status, said(again)]).toEqual([409, expect.stringContaining('You submitted this rating on')])
    expect((await rating.save({ revision: 1 })).status).toBe(409)
    expect((await rating.declare('has-interest', 'Too late')).status).toBe(409)
  })
})

describe('a conflict of interest', () => {
  it('that is declared ends the rating, and tells who assigned it that somebody else is needed', async () => {
    const job = await ratingJob(payload, curator)
    const rating = ratingBy(one, job.id)
    expect((await rating.declare('has-interest')).status).toBe(400)
    expect((await rating.declare('has-interest', 'I delivered the programme.')).status).toBe(200)
    expect((await rating.save()).status).toBe(403)
    expect((await rating.open()).body.conflictBlocked).toContain('You declared an interest')
    const work = await rest('GET', 'appraisal-assignments/work', { token: curator.token })
    const entry = (work.body.progress as { assignment: string; raters: object[] }[]).find(({ assignment }) => assignment === job.id)
    expect(entry?.raters).toEqual([expect.objectContaining({ hasInterest: true }), expect.objectContaining({ hasInterest: false })])
    expect(said(work)).not.toContain('programme')
  })

  it('is seen where the account belongs to an author, by person or by ORCID iD, declared or not', async () => {
    const orcid = '0000-0002-1825-0097'
    const author = await publishedOf(payload, 'people', { slug: 'an-author', name: 'An Author', orcid, isExample: true })
    const byPerson = await publishedOf(payload, 'references', referenceData({ contributors: [{ role: 'author', family: 'Author', person: author.id }] }))
    const byOrcid = await publishedOf(payload, 'references', referenceData({ contributors: [{ role: 'author', family: 'Author', orcid }] }))
    for (const reference of [byPerson, byOrcid]) {
      const study = await newStudy({ reports: [{ reference: reference.id, role: 'main' }] })
      const job = await ratingJob(payload, curator, { study })
      await ratingBy(one, job.id).declare()
      await update('users', one.id, { person: author.id })
      const blocked = await ratingBy(one, job.id).submit()
      expect([blocked.status, said(blocked)]).toEqual([403, expect.stringContaining(`among the authors of “${reference.title}”`)])
      expect((await ratingBy(one, job.id).open()).body.conflictBlocked).toContain('among the authors')
      await change(job.id, 'cancel', { reason: 'An author rates' })
      const again = await assign({ studies: [study], instrument: job.instrument, raters: [one.id, two.id] })
      expect(said(again)).toContain('is named among the authors')
      await update('users', one.id, { person: null })
    }
  })
})

describe('a rater who goes', () => {
  it('leaves a draft that they alone can read, and the other rater’s work untouched', async () => {
    const job = await ratingJob(payload, curator)
    await ratingBy(one, job.id).declare()
    await ratingBy(one, job.id).save({ answers: doubtfulAnswers('Only mine.') })
    await ratingBy(two, job.id).declare()
    await ratingBy(two, job.id).submit()
    const submitted = await change(job.id, 'remove-rater', { rater: two.id, reason: 'Ill' })
    expect([submitted.status, said(submitted)]).toEqual([409, expect.stringContaining('the rating stands')])
    expect((await change(job.id, 'remove-rater', { rater: one.id, reason: '  ' })).status).toBe(400)
    expect((await change(job.id, 'remove-rater', { rater: one.id, reason: 'Ill', replacement: two.id })).status).toBe(400)
    expect((await change(job.id, 'remove-rater', { rater: one.id, reason: 'Ill' })).status).toBe(200)

    expect((await ratingBy(one, job.id).save({ revision: 1 })).status).toBe(409)
    const own = await ratingBy(one, job.id).open()
    expect(own.body.appraisal).toMatchObject({ state: 'withdrawn', answers: doubtfulAnswers('Only mine.') })
    expect((await appraisalsOf(job.id)).map(({ state, revealed }) => [state, revealed])).toEqual([['withdrawn', false], ['submitted', false]])

    const back = await change(job.id, 'add-rater', { rater: one.id })
    expect([back.status, said(back)]).toEqual([400, expect.stringContaining('taken out of this job before')])
    expect((await change(job.id, 'add-rater', { rater: third.id })).status).toBe(200)
    expect((await rated(third, job.id, doubtfulAnswers())).body.isRevealed).toBe(true)
    const seen = await rest('GET', `appraisals?where[assignment][equals]=${job.id}&depth=0`, { token: curator.token })
    expect(seen.body.totalDocs).toBe(2)
    expect(said(seen)).not.toContain('Only mine.')
    const late = await change(job.id, 'remove-rater', { rater: two.id, reason: 'Ill' })
    expect([late.status, said(late)]).toEqual([409, expect.stringContaining('have been revealed')])
    expect((await change(job.id, 'cancel', { reason: 'Late' })).status).toBe(409)
  })

  it('can give a job back, and a cancelled job stays closed for ever', async () => {
    const job = await ratingJob(payload, curator)
    await rated(two, job.id)
    await ratingBy(one, job.id).declare()
    expect((await ratingBy(one, job.id).withdraw('No time until May')).status).toBe(200)
    const other = await rest('GET', `appraisal-assignments/${job.id}`, { token: two.token })
    expect(said(other)).not.toContain('No time until May')
    expect(said(await rest('GET', `appraisal-assignments/${job.id}`, { token: curator.token }))).toContain('No time until May')
    await change(job.id, 'cancel', { reason: 'Nobody has time' })
    expect((await rest('GET', `appraisals/reconcile/${job.id}`, { token: two.token })).status).toBe(403)
    expect((await rest('GET', `appraisals/count?where[assignment][equals]=${job.id}`, { token: curator.token })).body.totalDocs).toBe(0)
    expect((await assign({ studies: [job.study], instrument: job.instrument, raters: [one.id, two.id] })).body.assigned).toHaveLength(1)
  })
})

describe('what is rated', () => {
  it('can’t be deleted: neither the study nor the accounts of its raters', async () => {
    const { id: study } = await draftOf(payload, 'studies', studyData())
    await ratingJob(payload, curator, { study })
    const answer = await rest('DELETE', `studies/${study}`, { token: curator.token })
    expect([answer.status, said(answer)]).toEqual([409, expect.stringContaining('Archive it instead')])
    const administrator = await someone(payload, 'administrator')
    const account = await rest('DELETE', `users/${one.id}`, { token: administrator.token })
    expect([account.status, said(account)]).toEqual([409, expect.stringContaining('take its roles away')])
  })
})

describe('an instrument of one’s own', () => {
  const create = (data: object) => rest('POST', 'instruments', { token: curator.token, body: data })

  it('is refused where its definition can’t be used, saying where', async () => {
    expect(said(await create({ instrumentId: 'mine', version: '1', name: 'Mine', state: 'current' }))).toContain('The definition is missing')
    const definition = smallInstrument({ id: 'mine' })
    expect(said(await create({ instrumentId: 'other', version: '1', name: 'Mine', definition }))).toContain('Make them the same')
    const broken = { ...definition, domains: [{ ...definition.domains[0], levels: 'nothing' }] }
    const refused = await create({ instrumentId: 'mine', version: '1', name: 'Mine', definition: broken })
    expect([refused.status, said(refused)]).toEqual([400, expect.stringContaining('nothing')])
    expect((await create({ instrumentId: 'mine', version: '1', name: 'Mine', state: 'current', definition })).status).toBe(201)
    const twice = await create({ instrumentId: 'mine', version: '1', name: 'Mine', state: 'current', definition })
    expect([twice.status, said(twice)]).toEqual([400, expect.stringContaining('already. Open that one, or give this one another version')])
    const record = ((await rest('GET', 'instruments?where[key][equals]=mine@1', { token: curator.token })).body.docs as { id: string }[])[0]?.id
    expect((await rest('PATCH', `instruments/${record}`, { token: curator.token, body: { name: 'Mine, renamed' } })).status).toBe(200)
  })

  it('stays as it is once it is used; retired, it is offered no more and its ratings stay readable', async () => {
    const job = await ratingJob(payload, curator)
    await rated(two, job.id)
    await ratingBy(one, job.id).declare()
    const record = await instrumentRecord(job.instrument)
    const definition = smallInstrument({ id: job.instrument.split('@')[0] as string, name: 'Changed' })
    const changed = await rest('PATCH', `instruments/${record}`, { token: curator.token, body: { definition } })
    expect([changed.status, said(changed)]).toEqual([400, expect.stringContaining('as a new version')])
    await update('instruments', record, { state: 'retired', reason: 'Use version 2.' })
    const late = await assign({ studies: [await newStudy()], instrument: job.instrument, raters: [one.id, two.id] })
    expect([late.status, said(late)]).toEqual([409, expect.stringContaining('has been retired (Use version 2.)')])
    expect((await ratingBy(one, job.id).save({ answers: doubtfulAnswers('Kept.') })).status).toBe(200)
    const submitted = await ratingBy(one, job.id).submit({ revision: 1, answers: doubtfulAnswers('Kept.') })
    expect([submitted.status, said(submitted)]).toEqual([409, expect.stringContaining('Your answers are kept')])
    expect((await ratingBy(one, job.id).open()).body).toMatchObject({ instrument: { state: 'retired' }, appraisal: { answers: doubtfulAnswers('Kept.') } })
    const offered = await rest('GET', `appraisal-assignments/offered?study=${job.study}`, { token: curator.token })
    expect((offered.body.instruments as { key: string }[]).map(({ key }) => key)).not.toContain(job.instrument)
  })
})

describe('reminders', () => {
  type Progress = { assignment: string; raters: { id: string; reminder: { state: string } | null }[] }
  const outbox = async (job: string, asker = curator) =>
    (await rest('GET', `mails?where[ratingJob][equals]=${job}&sort=createdAt&depth=0`, { token: asker.token })).body.docs as Record<string, string>[]
  const reminders = async (job: string) => {
    const { progress } = (await rest('GET', 'appraisal-assignments/work', { token: curator.token })).body as { progress: Progress[] }
    return progress.find(({ assignment }) => assignment === job)?.raters.map(({ reminder }) => reminder?.state ?? null)
  }

  it('wait in the outbox where the hub sends no mail, one for each rater, and go out once it does', async () => {
    const job = await ratingJob(payload, curator)
    const administrator = await someone(payload, 'administrator')
    await rated(two, job.id, soundAnswers('A secret quote'))
    expect((await change(job.id, 'remind', {})).body).toEqual({ reminded: 1, isKept: true })
    await runQueuedJobs(payload)
    await Promise.all([change(job.id, 'remind', {}), change(job.id, 'remind', {})])
    await runQueuedJobs(payload)
    const [mail, ...more] = await outbox(job.id, administrator)
    expect(more).toEqual([])
    expect(mail).toMatchObject({ state: 'kept', to: one.email, text: expect.stringContaining(`/admin/appraisals/rate/${job.id}`) })
    expect(mail?.text).not.toMatch(/secret|sound|doubtful|submitted it|has submitted/)
    expect(await reminders(job.id)).toEqual(['kept', null])
    // Curators see that it waits; the text is for administrators.
    expect((await outbox(job.id))[0]).not.toHaveProperty('text')

    const adapter = payload.email
    const send = vi.spyOn(payload, 'sendEmail').mockImplementation(async () => undefined)
    payload.email = { ...adapter, name: 'test' }
    try {
      expect((await rest('POST', `mails/${mail?.id}/send`, { token: curator.token, body: {} })).status).toBe(200)
      await runQueuedJobs(payload)
      expect(send.mock.calls.map(([{ to }]) => to)).toEqual([one.email])
      expect(await reminders(job.id)).toEqual(['sent', null])
    } finally {
      send.mockRestore()
      payload.email = adapter
    }
  })

  it('are not sent to a rater who has submitted meanwhile', async () => {
    const job = await ratingJob(payload, curator)
    await change(job.id, 'remind', {})
    await rated(one, job.id)
    await runQueuedJobs(payload)
    expect((await outbox(job.id)).map(({ state }) => state).sort()).toEqual(['dropped', 'kept'])
  })

  it('go to those who have not submitted, are tried again, and what fails for good is shown on the job', async () => {
    const job = await ratingJob(payload, curator, { dueOn: '2031-05-01' })
    await rated(two, job.id, soundAnswers('A secret quote'))
    const sent: SendEmailOptions[] = []
    const adapter = payload.email
    const send = vi.spyOn(payload, 'sendEmail')
    payload.email = { ...adapter, name: 'test' }
    try {
      send.mockRejectedValueOnce(new Error('421 try again')).mockImplementation(async (mail) => void sent.push(mail))
      expect((await change(job.id, 'remind', {})).body).toEqual({ reminded: 1, isKept: false })
      await runQueuedJobs(payload)
      const { title } = await payload.findByID({ collection: 'studies', id: job.study, depth: 0, overrideAccess: true })
      expect(sent).toEqual([{ to: one.email, subject: expect.stringContaining('Reminder'), text: expect.stringContaining(title) }])
      expect(sent[0]?.text).toContain('It is due on 1 May 2031.')
      expect(sent[0]?.text).toContain(`/admin/appraisals/rate/${job.id}`)
      expect(sent[0]?.text).not.toMatch(/secret|sound|doubtful/)
      expect(await reminders(job.id)).toEqual(['sent', null])

      send.mockRejectedValue(new Error('550 no such mailbox'))
      await change(job.id, 'remind', {})
      await runQueuedJobs(payload)
      expect(await reminders(job.id)).toEqual(['failed', null])
    } finally {
      send.mockRestore()
      payload.email = adapter
    }
  })
})
