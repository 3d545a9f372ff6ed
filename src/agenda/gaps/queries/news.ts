import type { Mail } from '@/payload-types'
import { environment } from '@/platform/environment'
import { defaultLocale, isLocale } from '@/platform/locales'
import type { MailWriter } from '@/platform/mail/outbox/written'
import { idOf, textOf, type Stored } from '@/publishing/stored'
import { recordId } from '@collections/validation/recordId'

import { gapState, gapTitle } from '../gap-mapping'
import { newsMail } from '../news'

/**
 * Tells who proposed a gap that its state has changed, in the language in which they wrote it. Null where they do not
 * want to know, and where the gap has moved on since, of which another mail tells.
 */
export const gapNews: MailWriter = async (req, { gapEvent }: Mail) => {
  const read = { depth: 0, locale: 'all', disableErrors: true, req } as const
  const event = (await req.payload.findByID({ collection: 'gap-events', id: recordId(gapEvent) ?? '', overrideAccess: true, ...read })) as unknown as Stored | null
  const gap = event && ((await req.payload.findByID({
    collection: 'gaps', id: idOf(event, 'gap') ?? '', draft: false, overrideAccess: true, ...read,
  })) as unknown as Stored | null)
  if (!gap || gap.notifyProposer !== true || gapState(gap) !== event.to) return null
  const proposer = await req.payload.findByID({ collection: 'users', id: idOf(gap, 'proposedBy') ?? '', overrideAccess: true, ...read })
  if (!proposer) return null
  const hub = await req.payload.findGlobal({ slug: 'hub', depth: 0, overrideAccess: true, req })
  const locale = isLocale(gap.writtenIn) ? gap.writtenIn : defaultLocale
  const path = `${locale === defaultLocale ? '' : `/${locale}`}/gaps/${textOf(gap, 'slug') ?? ''}`
  return {
    to: proposer.email,
    ...newsMail({
      hub: hub.name, locale, to: gapState(gap), reason: textOf(event, 'reason') ?? '',
      title: gapTitle(gap, locale).text, link: `${environment().publicUrl}${path}`,
    }),
  }
}
