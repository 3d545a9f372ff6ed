import { choiceOf, dayOf, lineOf, textOf, type Checked, type FieldProblem, type Posted } from '../joining/form'
import { offerKinds } from './options'

type OfferKind = (typeof offerKinds)[number]['value']

/** What a member offers as it was sent, checked. */
export type OfferValues = {
  readonly what: string
  readonly kind: OfferKind
  readonly description: string | null
  /** Slug of the gap that it is for. */
  readonly gap: string | null
  /** The last day, YYYY-MM-DD. */
  readonly until: string | null
}

const kinds: ReadonlySet<OfferKind> = new Set(offerKinds.map(({ value }) => value))

/**
 * Checks an offer.
 *
 * @param gaps slugs of the gaps that the form names
 */
export function checkOffer(posted: Posted, gaps: ReadonlySet<string>): Checked<OfferValues> {
  const problems: Record<string, FieldProblem> = {}
  const what = lineOf(posted, 'what', problems, true) ?? ''
  const kind = choiceOf(posted, 'kind', kinds, problems, true)
  const description = textOf(posted, 'description', problems, false)
  const gap = choiceOf(posted, 'gap', gaps, problems, false)
  const until = dayOf(posted, 'until', problems)
  if (Object.keys(problems).length > 0 || !kind) return { ok: false, problems }
  return { ok: true, values: { what, kind, description, gap, until } }
}
