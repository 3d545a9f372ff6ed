import type { Caution, ForestPlot, LeftOut, Refused } from '@/synthesis/plots/forest'

import { optionText } from '../../messages'
import type { Site } from '../../site'
import { comparisonName, namesOf, pText } from '../plot-words/words'

/** A number as readers see it. Among words that run from the right it stands by itself, or it would lose its sign. */
export function figure({ number, dir }: Site, value: number): string {
  const text = number(value, { maximumFractionDigits: Math.abs(value) < 10 ? 2 : 1 })
  return dir === 'rtl' ? `\u2066${text}\u2069` : text
}

type Numbers = { readonly estimate: number; readonly lower: number; readonly upper: number }

/** "−0.57 (−1.12 to −0.03)" */
export const withInterval = (site: Site, { estimate, lower, upper }: Numbers): string =>
  site.t('plot.interval', { estimate: figure(site, estimate), lower: figure(site, lower), upper: figure(site, upper) })

/** The same site for a line of a picture, which runs from the left and needs no marks of direction. */
export const inPicture = (site: Site): Site => ({ ...site, dir: 'ltr' })

export const measureName = ({ t }: Site, effectMeasure: string): string => optionText(t, 'plot.measure', effectMeasure)

/** Why there is no such plot, in plain words, naming the results that stand against each other. */
export function refusalText({ refused, results, left }: Refused, site: Site): string {
  const { t } = site
  const kinds: Partial<Record<Refused['refused'], readonly string[]>> = {
    'mixed-comparisons': results.map((result) => comparisonName(t, result)),
    'mixed-measures': results.map(({ study, effectMeasure }) => `${study.label}: ${measureName(site, effectMeasure)}`),
    'mixed-scales': results.map(({ study, measure }) => `${study.label}: ${measure ?? t('plot.notStated')}`),
    'mixed-units': results.map(({ study, unit }) => `${study.label}: ${unit ?? t('plot.notStated')}`),
    'mixed-outcomes': results.map(({ outcome }) => outcome.label),
  }
  const names = namesOf(t, kinds[refused] ?? results.map(({ study }) => study.label))
  const text = t(`plot.refused.${refused}`, { names })
  return refused === 'no-numbers' ? [text, ...leftNotes(left, site)].join(' ') : text
}

/** Each result that was left out, by its reason. */
export function leftNotes(left: readonly LeftOut[], { t }: Site): readonly string[] {
  return [...new Set(left.map(({ why }) => why))].map((why) =>
    t(`plot.left.${why}`, { names: namesOf(t, left.filter((one) => one.why === why).map(({ result }) => result.study.label)) }))
}

/** What has to be said beside the numbers. */
export function forestNotes({ pooled, cautions, left, better, scale, noEffect }: ForestPlot, site: Site): readonly string[] {
  const { t, number } = site
  const notes: string[] = []
  if (pooled) {
    notes.push(t('plot.pooled.method', { estimate: withInterval(site, pooled), count: pooled.k }))
    notes.push(t('plot.pooled.heterogeneity', {
      i2: number(pooled.i2, { maximumFractionDigits: 0 }), tau2: number(pooled.tau2, { maximumSignificantDigits: 2 }),
      q: number(pooled.q, { maximumFractionDigits: 2 }), df: pooled.qDf, p: pText(pooled.qP, number),
    }))
    const { tau2Interval, withoutOne, byDesign } = pooled
    if (tau2Interval) {
      const [lower, upper] = [tau2Interval.lower, tau2Interval.upper].map((value) => number(value, { maximumSignificantDigits: 2 })) as [string, string]
      notes.push(t('plot.pooled.tau2Interval', { lower, upper }))
    }
    if (pooled.prediction) notes.push(t('plot.pooled.prediction', { lower: figure(site, pooled.prediction.lower), upper: figure(site, pooled.prediction.upper) }))
    if (withoutOne) {
      const { lowest, highest } = withoutOne
      notes.push(t('plot.pooled.without', { lower: figure(site, lowest.estimate), first: lowest.study, upper: figure(site, highest.estimate), last: highest.study }))
    }
    if (byDesign) {
      const { groups, between: { q, df, p } } = byDesign
      const each = groups.map((group) => `${group.design} (k = ${number(group.k)}): ${withInterval(site, group)}`).join('; ')
      notes.push(t('plot.pooled.byDesign', { groups: each, q: number(q, { maximumFractionDigits: 2 }), df, p: pText(p, number) }))
    }
  }
  for (const caution of cautions) notes.push(cautionText(caution, pooled, site))
  if (better === null) notes.push(t('plot.better.unknown', { value: figure(site, noEffect) }))
  if (scale === 'log') notes.push(t('plot.ratio'))
  return [...notes, ...leftNotes(left, site)]
}

function cautionText(caution: Caution, pooled: ForestPlot['pooled'], site: Site): string {
  const interval = pooled?.cautious
  return site.t(`plot.caution.${caution}`, caution === 'narrow' && interval
    ? { lower: figure(site, interval.lower), upper: figure(site, interval.upper) } : {})
}
