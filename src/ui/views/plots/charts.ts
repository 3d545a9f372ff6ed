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

/** A plot of the evidence on one outcome, or the sentence that says why there is none. */
export function plotChart(kind: PlotKind, { outcome, results, studies, events }: OutcomeEvidence, site: Site): Chart | { readonly refused: string } {
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
