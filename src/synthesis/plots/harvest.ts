import { effectDirectionPlot, type DirectionCell } from './effectDirection'
import type { Part, PlotResult, PlotStudy } from './result'

export const harvestColumns = ['worsened', 'none', 'improved'] as const
/** `none`: no difference was found, or the results conflict. */
export type HarvestColumn = (typeof harvestColumns)[number]

/** 3 chance decided who got what; 2 another control group; 1 no control group, or none known. */
export type Strength = 1 | 2 | 3

export type HarvestBar = {
  /** The study's number in the list below the plot. */
  readonly number: number
  readonly study: PlotStudy
  readonly outcome: PlotResult['outcome']
  readonly strength: Strength
  readonly cell: DirectionCell
  /** Null where it is not drawn: no direction is known, or it is a review. */
  readonly column: HarvestColumn | null
}

export type HarvestPlot = {
  readonly parts: readonly { readonly part: Part; readonly bars: readonly HarvestBar[] }[]
}

/**
 * A harvest plot (Ogilvie et al. 2008, doi:10.1186/1471-2288-8-8; Crowther et al. 2011, doi:10.1002/jrsm.47): one bar
 * for each study and outcome in the column of its direction, the higher the stronger the design. Reviews have no bar,
 * since they count the same studies again.
 */
export function harvestPlot(results: readonly PlotResult[]): HarvestPlot {
  const { outcomes, parts } = effectDirectionPlot(results)
  const numbers = new Map<string, number>()
  for (const { rows } of parts)
    for (const { study } of rows) if (!numbers.has(study.id)) numbers.set(study.id, numbers.size + 1)
  return {
    parts: parts.map(({ part, rows }) => ({
      part,
      bars: rows.flatMap(({ study, cells }) => cells.flatMap((cell, index): HarvestBar[] => {
        const outcome = outcomes[index]
        if (!cell || !outcome) return []
        const number = numbers.get(study.id) ?? 0
        return [{ number, study, outcome, cell, strength: strengthOf(study, part), column: columnOf(cell, part) }]
      })),
    })),
  }
}

function columnOf({ shown }: DirectionCell, part: Part): HarvestColumn | null {
  if (part === 'reviews' || shown === 'unclear') return null
  return shown === 'improved' || shown === 'worsened' ? shown : 'none'
}

/** By what the part allows: a change without control in a trial is no stronger than in any other study. */
function strengthOf({ design }: PlotStudy, part: Part): Strength {
  if (part !== 'controlled') return 1
  return /(^|-)randomi[sz]ed/.test(design) && !/non-randomi[sz]ed|quasi/.test(design) ? 3 : 2
}
