import { measureOf, measuresFor, mayCompare, isRatio } from '@/synthesis/measures/measures'
import { pValueOf } from '@/synthesis/measures/pValue'
import type { Problem } from '@collections/hooks/refuse'
import { benefitProblems } from './benefit'
import { comparisons } from './options'
import { timeProblems } from './timePoint'

type Result = Readonly<Record<string, unknown>>

/**
 * What contradicts itself in a result: an interval upside down or without its estimate, values a measure cannot take,
 * a measure that does not fit the comparison, nobody in a group, a time that is none. Each names its field and the
 * remedy. A missing number is no problem here: sources often leave one out.
 */
export function resultProblems(result: Result): Problem[] {
  return [
    ...measureProblems(result), ...intervalProblems(result), ...rangeProblems(result), ...shareProblems(result),
    ...spreadProblems(result), ...pProblems(result), ...countProblems(result), ...timeProblems(result),
    ...benefitProblems(result),
  ]
}

/** What a result lacks that has no number, or a number of nothing. Asked of every new result. */
export function missingNumbers({ estimate, effectMeasure, whyNoNumbers, detail }: Result): Problem[] {
  const measure = measureOf(effectMeasure)
  if (isNumber(estimate)) {
    if (measure && measure.value !== 'none') return []
    return [{
      path: 'effectMeasure',
      message: `The estimate is ${estimate}, but not what it is expressed in. Choose it, such as mean difference or risk ratio.`,
    }]
  }
  if (whyNoNumbers === 'narrative' && !String(detail ?? '').trim())
    return [{ path: 'detail', message: 'The result is told in words only, and there are no words. Write what was found.' }]
  if (whyNoNumbers) return []
  const named = measure && measure.value !== 'none' ? ` for the ${measure.name.toLowerCase()}` : ''
  return [{
    path: 'estimate',
    message: `There is no number${named}. Give the estimate, or say why there is none: a direction only, words only, or not taken out yet.`,
  }]
}

function measureProblems({ effectMeasure, comparison }: Result): Problem[] {
  if (mayCompare(effectMeasure, comparison)) return []
  const compared = comparisons.find(({ value }) => value === comparison)?.label.toLowerCase() ?? String(comparison)
  const others = measuresFor(comparison).map(({ name }) => name.toLowerCase()).join(', ')
  return [{
    path: 'effectMeasure',
    message: `${measureOf(effectMeasure)?.name ?? 'This measure'} does not fit the comparison "${compared}". Choose one that does (${others}), or correct the comparison.`,
  }]
}

function intervalProblems({ estimate, ciLower, ciUpper, ciLevel }: Result): Problem[] {
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

const ends = ['estimate', 'ciLower', 'ciUpper'] as const

function rangeProblems(result: Result): Problem[] {
  const [lowest, highest] = result.effectMeasure === 'r' ? [-1, 1] : [-Infinity, Infinity]
  return ends.flatMap((path) => {
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

const inPerCent = /^\s*(%|per ?cent|percentage points?)/i

/** Shares, and differences of shares: from 0 to 1, or in per cent where the unit says so. */
function shareProblems({ effectMeasure, unit, ...result }: Result): Problem[] {
  const isPerCent = inPerCent.test(String(unit ?? ''))
  const whole = isPerCent ? 100 : 1
  const range: Record<string, readonly [number, number]> = {
    proportion: [0, whole], RD: [-whole, whole], 'percent-change': [-100, Infinity],
  }
  const [lowest, highest] = range[String(effectMeasure)] ?? [-Infinity, Infinity]
  return ends.flatMap((path) => {
    const value = result[path]
    if (!isNumber(value) || (value >= lowest && value <= highest)) return []
    if (effectMeasure === 'percent-change')
      return [{ path, message: `Nothing can fall by more than 100 %, and here it is ${value}. Correct it.` }]
    const hint = isPerCent ? '' : ' If it is meant in per cent, write % as its unit.'
    return [{ path, message: `A share lies between ${lowest} and ${highest}${isPerCent ? ' %' : ''}, so it cannot be ${value}.${hint}` }]
  })
}

function spreadProblems(result: Result): Problem[] {
  const words = {
    standardError: 'A standard error', sdIntervention: 'A standard deviation', sdComparison: 'A standard deviation',
  }
  return Object.entries(words).flatMap(([path, name]) => {
    const value = result[path]
    if (!isNumber(value) || value > 0) return []
    return [{ path, message: `${name} is above 0, and here it is ${value}. Correct it, or leave it empty if not known.` }]
  })
}

function pProblems({ pValue }: Result): Problem[] {
  const p = pValueOf(pValue)
  if (p === null || p === 'words' || (p.value >= 0 && p.value <= 1)) return []
  return [{ path: 'pValue', message: `P lies between 0 and 1, so it cannot be ${String(pValue).trim()}. Check the decimal point.` }]
}

const COUNTS = {
  nIntervention: 'The number in the intervention group',
  nComparison: 'The number in the comparison group',
  nTotal: 'The number in all',
}

const EVENTS = {
  eventsIntervention: ['nIntervention', 'the intervention group'],
  eventsComparison: ['nComparison', 'the comparison group'],
} as const

function countProblems(result: Result): Problem[] {
  const isWhole = (value: number) => Number.isInteger(value)
  const people = Object.entries(COUNTS).flatMap(([path, words]) => {
    const value = result[path]
    if (!isNumber(value) || (isWhole(value) && value > 0)) return []
    return [{ path, message: `${words} must be a whole number, 1 or more; leave it empty if not known.` }]
  })
  const events = Object.entries(EVENTS).flatMap(([path, [of, group]]) => {
    const [value, all] = [result[path], result[of]]
    if (!isNumber(value)) return []
    if (!isWhole(value) || value < 0)
      return [{ path, message: `How many had the event in ${group} is a whole number, 0 or more; leave it empty if not known.` }]
    if (!isNumber(all) || value <= all) return []
    return [{ path, message: `${value} had the event in ${group}, which has ${all} people. Correct one of them.` }]
  })
  const { nIntervention, nComparison, nTotal } = result
  const most = Math.max(isNumber(nIntervention) ? nIntervention : 0, isNumber(nComparison) ? nComparison : 0)
  const total = isNumber(nTotal) && nTotal < most
    ? [{ path: 'nTotal', message: `There are ${nTotal} people in all, but ${most} in one of the groups. Correct one of them.` }]
    : []
  return [...people, ...events, ...total]
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && !Number.isNaN(value)
}
