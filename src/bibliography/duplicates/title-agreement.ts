import { distance } from 'fastest-levenshtein'
import { STOP_WORDS, type Reading, type TitleKey } from './title'

export type TitleAgreement = 'same' | 'near' | 'contained' | 'similar' | 'different' | 'unknown'

export type TitleComparison = {
  agreement: TitleAgreement
  /** True if each title has a number that the other lacks: parts of a series, yearly reports. */
  numbersDiffer: boolean
  /** Of alike titles: true if the words that differ do so by one letter each. */
  onlyLettersDiffer?: boolean
  /** Of unlike titles: true if one is in another language or a translation, so that their words say nothing. */
  areLanguages?: boolean
}

/** How far two titles agree, any reading of one against any of the other. */
export function compareTitles(one: TitleKey, other: TitleKey): TitleComparison {
  if (!one.compact || !other.compact) return { agreement: 'unknown', numbersDiffer: false }
  if (one.compact === other.compact) return { agreement: 'same', numbersDiffer: false }
  if (one.isGeneric || other.isGeneric) return { agreement: 'unknown', numbersDiffer: false }
  for (const first of [one, ...one.others])
    for (const second of [other, ...other.others])
      if (first.compact === second.compact) return { agreement: 'same', numbersDiffer: false }
  let best = compareWords(one, other)
  for (const reading of one.others) best = better(best, compareWords(reading, other))
  for (const reading of other.others) best = better(best, compareWords(one, reading))
  if (best.agreement === 'same' || best.agreement === 'near') return best
  if (containsMainPart(one, other) || containsMainPart(other, one))
    return { agreement: 'contained', numbersDiffer: false }
  return best.agreement === 'different' && areLanguages(one, other)
    ? { agreement: 'unknown', numbersDiffer: false, areLanguages: true }
    : best
}

const areLanguages = (one: TitleKey, other: TitleKey): boolean =>
  one.isTranslation !== other.isTranslation ||
  (one.language !== null && other.language !== null && one.language !== other.language)

const RANK: Readonly<Record<TitleAgreement, number>> = {
  same: 5,
  near: 4,
  contained: 3,
  similar: 2,
  different: 1,
  unknown: 0,
}

/** The reading that agrees more; of two that agree as much, the one whose numbers fit, whichever was read first. */
function better(one: TitleComparison, other: TitleComparison): TitleComparison {
  if (RANK[other.agreement] === RANK[one.agreement]) return one.numbersDiffer ? other : one
  return RANK[other.agreement] > RANK[one.agreement] ? other : one
}

/** True if `short` as a whole is what `long` has before its subtitle, or a long beginning of it. */
function containsMainPart(long: TitleKey, short: TitleKey): boolean {
  if (short.informative < 2 || short.words.length >= long.words.length) return false
  const start = short.compact
  if (!long.compact.startsWith(start)) return short.informative >= 3 && isMainPartMisspelt(long, short)
  const atSubtitle = long.words.slice(0, long.mainWords).join('') === start
  return atSubtitle || short.informative >= 6
}

/** The subtitle left out, and a slip or another spelling in what is left. */
function isMainPartMisspelt(long: TitleKey, short: TitleKey): boolean {
  const { mainWords } = long
  if (mainWords >= long.words.length || Math.abs(mainWords - short.words.length) > 1) return false
  return compareWords(mainReading(long), short).agreement === 'near'
}

const mainReadings = new WeakMap<TitleKey, Reading>()

/** What stands before the subtitle, read once for all titles that it is compared with. */
function mainReading(title: TitleKey): Reading {
  const known = mainReadings.get(title)
  if (known) return known
  const words = title.words.slice(0, title.mainWords)
  const reading = { words, sorted: [...words].sort(), compact: words.join('') }
  mainReadings.set(title, reading)
  return reading
}

const hasDigit = (word: string): boolean => /\d/.test(word)

function compareWords(one: Reading, other: Reading): TitleComparison {
  const longest = Math.max(one.words.length, other.words.length)
  const { restOfOne, restOfOther } = withoutShared(one, other)
  const left = restOfOne.filter((word) => !STOP_WORDS.has(word))
  const right = restOfOther.filter((word) => !STOP_WORDS.has(word))
  const unlike = Math.max(left.length, right.length)
  const shared = longest - Math.max(restOfOne.length, restOfOther.length)
  const leftNumbers = left.filter(hasDigit)
  const rightNumbers = right.filter(hasDigit)
  const numbersDiffer =
    leftNumbers.length > 0 && rightNumbers.length > 0 && leftNumbers.join() !== rightNumbers.join()
  const numbersFit = leftNumbers.length > 0 === rightNumbers.length > 0 && !numbersDiffer
  const onlyInserted = Math.min(left.length, right.length) === 0
  const shortest = Math.min(one.words.length, other.words.length)
  if (unlike === 0) return { agreement: 'near', numbersDiffer }
  if (onlyInserted && numbersFit && unlike * 8 <= shortest) return { agreement: 'contained', numbersDiffer }
  if (shared * 10 >= longest * 7)
    return { agreement: 'similar', numbersDiffer, onlyLettersDiffer: differByLetters(restOfOne, restOfOther) }
  return {
    agreement: numbersFit && sameLetters(one.compact, other.compact) ? 'near' : 'different',
    numbersDiffer,
  }
}

/** Words torn apart or run together leave no word in common, but most letters. */
function sameLetters(one: string, other: string): boolean {
  const longest = Math.max(one.length, other.length)
  if (Math.abs(one.length - other.length) * 14 > longest || lettersApart(one, other) * 14 > longest) return false
  return distance(one, other) * 14 <= longest
}

