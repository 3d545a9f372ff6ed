import type { Problem } from '@collections/hooks/refuse'
import { isRatio } from './options'

/**
 * What contradicts itself in the numbers of a result: an interval upside down or without its estimate, values
 * a measure cannot take, negative counts. A missing number is never a problem: sources often leave one out.
 */
export function resultProblems(result: Record<string, unknown>): Problem[] {
  return [...intervalProblems(result), ...rangeProblems(result), ...countProblems(result)]
}

function intervalProblems({ estimate, ciLower, ciUpper, ciLevel }: Record<string, unknown>): Problem[] {
  const problems: Problem[] = []
  if (isNumber(ciLower) && isNumber(ciUpper) && ciLower > ciUpper) {
    problems.push({
      path: 'ciLower',
      message: `The interval starts (${ciLower}) above its end (${ciUpper}). Swap or correct them.`,
    })
  } else if (isNumber(estimate)) {
    const remedy = 'Check the estimate, its sign and both ends of the interval against the source.'
    if (isNumber(ciLower) && estimate < ciLower) {
      problems.push({
        path: 'estimate',
        message: `The estimate (${estimate}) is below the lower end of its interval (${ciLower}). ${remedy}`,
      })
    }
    if (isNumber(ciUpper) && estimate > ciUpper) {
      problems.push({
        path: 'estimate',
        message: `The estimate (${estimate}) is above the upper end of its interval (${ciUpper}). ${remedy}`,
      })
    }
  }
  if (isNumber(ciLevel) && (ciLevel <= 0 || ciLevel >= 100)) {
    problems.push({
      path: 'ciLevel',
      message: `A level of ${ciLevel} is not possible. Write per cent, such as 95.`,
    })
  }
  return problems
}

function rangeProblems(result: Record<string, unknown>): Problem[] {
  const [lowest, highest] = result.effectMeasure === 'r' ? [-1, 1] : [-Infinity, Infinity]
  return (['estimate', 'ciLower', 'ciUpper'] as const).flatMap((path) => {
    const value = result[path]
    if (!isNumber(value)) return []
    // A bound may be 0 in print, where it was rounded; an estimate of 0 would mean that it never happened.
    if (isRatio(result.effectMeasure) && (path === 'estimate' ? value <= 0 : value < 0)) {
      const remedy = 'Correct it, or choose a measure of difference.'
      const message = `A ratio (${String(result.effectMeasure)}) cannot be ${value}. ${remedy}`
      return [{ path, message }]
    }
    if (value >= lowest && value <= highest) return []
    return [{ path, message: `A correlation lies between -1 and 1, so it cannot be ${value}.` }]
  })
}

const COUNTS = {
  nIntervention: 'The number in the intervention group',
  nComparison: 'The number in the comparison group',
  nTotal: 'The number in all',
}

function countProblems(result: Record<string, unknown>): Problem[] {
  const counts = Object.entries(COUNTS).flatMap(([path, words]) => {
    const value = result[path]
    if (!isNumber(value) || (Number.isInteger(value) && value >= 0)) return []
    return [{ path, message: `${words} must be a whole number, 0 or more; leave it empty if not known.` }]
  })
  if (!isNumber(result.timeMonths) || result.timeMonths >= 0) return counts
  return [...counts, { path: 'timeMonths', message: 'Months after the start cannot be negative.' }]
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && !Number.isNaN(value)
}
