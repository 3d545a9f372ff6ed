import type { CslName } from '../../record'
import { hasInitial, mayBePerson } from '../fields/bodies'
import { readFamilyFirst, readNames } from '../fields/names'

/**
 * The names of one cell: "Marx, Karl; Lindgren, Astrid", a Python list, "A and B", "A | B", or Scopus's and
 * PubMed's "Labanski A., Langhorst J." where commas part the persons.
 */
export function readAuthorCell(text: string): CslName[] {
  const cell = text.trim()
  const list = pythonList(cell)
  if (list) return readNames(list)
  if (/;|\n/.test(cell)) return readNames(parts(cell, /;|\n/))
  if (cell.includes('|')) return readNames(parts(cell, '|'))
  const commas = parts(withoutFullStop(cell), ',')
  if (isListOfPersons(commas)) return readNames(commas)
  if (
    commas.length > 3 &&
    commas.length % 2 === 0 &&
    commas.every((part, index) => index % 2 === 0 || INITIALS.test(part))
  )
    return readNames(
      commas.flatMap((family, index) => (index % 2 === 0 ? [`${family}, ${commas[index + 1] ?? ''}`] : [])),
    )
  if (/,.*\sand\s|^[^,]+\sand\s[^,]+,/.test(cell)) return readNames(parts(cell, /\sand\s/))
  const joined = parts(cell, /\s(?:and|&)\s/)
  return readNames(isListOfPersons(joined) ? joined : [cell])
}

/**
 * "Husk K", "Blockley K": every name a family name and initials; or "K Husk", "K Blockley": every one with initials
 * before it; or three and more of plain persons.
 */
function isListOfPersons(names: readonly string[]): boolean {
  if (names.length < 2) return false
  if (names.every((name) => readFamilyFirst(name))) return true
  return names.every((name) => mayBePerson(name) && (names.length > 2 || hasInitial(name)))
}

/** PubMed ends its list of authors with a full stop that is not the last one's. */
const withoutFullStop = (cell: string): string => (cell.indexOf('.') === cell.length - 1 ? cell.slice(0, -1) : cell)

const INITIALS = /^(?:\p{Lu}[.\s-]*){1,4}$/u
const parts = (text: string, mark: string | RegExp): string[] =>
  text
    .split(mark)
    .map((part) => part.trim())
    .filter(Boolean)

/** The strings of a Python list, as data frames write it (`['a', "b's"]`); null if the cell is none. */
export function pythonList(cell: string): string[] | null {
  if (!/^\[\s*(?:['"].*['"]\s*)?\]$/s.test(cell)) return null
  const found = [...cell.matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g)]
  return found
    .map(([, single, double]) => (single ?? double ?? '').replace(/\\(.)/g, '$1').trim())
    .filter(Boolean)
}
