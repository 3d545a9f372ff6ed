import { measureOf } from '@/synthesis/measures/measures'
import { pValueOf } from '@/synthesis/measures/pValue'
import type { Problem } from '@collections/hooks/refuse'
import { benefitWarning } from './benefit'
import { missingNumbers } from './resultProblems'

type Result = Readonly<Record<string, unknown>>

/** What is possible in a result and still worth a second look. Nothing is refused for it. */
export function resultWarnings(result: Result): Problem[] {
  const benefit = benefitWarning(result)
  return [
    ...(benefit ? [benefit] : []), ...missingNumbers(result), ...pAndInterval(result), ...skewedInterval(result),
    ...sizes(result), ...origin(result),
  ]
}

/** P and a 95 % interval say the same about "no difference", unless one was misread. */
function pAndInterval({ pValue, ciLower, ciUpper, ciLevel, effectMeasure }: Result): Problem[] {
  const p = pValueOf(pValue)
  const noEffect = measureOf(effectMeasure)?.noEffect ?? null
  const level = ciLevel ?? 95
  if (!p || p === 'words' || noEffect === null || level !== 95) return []
  if (typeof ciLower !== 'number' || typeof ciUpper !== 'number') return []
  const isIncluded = ciLower < noEffect && ciUpper > noEffect
  const isBelow = p.relation !== '>' && p.value < 0.05
  const isAbove = p.relation === '>' ? p.value >= 0.05 : p.relation === '=' && p.value > 0.05
  if (!(isIncluded && isBelow) && !(isAbove && (ciLower > noEffect || ciUpper < noEffect))) return []
  const says = isIncluded ? 'includes' : 'excludes'
  return [{
    path: 'pValue',
    message: `P is ${String(pValue)}, but the interval from ${ciLower} to ${ciUpper} ${says} ${noEffect}, the value of no difference. Check both against the source.`,
  }]
}

/** The estimate lies in the middle of its interval, on the scale where it is computed. */
function skewedInterval({ estimate, ciLower, ciUpper, effectMeasure }: Result): Problem[] {
  const measure = measureOf(effectMeasure)
  const ends = [estimate, ciLower, ciUpper]
  if (!measure?.pooledAs || !ends.every((end): end is number => typeof end === 'number')) return []
  const isLog = measure.pooledAs === 'log'
  if (isLog && ends.some((end) => end <= 0)) return []
  const scaled = ends.map((end) => (isLog ? Math.log(end) : measure.pooledAs === 'fisher' ? Math.atanh(end) : end))
  const [middle = 0, low = 0, high = 0] = scaled
  const width = high - low
  if (!(width > 0) || Math.abs(middle - (low + high) / 2) <= width * 0.2) return []
  return [{
    path: 'estimate',
    message: `The estimate (${ends[0]}) lies far from the middle of its interval (${ends[1]} to ${ends[2]}). Check all three for a misread digit or sign.`,
  }]
}

function sizes({ nIntervention, nComparison, nTotal, comparison }: Result): Problem[] {
  const problems: Problem[] = []
  if (typeof nIntervention === 'number' && typeof nComparison === 'number') {
    if (typeof nTotal === 'number' && nIntervention + nComparison !== nTotal)
      problems.push({ path: 'nTotal', message: `${nIntervention} and ${nComparison} people are ${nIntervention + nComparison}, and in all it says ${nTotal}. That is right only with further groups or people lost.` })
  }
  if (comparison === 'within-group' && typeof nComparison === 'number')
    problems.push({ path: 'nComparison', message: 'A change within one group has no comparison group. Check what is compared.' })
  return problems
}

function origin({ estimate, page, pdfPage }: Result): Problem[] {
  if (typeof estimate !== 'number' || page || typeof pdfPage === 'number') return []
  return [{ path: 'page', message: 'No page or table is given, so nobody can look the number up. Add it.' }]
}
