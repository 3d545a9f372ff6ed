import { exact } from '../pooling/accuracy'
import { qProfile } from '../pooling/betweenStudies'
import { pool, type Interval } from '../pooling/pool'
import { leaveOneOut, subgroups } from '../pooling/sensitivity'
import { PoolingError, type StudyEstimate } from '../pooling/studies'
import { inOrder, partOf, type Part, type PlotResult } from './result'
import { fromScale, hasUnits, noEffectOf, scaleOf, usableNumbers, type Scale, type Unusable, type Usable } from './scale'

export type LeftOut = { readonly result: PlotResult; readonly why: Unusable }

/** Why no forest plot may be drawn; `results` are those that stand against each other. */
export type Refused = {
  readonly refused:
    | 'none' | 'mixed-parts' | 'mixed-outcomes' | 'mixed-comparisons' | 'mixed-measures' | 'mixed-scales'
    | 'mixed-units' | 'unknown-scale' | 'several' | 'opposed' | 'no-numbers' | 'reviews' | 'few' | 'not-computed'
  readonly results: readonly PlotResult[]
  readonly left: readonly LeftOut[]
}

export type ForestRow = Usable & {
  /** Per cent of the pooled estimate; null where nothing is pooled. */
  readonly weight: number | null
}

export type WithoutStudy = { readonly study: string; readonly estimate: number }

/** The studies of each design pooled apart, with the test of a difference between designs. */
export type ByDesign = {
  readonly groups: readonly (Interval & { readonly design: string; readonly k: number; readonly estimate: number })[]
  readonly between: { readonly q: number; readonly df: number; readonly p: number }
}

/** Numbers are as shown to readers: ratios as ratios, not as their logs. */
export type PooledEffect = Interval & {
  readonly k: number
  readonly estimate: number
  /** From three studies on. */
  readonly prediction: Interval | null
  /** Never narrower than the usual interval; where Hartung and Knapp's is. */
  readonly cautious: Interval | null
  readonly i2: number
  readonly tau2: number
  /** 95 % interval of τ²; null where the studies are closer together than chance would have them. */
  readonly tau2Interval: Interval | null
  /** The lowest and the highest pooled estimate without one of the studies; null where that says nothing. */
  readonly withoutOne: { readonly lowest: WithoutStudy; readonly highest: WithoutStudy } | null
  /** Null unless two designs at least have two studies each. */
  readonly byDesign: ByDesign | null
  readonly q: number
  readonly qDf: number
  readonly qP: number
}

export type Caution = 'one-study' | 'two-studies' | 'few-studies' | 'not-pooled' | 'left-out' | 'narrow'

export type ForestPlot = {
  readonly part: Part
  readonly outcome: PlotResult['outcome']
  readonly effectMeasure: string
  readonly scale: Scale
  readonly noEffect: number
  readonly measure: string | null
  readonly unit: string | null
  readonly rows: readonly ForestRow[]
  readonly left: readonly LeftOut[]
  readonly pooled: PooledEffect | null
  /** Which side of no difference is better for people; null where no result says. */
  readonly better: 'lower' | 'higher' | null
  readonly cautions: readonly Caution[]
}

/**
 * A forest plot of results that may stand on one axis: one part of the evidence, one outcome, one comparison, one
 * effect measure and, where the numbers have units, one scale. Of a study the result with the longest follow-up
 * stands; where that leaves several the plot is refused, since nothing says which one is meant. Only comparisons of
 * groups in controlled studies are pooled: random effects, τ² by REML, intervals of Hartung and Knapp (Cochrane
 * Handbook, chapter 10). A result whose numbers cannot be used is left out and named.
 */
