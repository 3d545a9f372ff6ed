import { fold, withoutMarkup } from './fold'

/** One reading of a title. */
export type Reading = {
  /** Folded words, labels taken off; empty if there is no title. */
  words: string[]
  /** The same words in order of the alphabet, to find quickly what two titles share. */
  sorted: string[]
  /** The words without blanks, so that `anti-malarial` and `antimalarial` are one. */
  compact: string
}

/** A title as it is compared. */
export type TitleKey = Reading & {
  /** How many words stand before the subtitle; all of them if there is none. */
  mainWords: number
  /** Other readings of the same title: without its bracketed translation, and that translation alone. */
  others: Reading[]
  /** Words that say something, counted. */
  informative: number
  /** True for `Editorial`, `Reply` and their like, which many documents share. */
  isGeneric: boolean
  /** Which words occur, as 2 × 31 bits, to tell unlike titles apart without reading them. */
  signature: [number, number]
  /** True for a title that an indexer translated, which stands in square brackets as a whole. */
  isTranslation: boolean
  /** The language as far as its small words tell: only English is told from others. */
  language: 'english' | 'other' | null
}

export const STOP_WORDS = new Set(
  (
    'a an and the of in on for to with by from at as or is are be de la le les des du et der die das und von el los ' +
    'las y en del da do dos das e o os per il lo gli i una un une ein eine its their this that'
  ).split(' '),
)

const SMALL_NUMBERS: Readonly<Record<string, string>> = {
  ii: '2',
  iii: '3',
  iv: '4',
  vi: '6',
  vii: '7',
  viii: '8',
  ix: '9',
  xi: '11',
  xii: '12',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  first: '1',
  second: '2',
  third: '3',
  fourth: '4',
  fifth: '5',
}

const NUMBERED = new Set(
  'part phase study section volume chapter stage type class grade level paper report'.split(' '),
)

/** What indexers set before a title: the kind of piece, not its name. */
const LEADING_LABEL =
  /^\s*(?:\[?(?:retracted(?: article)?|withdrawn|short report|brief report|brief communication|short communication|rapid communication|original (?:article|research|paper)|research article|case report|clinical trial|review article|letter|editorial|abstract|poster|oral)\]?\s*[:.\-–—]+\s*|\[(?:retracted|withdrawn)\]\s*)(?=\S{3})/i

