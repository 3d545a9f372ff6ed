/** A study as the plots of evidence know it. */
export type PlotStudy = {
  readonly id: string
  readonly label: string
  /** A path without language prefix. */
  readonly path: string
  readonly kind: 'primary' | 'review'
  /** Slug of the design term; empty where it is not known. */
  readonly design: string
  readonly designLabel: string | null
  readonly controlled: boolean
  /** The stored quality, such as `not-rated`. */
  readonly quality: string
  /** People in the study, where known. */
  readonly n: number | null
  readonly year: number | null
}

/** One stored result as the plots of evidence know it; numbers and direction are as the source gives them. */
export type PlotResult = {
  readonly id: string
  readonly study: PlotStudy
  readonly outcome: { readonly slug: string; readonly label: string }
  readonly comparison: string
  /** Direction of benefit: `improved` is better for people, whichever way the scale runs. */
  readonly direction: string
  /** The scale it was measured on; null where it is not recorded. */
  readonly measure: string | null
  readonly subgroup: string | null
  readonly timeMonths: number | null
  /** The time point in the words of the source. */
  readonly timePoint: string | null
  readonly effectMeasure: string
  readonly unit: string | null
  readonly estimate: number | null
  readonly ciLower: number | null
  readonly ciUpper: number | null
  /** Per cent. */
  readonly ciLevel: number
  /** Standard error on the scale that is pooled: of the log of a ratio, of Fisher's z of a correlation. */
  readonly se: number | null
  readonly detail: string | null
  readonly isExample: boolean
}

export const parts = ['controlled', 'uncontrolled', 'reviews'] as const

/** Evidence that may stand side by side. Reviews stand apart, since they count the primary studies again. */
export type Part = (typeof parts)[number]

/**
 * Where a result belongs: controlled only if the design has a control group and the result compares groups. A change
 * within one group of a trial is a change without control.
 */
export function partOf({ study, comparison }: PlotResult): Part {
  if (study.kind === 'review') return 'reviews'
  return study.controlled && comparison === 'between-groups' ? 'controlled' : 'uncontrolled'
}

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Studies in the one order that every plot has: newest first, then by name. */
export const studyOrder = (a: PlotStudy, b: PlotStudy): number =>
  (b.year ?? -1) - (a.year ?? -1) || compared(a.label, b.label) || compared(a.id, b.id)

/** Results in one order, whatever order they came in; each once. */
export function inOrder(results: readonly PlotResult[]): readonly PlotResult[] {
  return [...new Map(results.map((result) => [result.id, result])).values()].sort((a, b) =>
    studyOrder(a.study, b.study) || compared(a.outcome.label, b.outcome.label) || compared(a.outcome.slug, b.outcome.slug)
    || (a.timeMonths ?? -1) - (b.timeMonths ?? -1) || compared(a.id, b.id))
}

/** The results of one part. */
export const ofPart = (results: readonly PlotResult[], part: Part): readonly PlotResult[] =>
  results.filter((result) => partOf(result) === part)
