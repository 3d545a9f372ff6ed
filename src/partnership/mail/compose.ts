import type { Locale } from '@/platform/locales'

import type { MailKind } from './options'
import { mailTexts } from './texts'
import type { MailTexts } from './texts/types'

export type MailValues = Readonly<Partial<Record<
  'hub' | 'link' | 'reason' | 'answer' | 'question' | 'title' | 'issue' | 'group' | 'until' | 'note', string
>>>

type ComposedMail = { readonly subject: string; readonly text: string }

const lineEnds = /[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g

/**
 * A mail in plain text and in one language.
 *
 * @param foot address of the page where the recipient sees, withdraws or deletes what is kept; under the newsletter of
 *   the page that stops it, under what was decided on an offer of one's own offers, under an invitation to vote of the
 *   page of the round, under the mail that somebody asks to join a group of the page of the group
 */
export function composeMail(kind: MailKind, locale: Locale, values: MailValues, foot: string): ComposedMail {
  const texts = mailTexts[locale]
  const { subject, paragraphs } = texts[kind]
  const text = [
    ...paragraphs.map((paragraph) => fill(paragraph, values)).filter(Boolean),
    `-- \n${values.hub ?? ''}\n${fill(footOf(kind, texts), { ...values, link: foot })}`,
  ]
  // A subject is one header, whatever the hub is called.
  return { subject: fill(subject, values).replace(lineEnds, ' '), text: `${text.join('\n\n')}\n` }
}

function footOf(kind: MailKind, { ownData, stopNewsletter, onAddress, onGroup, onOffer, onVote }: MailTexts): string {
  switch (kind) {
    case 'newsletter-issue': return stopNewsletter
    case 'confirm-newsletter': return onAddress
    case 'offer-accepted': case 'offer-declined': return onOffer
    case 'group-asked': return onGroup
    case 'vote-invitation': return onVote
    default: return ownData
  }
}

const fill = (text: string, values: MailValues): string =>
  text.replace(/\{(\w+)\}/g, (_, name: keyof MailValues) => values[name] ?? '')
