import type { FindingRow, FindingsView } from '@/synthesis/certainty/findings/view'

import { Downloads } from '../../charts/drawing/Downloads'
import {
  absoluteWords, baselineWords, certaintyWords, effectWords, kindName, peopleWords, plainWords, reasonName, tableNotes, timeWords,
} from '../../charts/findings/words'
import { beyondDirection } from '../../charts/plot-words/words'
import { CertaintyBadge } from '../../evidence/badges'
import { Direction } from '../../evidence/Direction'
import { useSite } from '../../site'
import { Localised } from '../../text/Localised'

const sourceOf = ({ id }: FindingRow): string => `sof-results-${id}`

/** The Summary of Findings: outcome by outcome what was found and how sure it is; each number leads to its results. */
export const FindingsTable = ({ findings }: { findings: FindingsView }) => {
  const site = useSite()
  const { t } = site
  const { rows, summary } = findings
  if (rows.length === 0) return null
  const kinds = [...new Set(rows.map(({ kind }) => kind))]
  const hasAbsolute = rows.some(({ absolute }) => absolute !== null)
  const heads = [
    t('sof.column.outcome'), ...(hasAbsolute ? [t('sof.column.without'), t('sof.column.with'), t('sof.column.difference')] : []),
    t('sof.column.effect'), t('sof.column.people'), t('sof.column.certainty'), t('sof.column.plain'),
  ]
  const query = new URLSearchParams(site.locale === 'en' ? {} : { locale: site.locale }).toString()
  const file = (ending: string): string => `/export/findings/${summary}.${ending}${query && `?${query}`}`
  return (
    <section id="summary-of-findings" className="stack sof-section">
      <h3 id="sof-heading">{t('sof.title')}</h3>
      <p className="hint">{t('sof.about')}</p>
      <div className="table-scroll" tabIndex={0} role="region" aria-labelledby="sof-heading">
        <table className="table sof" role="table">
          <thead role="rowgroup"><tr role="row">{heads.map((head) => <th key={head} scope="col" role="columnheader">{head}</th>)}</tr></thead>
          {kinds.map((kind) => (
            <tbody key={kind} role="rowgroup">
              <tr role="row" className="sof-kind"><th role="rowheader" scope="rowgroup" colSpan={heads.length}>{kindName(site, kind)}</th></tr>
              {rows.filter((row) => row.kind === kind).map((row) => <Row key={row.id} row={row} heads={heads} hasAbsolute={hasAbsolute} />)}
            </tbody>
          ))}
        </table>
      </div>
      <Notes findings={findings} />
      <Results rows={rows.filter(({ results }) => results.length > 0)} />
      <Downloads title={t('sof.title')} files={{ svg: file('svg'), csv: file('csv') }} />
    </section>
  )
}

const Row = ({ row, heads, hasAbsolute }: { row: FindingRow; heads: readonly string[]; hasAbsolute: boolean }) => {
  const site = useSite()
  const { t } = site
  const absolute = absoluteWords(row, site)
  const plain = plainWords(row, site)
  const cells = [
    ...(hasAbsolute ? (['without', 'with', 'difference'] as const).map((part) => absolute
      ? <ToResults key={part} row={row}>{absolute[part]}</ToResults>
      : <span key={part} className="not-known">{t('sof.absolute.none')}</span>) : []),
    <Effect key="effect" row={row} />,
    <ToResults key="people" row={row}>{peopleWords(row, site)}</ToResults>,
    <Certainty key="certainty" row={row} />,
    plain ? <Localised key="plain" value={plain} /> : null,
  ]
  return (
    <tr role="row">
      <th role="rowheader" scope="row"><span dir="auto">{row.outcome.label}</span> <span className="sof-time">{timeWords(row, site)}</span></th>
      {cells.map((cell, index) => <td key={heads[index + 1]} role="cell" data-head={heads[index + 1]}>{cell}</td>)}
    </tr>
  )
}

const ToResults = ({ row, children }: { row: FindingRow; children: string }) =>
  (row.results.length > 0 ? <a href={`#${sourceOf(row)}`}>{children}</a> : <>{children}</>)

