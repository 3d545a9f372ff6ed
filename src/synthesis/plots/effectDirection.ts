import { inOrder, partOf, parts, studyOrder, type Part, type PlotResult, type PlotStudy } from './result'
import { signTest, type SignTest } from './signTest'

/** What the results of a study say together of one outcome. */
export type Shown = 'improved' | 'worsened' | 'no-difference' | 'conflicting' | 'unclear'

/** Boon & Thomson's bands: fewer than 50 people, 50 to 300, more than 300. */
export type SizeBand = 'small' | 'medium' | 'large' | 'unknown'

export type DirectionCell = {
  readonly shown: Shown
  /** How many of the results with a known direction have the leading one. */
  readonly agreeing: number
  readonly known: number
  readonly results: readonly PlotResult[]
}

export type DirectionRow = {
  readonly study: PlotStudy
  readonly size: SizeBand
  /** One for each outcome of the plot; null where the study has no result for it. */
  readonly cells: readonly (DirectionCell | null)[]
}

export type DirectionPart = {
  readonly part: Part
  readonly rows: readonly DirectionRow[]
  /** One for each outcome; null for reviews, whose studies may be the same. */
  readonly signTests: readonly (SignTest | null)[]
}

export type EffectDirectionPlot = {
  readonly outcomes: readonly PlotResult['outcome'][]
  /** Those that have results, controlled evidence first. */
  readonly parts: readonly DirectionPart[]
}

/**
 * The effect direction plot of Boon & Thomson 2021 (doi:10.1002/jrsm.1458): for every study and outcome the direction
 * that at least 70 % of its results have, else conflicting. Significance is not counted. Controlled evidence,
 * uncontrolled evidence and reviews are never in one part, so a study may stand in two.
 */
export function effectDirectionPlot(results: readonly PlotResult[]): EffectDirectionPlot {
  const ordered = inOrder(results)
  const outcomes = [...new Map(ordered.map(({ outcome }) => [outcome.slug, outcome])).values()]
    .sort((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : 0))
  const byPart = new Map<Part, Map<string, PlotResult[]>>(parts.map((part) => [part, new Map()]))
  for (const result of ordered) {
    const studies = byPart.get(partOf(result))
    const own = studies?.get(result.study.id)
    if (own) own.push(result)
    else studies?.set(result.study.id, [result])
  }
  const found = parts.map((part): DirectionPart => {
    const rows = [...(byPart.get(part)?.values() ?? [])].flatMap((own) => rowOf(own, outcomes))
      .sort((a, b) => studyOrder(a.study, b.study))
    const tests = outcomes.map((_, index) =>
      part === 'reviews' ? null : signTest(rows.flatMap(({ cells }) => cells[index]?.shown ?? [])))
    return { part, rows, signTests: tests }
  })
  return { outcomes, parts: found.filter(({ rows }) => rows.length > 0) }
}

function rowOf(own: readonly PlotResult[], outcomes: EffectDirectionPlot['outcomes']): DirectionRow[] {
  const study = own[0]?.study
  if (!study) return []
  const cells = outcomes.map(({ slug }) => {
    const results = own.filter(({ outcome }) => outcome.slug === slug)
    return results.length > 0 ? cellOf(results) : null
  })
  return [{ study, size: sizeBand(study.n), cells }]
}

const known = ['improved', 'worsened', 'no-difference', 'mixed'] as const

/** The direction that at least 70 % of the results with a known direction share. */
function cellOf(results: readonly PlotResult[]): DirectionCell {
  const counts = known.map((direction) => ({
    direction, count: results.filter((result) => result.direction === direction).length,
  }))
  const all = counts.reduce((sum, { count }) => sum + count, 0)
  const [leading] = counts.toSorted((a, b) => b.count - a.count)
  const agreeing = leading?.count ?? 0
  // In whole numbers: 7 of 10 is 70 %, which 0.7 × 10 is not.
  const shown = all === 0 || !leading ? 'unclear'
    : agreeing * 10 < all * 7 || leading.direction === 'mixed' ? 'conflicting' : leading.direction
  return { shown, agreeing, known: all, results }
}

/** The band of a number of people. */
export function sizeBand(n: number | null): SizeBand {
  if (n === null || n < 1) return 'unknown'
  return n < 50 ? 'small' : n <= 300 ? 'medium' : 'large'
}
