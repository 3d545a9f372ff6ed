import type { BodyKind } from './body'

/** What each kind of evidence is called where it is rated. */
export const bodyNames: Readonly<Record<BodyKind, string>> = {
  controlled: 'comparisons between groups', uncontrolled: 'changes without a comparison group',
  qualitative: 'what people say', reviews: 'reviews',
}
