/** What the partnership calls a gap. Terms are slugs; all thresholds are numbers of studies, 1 or more. */
export type GapRules = {
  /** From this many primary studies on the lack of a review is a synthesis gap. */
  readonly synthesisFrom: number
  /** Fewer studies with a comparison group than this are a quality gap. */
  readonly controlledFrom: number
  /** From this many primary studies on missing groups and countries are an equity gap. */
  readonly equityFrom: number
  /** Ratings of quality that count as low. */
  readonly lowRatings: readonly string[]
  /** Populations and countries that evidence should include. */
  readonly groups: readonly string[]
  readonly countries: readonly string[]
}

export const lowRatings: readonly string[] = ['very-low', 'low']

/** Where the partnership has not decided otherwise. */
export const defaultRules: GapRules = {
  synthesisFrom: 2, controlledFrom: 1, equityFrom: 3, lowRatings, groups: [], countries: [],
}
