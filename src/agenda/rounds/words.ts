import { localText, type LocalText } from '@/publishing/localised'

/** A text in the wanted language, in the default one, or in whichever it was written: a gap may have no other. */
export function wordsOf(value: unknown, locale: string, otherwise = ''): LocalText {
  const found = localText(value, locale)
  if (found) return found
  const written = typeof value === 'object' && value !== null ? Object.keys(value).find((lang) => localText(value, lang, lang)) : undefined
  return (written && localText(value, written, written)) || { text: otherwise, lang: 'en' }
}
