import type { Locale } from '@/platform/locales'

import type { MailKind } from './options'
import { mailTexts } from './texts'

export type MailValues = Readonly<Partial<Record<'hub' | 'link' | 'reason' | 'answer' | 'question', string>>>

type ComposedMail = { readonly subject: string; readonly text: string }

const lineEnds = /[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g

/**
 * A mail in plain text and in one language.
 *
 * @param ownData address of the page where the recipient sees, withdraws or deletes what is kept
 */
export function composeMail(kind: MailKind, locale: Locale, values: MailValues, ownData: string): ComposedMail {
  const texts = mailTexts[locale]
  const { subject, paragraphs } = texts[kind]
  const text = [
    ...paragraphs.map((paragraph) => fill(paragraph, values)),
    `-- \n${values.hub ?? ''}\n${fill(texts.ownData, { link: ownData })}`,
  ]
  // A subject is one header, whatever the hub is called.
  return { subject: fill(subject, values).replace(lineEnds, ' '), text: `${text.join('\n\n')}\n` }
}

const fill = (text: string, values: MailValues): string =>
  text.replace(/\{(\w+)\}/g, (_, name: keyof MailValues) => values[name] ?? '')
