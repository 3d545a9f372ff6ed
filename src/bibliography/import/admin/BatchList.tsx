import { importStates, type ImportState } from '@collections/importBatches/options'

import type { ImportCounts } from '../counts'
import { counted, dayInWords, inDigits, stateLabel } from './wording'

export type ListedBatch = {
  id: string
  title: string
  state: ImportState
  source: string
  by: string
  begunAt: string
  counts: ImportCounts | null
}

type BatchListProps = { page: string; batches: readonly ListedBatch[]; number: number; pages: number; total: number }

/** Every import with where it stands, the newest first. */
export function BatchList({ page, batches, number, pages, total }: BatchListProps) {
  return (
    <section aria-labelledby="imports-title">
      <h2 id="imports-title">Imports so far</h2>
      {batches.length === 0 ? (
        <p>{total === 0 ? 'There is none yet. The first one you begin will be listed here.' : 'There are none on this page.'}</p>
      ) : (
        <div className="imp-scroll" tabIndex={0} role="region" aria-labelledby="imports-title">
          <table>
            <thead>
              <tr>
                <th scope="col">Import</th>
                <th scope="col">State</th>
                <th scope="col" className="imp-number">Records</th>
                <th scope="col">What became of them</th>
                <th scope="col">Begun</th>
              </tr>
            </thead>
            <tbody>
              {batches.map(({ id, title, state, source, by, begunAt, counts }) => (
                <tr key={id}>
                  <th scope="row">
                    <a href={`${page}/${id}`}>{title}</a>
                    {source && <span className="imp-help">{source}</span>}
                  </th>
                  <td>{stateLabel(state)}</td>
                  <td className="imp-number">{counts ? inDigits(counts.records) : 'not known yet'}</td>
                  <td>{counts ? countsInWords(state, counts) : ''}</td>
                  <td>
                    {dayInWords(begunAt)}
                    {by && <span className="imp-help">by {by}</span>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {pages > 1 && (
        <nav aria-label="Pages of imports" className="imp-row">
          {number > 1 && <a href={`${page}?page=${number - 1}`}>Newer imports</a>}
          <span>
            Page {number} of {pages}
          </span>
          {number < pages && <a href={`${page}?page=${number + 1}`}>Older imports</a>}
        </nav>
      )}
      {total > 0 && (
        <p className="imp-help">
          {counted(total, 'import')}. States: {importStates.map(({ label }) => label.toLowerCase()).join(', ')}.
        </p>
      )}
    </section>
  )
}

/** What an import holds, or after it was added what became of it; numbers that are 0 are left out. */
export function countsInWords(state: ImportState, { verdicts, outcomes, leftOut }: ImportCounts): string {
  const told = (parts: readonly (readonly [number, string])[]): string =>
    parts.flatMap(([count, word]) => (count > 0 ? [`${inDigits(count)} ${word}`] : [])).join(', ')
  if ((state === 'committed' || state === 'undone') && outcomes)
    return told([
      [outcomes.added, 'added'], [outcomes.merged, 'merged'], [outcomes.unchanged, 'unchanged'],
      [leftOut ?? outcomes.skipped, 'left out'], [outcomes.undone, 'taken back'],
    ])
  return told([
    [verdicts.new, 'new'], [verdicts.same, 'already there'], [verdicts.ask, 'perhaps the same'],
    [verdicts.conflict, 'in conflict'], [verdicts.rejected, 'rejected'],
  ])
}
