import { environment } from '@/platform/environment'

import { isSame, linkProof } from '../links'

type Reader = { readonly id: unknown; readonly linkKey?: string | null }

/** What proves, in a link of a newsletter, whom it was sent to. It stops the newsletter, and does nothing else. */
export const stopProof = ({ id, linkKey }: Reader): string =>
  linkProof(environment().payloadSecret, { id: `newsletter:${String(id)}`, linkKey: linkKey ?? '' })

/** Whether a proof from a link of a newsletter belongs to this registration. */
export const provesStop = (reader: Reader, proof: string): boolean => Boolean(reader.linkKey) && isSame(stopProof(reader), proof)
