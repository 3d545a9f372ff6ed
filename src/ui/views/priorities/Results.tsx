import type { ResultRow, RoundResults, RoundView } from '@/agenda/rounds/round-view'

import { PlotFigure } from '../../charts/drawing/PlotFigure'
import { placeText, ranksChart } from '../../charts/ranks/chart'
import { useSite } from '../../site'
import { Localised } from '../../text/Localised'
import { Section } from '../Section'
import { GapLink } from './Lists'

/** What each group put first, side by side; there is no number over all without the groups that it is made of. */
export const Results = ({ results, round }: { results: RoundResults; round: RoundView }) => {
  const site = useSite()
  const { t, locale, number } = site
  const file = (name: string): string => `/export/priorities/${round.slug}/${name}?locale=${locale}`
  return (
    <Section title={t('priorities.results')}>
      <p className="prose">{t('priorities.results.rule')}</p>
      <ul>
        {results.groups.map(({ key, name, voters, isCounted }) => (
          <li key={key}>
            {isCounted ? <><Localised value={name} />: {t('priorities.voters', { count: voters })}</> : t('priorities.group.tooFew', { name: name.text })}
          </li>
        ))}
      </ul>
      {results.rows.length === 0 ? <p className="not-known">{t('priorities.results.none')}</p> : (
        <>
          <div className="table-scroll" tabIndex={0} role="region" aria-labelledby="ranking">
            <table className="table">
              <caption id="ranking">{t('priorities.table', { choices: number(results.choices) })}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('priorities.column.gap')}</th>
                  {results.groups.map((group) => group.isCounted && <th key={group.key} scope="col"><Localised value={group.name} /></th>)}
                  <th scope="col">{t('priorities.column.sum')}</th>
                  <th scope="col">{t('priorities.column.place')}</th>
                </tr>
              </thead>
              <tbody>{results.rows.map((row) => <Row key={row.item} row={row} results={results} />)}</tbody>
            </table>
          </div>
          {/* The rule stands above; only the files repeat it. */}
          <PlotFigure id="ranks" chart={{ ...ranksChart(results, site), notes: [] }} files={{ svg: file('ranking.svg'), csv: file('ranking.csv') }} />
        </>
      )}
      <p>{t('priorities.files')}</p>
      <ul>
        {results.groups.map(({ key, name, isCounted }) => isCounted && (
          <li key={key}><a href={file(`votes-${key}.csv`)} download>{t('priorities.file.group', { name: name.text })}</a></li>
        ))}
        <li><a href={file('decisions.csv')} download>{t('priorities.file.decisions')}</a></li>
      </ul>
    </Section>
  )
}

const Row = ({ row, results }: { row: ResultRow; results: RoundResults }) => {
  const site = useSite()
  const { t, number } = site
  return (
    <tr>
      <th scope="row"><GapLink wording={row.wording} path={row.path} /></th>
      {row.cells.map((cell, index) => results.groups[index]?.isCounted && (
        <td key={index} className="num">
          {cell && <><b>{placeText(site, cell)}</b><br /><span className="hint">{t('priorities.points', { count: cell.points, mean: number(cell.mean, { maximumFractionDigits: 1 }) })}</span></>}
        </td>
      ))}
      <td className="num">{number(row.sum)}</td>
      <td className="num"><b>{placeText(site, row)}</b>{row.isShortlisted && <><br /><span className="hint">{t('priorities.shortlisted')}</span></>}</td>
    </tr>
  )
}
