import { partOf, type PlotResult, type PlotStudy } from './result'
import type { PolicyEvent } from './timeline'

/** What there is to plot for one outcome, on its page or in one summary. */
export type OutcomeEvidence = {
  readonly outcome: { readonly slug: string; readonly label: string }
  readonly results: readonly PlotResult[]
  /** All studies that measured it, those without a recorded result too. */
  readonly studies: readonly PlotStudy[]
  readonly events: readonly PolicyEvent[]
  /** There are more studies than are read; the newest are here. */
  readonly isLimited: boolean
}

/** The results that a plot of numbers is about: the controlled ones where there are any, else the others. */
export function forNumbers(results: readonly PlotResult[]): readonly PlotResult[] {
  const controlled = results.filter((result) => partOf(result) === 'controlled')
  if (controlled.length > 0) return controlled
  const uncontrolled = results.filter((result) => partOf(result) === 'uncontrolled')
  return uncontrolled.length > 0 ? uncontrolled : results
}
