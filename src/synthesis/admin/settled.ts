import { columns } from '../entry/columns'
import type { Comparison, Pair } from '../extraction/compare'
import type { SettledPair } from '../extraction/settling'

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

/** What a value of a field is called: the label of what was chosen, else the text. */
export function valueInWords(field: string, value: string, offered: Readonly<Record<string, readonly { value: string; label: string }[]>>): string {
  const column = columns.find(({ name }) => name === field)
  const choices = column?.from ? offered[column.from] : column?.choices
  return choices?.find((one) => one.value === value)?.label ?? value
}
