import type { CslName } from '../../record'
import { namesBody } from '../fields/bodies'
import { personFrom } from '../fields/names'
import { cleanText } from '../fields/text'
import { latexToText, textToLatex } from './latex'

/** Splits at a mark outside braces. */
function splitOutside(text: string, mark: RegExp): string[] {
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '{') depth++
    else if (text[at] === '}') depth--
    else if (depth === 0) {
      mark.lastIndex = at
      const match = mark.exec(text)
      if (!match) continue
      parts.push(text.slice(start, at))
      at += match[0].length - 1
      start = at + 1
    }
  }
  return [...parts, text.slice(start)]
}

const plain = (latex: string): string => cleanText(latexToText(latex).text)

/** The names of a BibTeX name list; `others` tells whether it ends with "and others". */
export function readBibNames(value: string): { names: CslName[]; others: boolean } {
  const parts = splitOutside(value, /\s+and(?=\s|$)/iy)
    .map((part) => part.trim())
    .filter(Boolean)
  const others = parts.at(-1)?.toLowerCase() === 'others'
  const names = (others ? parts.slice(0, -1) : parts).map(readBibName)
  return { names: names.filter((name) => Object.values(name).some(Boolean)), others }
}

function readBibName(latex: string): CslName {
  if (isOneGroup(latex)) return { literal: plain(latex) }
  const parts = splitOutside(latex, /,/y).map((part) => part.trim())
  if (
    parts.length > 1 &&
    parts.every((part) =>
      /^(?:family|given|prefix|suffix|useprefix|given-i|family-i|prefix-i|suffix-i)\s*=/.test(part),
    )
  )
    return readExtended(parts)
  if (parts.length === 1) return readPlain(latex)
  const [last = '', second = '', ...rest] = parts
  const given = rest.length > 0 ? rest.join(', ') : second
  return withParticle(last, given, rest.length > 0 ? second : '')
}

/** True if the braces around the whole are one pair: a body, which is never split. */
function isOneGroup(latex: string): boolean {
  if (!latex.startsWith('{') || !latex.endsWith('}') || latex.startsWith('{\\')) return false
  let depth = 0
  for (let at = 0; at < latex.length - 1; at++) {
    if (latex[at] === '{') depth++
    else if (latex[at] === '}') depth--
    if (depth === 0) return false
  }
  return true
}

/**
 * "First von Last". A name of several words with one that only bodies have is a body that lacks its braces.
 */
function readPlain(latex: string): CslName {
  const words = splitOutside(latex, /\s+/y).filter(Boolean)
  const text = plain(latex)
  if (words.length === 1) return { family: text }
  const looksLikeBody = words.length >= 3 && (/\s(?:of|for|de la)\s/.test(text) || namesBody(text))
  const last = words.at(-1) ?? ''
  if (looksLikeBody || (/^[A-Z]{2,}$/.test(last) && !/^[IVX]+$/.test(last) && namesBody(text)))
    return { literal: text }
  const firstLower = words.findIndex((word, index) => index < words.length - 1 && startsLower(word))
  const at = firstLower < 0 ? words.length - 1 : firstLower
  return withParticle(words.slice(at).join(' '), words.slice(0, at).join(' '))
}

function startsLower(word: string): boolean {
  if (word.startsWith('{') && !word.startsWith('{\\')) return false
  return /^\p{Ll}/u.test(plain(word))
}

function withParticle(last: string, given: string, suffix = ''): CslName {
  const words = splitOutside(last, /\s+/y).filter(Boolean)
  let leading = 0
  while (leading < words.length - 1 && startsLower(words[leading] ?? '')) leading++
  const { family: _, ...rest } = personFrom('', plain(given), plain(suffix))
  return {
    ...(leading > 0 && { 'non-dropping-particle': plain(words.slice(0, leading).join(' ')) }),
    family: plain(words.slice(leading).join(' ')),
    ...rest,
  }
}

/** BibLaTeX's extended form: "family=Gennep, given=Arnold, prefix=van". */
function readExtended(parts: readonly string[]): CslName {
  const named = new Map(
    parts.map((part) => {
      const at = part.indexOf('=')
      return [
        part.slice(0, at).trim(),
        plain(
          part
            .slice(at + 1)
            .trim()
            .replace(/^"|"$/g, ''),
        ),
      ] as const
    }),
  )
  const [family, given, prefix, suffix] = ['family', 'given', 'prefix', 'suffix'].map((name) =>
    named.get(name),
  )
  const particle = named.get('useprefix') === 'false' ? 'dropping-particle' : 'non-dropping-particle'
  return {
    ...(family && { family }),
    ...(given && { given }),
    ...(prefix && { [particle]: prefix }),
    ...(suffix && { suffix }),
  }
}

/** A name list in BibTeX's grammar; {@link readBibNames} reads it back. */
export function writeBibNames(names: readonly CslName[]): string {
  return names.map(writeBibName).join(' and ')
}

function writeBibName(name: CslName): string {
  if (name.literal !== undefined) return `{${textToLatex(name.literal)}}`
  const family = [name['non-dropping-particle'], guarded(name.family ?? '', true)].filter(Boolean).join(' ')
  const given = [guarded(name.given ?? '', false), name['dropping-particle']].filter(Boolean).join(' ')
  if (!given && !name.suffix) return /\s/.test(family) ? `${family}, ` : family
  return (name.suffix ? [family, guarded(name.suffix, false), given] : [family, given]).join(', ')
}

/** Braces where the grammar would read a comma, "and" or a small letter as its own. */
function guarded(text: string, isFamily: boolean): string {
  const latex = textToLatex(text)
  const isRead = /,|(?:^|\s)and(?:\s|$)/i.test(text) || (isFamily && /^\p{Ll}\S*\s/u.test(text))
  return isRead ? `{${latex}}` : latex
}
