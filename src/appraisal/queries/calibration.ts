import type { PayloadRequest, Where } from 'payload'

/**
 * Whether a rater has to practise first: the hub asks for it, and they have finished neither a calibration nor a live
 * rating with this instrument.
 */
export async function mustCalibrate(req: PayloadRequest, rater: string, instrument: string): Promise<boolean> {
  const hub = await req.payload.findGlobal({ slug: 'hub', depth: 0, overrideAccess: true, req })
  if (!hub.appraisal?.calibrationRequired) return false
  const finished: Where = {
    and: [{ rater: { equals: rater } }, { instrument: { equals: instrument } }, { state: { equals: 'submitted' } }],
  }
  const { totalDocs } = await req.payload.count({ collection: 'appraisals', where: finished, overrideAccess: true, req })
  return totalDocs === 0
}
