import { APIError } from 'payload'

const statuses = {
  missing: 404, 'not-permitted': 403, 'own-gap': 409, 'wrong-state': 409, 'has-draft': 409, changed: 409, circle: 409,
  'needs-reason': 422, 'needs-summary': 422, 'needs-gap': 422, invalid: 422,
} as const

type GapRefusal = keyof typeof statuses

const sentences: Readonly<Record<GapRefusal, string>> = {
  missing: 'There is no such gap, comment or endorsement that everybody can see. Reload the page.',
  'not-permitted': 'Your roles don’t include this. Ask who runs the hub.',
  'own-gap': 'You proposed this gap: others endorse it.',
  'wrong-state': 'The gap has moved on meanwhile. Reload to see where it stands.',
  'has-draft': 'A moderator is revising this gap in the admin. Publish or archive that draft first, or try again later.',
  changed: 'Someone else has changed this gap meanwhile. Compare both texts and save again.',
  circle: 'These two gaps are one already, or one is part of the other.',
  'needs-reason': 'Say why: everybody can read it in the history of the gap.',
  'needs-summary': 'Choose a published summary: a gap is closed only by a summary that answers it.',
  'needs-gap': 'Choose the gap that it is merged into; it has to be public and not settled.',
  invalid: 'Some of what was sent is missing, too long or not offered.',
}

/** Something that was asked of a gap and can't be done; `data.code` names why. Nothing was saved. */
export class GapRefused extends APIError<{ code: GapRefusal }> {
  /** @param gap the slug of the gap, where whoever reads the message may be on another page than its own */
  constructor(readonly code: GapRefusal, gap?: string) {
    super(gap ? `The gap “${gap}”: ${sentences[code]}` : sentences[code], statuses[code], { code }, true)
  }
}