/** How a correction, a retraction or a comment names what it is about: its own kind is compared apart. */
const LEADING_KIND =
  /^\s*(?:(?:author |publisher |published )?(?:erratum|corrigendum|correction)(?: to| of)?\s*[:.]?|retraction(?: note| notice)?(?: to| of)?\s*[:.]?|comments? (?:on|to)\s*[:.]?|(?:reply|response) to\s*[:.]?|(?:letter )?re(?:garding)?\s*:|(?:the )?authors?['’]?s?['’]? (?:reply|response)(?: to)?\s*[:.])\s*(?=["'“‘]?[\p{L}\p{N}]{2}.{12})/iu

/** What indexers set after it, in brackets: `[see comment]`, `[45 refs]`, `[in German]`, `(vol 12, pg 3, 2010)`. */
const TRAILING_LABEL =
  /\s*[[(](?:see comments?|comments?(?: (?:on|in)\b[^\])]*)?|reviews?|letters?|editorials?|news|abstracts?(?: no[.:]*)?[ #]*\w{0,12}|conference abstract|meeting abstract|proceedings|corrected|published erratum[^\])]*|erratum[^\])]*|retracted[^\])]*|retraction (?:of|in)\b[^\])]*|correction (?:of|to)\b[^\])]*|reprint(?:ed)?[^\])]*|\d+ refs?|(?:article )?in [a-z]+|[a-z]+ (?:text|original)|english|german|french|spanish|italian|portuguese|russian|chinese|japanese|polish|dutch|(?:vol|volume)\.? ?\w+,? (?:pg|p|page)s?\.?[^\])]*|see vol[^\])]*)[\])]\s*[.:]?\s*$|\s+[-–—]+\s+(?:review|editorial|letter|discussion)\W*$/i

const GENERIC = new Set(
  (
    'editorial|editorial comment|editorial note|editors note|editors choice|from the editor|reply|in reply|the reply|authors reply|the authors reply|' +
    'reply from the authors|reply by authors|response|author response|authors response|response to letter|reply to letter|reply to the editor|' +
    'letter|letters|letter to the editor|letters to the editor|correspondence|comment|comments|commentary|invited commentary|' +
    'introduction|foreword|preface|abstract|abstracts|poster abstracts|oral abstracts|poster presentations|summary|conclusion|conclusions|' +
    'discussion|overview|background|news|news and notes|in brief|book review|book reviews|books|obituary|erratum|errata|corrigendum|' +
    'correction|corrections|retraction|announcement|announcements|meeting report|conference report|annual report|annual review|annual meeting|' +
    'report|review|untitled|no title|title not available|not available|table of contents|contents|index|acknowledgements|' +
    'case report|case reports|highlights|this month|this week|in this issue|perspective|viewpoint|opinion|invited commentary|author index|' +
    'subject index|proceedings|programme|program|welcome|presidents message|clinical trials|question and answer|questions and answers'
  ).split('|'),
)

/** Reads a title, and the other title of the same item if it carries one (`original-title`). */
export function titleKey(title: string, otherTitle = ''): TitleKey {
  const plain = stripLabels(withoutMarkup(withOriginalAfterEquals(withoutLostLetters(title))))
  const reading = readingOf(wordsOf(plain))
  const { words, compact } = reading
  const informative = words.filter((word) => !STOP_WORDS.has(word)).length
  const main = mainPart(plain)
  return {
    ...reading,
    mainWords: main ? Math.min(words.length, wordsOf(main).length) : words.length,
    others: otherReadings(plain, otherTitle).filter((other) => other.compact !== compact),
    informative,
    isGeneric: informative < 2 || GENERIC.has(fold(plain)),
    signature: signatureOf(words),
    isTranslation: /^\[[^\]]+\]\W*$/.test(plain.trim()),
    language: languageOf(plain),
  }
}

/** Where an export could not write a letter it put a question mark: `Fran?ais` differs by one letter, not by a word. */
const withoutLostLetters = (title: string): string =>
  title.replace(/(?<=\p{L})[?\uFFFD]+(?=\p{Ll})/gu, '')

/** Older exports of Embase give the original title after a mark that looks like an element of markup. */
const withOriginalAfterEquals = (title: string): string => title.replace(/\s*<original>\s*/i, ' = ')

const ENGLISH = new Set('the of and with for among to by from are'.split(' '))
const NOT_ENGLISH = new Set(
  'de la le les des du et der das und von el los las y en del da dos das e os il gli di para pour dans mit bei für nach avec sur aux nos nas'.split(
    ' ',
  ),
)

function languageOf(title: string): TitleKey['language'] {
  let english = 0
  let other = 0
  for (const word of title.toLowerCase().split(/[^\p{L}]+/u)) {
    if (ENGLISH.has(word)) english += 1
    else if (NOT_ENGLISH.has(word)) other += 1
  }
  if (english > other) return 'english'
  const isOtherScript = /[\p{Script=Han}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hangul}]{4}/u.test(title)
  return other > english || isOtherScript ? 'other' : null
}

const readingOf = (words: string[]): Reading => ({
  words,
  sorted: [...words].sort(),
  compact: words.join(''),
})

function stripLabels(title: string): string {
  let rest = title.trim()
  for (let rounds = 0; rounds < 4; rounds += 1) {
    const next = rest.replace(TRAILING_LABEL, '').replace(LEADING_LABEL, '').replace(LEADING_KIND, '')
    if (next === rest || next.length < 3) break
    rest = next
  }
  return rest
}

function wordsOf(text: string): string[] {
  const folded = fold(text)
  if (!folded) return []
  const words = folded.split(' ')
  return words.map((word, index) => {
    if (word === 'i' && NUMBERED.has(words[index - 1] ?? '')) return '1'
    return SMALL_NUMBERS[word] ?? word
  })
}

function mainPart(title: string): string | null {
  const end = title.search(/(?::|\?|\.| [-–—]+) /)
  return end > 0 ? title.slice(0, end) : null
}

function otherReadings(title: string, otherTitle: string): Reading[] {
  const readings: string[] = []
  const whole = /^\s*\[(.+)\]\s*\.?\s*$/s.exec(title)
  if (!whole) {
    const bracket =
      /^(.{12,}?)\s*[[(<]([^[\](){}<>]{12,})[\])>]\s*\.?$/s.exec(title) ??
      /^\[([^\]]{12,})\]\s*\.?\s*(.{12,})$/s.exec(title)
    if (bracket) readings.push(bracket[1] ?? '', bracket[2] ?? '')
    const equal = title.split(/ = /)
    if (equal.length === 2) readings.push(...equal)
    readings.push(...twoLanguages(title))
  }
  if (otherTitle) readings.push(stripLabels(withoutMarkup(otherTitle)))
  return readings
    .map((reading) => wordsOf(reading))
    .filter((words) => words.length > 2)
    .map(readingOf)
}

/** The two titles of `Título de la obra; Title of the work`; in one language they would be a title and its part. */
function twoLanguages(title: string): string[] {
  const parts = title.includes('; ') ? title.split('; ') : []
  const languages = parts.length === 2 ? parts.map(languageOf).sort().join() : ''
  return languages === 'english,other' ? parts : []
}

function signatureOf(words: readonly string[]): [number, number] {
  let low = 0
  let high = 0
  for (const word of words) {
    // The first four letters: endings and spellings vary between exports.
    let code = 0
    for (let index = 0; index < Math.min(4, word.length); index += 1)
      code = (code * 31 + word.charCodeAt(index)) | 0
    const bit = Math.abs(code % 62)
    if (bit < 31) low |= 1 << bit
    else high |= 1 << (bit - 31)
  }
  return [low, high]
}
