import type { QualityOverview, ToolRatings } from '@/appraisal/published/view'

import { SummaryFigure } from '../../charts/quality-summary/SummaryFigure'
import { judgesDomains } from '../../charts/rating-matrix/rated'
import { ExampleFlag } from '../../evidence/badges'
import { Breadcrumb } from '../../shell/Breadcrumb'
import { useSite } from '../../site'
import { Section } from '../Section'
import { chartFiles, chartRows } from './rated'
import { RatingChart } from './RatingChart'
import { Theirs } from './Theirs'
import { ToolNote } from './ToolNote'

/** Rows that all charts of the page share, so that it stays small. */
const mostRows = 15

/** How well the studies of the hub were done: its own ratings tool by tool, then what published reviews said. */
export const QualityView = ({ overview, isWeighted }: { overview: QualityOverview; isWeighted: boolean }) => {
  const { t, href } = useSite()
  const { tools, examples, theirs } = overview
  return (
    <article className="wrap">
      <Breadcrumb steps={[{ path: '/methods', label: t('nav.methods') }]} />
      <header className="page-head stack">
        <h1>{t('nav.quality')}</h1>
        <p className="lede">{t('quality.page.lede')}</p>
      </header>
      <Counts overview={overview} />
      <Section title={t('quality.page.ours')}>
        <p className="prose">{t('quality.meaning')}</p>
        {tools.length === 0 ? <p className="empty">{t('quality.page.none')}</p> : (
          <>
            <p>
              <a href={href(isWeighted ? '/quality' : '/quality?weighted=true')}>{t(isWeighted ? 'quality.page.equal' : 'quality.page.weight')}</a>
            </p>
            {tools.map((tool, index) => <Tool key={tool.key} tool={tool} id={`tool-${index}`} rows={rowsEach(tools)} isWeighted={isWeighted} examples={false} />)}
          </>
        )}
      </Section>
      <Theirs theirs={theirs} />
      {examples.length > 0 && (
        <Section title={t('quality.page.examples')}>
          <p><ExampleFlag /> <span className="hint">{t('quality.page.examplesMeaning')}</span></p>
          {examples.map((tool, index) => <Tool key={tool.key} tool={tool} id={`example-${index}`} rows={rowsEach(examples)} isWeighted={isWeighted} examples />)}
        </Section>
      )}
    </article>
  )
}

const rowsEach = (tools: readonly ToolRatings[]): number =>
  Math.floor(mostRows / Math.max(1, tools.filter(({ ratings }) => ratings.length > 0).length))

const Counts = ({ overview: { rated, unrated, paths } }: { overview: QualityOverview }) => {
  const { t, href, number } = useSite()
  return (
    <ul className="known-grid">
      <li><span className="figure">{number(rated)}</span>{rated > 0 ? <a href={href(paths.rated)}>{t('quality.page.rated')}</a> : t('quality.page.rated')}</li>
      <li className="open"><span className="figure">{number(unrated)}</span><a href={href(paths.unrated)}>{t('quality.page.unrated')}</a></li>
    </ul>
  )
}

type ToolProps = { readonly tool: ToolRatings; readonly id: string; readonly rows: number; readonly isWeighted: boolean; readonly examples: boolean }

const Tool = ({ tool: { key, instrument, total, ratings }, id, rows, isWeighted, examples }: ToolProps) => {
  const { t, href, locale, number } = useSite()
  const path = href(`/quality?${new URLSearchParams({ instrument: key, ...(examples ? { examples: 'true' } : {}) })}`)
  const all = <p><a href={path}>{t('quality.page.all', { instrument: instrument?.shortName ?? key })} ({number(total)})</a></p>
  if (!instrument || ratings.length === 0) return <section className="stack"><h3>{instrument?.name ?? key}</h3>{all}</section>
  const charted = chartRows(ratings, href, 'all')
  const shown = charted.slice(0, rows)
  return (
    <section className="stack quality-rating" aria-labelledby={`${id}-name`}>
      <h3 id={`${id}-name`} lang="en">{instrument.name}</h3>
      {(judgesDomains(instrument) || instrument.overall.kind === 'level') && (
        <>
          <SummaryFigure
            id={`${id}-shares`}
            rated={{ instrument, rows: charted }}
            isWeighted={isWeighted}
            files={chartFiles('summary', { instrument: key, locale, examples, weighted: isWeighted })}
          />
          {ratings.length < total && <p className="hint">{t('quality.page.summaryOf', { shown: ratings.length, count: total })}</p>}
        </>
      )}
      <RatingChart id={`${id}-chart`} instrument={instrument} instrumentKey={key} rows={shown} of={{ examples }} />
      {shown.length < total && <><p className="hint">{t('quality.page.shown', { shown: shown.length, count: total })}</p>{all}</>}
      <ToolNote instrument={instrument} />
    </section>
  )
}
