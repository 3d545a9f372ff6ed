import type { PayloadRequest } from 'payload'

import { studyQuality, type StudyQuality } from '../studyQuality'

/** What the published quality ratings of a study come to. */
export async function qualityOf(req: PayloadRequest, study: string): Promise<StudyQuality> {
  const { docs } = await req.payload.find({
    collection: 'quality-ratings',
    where: { and: [{ study: { equals: study } }, { _status: { equals: 'published' } }] },
    select: { band: true }, draft: false, pagination: false, depth: 0, overrideAccess: true, req,
  })
  return studyQuality(docs.map(({ band }) => band))
}
