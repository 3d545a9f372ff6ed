import type { Locale } from '@/platform/locales'
import type { GapState } from '@collections/gaps/options'

import { newsTexts } from './newsTexts'

/** The slug of the job that sends one mail to who proposed a gap. */
export const newsJob = 'gap-news'

/** What has happened to a gap: the state that it came to, and the public reason. */
export type GapNews = { readonly gap: string; readonly to: GapState; readonly reason: string }

type Told = { readonly locale: Locale; readonly to: GapState; readonly reason: string; readonly title: string; readonly link: string }

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ')

/** The mail in the language in which the gap was proposed. */
export function newsMail({ locale, to, reason, title, link }: Told): { readonly subject: string; readonly text: string } {
  const texts = newsTexts[locale]
  const values = { state: texts.states[to], title: onOneLine(title), reason: onOneLine(reason), link }
  const fill = (text: string): string => text.replace(/\{(\w+)\}/g, (_, name: keyof typeof values) => values[name] ?? '')
  const lines = [texts.state, ...(reason ? [texts.reason] : []), texts.link, texts.why]
  return { subject: fill(texts.subject), text: lines.map(fill).join('\n\n') }
}
