import type { PayloadRequest, Where } from 'payload'

import { MergeRefused } from '@/bibliography/merging/errors'

import { jobOf, type Job } from '../queries/jobs'
import { setStudyQuality } from './setStudyQuality'
import { slotOf } from './slots'

/** Live jobs that are under way, which hold the place of their study. */
async function liveJobs(req: PayloadRequest, study: string): Promise<Job[]> {
  const where: Where = {
    and: [{ study: { equals: study } }, { round: { equals: 'live' } }, { state: { in: ['open', 'submitted'] } }],
  }
  const { docs } = await req.payload.find({
    collection: 'appraisal-assignments', where, pagination: false, depth: 0, overrideAccess: true, req,
  })
  return docs.map(jobOf)
}

/** @throws MergeRefused if both studies are being rated with one instrument, which one study can't be */
export async function refuseDoubleJobs(req: PayloadRequest, keep: string, merge: string): Promise<void> {
  const places = (jobs: readonly Job[]) => jobs.map(({ instrument, result }) => slotOf('', result, instrument))
  const held = new Set(places(await liveJobs(req, keep)))
  if (!places(await liveJobs(req, merge)).some((place) => held.has(place))) return
  throw new MergeRefused(
    'nothing-to-merge',
    'Both studies are being rated with the same instrument. Cancel one of the two rating jobs, or wait until one is reconciled.',
  )
}

/** After the ratings of studies were led elsewhere: their jobs hold the right places, and qualities are right. */
export async function followStudies(req: PayloadRequest, studies: readonly string[]): Promise<void> {
  for (const study of studies) {
    for (const { id, slot, result, instrument } of await liveJobs(req, study)) {
      const held = slotOf(study, result, instrument)
      if (held === slot) continue
      await req.payload.update({
        collection: 'appraisal-assignments', id, data: { slot: held }, depth: 0, overrideAccess: true, req,
      })
    }
    await setStudyQuality(req, study)
  }
}
