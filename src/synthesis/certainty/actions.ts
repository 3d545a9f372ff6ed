import type { PayloadRequest } from 'payload'

import { runAction } from '@/platform/database/action'

import { CertaintyRefused } from './errors'
import { isRatedWithRobins } from './proposals/start'
import { evidenceToRate, ratingById } from './queries'
import { isRatedBody, rateCertainty, type CertaintyForm, type RatedBody, type RatedCertainty } from './rating/rate'

/** Begins the rating of a body of evidence, or finds the one that was begun. */
export function startRating(
  given: PayloadRequest, { summary, outcome, body }: { summary: string; outcome: string; body: RatedBody },
): Promise<{ id: string }> {
  return runAction(given.payload, { req: given }, async (req) => {
    const { docs } = await req.payload.find({
      collection: 'certainty-ratings', where: { key: { equals: [summary, outcome, body].join(':') } },
      draft: true, limit: 1, pagination: false, depth: 0, overrideAccess: true, req,
    })
    const [begun] = docs
    if (begun) return { id: String(begun.id) }
    const about = await req.payload.findByID({
      collection: 'summaries', id: summary, draft: true, depth: 0, overrideAccess: true, disableErrors: true, req,
    })
    if (!about) throw new CertaintyRefused('not-found', 'There is no such summary. Go back to the list and choose again.')
    const created = await req.payload.create({
      collection: 'certainty-ratings', data: { summary, outcome, body, isExample: about.isExample ?? false },
      draft: true, depth: 0, overrideAccess: true, req,
    })
    return { id: String(created.id) }
  })
}

export type SavedRating = Pick<RatedCertainty, 'level' | 'problems'> & { readonly updatedAt: string }

/**
 * Keeps what a person decided, with what was proposed to them and the evidence it was about. Whoever saves is the
 * rater, and does not confirm it.
 *
 * @param asked `updatedAt` of the version that the person saw
 */
export async function saveRating(
  given: PayloadRequest, id: string, { form, updatedAt }: { form: CertaintyForm; updatedAt: string },
): Promise<SavedRating> {
  const seen = await ratingById(given, id)
  if (!isRatedBody(seen.body)) throw new CertaintyRefused('no-such-body', 'Choose first which evidence is rated, and save.')
  // Read as readers see it, so outside the transaction, which belongs to the person.
  const { body, proposals, basis } = await evidenceToRate(given, seen)
  if (form.answers.start?.response === 'non-randomised-robins-i' && !isRatedWithRobins(body))
    throw new CertaintyRefused('not-asked', 'Only studies that have a published rating with ROBINS-I start high without randomisation. Choose another start, or have them rated.')
  const { level, problems } = rateCertainty(seen.body, form, proposals)
  return runAction(given.payload, { req: given }, async (req) => {
    const record = await ratingById(req, id)
    if (record.editorialState === 'in-review' || record.editorialState === 'archived')
      throw new CertaintyRefused('not-open', 'This rating is in review or archived. Have it returned to draft before you change it.')
    if (record.updatedAt !== updatedAt)
      throw new CertaintyRefused('stale', 'Someone has saved this rating since you opened it. Copy your reasons, load the page again, and go on from there.')
    const saved = await req.payload.update({
      collection: 'certainty-ratings', id, draft: true, depth: 0, overrideAccess: true, req,
      data: {
        answers: form.answers as Record<string, unknown>, judgements: form.judgements as Record<string, unknown>,
        proposals: proposals as unknown as Record<string, unknown>, basis: [...basis],
        ratedBy: req.user?.id ?? null, ratedAt: new Date().toISOString(),
      },
    })
    return { level, problems, updatedAt: saved.updatedAt }
  })
}
