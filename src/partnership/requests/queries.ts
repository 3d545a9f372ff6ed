import type { Payload, PayloadRequest } from 'payload'

import type { EvidenceRequest } from '@/payload-types'

import type { OwnRequest } from '../joining/own-view'
import { proves } from '../joining/queries'
import { isId } from '../links'

/** Reads one request, whoever asks: for actions, and for links that prove themselves. */
export async function requestById(req: PayloadRequest, id: string): Promise<EvidenceRequest | null> {
  return req.payload.findByID({
    collection: 'evidence-requests', id, depth: 0, overrideAccess: true, disableErrors: true, req,
  }) as Promise<EvidenceRequest | null>
}

/** How a request stands, for the one who holds a link from a mail. */
export async function ownRequest(hub: Payload, id: string, proof: string): Promise<OwnRequest | null> {
  if (!isId(id)) return null
  const found = (await hub.findByID({
    collection: 'evidence-requests', id, depth: 0, overrideAccess: true, disableErrors: true,
  })) as EvidenceRequest | null
  if (!found || !proves(found, proof)) return null
  const { question, state, answer, reason } = found
  return { question, state, answer: answer ?? null, reason: reason ?? null }
}
