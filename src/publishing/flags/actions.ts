import { APIError, type Payload, type PayloadRequest } from 'payload'

import { recordAudit } from '@/platform/audit/record'
import { runAction } from '@/platform/database/action'

import type { TextSection } from '../writing/fields'
import { flagsOfRecord } from './queries'

type Answer = {
  readonly section: TextSection
  readonly id: string
  readonly reason: string
  readonly user: PayloadRequest['user']
  readonly req?: PayloadRequest
}

/**
 * Records that an editor has looked at a flagged text and found it right all the same. Its flags of now are hidden
 * until something newer happens.
 *
 * @returns how many flags were answered
 * @throws APIError without a reason, or where nothing is flagged
 */
export async function answerFlags(payload: Payload, { section, id, reason, user, req: given }: Answer): Promise<number> {
  const words = reason.trim()
  if (!words) throw new APIError('Say in a sentence why the text is still right, so that others can follow it.', 400, null, true)
  const flags = await flagsOfRecord(payload, section, id, 'en')
  if (flags.length === 0) throw new APIError('Nothing is flagged in the published version of this text.', 409, null, true)
  return runAction(payload, { req: given, user }, async (req) => {
    const person = user as { id: string; name?: string | null; email?: string } | null
    await payload.create({
      collection: 'flag-answers', req, depth: 0, overrideAccess: true,
      data: {
        text: { relationTo: section, value: id }, flags: flags.map(({ key }) => key), reason: words,
        ...(person ? { answeredBy: person.id } : {}), answeredByLabel: person?.name ?? person?.email ?? 'system',
      },
    })
    await recordAudit(payload, req, {
      action: `${section}.still-right`, collectionSlug: section, documentId: id, reason: words,
      changes: { flags: { to: flags.map(({ kind, cited }) => `${kind}: ${cited.name ?? cited.kind ?? ''}`) } },
    })
    return flags.length
  })
}
