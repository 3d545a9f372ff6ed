import { stem as porter2 } from 'porter2'

/** A word of a text: `form` is folded for comparing, `start` and `end` are offsets in the text as given. */
export type Word = { readonly form: string; readonly start: number; readonly end: number }

const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u
const ascii = /^[\x00-\x7f]*$/
const arabic = /^\p{sc=Arabic}+$/u

const plainLetters: Readonly<Record<string, string>> = {
  ł: 'l', ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ى: 'ي', ة: 'ه', ٱ: 'ا', ـ: '',
}
const special = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'gu')

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' })

/**
 * Letters made comparable: lower case, full and half width alike, without accents and vowel signs.
 * Japanese voicing marks stay: が and か are different letters.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (ascii.test(lower)) return lower
  return lower
    .normalize('NFKD')
    .replace(/\p{M}/gu, (mark) => (mark === '\u3099' || mark === '\u309A' ? mark : ''))
    .replace(special, (letter) => plainLetters[letter] ?? letter)
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .normalize('NFC')
}

/** Is this written without spaces between words (Chinese, Japanese, Thai …)? */
export const isUnspaced = (form: string): boolean => unspaced.test(form)

const isWordCharacter = /[\p{L}\p{M}\p{N}]/u
const unknown = 0
const outside = 1
const inside = 2
/** Whether a UTF-16 unit below the surrogates and private use stands in a word: looked up once each. */
const unitKinds = new Uint8Array(0x10000)

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00

/** How many units of the text at this place belong to a word: 0, 1, or 2 for a letter beyond the first plane. */
function wordUnitsAt(text: string, at: number): 0 | 1 | 2 {
  const unit = text.charCodeAt(at)
  if (isHighSurrogate(unit)) {
    const letter = String.fromCodePoint(text.codePointAt(at) ?? 0)
    return letter.length === 2 && isWordCharacter.test(letter) ? 2 : 0
  }
  if (unitKinds[unit] === unknown) unitKinds[unit] = isWordCharacter.test(text.charAt(at)) ? inside : outside
  return unitKinds[unit] === inside ? 1 : 0
}

type VisitWord = (form: string, start: number, end: number) => void

function eachUnspacedWord(run: string, offset: number, visit: VisitWord): void {
  for (const part of segmenter.segment(run)) {
    const form = fold(part.segment)
    const start = offset + part.index
    if (form) visit(form, start, start + part.segment.length)
  }
}

const isLetter = (unit: number): boolean => (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90)
const ampersand = '&'.charCodeAt(0)

/** Where single letters joined by ampersands end, as in A&E or R&D, which are words; the start where there are none. */
function endOfInitials(text: string, start: number): number {
  let end = start + 1
  while (text.charCodeAt(end) === ampersand && isLetter(text.charCodeAt(end + 1))) end += 2
  return end === start + 1 || wordUnitsAt(text, end) > 0 ? start : end
}

/** Visits the words of a text in their order. Scripts without spaces are cut by Unicode's word rules. */
export function eachWord(text: string, visit: VisitWord): void {
  for (let at = 0; at < text.length;) {
    const start = at
    let plain = true
    for (let units = wordUnitsAt(text, at); units > 0; units = at < text.length ? wordUnitsAt(text, at) : 0) {
      if (text.charCodeAt(at) > 0x7f) plain = false
      at += units
    }
    if (at === start) {
      at++
      continue
    }
    if (at === start + 1 && text.charCodeAt(at) === ampersand && isLetter(text.charCodeAt(start))) {
      at = Math.max(at, endOfInitials(text, start))
    }
    const run = text.slice(start, at)
    if (plain) {
      visit(run.toLowerCase(), start, at)
    } else if (isUnspaced(run)) {
      eachUnspacedWord(run, start, visit)
    } else {
      const form = fold(run)
      if (form) visit(form, start, at)
    }
  }
}

/** {@link eachWord} as a list. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = []
  eachWord(text, (form, start, end) => { words.push({ form, start, end }) })
  return words
}

/** What British and American English spell differently: how one of them writes it, and what stands for both here. */
const spellings: readonly (readonly [pattern: RegExp, both: string])[] = [
  [/(?<=[a-z]{3})iz(?=(?:e[drs]?|ers|ing|ations?|ational)$)/, 'is'],
  [/(?<=[a-z]{2})yz(?=(?:e[drs]?|ers|ing)$)/, 'ys'],
  [/(?<=^(?:behavi|neighb|col|fav|hon|hum|lab|harb|tum|rum|vig|endeav))or/, 'our'],
  [/(?<=^(?:cen|fib|lit|me|thea))ter(?=s?$)/, 'tre'],
  [/^programme(?=s?$)/, 'program'],
  [/^pediatr/, 'paediatr'],
]

/** An English word in one spelling, for comparing: a randomized trial is a randomised one. */
const inOneSpelling = (form: string): string =>
  spellings.reduce((spelt, [pattern, both]) => spelt.replace(pattern, both), form)

const stems = new Map<string, string>()
const mostStems = 50_000

function freshStem(form: string): string {
  if (ascii.test(form)) return porter2(inOneSpelling(form))
  if (arabic.test(form)) {
    const bare = form.replace(/^(?:وال|بال|كال|فال|لل|ال)/u, '')
    return bare.length >= 3 ? bare : form
  }
  return form
}

/** The stem that a folded word shares with its inflections: Porter 2 of one spelling, and the article taken off in Arabic. */
export function stemOf(form: string): string {
  const known = stems.get(form)
  if (known !== undefined) return known
  const stem = freshStem(form)
  if (stems.size < mostStems) stems.set(form, stem)
  return stem
}

/**
 * A word without its plural ending. Stems would be too much for names: a social prescriber is not social prescribing.
 */
export function singularOf(form: string): string {
  if (form.length < 4 || !form.endsWith('s') || !ascii.test(form) || !/[^siu]s$/.test(form)) return form
  return form.endsWith('ies') ? `${form.slice(0, -3)}y` : form.slice(0, -1)
}

/** Neighbouring pairs of characters: any part of an unspaced word of two or more characters can be found by them. */
export function pairsOf(form: string): readonly string[] {
  const characters = Array.from(form)
  return characters.slice(1).map((character, i) => `${characters[i] ?? ''}${character}`)
}

/** Words that carry little by themselves, in the languages of the hub that use Latin script. */
const little = new Set((
  'a an and are as at be by for from has have in into is it its of on or that the their this to was were with what which '
  + 'how s t d l j n le la les des du de et en un une el los las y del o os as e do da das der den dem und ein eine zu mit '
  + 'im yn yr ar ac neu gan'
).split(' '))

export const isLittle = (form: string): boolean => little.has(form)