const tally = new Int16Array(128)

/** How many letters one of two texts has more than the other, whatever their order: never more than their distance. */
function lettersApart(one: string, other: string): number {
  tally.fill(0)
  for (let index = 0; index < one.length; index += 1) count(one.charCodeAt(index), 1)
  for (let index = 0; index < other.length; index += 1) count(other.charCodeAt(index), -1)
  let more = 0
  let less = 0
  for (const left of tally) {
    if (left > 0) more += left
    else less -= left
  }
  return Math.max(more, less)
}

/** Letters that share a place make two texts look more alike than they are, which costs time and no answer. */
function count(letter: number, by: number): void {
  const place = letter & 127
  tally[place] = (tally[place] ?? 0) + by
}

type Rest = { restOfOne: string[]; restOfOther: string[] }

/** Takes off the words that both have, then those that differ by a slip or a spelling, then torn ones. */
function withoutShared(one: Reading, other: Reading): Rest {
  const { restOfOne, restOfOther } = inWrittenOrder(unshared(one.sorted, other.sorted), one, other)
  if (restOfOne.length === 0 || restOfOther.length === 0 || restOfOne.length > 6 || restOfOther.length > 6)
    return { restOfOne, restOfOther }
  if (restOfOne.join('') === restOfOther.join('')) return { restOfOne: [], restOfOther: [] }
  const left: string[] = []
  for (const word of restOfOne) {
    const slip = restOfOther.findIndex((candidate) => isSlip(word, candidate) || looksAlike(word, candidate))
    if (slip === -1) left.push(word)
    else restOfOther.splice(slip, 1)
  }
  return left.join('') === restOfOther.join('')
    ? { restOfOne: [], restOfOther: [] }
    : { restOfOne: left, restOfOther }
}

function unshared(one: readonly string[], other: readonly string[]): Rest {
  const restOfOne: string[] = []
  const restOfOther: string[] = []
  let a = 0
  let b = 0
  while (a < one.length || b < other.length) {
    const left = one[a]
    const right = other[b]
    if (left !== undefined && left === right) {
      a += 1
      b += 1
    } else if (right === undefined || (left !== undefined && left < right)) {
      restOfOne.push(left ?? '')
      a += 1
    } else {
      restOfOther.push(right)
      b += 1
    }
  }
  return { restOfOne, restOfOther }
}

/** Torn words only join to one again in the order in which they stood. */
function inWrittenOrder({ restOfOne, restOfOther }: Rest, one: Reading, other: Reading): Rest {
  const ordered = (rest: string[], words: readonly string[]): string[] =>
    rest.length < 2 || rest.length > 6 ? rest : rest.sort((a, b) => words.indexOf(a) - words.indexOf(b))
  return { restOfOne: ordered(restOfOne, one.words), restOfOther: ordered(restOfOther, other.words) }
}

/**
 * True if one word is the other but for a slip of the keyboard or a spelling (`randomised`, `haemolysis`). Words
 * with digits never are, short words never are, and the beginning must agree: `hypo-` is no slip for `hyper-`.
 */
function isSlip(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length)
  if (
    shorter < 5 ||
    Math.abs(one.length - other.length) > 2 ||
    one[0] !== other[0] ||
    hasDigit(one) ||
    hasDigit(other)
  )
    return false
  const edits = distance(one, other)
  if (edits <= 1) return true
  return edits === 2 && (isSwap(one, other) || (shorter >= 10 && one.slice(0, 4) === other.slice(0, 4)))
}

/**
 * True if a machine that reads print may take one word for the other: the pairs that readers of scans confuse most
 * (rn and m, vv and w; 1, l and i; 0 and o; in longer words b and h). What is all digits is a number and no misreading.
 */
function looksAlike(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < 4 || Math.abs(one.length - other.length) > 3) return false
  return shapeOf(one) === shapeOf(other) && !/^\d+$/.test(one) && !/^\d+$/.test(other)
}

/** Words of titles repeat; those of a hundred thousand titles are some ten thousand. */
const shapes = new Map<string, string>()
const MOST_SHAPES = 50_000

function shapeOf(word: string): string {
  const known = shapes.get(word)
  if (known !== undefined) return known
  if (shapes.size >= MOST_SHAPES) shapes.clear()
  const shape = shaped(word)
  shapes.set(word, shape)
  return shape
}

function shaped(word: string): string {
  const shape = word.replace(/rn/g, 'm').replace(/vv/g, 'w').replace(/[1l]/g, 'i').replace(/0/g, 'o')
  return shape.length > 4 ? shape.replace(/b/g, 'h') : shape
}

/**
 * True if each word left of one title is one of the other's but for a letter. Short words are among them, so that
 * it says nothing by itself: `anxiety` is no `depression`, but `mice` may be no slip for `rice`.
 */
function differByLetters(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length || one.length === 0 || one.length > 3) return false
  const left = [...other]
  return one.every((word) => {
    const at = left.findIndex(
      (candidate) =>
        looksAlike(word, candidate) || (!hasDigit(word) && !hasDigit(candidate) && distance(word, candidate) <= 1),
    )
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
}

/** Two letters that changed places: the commonest slip of all. */
function isSwap(one: string, other: string): boolean {
  if (one.length !== other.length) return false
  let at = 0
  while (at < one.length && one[at] === other[at]) at += 1
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2)
}
