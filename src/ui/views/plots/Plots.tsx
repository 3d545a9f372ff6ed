import { forNumbers, type OutcomeEvidence } from '@/synthesis/plots/evidence'
import { funnelPlot } from '@/synthesis/plots/funnel'
import { ofPart, parts } from '@/synthesis/plots/result'

import { PlotFigure } from '../../charts/drawing/PlotFigure'
import { Direction } from '../../evidence/Direction'
import { directionOf, directions } from '../../evidence/glyphs'
import { useSite } from '../../site'
import { plotChart, plotFiles, type PlotKind } from './charts'

type PlotProps = { readonly kind: PlotKind; readonly evidence: OutcomeEvidence; readonly summary: string | null; readonly id?: string }

/** One plot, or the sentence why there is none. */
export const Plot = ({ kind, evidence, summary, id }: PlotProps) => {
  const site = useSite()
  const chart = plotChart(kind, evidence, site)
  const { slug } = evidence.outcome
  if ('refused' in chart) return <p><b>{site.t('plot.forest.none')}</b> {chart.refused}</p>
  return <PlotFigure id={id ?? `plot-${kind}-${slug}`} chart={chart} files={plotFiles(kind, { outcome: slug, summary, locale: site.locale })} />
}

/** Whether asymmetry could be told from chance at all. */
function hasFunnel({ results }: OutcomeEvidence): boolean {
  const plot = funnelPlot(forNumbers(results))
  return !('refused' in plot) && !plot.isFew
}

/** What the findings of a summary rest on, outcome by outcome: which way the results point, and how large they are. */
export const SummaryPlots = ({ summary, plots }: { summary: string; plots: readonly OutcomeEvidence[] }) => {
  const { t } = useSite()
  if (plots.length === 0) return null
  return (
    <section id="plots" className="stack">
      <h3>{t('plot.section')}</h3>
      {plots.map((evidence, index) => (
        <details key={evidence.outcome.slug} className="disclosure plots-of" open={index === 0}>
          <summary><h4>{evidence.outcome.label}</h4><InShort evidence={evidence} /></summary>
          {/* Within what is folded away: browsers unfold it for whoever follows a link to it. */}
          <div id={`plots-${evidence.outcome.slug}`} className="plots">
            <Plot kind="effect-direction" evidence={evidence} summary={summary} />
            <Plot kind="forest" evidence={evidence} summary={summary} />
            {hasFunnel(evidence) && <Plot kind="funnel" evidence={evidence} summary={summary} />}
          </div>
        </details>
      ))}
    </section>
  )
}

/** How many results there are and which way they point, for those who read no further; what has no comparison stands apart. */
const InShort = ({ evidence: { results } }: { evidence: OutcomeEvidence }) => {
  const { t, number } = useSite()
  const shown = parts.map((part) => ({ part, own: ofPart(results, part) })).filter(({ own }) => own.length > 0)
  return (
    <span className="in-short">
      <span>{t('summary.basis', { count: results.length })}</span>
      {shown.map(({ part, own }) => (
        <span key={part}>
          {t(`plot.part.${part}`)}:{' '}
          {directionsOf(own).map(({ direction, count }) => (
            <span key={direction} className="in-short-sign"><Direction value={direction} /> <span className="num">{number(count)}</span></span>
          ))}
        </span>
      ))}
    </span>
  )
}

const directionsOf = (results: OutcomeEvidence['results']) =>
  directions.map((direction) => ({ direction, count: results.filter((result) => directionOf(result.direction) === direction).length }))
    .filter(({ count }) => count > 0)

/** All published evidence on an outcome. `searchPath` leads to all of its studies. */
export const OutcomePlots = ({ evidence, searchPath }: { evidence: OutcomeEvidence; searchPath: string | null }) => {
  const { t, href } = useSite()
  const { results, studies, isLimited } = evidence
  if (studies.length === 0) return null
  const withResult = new Set(results.map(({ study }) => study.id))
  const without = studies.filter(({ id }) => !withResult.has(id)).length
  return (
    <section id="plots" className="plots">
      <h2>{t('plot.section')}</h2>
      {without > 0 && <p>{t('plot.withoutResult', { count: without })}</p>}
      {isLimited && <p>{t('plot.limited', { count: studies.length })} {searchPath && <a href={href(searchPath)}>{t('plot.seeAll')}</a>}</p>}
      {results.length > 0 && <Plot kind="effect-direction" evidence={evidence} summary={null} />}
      {results.length > 0 && <Plot kind="harvest" evidence={evidence} summary={null} />}
      <Plot kind="timeline" evidence={evidence} summary={null} />
    </section>
  )
}
