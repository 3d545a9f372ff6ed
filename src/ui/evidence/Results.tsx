import { measureOf } from '@/synthesis/measures/measures'
import { comparisons, type Comparison, type ResultView } from '@/synthesis/study-view'

import { isMessageKey } from '../messages'
import { useSite, type Site } from '../site'
import { Localised } from '../text/Localised'
import { NotKnown, Unconfirmed } from './badges'
import { Direction } from './Direction'
import { Explain } from './Explain'

const groupKeys = {
  'between-groups': 'study.results.between',
  'within-group': 'study.results.within',
  correlational: 'study.results.correlational',
  descriptive: 'study.results.descriptive',
  'not-stated': 'study.results.not-stated',
} as const satisfies Record<Comparison, string>

/** Results of a study by outcome, controlled and uncontrolled apart, strongest comparison first. */
export const Results = ({ results }: { results: readonly ResultView[] }) => {
  const { t } = useSite()
  return (
    <>
      {comparisons.map((comparison) => {
        const own = results.filter((result) => result.comparison === comparison)
        if (own.length === 0) return null
        const key = groupKeys[comparison]
        return (
          <section key={comparison} className="result-group" aria-labelledby={`results-${comparison}`}>
            <h3 id={`results-${comparison}`}>{t(key)}</h3>
            <p className="hint">{t(`${key}.meaning`)}</p>
            <ul className="results-list" role="list">
              {own.map((result, index) => <Result key={index} result={result} />)}
            </ul>
          </section>
        )
      })}
    </>
  )
}

const Result = ({ result }: { result: ResultView }) => {
  const site = useSite()
  const estimate = estimateText(result, site)
  return (
    <li>
      <div className="stack">
        <p className="outcome"><OutcomeName result={result} /></p>
        <p><Direction value={result.direction} boxed /></p>
      </div>
      <div>
        {estimate && <p className="estimate num" dir="auto">{estimate}</p>}
        {result.detail && <p className={estimate ? 'meta' : 'estimate'} dir="auto">{result.detail}</p>}
        {!estimate && !result.detail && <p className="not-known">{site.t('study.result.noEstimate')}</p>}
        <p className="meta"><ResultFacts result={result} /></p>
        {result.workings && <Workings lines={result.workings.split('\n')} />}
        {result.unconfirmed && <Unconfirmed boxed />}
      </div>
    </li>
  )
}

/** How a number that does not stand in the source was worked out: formula, steps, what was assumed. */
const Workings = ({ lines }: { lines: readonly string[] }) => (
  <details>
    <summary>{useSite().t('result.workings')}</summary>
    {lines.filter(Boolean).map((line, index) => <p key={index} className="meta" dir="auto">{line}</p>)}
  </details>
)

const OutcomeName = ({ result }: { result: ResultView }) => {
  if (result.outcome) return <Explain term={result.outcome.label} definition={result.outcome.definition} />
  return result.outcomeAsWorded ? <span dir="auto">{result.outcomeAsWorded}</span> : <NotKnown />
}

const ResultFacts = ({ result }: { result: ResultView }) => {
  const site = useSite()
  const { t, href } = site
  const measure = result.measure
    ? <Explain term={result.measure.label} definition={result.measure.definition} />
    : result.measureAsWorded && <span dir="auto">{result.measureAsWorded}</span>
  const facts = [
    measure && <span key="measure">{t('study.result.measure')}: {measure}</span>,
    result.betterWhen && t(`result.betterWhen.${result.betterWhen}`),
    timeText(result, site),
    numbersText(result, site),
    result.subgroup && t('study.result.subgroup', { group: result.subgroup }),
    result.report && (
      <span key="report">
        {t('study.result.source')}: <a href={href(result.report.path)}>{result.report.title}</a>
        {(result.page ?? result.source) && <>, <PageLink result={result} /></>}
      </span>
    ),
  ].filter(Boolean)
  return <>{facts.flatMap((fact, index) => (index === 0 ? [fact] : [' · ', fact]))}</>
}

