import type { Payload, PayloadRequest, Where } from 'payload'

import type { Appraisal } from '@/payload-types'
import { recordId } from '@collections/validation/recordId'

import { AppraisalRefused } from '../errors'
import { instrumentKey } from '../instruments'
import type { Answers, Instrument, Judgements } from '../instruments/types'
import { instrumentsNamed } from '../published/queries'
import { allInstruments } from '../queries/instruments'
import { nameOf, peopleById } from '../queries/jobs'
import { agreementCsv } from './csv'
import { agreementReport, type AgreementReport, type RatedJob } from './report'

type Wanted = { instrument?: string; round?: 'live' | 'calibration'; from?: string; to?: string; rater?: string; jobs?: readonly string[] }

/** Which ratings agreement is about: those that every rater has submitted, and no other. */
const revealed: Where[] = [{ revealed: { equals: true } }, { state: { equals: 'submitted' } }]

/**
 * `?instrument=&round=&from=&to=&rater=&noInformation=category&download=csv`: how far raters agree, for those who may
 * read submitted ratings. Without a round both are given, apart.
 *
 * @throws AppraisalRefused for a day that is none
 */
export async function agreementAnswer(req: PayloadRequest): Promise<Response> {
  const asked = (name: string): string | undefined => req.searchParams.get(name) || undefined
  const round = asked('round')
  const wanted: Wanted = {
    instrument: asked('instrument'), rater: asked('rater'),
    round: round === 'live' || round === 'calibration' ? round : undefined,
    from: dayIn(asked('from'), 'from'), to: dayIn(asked('to'), 'to'),
  }
  const instruments = new Map((await allInstruments(req)).map((instrument) => [instrumentKey(instrument), instrument]))
  const jobs = await ratedJobs(req.payload, wanted, (keys) => Promise.resolve(new Map(keys.map((key) => [key, instruments.get(key)]))), req)
  const people = await peopleById(req, [...new Set(jobs.flatMap(({ ratings }) => ratings.map(({ rater }) => rater)))])
  const names = new Map([...people].map(([id, user]) => [id, nameOf(user)]))
  const report = agreementReport(jobs, { names, countsNoInformation: asked('noInformation') === 'category' })
  return asked('download') === 'csv' ? csvFile(report) : Response.json(report, { headers: { 'Cache-Control': 'private, no-store' } })
}

const csvFile = (report: AgreementReport): Response =>
  new Response(agreementCsv(report), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': 'attachment; filename="agreement.csv"', 'Cache-Control': 'private, no-store',
    },
  })

function dayIn(text: string | undefined, name: string): string | undefined {
  if (text === undefined) return undefined
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : new Date(NaN)
  if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)) return text
  throw new AppraisalRefused('not-asked', `${name}: “${text.slice(0, 40)}” is not a day. Give it as 2026-01-31.`)
}

/**
 * Agreement of this hub for everybody: live ratings that are published, of published studies and of interventions, without names. What was
 * rated and is not yet public counts only once it is.
 */
export async function publicAgreement(hub: Payload): Promise<AgreementReport> {
  const { docs } = await hub.find({
    collection: 'quality-ratings', where: {
      and: [
        { _status: { equals: 'published' } }, { isExample: { not_equals: true } },
        { or: [{ intervention: { exists: true } }, { 'study._status': { equals: 'published' } }] },
        { assignment: { exists: true } },
      ],
    },
    select: { assignment: true }, pagination: false, depth: 0, overrideAccess: true,
  })
  const jobs = docs.flatMap(({ assignment }) => recordId(assignment) ?? [])
  if (jobs.length === 0) return { jobs: 0, sections: [] }
  return agreementReport(await ratedJobs(hub, { round: 'live', jobs }, (keys) => instrumentsNamed(hub, keys)))
}

type FindInstruments = (keys: string[]) => Promise<ReadonlyMap<string, Instrument | undefined>>

/** Jobs with the ratings that their raters gave on their own; those of an instrument that is lost are left out. */
async function ratedJobs(hub: Payload, wanted: Wanted, find: FindInstruments, req?: PayloadRequest): Promise<RatedJob[]> {
  const { docs } = await hub.find({
    collection: 'appraisals',
    where: {
      and: [
        ...revealed,
        ...(wanted.instrument ? [{ instrument: { equals: wanted.instrument } }] : []),
        ...(wanted.jobs ? [{ assignment: { in: [...wanted.jobs] } }] : []),
      ],
    },
    sort: 'submittedAt', pagination: false, depth: 0, overrideAccess: true, req,
  })
  const byJob = new Map<string, Appraisal[]>()
  for (const appraisal of docs) {
    const job = recordId(appraisal.assignment)
    if (job) byJob.set(job, [...(byJob.get(job) ?? []), appraisal])
  }
  const rounds = await roundsOf(hub, [...byJob.keys()], req)
  const instruments = await find([...new Set(docs.map(({ instrument }) => instrument))])
  return [...byJob].flatMap(([id, appraisals]) => {
    const instrument = instruments.get(appraisals[0]?.instrument ?? '')
    const round = rounds.get(id)
    const completedAt = appraisals.map(({ submittedAt }) => submittedAt ?? '').sort().at(-1) ?? ''
    const ratings = appraisals.map(({ rater, answers, judgements }) => ({
      rater: recordId(rater) ?? '', answers: (answers ?? {}) as Answers, judgements: (judgements ?? {}) as Judgements,
    }))
    const day = completedAt.slice(0, 10)
    const isWanted =
      (!wanted.round || round === wanted.round) && (!wanted.from || day >= wanted.from) && (!wanted.to || day <= wanted.to) &&
      (!wanted.rater || ratings.some(({ rater }) => rater === wanted.rater))
    return instrument && round && isWanted ? [{ id, round, instrument, completedAt, ratings }] : []
  })
}

async function roundsOf(hub: Payload, ids: string[], req?: PayloadRequest): Promise<Map<string, 'live' | 'calibration'>> {
  if (ids.length === 0) return new Map()
  const { docs } = await hub.find({
    collection: 'appraisal-assignments', where: { id: { in: ids } }, select: { round: true },
    pagination: false, depth: 0, overrideAccess: true, req,
  })
  return new Map(docs.map(({ id, round }) => [String(id), round]))
}
