import { columnOf } from '../entry/columns'
import type { RowProblem } from '../entry/rows'
import type { Comparison, Pair } from './compare'

/** What somebody settled of one pair; null leaves the result out. */
export type SettledPair = { place: string; cells: Record<string, string> | null; reasons: Record<string, string> }

/** A difference as the result keeps it: who typed what, what was settled, and why. */
export type SettledDifference = {
  field: string
  label: string
  values: { extractor: string; value: string | null }[]
  settled: string | null
  reason: string
}

export type Kept = { place: string; cells: Record<string, string>; differences: SettledDifference[] }

/**
 * The results that two extractions come to, and what is missing: every pair and every difference has to be settled, if
 * only with nothing; a difference, a result that only one has or that is left out, and a value that neither has need a
 * reason.
 */
export function settle(
  { pairs }: Comparison, extractors: readonly string[], settled: readonly SettledPair[],
): { kept: Kept[]; problems: RowProblem[] } {
  const kept: Kept[] = []
  const problems: RowProblem[] = []
  for (const pair of pairs) {
    const own = settled.find(({ place }) => place === pair.place)
    const say = (path: string, message: string) => problems.push({ row: pair.place, path, message })
    if (!own) {
      say('row', `Result ${pair.place} is not settled yet. Keep it or leave it out.`)
      continue
    }
    const reason = own.reasons.row?.trim() ?? ''
    if (!own.cells) {
      if (!reason) say('row', `Say why result ${pair.place} is left out.`)
      continue
    }
    if ((!pair.rows[0] || !pair.rows[1]) && !reason) say('row', `Only one of the two has result ${pair.place}. Say why it is kept.`)
    const { differences, problems: missing } = differencesIn(pair, own, extractors)
    problems.push(...missing)
    kept.push({ place: pair.place, cells: own.cells, differences })
  }
  for (const { place } of settled)
    if (!pairs.some((pair) => pair.place === place))
      problems.push({ row: place, path: 'row', message: `There is no result ${place} in either extraction. Reload to see which there are.` })
  return { kept, problems }
}

function differencesIn(
  { place, rows, fields }: Pair, { cells, reasons }: SettledPair, extractors: readonly string[],
): { differences: SettledDifference[]; problems: RowProblem[] } {
  const whole = reasons.row?.trim() ?? ''
  const isShared = Boolean(rows[0] && rows[1])
  const differences: SettledDifference[] = []
  const problems: RowProblem[] = []
  const names = new Set([...fields.map(({ field }) => field), ...Object.keys(cells ?? {})])
  for (const name of names) {
    const values = rows.map((row) => row?.cells[name]?.trim() || null)
    const value = cells?.[name]?.trim() || null
    const agreement = fields.find(({ field }) => field === name)?.agreement
    const differs = isShared && agreement === 'differs'
    const isNew = value !== null && !values.includes(value)
    const isDropped = value === null && isShared && agreement !== 'differs' && agreement !== undefined
    const label = columnOf(name)?.label ?? name
    const reason = reasons[name]?.trim() || whole
    if (differs && !Object.hasOwn(cells ?? {}, name))
      problems.push({ row: place, path: name, message: `${label}: the two differ here. Take one of the two, or write what holds.` })
    else if ((differs || isNew || isDropped) && !reason)
      problems.push({ row: place, path: name, message: `${label}: ${differs ? 'the two differ here' : 'this is not what the two had'}. Say why it was settled so.` })
    if (differs || isNew || isDropped || agreement === 'within-tolerance' || !isShared)
      differences.push({
        field: name, label, settled: value, reason: reason || (agreement === 'within-tolerance' ? 'The same within rounding.' : ''),
        values: values.map((one, index) => ({ extractor: extractors[index] ?? '', value: one })),
      })
  }
  return { differences, problems }
}
