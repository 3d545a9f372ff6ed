import type { CslName } from '@/bibliography/record'
import { folded, type Guess } from './guess'
import { isPeople, readPeople, readStatedPeople } from './people'
import { stated, type GuessSource } from './source'

/** Lines after the title in which authors may begin, and in which they may go on. */
const BEGIN_WITHIN = 5
const MOST_LINES = 14
const ENDS = /^(?:abstract|summary|introduction|keywords?|background|received|1\.?\s)/i

/**
 * The authors: the names under the title, or those that the file states where the page shows them, too. A
 * stated single name that the page does not show is often who made the file, and counts for little.
 */
export function guessAuthors(source: GuessSource, title: Guess<string> | undefined): Guess<CslName[]> | undefined {
  const seen = title ? underTitle(source, title) : undefined
  const own = stated(source, ['dc:creator', 'Author', 'Authors'])
  const names = withoutRepeats(readStatedPeople(own.map(({ value }) => value)))
  if (names.length === 0) return seen
  const opening = folded(source.pages.slice(0, 2).map(({ text }) => text).join(' '))
  const areSeen = names.every(({ family }) => opening.includes(folded(family ?? '')))
  const how = own[0]?.how ?? ''
  if (!areSeen) return seen ?? { value: names, confidence: 0.35, page: null, how }
  if (seen && seen.value.length > names.length) {
    const isPartOfSeen = names.every((name) => seen.value.some(({ family }) => folded(family ?? '') === folded(name.family ?? '')))
    return { ...seen, confidence: isPartOfSeen ? 0.85 : seen.confidence }
  }
  const confidence = seen && seen.value.length === names.length ? 0.95 : names.length > 1 ? 0.85 : 0.6
  return { value: names, confidence, page: seen?.page ?? 1, how: `${how}, and the page shows them` }
}

function underTitle({ layout }: GuessSource, title: Guess<string>): Guess<CslName[]> | undefined {
  const wanted = folded(title.value)
  for (const { page, lines } of layout.slice(0, 3)) {
    const upright = lines.filter(({ isRotated }) => !isRotated)
    const end = endOfTitle(upright.map(({ plain }) => folded(plain)), wanted)
    if (end < 0) continue
    const names: CslName[] = []
    let at = end
    for (; at < Math.min(end + MOST_LINES, upright.length); at++) {
      const line = upright[at]?.plain ?? ''
      if (ENDS.test(line.trim())) break
      // A name may be parted by the end of a line, where that line does not end in a comma.
      if (isPeople(line)) names.push(...readPeople(line))
      else if (names.length === 0 && at - end >= BEGIN_WITHIN) break
      else if (names.length > 1 && !hasMoreNames(upright.slice(at + 1, at + 5).map(({ plain }) => plain))) break
    }
    if (names.length > 0) {
      return { value: names, confidence: names.length > 1 ? 0.75 : 0.6, page, how: 'the names under the title' }
    }
  }
  return undefined
}

/** Where each author has an affiliation of its own below, the next name comes a few lines on. */
const hasMoreNames = (lines: readonly string[]): boolean => {
  const end = lines.findIndex((line) => ENDS.test(line.trim()))
  return (end < 0 ? lines : lines.slice(0, end)).some(isPeople)
}

function endOfTitle(lines: readonly string[], title: string): number {
  for (let start = 0; start < lines.length; start++) {
    if (!lines[start] || !title.startsWith((lines[start] ?? '').slice(0, 40))) continue
    let text = ''
    for (let end = start; end < Math.min(start + 8, lines.length); end++) {
      text += lines[end]
      if (text.length >= title.length - 2) return end + 1
    }
  }
  return -1
}

function withoutRepeats(names: readonly CslName[]): CslName[] {
  const keyOf = ({ family, given, literal }: CslName) => folded(`${literal ?? ''}${family ?? ''}${(given ?? '').slice(0, 1)}`)
  return names.filter((name, index) => names.findIndex((other) => keyOf(other) === keyOf(name)) === index)
}