export function forestPlot(results: readonly PlotResult[]): ForestPlot | Refused {
  const ordered = inOrder(results)
  const [first] = ordered
  if (!first) return { refused: 'none', results: [], left: [] }
  const part = partOf(first)
  const refuse = (refused: Refused['refused'], against = ordered, left: readonly LeftOut[] = []): Refused =>
    ({ refused, results: against, left })
  if (differ(ordered, partOf)) return refuse('mixed-parts')
  if (part === 'reviews') return refuse('reviews')
  if (differ(ordered, ({ outcome }) => outcome.slug)) return refuse('mixed-outcomes')

  const { usable, left } = screened(ordered)
  const [one] = usable
  if (!one) return refuse('no-numbers', ordered, left)
  const why = mixed(usable)
  if (why) return refuse(why, usable.map(({ result }) => result), left)
  const { chosen, earlier, several } = oneOfEach(usable)
  if (several.length > 0) return refuse('several', several, left)
  const better = benefit(chosen)
  if (better === 'opposed') return refuse('opposed', chosen.map(({ result }) => result), left)

  const { effectMeasure, measure, unit, outcome } = one.result
  const scale = scaleOf(effectMeasure) ?? 'linear'
  try {
    const { rows, pooled, cautions } = pooledRows(chosen, part, scale)
    const lost = left.some((leftOut) => leftOut.why !== 'subgroup') && pooled !== null
    return {
      part, outcome, effectMeasure, scale, noEffect: noEffectOf(scale), measure, unit, rows, pooled, better,
      left: [...left, ...earlier], cautions: [...cautions, ...(lost ? ['left-out' as const] : [])],
    }
  } catch (error) {
    if (error instanceof PoolingError) return refuse('not-computed', chosen.map(({ result }) => result), left)
    throw error
  }
}

const differ = <One>(list: readonly One[], of: (one: One) => unknown): boolean => new Set(list.map(of)).size > 1

function screened(results: readonly PlotResult[]): { usable: readonly Usable[]; left: readonly LeftOut[] } {
  const usable: Usable[] = []
  const left: LeftOut[] = []
  for (const result of results) {
    const numbers = usableNumbers(result)
    if (typeof numbers === 'string') left.push({ result, why: numbers })
    else usable.push(numbers)
  }
  return { usable, left }
}

function mixed(usable: readonly Usable[]): Refused['refused'] | null {
  const results = usable.map(({ result }) => result)
  if (differ(results, ({ comparison }) => comparison)) return 'mixed-comparisons'
  if (differ(results, ({ effectMeasure }) => effectMeasure)) return 'mixed-measures'
  const [first] = results
  if (!first || !hasUnits(first.effectMeasure) || !differ(results, ({ study }) => study.id)) return null
  if (differ(results, ({ measure }) => measure)) return 'mixed-scales'
  if (differ(results, ({ unit }) => unit)) return 'mixed-units'
  return first.measure === null ? 'unknown-scale' : null
}

/** Of each study the result with the longest follow-up. A time that is not recorded comes before any that is. */
function oneOfEach(usable: readonly Usable[]): { chosen: readonly Usable[]; earlier: readonly LeftOut[]; several: readonly PlotResult[] } {
  const byStudy = new Map<string, Usable[]>()
  for (const one of usable) byStudy.set(one.result.study.id, [...(byStudy.get(one.result.study.id) ?? []), one])
  const chosen: Usable[] = []
  const earlier: LeftOut[] = []
  const several: PlotResult[] = []
  const time = ({ result }: Usable): number => result.timeMonths ?? -1
  for (const own of byStudy.values()) {
    const latest = Math.max(...own.map(time))
    const last = own.filter((one) => time(one) === latest)
    if (last.length > 1) several.push(...last.map(({ result }) => result))
    chosen.push(...last)
    earlier.push(...own.filter((one) => time(one) !== latest).map(({ result }) => ({ result, why: 'other-time' as const })))
  }
  return { chosen, earlier, several }
}

/** Which side is better, by what the results themselves say; `opposed` where their scales run against each other. */
function benefit(chosen: readonly Usable[]): 'lower' | 'higher' | 'opposed' | null {
  const sides = new Set(chosen.flatMap(({ result: { direction }, y }) => {
    if (y === 0 || (direction !== 'improved' && direction !== 'worsened')) return []
    return [(y > 0) === (direction === 'improved') ? ('higher' as const) : ('lower' as const)]
  }))
  return sides.size > 1 ? 'opposed' : [...sides][0] ?? null
}

