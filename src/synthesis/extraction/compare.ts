import { monthsOf } from '@collections/results/timePoint'
import { pValueOf } from '@/synthesis/measures/pValue'
import { columns, type Column } from '../entry/columns'
import { isEmptyRow, numberIn, type EntryRow } from '../entry/rows'

/** How two people's values of one field stand to each other. */
export type Agreement = 'same' | 'within-tolerance' | 'differs'

export type FieldDifference = {
  /** `<place of the pair>.<field>`, such as `2.estimate`. */
  place: string
  field: string
  label: string
  values: [string, string]
  agreement: Agreement
}

/** One result as both typed it; null where only one of the two has it. */
export type Pair = { place: string; rows: [EntryRow | null, EntryRow | null]; fields: FieldDifference[] }

export type Comparison = {
  pairs: Pair[]
  /** Fields that at least one of the two filled in, in results that both have. */
  compared: number
  agreeing: number
  /** Per cent of the compared fields that are the same or within rounding; null where nothing could be compared. */
  percent: number | null
  /** Results that only one of the two has. */
  unmatched: number
}

/**
 * What two people took out of the same source, side by side. Rows are paired by what they are about, not by their
 * order. Numbers agree within the rounding of the one printed with fewer decimals; words agree but for spaces and case.
 */
export function compareExtractions(first: readonly EntryRow[], second: readonly EntryRow[]): Comparison {
  const pairs = paired(first.filter((row) => !isEmptyRow(row)), second.filter((row) => !isEmptyRow(row))).map(
    (rows, index): Pair => ({ place: String(index + 1), rows, fields: fieldsOf(String(index + 1), rows) }),
  )
  const fields = pairs.flatMap((pair) => (pair.rows[0] && pair.rows[1] ? pair.fields : []))
  const agreeing = fields.filter(({ agreement }) => agreement !== 'differs').length
  return {
    pairs, compared: fields.length, agreeing,
    percent: fields.length === 0 ? null : (100 * agreeing) / fields.length,
    unmatched: pairs.filter(({ rows }) => !rows[0] || !rows[1]).length,
  }
}

/** The differences that someone has to settle. */
export const openDifferences = ({ pairs }: Comparison): FieldDifference[] =>
  pairs.flatMap(({ rows, fields }) => (rows[0] && rows[1] ? fields.filter(({ agreement }) => agreement === 'differs') : []))

function fieldsOf(place: string, [one, other]: Pair['rows']): FieldDifference[] {
  return columns.flatMap((column): FieldDifference[] => {
    const values: [string, string] = [one?.cells[column.name]?.trim() ?? '', other?.cells[column.name]?.trim() ?? '']
    if (!values[0] && !values[1]) return []
    return [{ place: `${place}.${column.name}`, field: column.name, label: column.label, values, agreement: agreementOf(column, values) }]
  })
}

const foldedText = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').replace(/[.;,]$/, '').trim()

function agreementOf(column: Column, [one, other]: readonly [string, string]): Agreement {
  if (one === other) return 'same'
  if (!one || !other) return 'differs'
  if (column.kind === 'number') return numbersAgree(one, other)
  if (column.name === 'pValue') return pValuesAgree(one, other)
  if (column.name === 'timePoint') return timesAgree(one, other)
  return foldedText(one) === foldedText(other) ? 'same' : 'differs'
}

const decimalsOf = (text: string): number => text.trim().split(/[.·]/)[1]?.length ?? 0

/** Within half a unit of the last decimal that both have. */
export function numbersAgree(one: string, other: string): Agreement {
  const [a, b] = [numberIn(one), numberIn(other)]
  if ('problem' in a || 'problem' in b) return 'differs'
  if (a.value === b.value) return 'same'
  const [few, many] = [decimalsOf(one), decimalsOf(other)].sort((x, y) => x - y)
  // Two numbers of one precision are two numbers; only a rounded one agrees with the one that it was rounded from.
  if (few === many) return 'differs'
  return Math.abs(a.value - b.value) <= 0.5 * 10 ** -(few ?? 0) * (1 + 1e-9) ? 'within-tolerance' : 'differs'
}

function pValuesAgree(one: string, other: string): Agreement {
  const [a, b] = [pValueOf(one), pValueOf(other)]
  if (!a || !b || a === 'words' || b === 'words') return foldedText(one) === foldedText(other) ? 'same' : 'differs'
  if (a.relation === b.relation && a.value === b.value) return 'same'
  if (a.relation !== b.relation) return 'differs'
  return numbersAgree(String(a.value), String(b.value))
}

function timesAgree(one: string, other: string): Agreement {
  if (foldedText(one) === foldedText(other)) return 'same'
  const [a, b] = [monthsOf(one), monthsOf(other)]
  return a !== null && b !== null && Math.abs(a - b) <= 0.5 ? 'within-tolerance' : 'differs'
}

/** What two rows have to share to be about the same result, and how much each weighs. */
const weights: Readonly<Record<string, number>> = {
  outcome: 4, outcomeAsWorded: 2, measure: 2, timePoint: 2, timeMonths: 2, subgroup: 2, comparison: 1, effectMeasure: 1,
  estimate: 3, detail: 1,
}

/** Below this two rows are two results. */
const leastInCommon = 0.34

function likeness(one: EntryRow, other: EntryRow): number {
  let shared = 0
  let possible = 0
  for (const column of columns) {
    const weight = weights[column.name]
    const values: [string, string] = [one.cells[column.name]?.trim() ?? '', other.cells[column.name]?.trim() ?? '']
    // What one of the two left out neither joins nor parts them.
    if (!weight || !values[0] || !values[1]) continue
    possible += weight
    if (agreementOf(column, values) !== 'differs') shared += weight
  }
  return possible === 0 ? 0 : shared / possible
}

/** Best pairs first; each row once; what is left stands alone, in the order of the first. */
function paired(first: readonly EntryRow[], second: readonly EntryRow[]): Pair['rows'][] {
  const candidates = first.flatMap((one, i) => second.map((other, j) => ({ i, j, score: likeness(one, other) })))
    .filter(({ score }) => score >= leastInCommon)
    .sort((a, b) => b.score - a.score || Math.abs(a.i - a.j) - Math.abs(b.i - b.j) || a.i - b.i || a.j - b.j)
  const partner = new Map<number, number>()
  const taken = new Set<number>()
  for (const { i, j } of candidates) {
    if (partner.has(i) || taken.has(j)) continue
    partner.set(i, j)
    taken.add(j)
  }
  return [
    ...first.map((row, i): Pair['rows'] => [row, second[partner.get(i) ?? -1] ?? null]),
    ...second.flatMap((row, j): Pair['rows'][] => (taken.has(j) ? [] : [[null, row]])),
  ]
}
