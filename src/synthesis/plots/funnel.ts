import { z975 } from '../distributions/normal'
import { pool } from '../pooling/pool'
import { eggerTest } from '../pooling/sensitivity'
import { forestPlot, type ForestPlot, type Refused } from './forest'
import type { PlotResult } from './result'
import { fromScale } from './scale'

/** Below this asymmetry can hardly be told from chance (Cochrane Handbook, chapter 13). */
export const fewestForFunnel = 10

export type FunnelPlot = Pick<ForestPlot, 'effectMeasure' | 'scale' | 'noEffect' | 'better' | 'outcome' | 'part' | 'left'> & {
  /** `y` on the scale that is pooled; `estimate` as shown. */
  readonly points: readonly { readonly result: PlotResult; readonly estimate: number; readonly y: number; readonly se: number }[]
  /** The common-effect mean: where the lines meet. On the scale that is pooled. */
  readonly centre: number
  readonly centreShown: number
  readonly isFew: boolean
  /** From ten studies on. */
  readonly egger: { readonly intercept: number; readonly t: number; readonly df: number; readonly p: number } | null
}

/**
 * A funnel plot (Sterne et al. 2011, doi:10.1136/bmj.d4002): estimates against their standard errors, with the lines
 * between which 95 % of studies would lie if there were one common effect. Refused where a forest plot is, for
 * evidence without control, and for fewer than three studies.
 */
export function funnelPlot(results: readonly PlotResult[]): FunnelPlot | Refused {
  const forest = forestPlot(results)
  if ('refused' in forest) return forest
  const { rows, effectMeasure, scale, noEffect, better, outcome, part, left } = forest
  if (rows.length < 3 || part !== 'controlled') return { refused: 'few', results: rows.map(({ result }) => result), left }
  const studies = rows.map(({ result, y, variance }) => ({ label: result.study.label, estimate: y, variance }))
  const centre = pool(studies, 'common').estimate
  const isFew = rows.length < fewestForFunnel
  return {
    effectMeasure, scale, noEffect, better, outcome, part, left, centre, isFew,
    centreShown: fromScale(centre, scale),
    points: rows.map(({ result, estimate, y, variance }) => ({ result, estimate, y, se: Math.sqrt(variance) })),
    egger: isFew ? null : eggerTest(studies),
  }
}

/** Half the width of the funnel at a standard error. */
export const funnelWidth = (se: number): number => z975 * se
