import type { LocaleCode } from '../locales'
import { ar } from './ar'
import { cy } from './cy'
import { de } from './de'
import { en, type Catalogue, type MessageKey, type Plural } from './en'
import { es } from './es'
import { fr } from './fr'
import { ja } from './ja'
import { pt } from './pt'

export type { MessageKey } from './en'

export type MessageValues = Readonly<Record<string, string | number>>

/** The interface text for a key in one language; `count` chooses the plural form and is written as a local number. */
export type Messages = (key: MessageKey, values?: MessageValues) => string

const catalogues: Readonly<Record<LocaleCode, Catalogue>> = { en, cy, fr, es, pt, de, ja, ar }

/** The catalogue of a language as a function. A key without a translation is answered in English. */
export function messages(locale: LocaleCode): Messages {
  return (key, values = {}) => {
    const own: string | Plural | undefined = catalogues[locale][key]
    const language = own === undefined ? 'en' : locale
    return fill(chosenForm(own ?? en[key], values.count, language), values, language)
  }
}

/** Whether a text is a known key, for keys made from stored options (`direction.` + value). */
export const isMessageKey = (key: string): key is MessageKey => Object.hasOwn(en, key)

/** The text of a key made from a stored option, or the option itself where no text is known. */
export function optionText(t: Messages, prefix: string, option: string): string {
  const key = `${prefix}.${option}`
  return isMessageKey(key) ? t(key) : option
}

/** Making the rules of a language takes far longer than using them, and a map has thousands of counts. */
const kept = <Rules>(make: (locale: string) => Rules): ((locale: string) => Rules) => {
  const made = new Map<string, Rules>()
  return (locale) => {
    const known = made.get(locale) ?? make(locale)
    made.set(locale, known)
    return known
  }
}

const pluralRules = kept((locale) => new Intl.PluralRules(locale))
const numberFormat = kept((locale) => new Intl.NumberFormat(locale))

function chosenForm(text: string | Plural, count: string | number | undefined, locale: string): string {
  if (typeof text === 'string') return text
  const rule = pluralRules(locale).select(Number(count ?? 0))
  return text[rule] ?? text.other
}

function fill(text: string, values: MessageValues, locale: string): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name]
    if (value === undefined) return whole
    return typeof value === 'number' ? numberFormat(locale).format(value) : value
  })
}
