import { forNumbers, type OutcomeEvidence } from '@/synthesis/plots/evidence'
import { effectDirectionPlot } from '@/synthesis/plots/effectDirection'
import { forestPlot } from '@/synthesis/plots/forest'
import { funnelPlot } from '@/synthesis/plots/funnel'
import { harvestPlot } from '@/synthesis/plots/harvest'
import { timeline } from '@/synthesis/plots/timeline'

import type { Chart } from '../../charts/drawing/chart'
import { effectDirectionChart } from '../../charts/effect-direction/chart'
import { forestChart } from '../../charts/forest/chart'
import { refusalText } from '../../charts/forest/words'
import { funnelChart } from '../../charts/funnel/chart'
import { harvestChart } from '../../charts/harvest/chart'
import { timelineChart } from '../../charts/timeline/chart'
import type { Site } from '../../site'

export const plotKinds = ['effect-direction', 'harvest', 'forest', 'funnel', 'timeline'] as const
export type PlotKind = (typeof plotKinds)[number]

type Plotted = Chart | { readonly refused: string }

const plotted = new WeakMap<OutcomeEvidence, Map<string, Plotted>>()

/**
 * A plot of the evidence on one outcome, or the sentence that says why there is none. Made once for evidence that
 * several pages share, in each language.
 */
export function plotChart(kind: PlotKind, evidence: OutcomeEvidence, site: Site): Plotted {
  const known = plotted.get(evidence) ?? new Map<string, Plotted>()
  plotted.set(evidence, known)
  const key = `${kind} ${site.locale}`
  const chart = known.get(key) ?? drawnOnce(makeChart(kind, evidence, site))
  known.set(key, chart)
  return chart
}

/** A chart whose picture is kept for each place that it was drawn for. */
function drawnOnce(chart: Plotted): Plotted {
  if ('refused' in chart) return chart
  const pictures = new Map<string, string>()
  return {
    ...chart,
    draw: (place) => {
      const key = JSON.stringify([place.id, place.dir, place.isAlone])
      const picture = pictures.get(key) ?? chart.draw(place)
      pictures.set(key, picture)
      return picture
    },
  }
}

function makeChart(kind: PlotKind, { outcome, results, studies, events }: OutcomeEvidence, site: Site): Plotted {
  switch (kind) {
    case 'effect-direction': return effectDirectionChart(effectDirectionPlot(results), site)
    case 'harvest': return harvestChart(harvestPlot(results), site)
    case 'timeline': return timelineChart(timeline(studies, events), { outcome: outcome.label, site })
    case 'forest': {
      const plot = forestPlot(forNumbers(results))
      return 'refused' in plot ? { refused: refusalText(plot, site) } : forestChart(plot, site)
    }
    case 'funnel': {
      const plot = funnelPlot(forNumbers(results))
      return 'refused' in plot ? { refused: refusalText(plot, site) } : funnelChart(plot, site)
    }
  }
}

/** Addresses of a plot and its table as files; see the route of /export/plots. */
export function plotFiles(
  kind: PlotKind, { outcome, summary, locale }: { outcome: string; summary: string | null; locale: string },
): { readonly svg: string; readonly csv: string } {
  const query = new URLSearchParams({ ...(summary === null ? {} : { summary }), outcome, ...(locale === 'en' ? {} : { locale }) })
  const file = (ending: string): string => `/export/plots/${kind}.${ending}?${query}`
  return { svg: file('svg'), csv: file('csv') }
}
