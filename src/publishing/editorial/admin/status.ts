import type { PublicVersion } from '../states'

/** What Payload tells the status of a document by: whether one is public, and how many newer drafts there are. */
export type DocumentStatus = { hasPublishedDoc: boolean; unpublishedVersionCount: number }

/** The status after a transition, as it would be found if the page were loaded anew. */
export function statusAfter(publicVersion: PublicVersion, { hasPublishedDoc, unpublishedVersionCount }: DocumentStatus): DocumentStatus {
  if (publicVersion === 'replaced') return { hasPublishedDoc: true, unpublishedVersionCount: 0 }
  if (publicVersion === 'withdrawn') return { hasPublishedDoc: false, unpublishedVersionCount: 0 }
  return { hasPublishedDoc, unpublishedVersionCount: hasPublishedDoc ? unpublishedVersionCount + 1 : 0 }
}
