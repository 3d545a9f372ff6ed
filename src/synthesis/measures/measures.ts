import type { Comparison } from '@collections/results/options'

/** Where estimates may be averaged: as they are, as logs of ratios, or as Fisher's z of correlations. */
export type Scale = 'linear' | 'log' | 'fisher'

/** What a measure is: which values it can take and what its sign or size says. */
export type MeasureKind = 'difference' | 'ratio' | 'correlation' | 'share' | 'amount' | 'other'

type Measure = {
  readonly value: string
  readonly name: string
  /** Written before a number, such as "RR 0.82"; null where the unit says enough. */
  readonly short: string | null
  readonly kind: MeasureKind
  /** The value that means "no difference"; null where there is none. */
  readonly noEffect: number | null
  /** How its estimates are averaged; null for what cannot stand on one axis. */
  readonly pooledAs: Scale | null
  /** In units of its own, such as points of a scale: only numbers of one scale may stand together. */
  readonly hasUnits: boolean
  /** What it may compare; a comparison that is not stated may have any. */
  readonly comparisons: readonly Comparison[]
  readonly meaning: string
}

const between = ['between-groups'] as const
const betweenOrAssociated = ['between-groups', 'correlational'] as const
const within = ['within-group'] as const
const any = ['between-groups', 'within-group', 'correlational', 'descriptive'] as const

/**
 * In what the estimate of a result is expressed. The one place that forms, checks, plots and pooling read. Names and
 * scales as in the Cochrane Handbook, chapter 6; the standardised change within one group as in Borenstein et al. 2009,
 * chapter 4.
 */
export const effectMeasures = [
  {
    value: 'MD', name: 'Mean difference', short: 'MD', kind: 'difference', noEffect: 0, pooledAs: 'linear',
    hasUnits: true, comparisons: between,
    meaning: 'How far apart the averages of two groups are, in the units of the scale.',
  },
  {
    value: 'SMD', name: 'Standardised mean difference', short: 'SMD', kind: 'difference', noEffect: 0,
    pooledAs: 'linear', hasUnits: false, comparisons: between,
    meaning: 'How far apart the averages of two groups are, counted in standard deviations (Cohen’s d, Hedges’ g), so that different scales can stand together.',
  },
  {
    value: 'RR', name: 'Risk ratio', short: 'RR', kind: 'ratio', noEffect: 1, pooledAs: 'log', hasUnits: false,
    comparisons: betweenOrAssociated,
    meaning: 'How many times as likely something is in one group as in the other. 1 means equally likely.',
  },
  {
    value: 'OR', name: 'Odds ratio', short: 'OR', kind: 'ratio', noEffect: 1, pooledAs: 'log', hasUnits: false,
    comparisons: betweenOrAssociated,
    meaning: 'The odds in one group over the odds in the other. 1 means the same odds. Not how many times as likely, unless the outcome is rare.',
  },
  {
    value: 'HR', name: 'Hazard ratio', short: 'HR', kind: 'ratio', noEffect: 1, pooledAs: 'log', hasUnits: false,
    comparisons: betweenOrAssociated,
    meaning: 'How fast something happens over time in one group compared with the other. 1 means equally fast.',
  },
  {
    value: 'RD', name: 'Risk difference', short: 'RD', kind: 'share', noEffect: 0, pooledAs: 'linear',
    hasUnits: false, comparisons: between,
    meaning: 'The risk in one group minus the risk in the other, as a share from −1 to 1, or in percentage points.',
  },
  {
    value: 'r', name: 'Correlation', short: 'r', kind: 'correlation', noEffect: 0, pooledAs: 'fisher', hasUnits: false,
    comparisons: ['correlational'],
    meaning: 'How closely two things go together, from −1 to 1. It does not say that one causes the other.',
  },
  {
    value: 'pre-post', name: 'Change from before to after', short: null, kind: 'difference', noEffect: 0,
    pooledAs: 'linear', hasUnits: true, comparisons: within,
    meaning: 'How much the average of one group changed. Without a comparison group, other things may explain it.',
  },
  {
    value: 'SMC', name: 'Standardised change', short: 'SMC', kind: 'difference', noEffect: 0, pooledAs: 'linear',
    hasUnits: false, comparisons: within,
    meaning: 'How much the average of one group changed, counted in standard deviations. Never pooled with differences between groups.',
  },
  {
    value: 'percent-change', name: 'Change in per cent', short: null, kind: 'difference', noEffect: 0,
    pooledAs: 'linear', hasUnits: false, comparisons: any,
    meaning: 'By how many per cent something rose or fell.',
  },
  {
    value: 'proportion', name: 'Proportion', short: null, kind: 'share', noEffect: null, pooledAs: null,
    hasUnits: false, comparisons: ['within-group', 'descriptive'],
    meaning: 'The share of people to whom something applies, from 0 to 1, or in per cent.',
  },
  {
    value: 'cost', name: 'Cost', short: null, kind: 'amount', noEffect: null, pooledAs: null, hasUnits: true,
    comparisons: any, meaning: 'Money spent or saved; the unit says which currency, year and per what.',
  },
  {
    value: 'SROI', name: 'Social return on investment', short: 'SROI', kind: 'amount', noEffect: null, pooledAs: null,
    hasUnits: true, comparisons: ['within-group', 'descriptive'],
    meaning: 'Estimated social value for each unit of money put in. It rests on assumptions of value, and is no measured effect.',
  },
  {
    value: 'count', name: 'Count', short: null, kind: 'amount', noEffect: null, pooledAs: null, hasUnits: true,
    comparisons: any, meaning: 'How many there were.',
  },
  {
    value: 'other', name: 'Something else', short: null, kind: 'other', noEffect: null, pooledAs: null,
    hasUnits: true, comparisons: any, meaning: 'Expressed in another way, which the unit and the words explain.',
  },
  {
    value: 'none', name: 'No estimate given', short: null, kind: 'other', noEffect: null, pooledAs: null,
    hasUnits: false, comparisons: any, meaning: 'There is no number to express.',
  },
] as const satisfies readonly Measure[]

export type EffectMeasure = (typeof effectMeasures)[number]['value']

/** What a menu offers, such as "Risk ratio (RR)". */
export const measureChoices = effectMeasures.map(({ value, name, short }) => ({
  value, label: short ? `${name} (${short})` : name,
}))

const byValue: ReadonlyMap<string, Measure> = new Map(effectMeasures.map((measure) => [measure.value, measure]))

/** A measure by its stored value; undefined if there is no such measure. */
export const measureOf = (value: unknown): Measure | undefined =>
  typeof value === 'string' ? byValue.get(value) : undefined

/** Measures that are ratios: above 0, and 1 where the groups do not differ. */
export const isRatio = (value: unknown): boolean => measureOf(value)?.kind === 'ratio'

/** Whether a measure may stand for a comparison. What a source does not state is not held against it. */
export function mayCompare(measure: unknown, comparison: unknown): boolean {
  const known = measureOf(measure)
  if (!known || comparison === 'not-stated' || comparison === undefined || comparison === null) return true
  return known.comparisons.some((one) => one === comparison)
}

/** The measures that a comparison may be expressed in, for a sentence or a menu. */
export const measuresFor = (comparison: unknown): readonly Measure[] =>
  effectMeasures.filter(({ value }) => value !== 'none' && mayCompare(value, comparison))
