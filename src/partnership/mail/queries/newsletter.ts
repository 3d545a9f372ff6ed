import type { PayloadRequest } from 'payload'

import { recordId } from '@collections/validation/recordId'

import type { Mail, NewsletterReader, Registration } from '@/payload-types'
import { environment } from '@/platform/environment'
import type { Written } from '@/platform/mail/outbox/written'
import { localText } from '@/publishing/localised'
import { rowsOf, textOf, type Stored } from '@/publishing/stored'

import { collaborativePath } from '../../collaborative/paths'
import { stopProof } from '../../newsletter/proof'
import { issueText, type MailedItem } from '../../newsletter/text'
import { addressIn, addressOf, confirmAddress, subjectOf, writeTo, type Pointer } from './write'

type Recipient = Registration | NewsletterReader

const stopQuery = (recipient: Recipient): string =>
  new URLSearchParams({ r: String(recipient.id), t: stopProof(recipient) }).toString()

const stopAddress = (recipient: Recipient): string =>
  addressIn(recipient.locale, `/collaborative/unsubscribe?${stopQuery(recipient)}`)

/** Asks whether an address wants the newsletter. */
export async function writeNewsletterConfirmation(req: PayloadRequest, { reader }: Mail): Promise<Written | null> {
  const found = await subjectOf<NewsletterReader>(req, 'newsletter-readers', reader)
  if (!found) return null
  const link = await confirmAddress(req, 'newsletter-readers', found, '/collaborative/confirm-newsletter')
  return writeTo(req, 'confirm-newsletter', found, { link }, stopAddress(found))
}

/** Whom an issue is for; null where they do not want it any more. */
async function recipientOf(req: PayloadRequest, { registration, reader }: Mail): Promise<Recipient | null> {
  const member = await subjectOf<Registration>(req, 'registrations', registration)
  if (member) return member.state === 'approved' && member.newsletter ? member : null
  const alone = await subjectOf<NewsletterReader>(req, 'newsletter-readers', reader)
  return alone?.confirmedAt ? alone : null
}

/** An issue of the newsletter in the recipient's language, as far as it is written in it; null unless it is public and wanted. */
export async function writeIssue(req: PayloadRequest, mail: Mail): Promise<Written | null> {
  const recipient = await recipientOf(req, mail)
  if (!recipient) return null
  const { locale } = recipient
  const issue = (await req.payload.findByID({
    collection: 'newsletter-issues', id: recordId(mail.issue) ?? '', locale: 'all', depth: 0, overrideAccess: false, disableErrors: true, req,
  })) as unknown as Stored | null
  if (!issue) return null
  const words = (value: unknown): string | null => localText(value, locale)?.text ?? null
  const items: MailedItem[] = []
  for (const { heading, text, record, url } of rowsOf(issue, 'items')) {
    const address = record ? await addressOf(req, record as Pointer, locale) : url
    items.push({ heading: words(heading) ?? '', text: words(text), address: typeof address === 'string' ? address : null })
  }
  const values = {
    title: words(issue.title) ?? '', issue: issueText({ summary: words(issue.summary), items }),
    link: addressIn(locale, collaborativePath('newsletter-issues', textOf(issue, 'slug') ?? '')),
  }
  return {
    ...(await writeTo(req, 'newsletter-issue', recipient, values, stopAddress(recipient))),
    headers: {
      // Mail programs show a button for it, and send what they must by themselves (RFC 2369, RFC 8058).
      'List-Unsubscribe': `<${environment().publicUrl}/api/registrations/unsubscribe?${stopQuery(recipient)}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  }
}
