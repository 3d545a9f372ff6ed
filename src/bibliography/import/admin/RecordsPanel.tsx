'use client'

import { ask, post } from '@/platform/admin/ask'
import { importDecisions, importVerdicts, type ImportDecision, type ImportVerdict } from '@collections/importRecords/options'
import { useCallback, useEffect, useRef, useState } from 'react'

import type { ImportCounts } from '../counts'
import type { Addresses, RecordsAnswer } from './answers'
import { BulkDecisions } from './BulkDecisions'
import { RecordItem } from './RecordItem'
import { counted, inDigits } from './wording'

const PER_PAGE = 25

type RecordsPanelProps = {
  addresses: Addresses
  batch: string
  counts: ImportCounts
  canDecide: boolean
  thresholds: { same: number; ask: number }
  version: number
  verdict?: ImportVerdict
  onDecided: () => void
}

/** The records of the file, by verdict and page by page, with what is decided about each. */
export function RecordsPanel({ addresses, batch, counts, canDecide, thresholds, version, verdict: first, onDecided }: RecordsPanelProps) {
  const [verdict, setVerdict] = useState<ImportVerdict | ''>(first ?? (canDecide ? firstQuestion(counts) : ''))
  const [decision, setDecision] = useState<ImportDecision | ''>('')
  const [page, setPage] = useState(1)
  const [answer, setAnswer] = useState<RecordsAnswer | null>(null)
  const [error, setError] = useState('')
  const [said, setSaid] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  const address = `${addresses.api}/${batch}`

  const load = useCallback(async () => {
    const query = new URLSearchParams({ page: String(page), limit: String(PER_PAGE) })
    if (verdict) query.set('verdict', verdict)
    if (decision) query.set('decision', decision)
    const found = await ask<RecordsAnswer>(`${address}/records?${query.toString()}`)
    if ('error' in found) return setError(found.error)
    setError('')
    setAnswer(found.data)
  }, [address, verdict, decision, page])
  useEffect(() => {
    void load()
  }, [load, version])

  const decide = async (id: string, title: string, chosen: ImportDecision): Promise<void> => {
    const went = await post(`${address}/decide`, { ids: [id], decision: chosen })
    if ('error' in went) return setError(went.error)
    setError('')
    setSaid(`${title}: ${importDecisions.find(({ value }) => value === chosen)?.label ?? chosen}.`)
    onDecided()
  }
  const turn = (to: number): void => {
    setPage(to)
    heading.current?.focus()
  }
  const filter = (to: ImportVerdict | ''): void => {
    setVerdict(to)
    setPage(1)
  }

  return (
    <section aria-labelledby="records-title">
      <h2 id="records-title" ref={heading} tabIndex={-1}>
        Records
      </h2>
      <div className="imp-row imp-filter" role="group" aria-label="Show records that are">
        <button type="button" className="imp-button imp-small" aria-pressed={verdict === ''} onClick={() => filter('')}>
          All ({inDigits(counts.records)})
        </button>
        {importVerdicts.map(({ value, label }) => (
          <button key={value} type="button" className="imp-button imp-small" aria-pressed={verdict === value} onClick={() => filter(value)}>
            {label} ({inDigits(counts.verdicts[value])})
          </button>
        ))}
        <label>
          <span className="imp-hidden">Decision</span>
          <select
            value={decision}
            onChange={(event) => {
              setDecision(event.target.value as ImportDecision | '')
              setPage(1)
            }}
          >
            <option value="">Decided or not</option>
            {importDecisions.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
      </div>
      {canDecide && (
        <BulkDecisions addresses={addresses} batch={batch} thresholds={thresholds} version={version} onDecided={onDecided} />
      )}
      <div role="status" className="imp-hidden">{said}</div>
      {error && (
        <div className="imp-note imp-error" role="alert">
          <p>{error}</p>
          <button type="button" className="imp-button imp-small" onClick={() => void load()}>
            Try again
          </button>
        </div>
      )}
      {!answer && !error && <p role="status">Loading the records …</p>}
      {answer && answer.docs.length === 0 && <p>No record of this kind.</p>}
      {answer && answer.docs.length > 0 && (
        <>
          <p className="imp-help" role="status">
            {counted(answer.totalDocs, 'record')}, page {inDigits(answer.page)} of {inDigits(answer.totalPages)}
          </p>
          <ul className="imp-records">
            {answer.docs.map((record) => (
              <RecordItem
                key={record.id}
                addresses={addresses}
                record={record}
                thresholds={thresholds}
                {...(canDecide ? { onDecide: (chosen: ImportDecision) => decide(record.id, record.title ?? `Record ${record.position + 1}`, chosen) } : {})}
              />
            ))}
          </ul>
          {answer.totalPages > 1 && (
            <nav aria-label="Pages of records" className="imp-row">
              <button type="button" className="imp-button imp-small" disabled={page <= 1} onClick={() => turn(page - 1)}>
                Previous
              </button>
              <span>
                Page {inDigits(answer.page)} of {inDigits(answer.totalPages)}
              </span>
              <button type="button" className="imp-button imp-small" disabled={page >= answer.totalPages} onClick={() => turn(page + 1)}>
                Next
              </button>
            </nav>
          )}
        </>
      )}
    </section>
  )
}

/** The list opens on what a person has to decide; without questions, on everything. */
export function firstQuestion({ verdicts }: Pick<ImportCounts, 'verdicts'>): ImportVerdict | '' {
  if (verdicts.conflict > 0) return 'conflict'
  return verdicts.ask > 0 ? 'ask' : ''
}