const Effect = ({ row }: { row: FindingRow }) => {
  const [first, ...rest] = effectWords(row, useSite())
  if (first === undefined) return null
  return <>{row.effect ? <ToResults row={row}>{first}</ToResults> : first}{rest.map((text) => <span key={text} className="sof-more">{text}</span>)}</>
}

const Certainty = ({ row }: { row: FindingRow }) => {
  const site = useSite()
  const { t } = site
  if (row.kind === 'reviews') return <span className="hint">{certaintyWords(row, site)}</span>
  return (
    <>
      <CertaintyBadge value={row.certainty} />
      {row.footnotes.map(({ number }, index) => (
        <sup key={number}>{index > 0 && ', '}<a href={`#sof-note-${number}`} id={`sof-call-${number}`} aria-label={t('sof.note', { number })}>{site.number(number)}</a></sup>
      ))}
      {row.isOutdated && <strong className="sof-more">{t('sof.outdated')}</strong>}
      {row.startsHighByRobins && <span className="sof-more">{t('sof.robins')}</span>}
    </>
  )
}

const Notes = ({ findings }: { findings: FindingsView }) => {
  const site = useSite()
  const { t, href } = site
  const notes = findings.rows.flatMap(({ footnotes }) => footnotes)
  return (
    <>
      {notes.length > 0 && (
        <>
          <h4>{t('sof.notes')}</h4>
          <ol className="sof-notes">
            {notes.map(({ number, domain, mark, reason }) => (
              <li key={number} id={`sof-note-${number}`} value={number}>
                <b>{reasonName(site, domain)}{mark && ` (${mark})`}:</b> <span dir="auto">{reason}</span>{' '}
                <a href={`#sof-call-${number}`} aria-label={`${t('sof.note', { number })} ↑`}>↑</a>
              </li>
            ))}
          </ol>
        </>
      )}
      {findings.rows.map((row) => row.baseline && row.absolute && (
        <p key={row.id} className="hint">
          {baselineWords(row, row.baseline, site).join(' ')} {row.baseline.reference && <a href={href(row.baseline.reference.path)}>{row.baseline.reference.title}</a>}
        </p>
      ))}
      {tableNotes(findings, site).map((note) => <p key={note} className="hint">{note}</p>)}
    </>
  )
}

const Detail = ({ direction, detail }: Pick<FindingRow['results'][number], 'direction' | 'detail'>) => {
  const more = beyondDirection(direction, detail)
  return more && <>, <span dir="auto">{more.replace(/[.。]\s*$/, '')}</span></>
}

/** What the rows rest on, in one place; browsers unfold it for whoever follows a number to its results. */
const Results = ({ rows }: { rows: readonly FindingRow[] }) => {
  const { t } = useSite()
  if (rows.length === 0) return null
  return (
    <details className="disclosure">
      <summary>{t('sof.results')}</summary>
      <div className="stack">{rows.map((row) => <RowResults key={row.id} row={row} />)}</div>
    </details>
  )
}

/** The results of a row with their studies, and the ratings of these studies. */
const RowResults = ({ row }: { row: FindingRow }) => {
  const site = useSite()
  const { t, href } = site
  return (
    <section id={sourceOf(row)}>
      <h4>{`${row.outcome.label} (${kindName(site, row.kind)})`}</h4>
      <ul>
        {row.results.map(({ study, direction, timeMonths, timeAsWorded, detail, isRated, isPooled }, index) => (
          <li key={index}>
            <a href={href(study.path)} dir="auto">{study.title}</a>: <Direction value={direction} />
            {timeAsWorded !== null ? <>, <span dir="auto">{timeAsWorded}</span></> : timeMonths !== null && `, ${t('sof.months', { count: timeMonths })}`}
            <Detail direction={direction} detail={detail} />
            {isPooled && `, ${t('sof.result.pooled')}`}
            {', '}{isRated ? <a href={`${href(study.path)}#quality`}>{t('sof.result.rating')}</a> : t('sof.result.unrated')}
          </li>
        ))}
      </ul>
    </section>
  )
}
