import type { Locale } from '@/platform/locales'
import { ar } from './ar'
import { cy } from './cy'
import { de } from './de'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import { ja } from './ja'
import { pt } from './pt'

/** A text, or its forms by the plural rules of the language for `count`. */
export type SearchText = string | Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }

export type MessageKey = keyof typeof en

/** Wordings that a language may need within its sentence, beside the labels of options. */
type Phrase = Extract<MessageKey, `phrase.${string}`>

/** All texts of a language: one that is missing does not compile. */
export type SearchTexts =
  { readonly [Key in Exclude<MessageKey, Phrase>]: SearchText } & { readonly [Key in Phrase]?: SearchText }

/** A language with the rules that its sentences follow. */
export type Messages = {
  readonly locale: Locale
  readonly texts: SearchTexts
  /** Whether labels keep their first capital within a sentence, as in German. */
  readonly keepsCapitals: boolean
}

const texts: Readonly<Record<Locale, SearchTexts>> = { en, cy, fr, es, pt, de, ja, ar }
const withCapitals: ReadonlySet<Locale> = new Set<Locale>(['de', 'ja', 'ar'])

/** The texts of the search in a language of the interface. */
export const searchMessages = (locale: Locale): Messages =>
  ({ locale, texts: texts[locale], keepsCapitals: withCapitals.has(locale) })

export const english = searchMessages('en')

type Gaps = Readonly<Record<string, string | number>>

/** A text with its gaps filled; `count` chooses the plural form, and numbers are written as the language does. */
export function say(messages: Messages, key: MessageKey, gaps: Gaps = {}): string {
  return filled(messages, messages.texts[key] ?? en[key], gaps)
}

/** The text under a key made at run time, or undefined when the language has none. */
export function sayIfKnown(messages: Messages, key: string, gaps: Gaps = {}): string | undefined {
  if (!Object.hasOwn(messages.texts, key)) return undefined
  const text = messages.texts[key as MessageKey]
  return text === undefined ? undefined : filled(messages, text, gaps)
}

function filled({ locale }: Messages, text: SearchText, gaps: Gaps): string {
  const form = typeof text === 'string'
    ? text
    : text[new Intl.PluralRules(locale).select(Number(gaps['count'] ?? 0))] ?? text.other
  return form.replace(/\{(\w+)\}/g, (gap, name: string) => {
    const value = gaps[name]
    if (value === undefined) return gap
    return typeof value === 'number' ? new Intl.NumberFormat(locale).format(value) : value
  })
}
