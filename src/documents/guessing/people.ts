import { personFrom } from '@/bibliography/formats/fields/names'
import type { CslName } from '@/bibliography/record'

const DEGREES =
  /[,\s]+(?:ph\.?\s?d|m\.?d|m\.?sc|b\.?sc|m\.?a|b\.?a|mph|mbbs|mbchb|frcgp|mrcgp|frcp|fracgp|r\.?n|dphil|dr\.?\s?ph|sc\.?d|pharm\.?d|mba|msw|jr|hons|faan)\.?(?=[\s,;]|$)/gi
const TITLES = /^(?:dr|prof|professor|mr|mrs|ms|sir|dame|by|authors?)[.:]?\s+/i
/** Mail addresses, several before one "@" as well. */
const ADDRESSES = /\S+@\S+/g
const MARKS = /(?:[\d*†‡§¶#∗⁎✉☯|^+$″]|['’]{2,})+(?:\s*,\s*[\d*†‡§¶#∗⁎✉+$]+)*/gu
const PARTICLES = /^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|ter|ten|af|al|el|bin|ibn|y|e|zu)$/i
const NOT_NAMES =
  /\b(?:universit|department|institut|school|college|hospital|centre|center|faculty|laborator|division|abstract|keywords|received|accepted|accessed|publish|version|citation|volume|journal|street|road|avenue|corporation|company|limited|business|technolog|thesis|bachelor|master|degree|materials|energy|cells|email|e-mail|correspond|copyright|licen[cs]e|http|foundation|service|council|ministry|research|editor|review|health|science|medicine|department|group|team|ltd|inc|gmbh|usa|uk|january|february|march|april|may|june|july|august|september|october|november|december|introduction|summary|report|page|figure|table|open access|article)/i
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}'’ʼ-]*\.?|(?:-?\p{Lu}\p{Ll}?\.)+|d['’]\p{Lu}[\p{L}\p{M}-]+|O['’]\p{Lu}[\p{L}\p{M}-]+)$/u

/**
 * The people in a line of authors: "Ada B. Smith1,2, Jan van der Berg and C. O'Neill" or "Smith AB, van der Berg
 * J". Degrees, titles and footnote marks are left out; what is not in the form of a name is not returned.
 */
export function readPeople(line: string): CslName[] {
  return partsOf(line).flatMap((part) => {
    const name = readPerson(part)
    return name ? [name] : []
  })
}

/** Whether a line is a row of names, and nothing else to speak of. */
export function isPeople(line: string): boolean {
  if (/[!?]/.test(line) || NOT_NAMES.test(line.replace(ADDRESSES, ''))) return false
  const parts = partsOf(line)
  return parts.length > 0 && parts.filter((part) => readPerson(part)).length >= 0.7 * parts.length
}

function partsOf(line: string): string[] {
  return line
    // A wide gap parts names as a comma does.
    .replace(/\s{2,}/g, ', ')
    .replace(ADDRESSES, '')
    // A comma and a blank that were written as one letter of two bytes.
    .replaceAll('\u2c20', ', ')
    .replace(/((?:\p{Lu}\p{Ll}?\.)+)(?=\p{Lu}\p{Ll})/gu, '$1 ')
    .replace(DEGREES, '')
    .replace(MARKS, ',')
    .split(/\s*(?:[,;·•]|\s&\s|\band\b|\bund\b|\bet\b(?!\s+al)|\s\/\s)\s*/u)
    .map((part) => part.replace(TITLES, '').replace(/\bet al\.?$/i, '').replace(/\s+/g, ' ').trim())
    .filter((part) => part.length > 1 && !/^\p{Ll}$/u.test(part))
}

function readPerson(text: string): CslName | null {
  const words = text.split(' ')
  if (words.length < 2 || words.length > 6) return null
  if (!words.every((word) => NAME_WORD.test(word) || PARTICLES.test(word))) return null
  const last = words.at(-1) ?? ''
  // "Smith AB": initials without points come last only where the family name comes first.
  if (/^\p{Lu}{1,3}$/u.test(last) && words.slice(0, -1).some((word) => /\p{Ll}/u.test(word))) {
    return personFrom(words.slice(0, -1).join(' '), last)
  }
  if (last.endsWith('.') || PARTICLES.test(last)) return null
  const particle = words.findIndex((word, index) => index > 0 && PARTICLES.test(word) && /^\p{Ll}/u.test(word))
  const at = particle > 0 ? particle : words.length - 1
  return personFrom(cased(words.slice(at)).join(' '), cased(words.slice(0, at)).join(' '))
}

/** Names set in capitals as they are usually written. */
const cased = (words: readonly string[]): string[] =>
  words.map((word) =>
    /^[\p{Lu}\p{M}'’-]{4,}$/u.test(word)
      ? word.toLowerCase().replace(/(^|['’-])\p{L}/gu, (letter) => letter.toUpperCase())
      : word,
  )

/** "Family, Given" or any form that {@link readPeople} knows, as metadata fields hold one or many. */
export function readStatedPeople(values: readonly string[]): CslName[] {
  return values.flatMap((value) => {
    const inverted = /^([\p{L}\p{M}'’ -]+),\s*([\p{L}\p{M}.' -]+)$/u.exec(value.trim())
    const isOnePerson = inverted && !/\s/.test((inverted[1] ?? '').trim()) && (inverted[2] ?? '').split(' ').length <= 3
    if (isOnePerson) return [personFrom((inverted[1] ?? '').trim(), (inverted[2] ?? '').trim())]
    if (value.includes(';')) return readStatedPeople(value.split(';').map((part) => part.trim()).filter(Boolean))
    return readPeople(value)
  })
}
