import type { Locale } from '@/platform/locales'
import type { GapState } from '@collections/gaps/options'

import { newsTexts } from './newsTexts'

/** What has happened to a gap: the state that it came to, and the public reason. */
type GapNews = {
  readonly hub: string
  readonly locale: Locale
  readonly to: GapState
  readonly reason: string
  readonly title: string
  readonly link: string
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ')

/** The mail in the language in which the gap was proposed. */
export function newsMail({ hub, locale, to, reason, title, link }: GapNews): { readonly subject: string; readonly text: string } {
  const texts = newsTexts[locale]
  const values = { state: texts.states[to], title: onOneLine(title), reason: onOneLine(reason), link }
  const fill = (text: string): string => text.replace(/\{(\w+)\}/g, (_, name: keyof typeof values) => values[name] ?? '')
  const lines = [texts.state, ...(reason ? [texts.reason] : []), texts.link]
  return {
    subject: onOneLine(`${fill(texts.subject)} (${hub})`),
    text: `${[...lines.map(fill), `-- \n${hub}\n${texts.why}`].join('\n\n')}\n`,
  }
}
