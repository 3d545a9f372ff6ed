'use client'

import { useState } from 'react'

import { ask } from '@/platform/admin/ask'

import { problemsCsv, problemWords, type Problem } from './problems'
import { counted, inDigits } from './wording'

type ProblemsAnswer = { problems: Problem[]; total: number; totalPages: number }
type ProblemsPanelProps = { address: string; byCode: Readonly<Record<string, number>>; total: number }

/** More than this is no table that anyone reads, but a file that has to be exported again. */
const MOST_IN_TABLE = 50_000

/** Everything that was not used or had to be guessed: by kind, and on request line by line. */
export function ProblemsPanel({ address, byCode, total }: ProblemsPanelProps) {
  const [page, setPage] = useState(0)
  const [shown, setShown] = useState<ProblemsAnswer | null>(null)
  const [message, setMessage] = useState('')
  const kinds = Object.entries(byCode).sort(([, one], [, other]) => other - one)

  const load = async (wanted: number): Promise<void> => {
    setMessage('Loading …')
    const answer = await ask<ProblemsAnswer>(`${address}/problems?page=${wanted}`)
    if ('error' in answer) return setMessage(answer.error)
    setShown(answer.data)
    setPage(wanted)
    setMessage('')
  }
  const download = async (): Promise<void> => {
    const all: Problem[] = []
    for (let at = 1, last = 1; at <= last && all.length < MOST_IN_TABLE; at += 1) {
      setMessage(`Gathering: ${inDigits(all.length)} of ${inDigits(total)}`)
      const answer = await ask<ProblemsAnswer>(`${address}/problems?page=${at}`)
      if ('error' in answer) return setMessage(answer.error)
      last = answer.data.totalPages
      all.push(...answer.data.problems)
    }
    saveFile('problems.csv', problemsCsv(all))
    setMessage(`${counted(all.length, 'problem')} saved as a table.`)
  }
  const hasMore = shown !== null && page < shown.totalPages

  return (
    <section aria-labelledby="problems-title">
      <h2 id="problems-title">Problems</h2>
      <p>{counted(total, 'line or field was not used or had to be guessed', 'lines and fields were not used or had to be guessed')}. Nothing of them is lost: they are kept with their records.</p>
      <div className="imp-scroll" tabIndex={0} role="region" aria-label="Problems by kind">
        <table>
          <thead>
            <tr>
              <th scope="col">Problem</th>
              <th scope="col" className="imp-number">How often</th>
              <th scope="col">What to do</th>
            </tr>
          </thead>
          <tbody>
            {kinds.map(([code, count]) => (
              <tr key={code}>
                <th scope="row">{problemWords(code).label}</th>
                <td className="imp-number">{inDigits(count)}</td>
                <td>{problemWords(code).remedy}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="imp-row">
        {!shown && (
          <button type="button" className="imp-button" onClick={() => void load(1)}>
            Show them line by line
          </button>
        )}
        <button type="button" className="imp-button" onClick={() => void download()}>
          Download them as a table (CSV)
        </button>
        <span role="status">{message}</span>
      </div>
      {shown && (
        <>
          <ProblemLines problems={shown.problems} />
          <nav aria-label="Pages of problems" className="imp-row">
            <button type="button" className="imp-button imp-small" disabled={page <= 1} onClick={() => void load(page - 1)}>
              Earlier lines
            </button>
            <span>
              Page {page} of {Math.max(1, shown.totalPages)}
            </span>
            <button type="button" className="imp-button imp-small" disabled={!hasMore} onClick={() => void load(page + 1)}>
              Later lines
            </button>
          </nav>
        </>
      )}
    </section>
  )
}

/** Problems with their places, as a table. Records are counted from 1. */
export function ProblemLines({ problems }: { problems: readonly Problem[] }) {
  if (problems.length === 0) return <p>No more problems.</p>
  return (
    <div className="imp-scroll" tabIndex={0} role="region" aria-label="Problems line by line">
      <table>
        <thead>
          <tr>
            <th scope="col" className="imp-number">Line</th>
            <th scope="col" className="imp-number">Record</th>
            <th scope="col">What</th>
          </tr>
        </thead>
        <tbody>
          {problems.map(({ line, record, code, message }, index) => (
            <tr key={index}>
              <td className="imp-number">{line == null ? '–' : inDigits(line)}</td>
              <td className="imp-number">{record == null ? 'whole file' : inDigits(record + 1)}</td>
              <td>
                <strong>{problemWords(code).label}.</strong> {message}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