/** The page that a result is on, opened in the document itself where the hub knows where that is. */
const PageLink = ({ result: { source, page } }: { result: ResultView }) => {
  const { t } = useSite()
  const words = page === null ? t('reference.open') : t('study.result.page', { page })
  return source === null ? <>{words}</> : <a href={source} className="page-link">{words}</a>
}

/** The estimate with its interval and P value as the source gives them, or null where it gives none. */
function estimateText(result: ResultView, site: Site): string | null {
  const { t, number } = site
  if (result.estimate === null) return null
  const written = (value: number, decimals: number) =>
    number(value, { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
  const unit = result.unit === '%' ? '%' : result.unit ? ` ${result.unit}` : ''
  const parts = [`${nameBefore(result, site)}${written(result.estimate, decimalsOf(result.estimate))}${unit}`]
  if (result.lower !== null && result.upper !== null) {
    const decimals = Math.max(decimalsOf(result.lower), decimalsOf(result.upper))
    const [lower, upper] = [written(result.lower, decimals), written(result.upper, decimals)]
    parts.push(t('study.result.interval', { level: result.level, lower, upper }))
  }
  if (result.pValue) parts.push(t('study.result.p', { value: result.pValue }))
  return parts.join(', ')
}

const mostDecimals = 4

/** How many decimals a number was given with; both ends of an interval are written with as many. */
const decimalsOf = (value: number): number =>
  Math.min(String(value).split('.')[1]?.length ?? 0, mostDecimals)

/** What the number is, in words that need no key; left out where the unit says enough. */
const nameBefore = ({ effectMeasure }: ResultView, { t }: Site): string => {
  const short = measureOf(effectMeasure)?.short
  const key = `plot.measure.${effectMeasure}`
  return short ? `${isMessageKey(key) ? t(key) : short} ` : ''
}

function timeText({ timePoint, timeMonths }: ResultView, { t }: Site): string | null {
  if (timePoint) return timePoint
  return timeMonths === null ? null : t('study.result.months', { count: timeMonths })
}

function numbersText({ nIntervention, nComparison, nTotal }: ResultView, { t }: Site): string | null {
  if (nIntervention !== null && nComparison !== null) {
    return t('study.result.nGroups', { intervention: nIntervention, comparison: nComparison })
  }
  return nTotal === null ? null : t('study.result.n', { count: nTotal })
}

/** All results as one table, for readers who compare or copy numbers. */
export const ResultsTable = ({ results }: { results: readonly ResultView[] }) => {
  const site = useSite()
  const { t } = site
  return (
    <div className="table-scroll" role="region" aria-label={t('study.results.table')} tabIndex={0}>
      <table className="table">
        <caption>{t('study.results.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('study.result.outcome')}</th>
            <th scope="col">{t('direction.label')}</th>
            <th scope="col">{t('study.result.measure')}</th>
            <th scope="col">{t('study.result.time')}</th>
            <th scope="col">{t('study.result.estimate')}</th>
            <th scope="col">{t('study.result.numbers')}</th>
          </tr>
        </thead>
        <tbody>
          {results.map((result, index) => (
            <tr key={index}>
              <th scope="row" dir="auto">
                {result.outcome ? <Localised value={result.outcome.label} /> : result.outcomeAsWorded ?? <NotKnown />}
                <span className="hint"><br />{t(groupKeys[result.comparison])}</span>
              </th>
              <td><Direction value={result.direction} /></td>
              <td dir="auto">
                {result.measure ? <Localised value={result.measure.label} /> : result.measureAsWorded ?? <NotKnown />}
              </td>
              <td dir="auto">{timeText(result, site) ?? <NotKnown />}</td>
              <td className="num" dir="auto">{estimateText(result, site) ?? result.detail ?? <NotKnown />}</td>
              <td className="num">{numbersText(result, site) ?? <NotKnown />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
