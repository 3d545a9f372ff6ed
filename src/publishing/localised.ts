/** A text and the language it is written in: the one asked for, else the default, else whichever it was written in. */
export type LocalText = { readonly text: string; readonly lang: string }

/**
 * One localised field as Payload returns it with `locale: 'all'` (an object by language) or with one language
 * (a string), as a text with its language. What someone wrote in their own language only, such as a gap, is shown in
 * that one. Null where there is no text at all.
 */
export function localText(value: unknown, locale: string, fallback = 'en'): LocalText | null {
  if (typeof value === 'string') return value.trim() ? { text: value, lang: locale } : null
  if (typeof value !== 'object' || value === null) return null
  const texts = value as Readonly<Record<string, unknown>>
  for (const lang of [locale, fallback, ...Object.keys(texts)]) {
    const text = texts[lang]
    if (typeof text === 'string' && text.trim()) return { text, lang }
  }
  return null
}

/** A localised value of any shape, e.g. rich text, with its language; null where neither language has one. */
export function localValue(value: unknown, locale: string, fallback = 'en'): { value: unknown; lang: string } | null {
  if (typeof value !== 'object' || value === null) return null
  if ('root' in value) return { value, lang: locale }
  const values = value as Readonly<Record<string, unknown>>
  for (const lang of [locale, fallback]) {
    const own = values[lang]
    if (own !== undefined && own !== null && own !== '') return { value: own, lang }
  }
  return null
}

/** A localised list of texts, e.g. synonyms. Empty where there are none. */
export function localList(value: unknown, locale: string, fallback = 'en'): readonly LocalText[] {
  const found = Array.isArray(value) ? { value, lang: locale } : localValue(value, locale, fallback)
  if (!found || !Array.isArray(found.value)) return []
  return found.value.flatMap((text) => (typeof text === 'string' && text ? [{ text, lang: found.lang }] : []))
}
