import type { MergedField } from '../duplicates'
import type { CslItem } from '../record'
import { listOf, type Doc } from './changes'
import { fieldOf } from './fieldNames'
import { valueInWords } from './valueInWords'

type Row = Doc & { field?: string; value?: string | null; source?: string; chosen?: boolean | null }

const RULES: Readonly<Record<MergedField['rule'], string>> = {
  'only-value': 'The only one.',
  agreed: 'All agree.',
  'leading-record': 'Kept when two records were merged: the leading one says so.',
  longest: 'Kept when two records were merged: the fullest text.',
  'fullest-list': 'Kept when two records were merged: the fullest list.',
  union: 'Both kept.',
  'most-precise': 'Kept when two records were merged: the most exact date.',
  chosen: 'Chosen by a person when two records were merged.',
}

/** Texts as they are compared; each is worked out once, since abstracts are long and compared with many. */
function plainTexts(): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const plain = known.get(text) ?? text.toLowerCase().replace(/[\s\p{P}]+/gu, ' ').trim()
    known.set(text, plain)
    return plain
  }
}

/** A “document” is what formats say that have no name for a kind: nothing against the kind that is known. */
const saysNothing = (field: string, value: unknown): boolean => field === 'type' && value === 'document'

/**
 * The provenance of a merged record: the rows of all, and for each field in which they differed every value side by
 * side with where it stood, the one that was kept marked as chosen. Values that differ only in case, spaces and
 * punctuation are no conflict.
 *
 * @param rows the rows of every record, the leading one's first
 * @param nameOf what a record is called as a source
 */
export function mergedProvenance(
  rows: readonly (readonly unknown[])[],
  fields: readonly MergedField[],
  nameOf: (id: string) => string,
): Doc[] {
  const plain = plainTexts()
  const merged: Row[] = []
  const said = new Set<string>()
  const keyOf = ({ field, value, source }: Row): string => JSON.stringify([field, value ?? '', source])
  const add = (row: Row): void => {
    const key = keyOf(row)
    if (said.has(key)) return
    said.add(key)
    const isTaken = merged.some(({ field, chosen }) => chosen && field === row.field)
    merged.push(row.chosen && isTaken ? { ...row, chosen: false } : row)
  }
  for (const list of rows) for (const row of listOf(list)) add(row as Row)
  for (const { field, value, from, rule, others } of fields) {
    const kept = valueInWords(value)
    const different = others.filter(
      ({ value: other }) => !saysNothing(field, other) && plain(valueInWords(other)) !== plain(kept),
    )
    if (different.length === 0) continue
    const name = fieldOf(field)
    const isSaid = (text: string): boolean =>
      merged.some((row) => row.field === name && plain(row.value ?? '') === plain(text))
    if (rule === 'chosen') release(merged, name)
    if (!isSaid(kept)) add({ ...rowOf(name, value, nameOf(from[0] ?? '')), chosen: true, reason: RULES[rule] })
    else if (rule === 'chosen') markAsChosen(merged, name, (text) => plain(text) === plain(kept))
    for (const other of different)
      if (!isSaid(valueInWords(other.value))) add(rowOf(name, other.value, nameOf(other.id)))
  }
  return merged
}

function rowOf(field: string, value: CslItem[string], source: string): Row {
  return { field, value: valueInWords(value), source, confirmed: false, chosen: false }
}

/** What a person chooses now stands in place of what was chosen before. */
function release(rows: Row[], field: string): void {
  for (const [index, row] of rows.entries())
    if (row.field === field && row.chosen) rows[index] = { ...row, chosen: false }
}

function markAsChosen(rows: Row[], field: string, isKept: (text: string) => boolean): void {
  const index = rows.findIndex((row) => row.field === field && isKept(row.value ?? ''))
  if (rows[index]) rows[index] = { ...rows[index], chosen: true, reason: RULES.chosen }
}
