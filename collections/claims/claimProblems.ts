import type { Problem } from '@collections/hooks/refuse'
import { recordId } from '@collections/validation/recordId'

/** What contradicts itself in a claim: one that is called supported without anything that supports it. */
export function claimProblems({
  state,
  primaryReference,
  primaryStudy,
  primaryResult,
}: Record<string, unknown>): Problem[] {
  const hasSource = [primaryReference, primaryStudy, primaryResult].some((source) => recordId(source))
  if (state === 'supported' && !hasSource) {
    return [
      {
        path: 'state',
        message:
          'A supported claim names what supports it. Choose the document, study or result it comes from.',
      },
    ]
  }
  if (state === 'source-not-found' && hasSource) {
    return [
      {
        path: 'state',
        message: 'A source is named below. Remove it, or say how the claim stands against it.',
      },
    ]
  }
  return []
}
