import { columnOf } from '../entry/columns'
import { resultOfRow, type RowProblem } from '../entry/rows'
import type { Comparison, Pair } from '../extraction/compare'
import { settle, type SettledPair } from '../extraction/settling'

/** What is settled so far, by the place of the pair. */
export type Settling = Readonly<Record<string, SettledPair>>

/** Where the two agree, their value; of rounded numbers the one with more decimals; where they differ, nothing yet. */
export function firstSettled({ pairs }: Comparison): Settling {
  return Object.fromEntries(pairs.map((pair) => [pair.place, { place: pair.place, cells: cellsOf(pair), reasons: {} }]))
}

function cellsOf({ rows: [one, other], fields }: Pair): Record<string, string> {
  const alone = one ?? other
  if (!one || !other) return { ...alone?.cells }
  return Object.fromEntries(fields.flatMap(({ field, values: [first, second], agreement }) => {
    if (agreement === 'differs') return []
    return [[field, agreement === 'within-tolerance' && second.length > first.length ? second : first]]
  }))
}

/** All that stops the settled results from being kept, by the same rules as the hub asks. */
export function openIn(comparison: Comparison, extractors: readonly string[], settled: Settling): RowProblem[] {
  const { kept, problems } = settle(comparison, extractors, Object.values(settled))
  return [...problems, ...kept.flatMap(({ place, cells }) => resultOfRow({ id: place, cells }).problems)]
}

/** Whether the two took a result out alike, so that there is nothing to settle. */
export const isAlike = ({ rows, fields }: Pair): boolean =>
  Boolean(rows[0] && rows[1]) && fields.every(({ agreement }) => agreement !== 'differs')

type Offers = Readonly<Record<string, readonly { value: string; label: string }[]>>

/** What a result is about, such as "Loneliness, 6 months"; empty where nothing says it. */
export function aboutInWords(cells: Readonly<Record<string, string>>, offered: Offers): string {
  const cellOf = (name: string): string => cells[name]?.trim() ?? ''
  const outcome = cellOf('outcome') ? valueInWords('outcome', cellOf('outcome'), offered) : cellOf('outcomeAsWorded')
  return [outcome, cellOf('timePoint'), cellOf('subgroup')].filter(Boolean).join(', ')
}

/** What a pair of results is called, such as "Result 2: Loneliness, 6 months". */
export function nameOfPair({ place, rows: [one, other] }: Pair, offered: Offers): string {
  const about = aboutInWords({ ...other?.cells, ...one?.cells }, offered)
  return about ? `Result ${place}: ${about}` : `Result ${place}`
}

/** What a value of a field is called: the label of what was chosen, else the text. */
export function valueInWords(field: string, value: string, offered: Offers): string {
  const column = columnOf(field)
  const choices = column?.from ? offered[column.from] : column?.choices
  return choices?.find((one) => one.value === value)?.label ?? value
}