type PooledRows = Pick<ForestPlot, 'rows' | 'pooled' | 'cautions'>

function pooledRows(chosen: readonly Usable[], part: Part, scale: Scale): PooledRows {
  const alone = (caution: Caution): PooledRows =>
    ({ rows: chosen.map((one) => ({ ...one, weight: null })), pooled: null, cautions: [caution] })
  if (part !== 'controlled') return alone('not-pooled')
  if (chosen.length === 1) return alone('one-study')
  const estimates = chosen.map(({ result, y, variance }) => ({ label: result.study.label, estimate: y, variance }))
  const pooled = pool(estimates, 'REML', { isHartungKnapp: true })
  const back = ({ lower, upper }: Interval): Interval =>
    ({ lower: fromScale(lower, scale), upper: fromScale(upper, scale) })
  const isNarrow = pooled.cautious !== null && pooled.cautious.upper - pooled.upper > 1e-12
  const { k, i2, tau2, q, qDf, qP, cautious } = pooled
  // Where Hartung and Knapp's standard error is the smaller one, a further study is judged by Wald's.
  const { predictionHiggins } = isNarrow ? pool(estimates, 'REML') : pooled
  return {
    rows: chosen.map((one, index) => ({ ...one, weight: pooled.weights[index] ?? null })),
    pooled: {
      k, i2, tau2, q, qDf, qP, estimate: fromScale(pooled.estimate, scale), ...back(pooled),
      tau2Interval: tau2IntervalOf(estimates), withoutOne: withoutOneOf(estimates, scale), byDesign: byDesignOf(chosen, scale),
      prediction: predictionHiggins && back(predictionHiggins),
      cautious: isNarrow && cautious ? back(cautious) : null,
    },
    cautions: [
      ...(k === 2 ? ['two-studies' as const] : k < 5 ? ['few-studies' as const] : []), ...(isNarrow ? ['narrow' as const] : []),
    ],
  }
}

function tau2IntervalOf(estimates: readonly StudyEstimate[]): Interval | null {
  const { tau2 } = qProfile(estimates, exact)
  return tau2 && { lower: tau2[0], upper: tau2[1] }
}

/** With fewer, a single study is left; with more, one of them hardly counts, and pooling again and again takes long. */
const leftOutOf = { fewest: 3, most: 50 } as const

function withoutOneOf(estimates: readonly StudyEstimate[], scale: Scale): PooledEffect['withoutOne'] {
  if (estimates.length < leftOutOf.fewest || estimates.length > leftOutOf.most) return null
  const [first, ...rest] = leaveOneOut(estimates, 'REML').map(({ without, pooled }): WithoutStudy =>
    ({ study: without, estimate: fromScale(pooled.estimate, scale) })).toSorted((a, b) => a.estimate - b.estimate)
  const last = rest.at(-1)
  return first && last ? { lowest: first, highest: last } : null
}

/** Which subgroups are looked at is settled for every plot beforehand: those of the designs, and no others. */
function byDesignOf(chosen: readonly Usable[], scale: Scale): ByDesign | null {
  const estimates = chosen.flatMap(({ result: { study }, y, variance }) =>
    (study.designLabel === null ? [] : [{ label: study.label, estimate: y, variance, group: study.designLabel }]))
  const compared = estimates.filter(({ group }) => estimates.filter((other) => other.group === group).length > 1)
  const { groups, between } = subgroups(compared, 'REML')
  return between && {
    between,
    groups: groups.map(({ group, pooled: { k, estimate, lower, upper } }) => ({
      design: group, k, estimate: fromScale(estimate, scale), lower: fromScale(lower, scale), upper: fromScale(upper, scale),
    })),
  }
}
