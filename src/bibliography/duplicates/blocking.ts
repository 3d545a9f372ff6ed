import type { Fingerprint } from './fingerprint'
import { digest } from './fold'

/**
 * Two records are compared only if they share a key: an identifier, the beginning or the end of the title, two of
 * its rarest words, first author and year, or volume and page. Each slip a record may have leaves another key whole.
 */

/** Blocks up to this size are compared pair by pair; in larger ones each record meets its nearest neighbours. */
const LARGEST_BLOCK = 24
const NEIGHBOURS = 6

/** Records a search can hold: a record's number takes 21 of the 53 bits of a sortable key. */
const MOST_RECORDS = 2 ** 21
const KEY_SPACE = 2 ** 32

/**
 * Every pair worth comparing, once and in order, each as one number: {@link firstOf} and {@link secondOf} take the
 * two positions in `prints` out of it.
 */
export function candidatePairs(prints: readonly Fingerprint[]): Float64Array {
  if (prints.length > MOST_RECORDS)
    throw new RangeError(`At most ${MOST_RECORDS} records can be compared at once.`)
  const packed = pack(prints)
  const pairs = createPairList()
  const ranks = ranksByContent(prints)
  const byRank = (one: number, other: number): number => (ranks[one] ?? 0) - (ranks[other] ?? 0)
  for (let start = 0; start < packed.length;) {
    const key = Math.floor((packed[start] ?? 0) / MOST_RECORDS)
    const members: number[] = []
    let end = start
    for (; end < packed.length && Math.floor((packed[end] ?? 0) / MOST_RECORDS) === key; end += 1) {
      const member = (packed[end] ?? 0) % MOST_RECORDS
      if (member !== members.at(-1)) members.push(member)
    }
    start = end
    if (members.length < 2) continue
    const reach = members.length <= LARGEST_BLOCK ? members.length : NEIGHBOURS
    if (members.length > LARGEST_BLOCK) members.sort(byRank)
    for (let first = 0; first < members.length; first += 1)
      for (let second = first + 1; second < members.length && second - first <= reach; second += 1)
        pairs.add(members[first] ?? 0, members[second] ?? 0)
  }
  return pairs.sorted()
}

export const firstOf = (pair: number): number => Math.floor(pair / MOST_RECORDS)
export const secondOf = (pair: number): number => pair % MOST_RECORDS

/** Keys and record numbers in one sorted list of numbers: a tenth of what a map of lists would take. */
function pack(prints: readonly Fingerprint[]): Float64Array {
  const rarity = countWords(prints)
  const packed: number[] = []
  for (const [position, print] of prints.entries())
    for (const key of keysOf(print, rarity)) packed.push((digest(key) % KEY_SPACE) * MOST_RECORDS + position)
  return Float64Array.from(packed).sort()
}

function countWords(prints: readonly Fingerprint[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { title } of prints)
    for (const word of new Set(title.words)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function keysOf(print: Fingerprint, rarity: ReadonlyMap<string, number>): string[] {
  const { title, authors, year, volume, pages } = print
  const keys: string[] = []
  if (print.doi) keys.push(`doi ${print.doi}`)
  if (print.pmid) keys.push(`pmid ${print.pmid}`)
  if (print.pmcid) keys.push(`pmcid ${print.pmcid}`)
  for (const isbn of print.isbns)
    if (print.nature === 'book' || print.nature === 'chapter') keys.push(`isbn ${isbn}`)
  for (const registration of print.registrations) keys.push(registration)
  const family = authors[0]?.split('|')[0]?.replaceAll(' ', '') ?? ''
  for (const { compact } of [title, ...title.others]) {
    if (!compact) continue
    // The whole title with its place first: thousands of "Editorial" then still meet their own copies.
    keys.push(`all ${compact}`, `start ${compact.slice(0, 24)}`)
    if (compact.length > 24) keys.push(`end ${compact.slice(-24)}`)
    if (year !== null) keys.push(`title ${compact.slice(0, 12)} ${year}`)
  }
  keys.push(...rareWordKeys(title.words, rarity))
  // Under its own year and the one before: records a year apart share one of them.
  if (family && year !== null) keys.push(`by ${family} ${year}`, `by ${family} ${year - 1}`)
  if (family && title.words[0])
    keys.push(`by ${family} ${title.words.find((word) => word.length > 5)?.slice(0, 6) ?? title.words[0]}`)
  if (pages && volume !== null) keys.push(`at ${volume} ${pages.first}`)
  if (pages && family) keys.push(`at ${family} ${pages.first}`)
  return keys
}

/** Pairs of the four rarest words that occur twice or more: one slip leaves three pairs whole. */
function rareWordKeys(words: readonly string[], rarity: ReadonlyMap<string, number>): string[] {
  const rare = [...new Set(words)]
    .filter((word) => word.length > 2 && (rarity.get(word) ?? 0) > 1)
    .sort((one, other) => (rarity.get(one) ?? 0) - (rarity.get(other) ?? 0) || (one < other ? -1 : 1))
    .slice(0, 4)
  const keys: string[] = []
  for (const [index, first] of rare.entries())
    for (const second of rare.slice(index + 1))
      keys.push(first < second ? `words ${first} ${second}` : `words ${second} ${first}`)
  return keys
}

/** Each record's place among all in {@link byContent}, so that sorting a block compares numbers only. */
function ranksByContent(prints: readonly Fingerprint[]): Int32Array {
  const positions = prints.map((_, position) => position)
  positions.sort((one, other) => byContent(prints[one], prints[other]) || one - other)
  const ranks = new Int32Array(prints.length)
  for (const [rank, position] of positions.entries()) ranks[position] = rank
  return ranks
}

/** An order that depends on what records say, never on where they stand. */
function byContent(one: Fingerprint | undefined, other: Fingerprint | undefined): number {
  if (!one || !other) return 0
  const a = one.title.compact
  const b = other.title.compact
  if (a !== b) return a < b ? -1 : 1
  return (
    (one.year ?? 0) - (other.year ?? 0) ||
    compareText(one.volume ?? '', other.volume ?? '') ||
    compareText(one.pages?.first ?? '', other.pages?.first ?? '') ||
    one.digest - other.digest
  )
}

const compareText = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1)

/** Pairs as numbers in a growing typed list; sorting finds those that several blocks proposed. */
function createPairList() {
  let list = new Float64Array(1 << 16)
  let length = 0
  const sortUnique = (): void => {
    const used = list.subarray(0, length).sort()
    let kept = 0
    for (let index = 0; index < used.length; index += 1) {
      const pair = used[index] ?? 0
      if (index > 0 && pair === used[kept - 1]) continue
      used[kept] = pair
      kept += 1
    }
    length = kept
  }
  /** Full: what repeats goes; if little did, the list doubles. */
  const makeRoom = (): void => {
    sortUnique()
    if (length < list.length / 2) return
    const larger = new Float64Array(list.length * 2)
    larger.set(list.subarray(0, length))
    list = larger
  }
  return {
    add: (one: number, other: number): void => {
      if (length === list.length) makeRoom()
      list[length] = Math.min(one, other) * MOST_RECORDS + Math.max(one, other)
      length += 1
    },
    sorted: (): Float64Array => {
      sortUnique()
      return list.subarray(0, length)
    },
  }
}
