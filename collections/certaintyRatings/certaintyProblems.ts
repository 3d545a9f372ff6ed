import type { Problem } from '@collections/hooks/refuse'

type Group = Readonly<Record<string, unknown>>

const groupOf = (value: unknown): Group => (typeof value === 'object' && value !== null ? (value as Group) : {})
const isGiven = (value: unknown): boolean => value !== null && value !== undefined && value !== ''
const sizes = ['small', 'moderate', 'large'] as const

/** What contradicts itself in the numbers that a certainty rating is made with; each has its source. */
export function certaintyProblems(record: Record<string, unknown>): Problem[] {
  return [...baselineProblems(groupOf(record.baseline)), ...thresholdProblems(groupOf(record.thresholds))]
}

function baselineProblems({ risk, source, reference }: Group): Problem[] {
  if (!isGiven(risk)) return []
  if (typeof risk !== 'number' || risk < 0 || risk > 1000)
    return [{ path: 'baseline.risk', message: 'Give the risk as a number of people in 1,000, from 0 to 1,000.' }]
  if (isGiven(source) || isGiven(reference)) return []
  return [{ path: 'baseline.source', message: 'Say where the risk without the intervention comes from, or leave it empty.' }]
}

function thresholdProblems(thresholds: Group): Problem[] {
  const { benefit, harm, source } = thresholds
  const numbers = [benefit, harm, ...sizes.map((size) => thresholds[size])]
  const problems: Problem[] = []
  if (numbers.some(isGiven) && !isGiven(source))
    problems.push({ path: 'thresholds.source', message: 'Say who set these thresholds and on what grounds, or leave them empty.' })
  if (isGiven(benefit) !== isGiven(harm) || (isGiven(benefit) && benefit === harm))
    problems.push({ path: 'thresholds.harm', message: 'Give both a benefit and a harm that matter, on two sides of no effect, or neither.' })
  const given = sizes.filter((size) => isGiven(thresholds[size]))
  const [small, moderate, large] = sizes.map((size) => Number(thresholds[size]))
  if (given.length > 0 && given.length < sizes.length)
    problems.push({ path: 'thresholds.small', message: 'Give all three sizes, small, moderate and large, or none.' })
  else if (given.length === sizes.length && !((small ?? 0) < (moderate ?? 0) && (moderate ?? 0) < (large ?? 0)))
    problems.push({ path: 'thresholds.small', message: 'Small begins below moderate, and moderate below large. Correct the three numbers.' })
  return problems
}
