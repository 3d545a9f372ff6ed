import type { CslName } from '@/bibliography/record'
import type { PdfLine } from '../reading/reading'
import { folded, type Guess } from './guess'
import { isPeople, readPeople, readStatedPeople } from './people'
import { stated, type GuessSource } from './source'

/** Lines after the title in which authors may begin, and in which they may go on. */
const BEGIN_WITHIN = 5
const MOST_LINES = 40
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
    const rows = namesBelow(upright.slice(end, end + MOST_LINES))
    const names = withoutAffiliations(readPeople(joinedRows(rows)))
    if (names.length > 0) {
      return { value: names, confidence: names.length > 1 ? 0.75 : 0.6, page, how: 'the names under the title' }
    }
  }
  return undefined
}

/** The rows of names under a title, up to where no more of them come. */
function namesBelow(lines: readonly PdfLine[]): string[] {
  const rows: string[] = []
  let size = 0
  const isRow = (line: PdfLine): boolean => {
    // Affiliations have the form of names, too, and are set smaller.
    const isAlike = rows.length === 0 || Math.abs(line.size - size) < 0.06 * size + 0.3
    const before = rows.at(-1) ?? ''
    if (isAlike && IS_OPEN.test(before)) return isPeople(joinedRows([before, line.plain]))
    return isAlike && (isPeople(line.plain) || isPeople(line.text))
  }
  for (const [index, line] of lines.entries()) {
    if (ENDS.test(line.plain.trim())) break
    if (isRow(line)) {
      if (rows.length === 0) size = line.size
      // Raised numbers may be all that parts one name from the next.
      rows.push(isPeople(line.text) && !isPeople(line.plain) ? line.text : line.plain)
    } else if (rows.length === 0 && index >= BEGIN_WITHIN) break
    else if (rows.length > 0 && !hasMoreNames(lines.slice(index + 1, index + 5), isRow)) break
  }
  return rows
}

/** Where each author has an affiliation of its own below, the next name comes a few lines on. */
const hasMoreNames = (lines: readonly PdfLine[], isRow: (line: PdfLine) => boolean): boolean => {
  const end = lines.findIndex(({ plain }) => ENDS.test(plain.trim()))
  return (end < 0 ? lines : lines.slice(0, end)).some(isRow)
}

/** A name that is parted by the end of a row goes on in the next: after a hyphen, or a particle. */
const IS_OPEN = /\p{Ll}-$|\s(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|ter)$/u

function joinedRows(rows: readonly string[]): string {
  return rows.reduce((text, row) => {
    if (!IS_OPEN.test(text)) return text ? `${text}, ${row}` : row
    return text.endsWith('-') ? text.slice(0, -1) + row : `${text} ${row}`
  }, '')
}

/** Nobody is an author twice: what stands under several names is where they work, if other names are left. */
function withoutAffiliations(names: readonly CslName[]): CslName[] {
  const times = new Map<string, number>()
  for (const name of names) times.set(keyOf(name), (times.get(keyOf(name)) ?? 0) + 1)
  const once = names.filter((name) => times.get(keyOf(name)) === 1)
  return once.length > 0 ? once : [...names]
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

const keyOf = ({ family, given, literal }: CslName) => folded(`${literal ?? ''}${family ?? ''}${(given ?? '').slice(0, 1)}`)

function withoutRepeats(names: readonly CslName[]): CslName[] {
  return names.filter((name, index) => names.findIndex((other) => keyOf(other) === keyOf(name)) === index)
}
