/**
 * Pooling and drawing invented results, in a process of its own: `node synthesis.mjs <step> '<parameters as JSON>'`; it
 * sends its figures to its parent.
 */
import { pool } from '@/synthesis/pooling/pool'
import { eggerTest, leaveOneOut } from '@/synthesis/pooling/sensitivity'
import type { StudyEstimate } from '@/synthesis/pooling/studies'
import type { OutcomeEvidence } from '@/synthesis/plots/evidence'
import type { PlotResult } from '@/synthesis/plots/result'
import { exampleResult } from '@/synthesis/plots/testing/results'
import { chartCsv } from '@/ui/charts/drawing/chart'
import { siteIn } from '@/ui/siteIn'
import { plotChart, plotKinds } from '@/ui/views/plots/charts'
import { measure, type Times } from '../steps/timing'

export type Figures = { results: number; times: Record<string, Times>; bytes: Record<string, number> }

const directions = ['improved', 'improved', 'improved', 'worsened', 'mixed', 'no-difference', 'unclear']
const qualities = ['high', 'moderate', 'low', 'very-low', 'not-rated']

/** Results that differ from each other in every respect, the same at every run. */
function resultsOf(count: number): readonly PlotResult[] {
  return Array.from({ length: count }, (_, index): PlotResult => {
    const estimate = -0.4 + 0.5 * Math.sin(index * 12.9898)
    const width = 0.1 + 0.8 * Math.abs(Math.sin(index * 78.233))
    return exampleResult(`r${index}`, {
      estimate, ciLower: estimate - width, ciUpper: estimate + width,
      // The side of an estimate has to fit its direction, else no forest plot may be drawn.
      direction: estimate < 0 ? directions[index % 3] ?? 'improved' : directions[3 + (index % 4)] ?? 'mixed',
      study: {
        label: `Study ${index} of community singing for older adults who live alone`, year: 1990 + (index % 35),
        n: 20 + ((index * 37) % 900), quality: qualities[index % qualities.length] ?? 'not-rated',
      },
    })
  })
}

async function figuresOf(count: number): Promise<Figures> {
  const results = resultsOf(count)
  const evidence: OutcomeEvidence = {
    outcome: { slug: 'loneliness', label: 'Loneliness' }, results, studies: results.map(({ study }) => study), isLimited: false,
    events: Array.from({ length: 50 }, (_, index) => ({ id: `e${index}`, title: `Strategy ${index}`, date: String(1990 + (index % 35)) })),
  }
  const studies: readonly StudyEstimate[] = results.map(({ study, estimate, ciLower, ciUpper }) => ({
    label: study.label, estimate: estimate ?? 0, variance: (((ciUpper ?? 1) - (ciLower ?? 0)) / 3.92) ** 2,
  }))
  const runs = count > 100 ? 10 : 40
  const times: Record<string, Times> = {
    'common effect': await measure(() => pool(studies, 'common'), runs),
    'random effects, REML': await measure(() => pool(studies, 'REML', { isHartungKnapp: true }), runs),
    'Egger’s test': await measure(() => eggerTest(studies), runs),
    ...(count > 100 ? {} : { 'leave one out': await measure(() => leaveOneOut(studies, 'REML'), runs) }),
  }
  const bytes: Record<string, number> = {}
  const site = siteIn('en')
  for (const kind of plotKinds) {
    const draw = (): number => {
      // Evidence of its own, since charts of shared evidence are made once.
      const chart = plotChart(kind, { ...evidence }, site)
      if ('refused' in chart) throw new Error(`${kind}: ${chart.refused}`)
      return chart.draw({ id: 'chart', dir: 'ltr', isAlone: true }).length + chartCsv(chart).length
    }
    times[kind] = await measure(draw, runs)
    bytes[kind] = draw()
  }
  return { results: count, times, bytes }
}

const { results } = JSON.parse(process.argv[3] ?? '{}') as { results: number }
process.send?.({ figures: await figuresOf(results) })
