'use client'

import type { ImportDecision } from '@collections/importRecords/options'
import { useId, useState } from 'react'

import type { Addresses, ListedRecord } from './answers'
import { RecordDetail } from './RecordDetail'
import { VerdictTag } from './signs'
import { counted, decisionLabel, inDigits, outcomeLabel, scoreInWords } from './wording'

type RecordItemProps = {
  addresses: Addresses
  record: ListedRecord
  thresholds: { same: number; ask: number }
  /** Absent where there is nothing to decide any more. */
  onDecide?: (decision: ImportDecision) => Promise<void>
}

const choices: readonly { decision: ImportDecision; label: string }[] = [
  { decision: 'add', label: 'Add' },
  { decision: 'merge', label: 'Merge' },
  { decision: 'skip', label: 'Leave out' },
]

/** One record of the list: what it is, what the hub makes of it, what is decided; the rest when it is opened. */
export function RecordItem({ addresses, record, thresholds, onDecide }: RecordItemProps) {
  const [isOpen, setOpen] = useState(false)
  const [busy, setBusy] = useState(false)
  const id = useId()
  const name = record.title ?? `Record ${inDigits(record.position + 1)}, without a title`
  const hasMatch = Boolean(record.match) || (record.matchPosition !== null && record.matchPosition !== undefined)
  const decide = (decision: ImportDecision): void => {
    if (!onDecide || busy) return
    setBusy(true)
    void onDecide(decision).finally(() => setBusy(false))
  }
  return (
    <li className="imp-record">
      <h3 id={`${id}-name`}>{name}</h3>
      <p className="imp-meta">
        <span>{record.authors ?? 'No author'}</span>
        <span>{record.year ?? 'No year'}</span>
        <span>
          Record {inDigits(record.position + 1)}
          {record.line ? `, line ${inDigits(record.line)}` : ''}
        </span>
      </p>
      <p className="imp-meta">
        <VerdictTag verdict={record.verdict} />
        {record.score !== null && record.score !== undefined && (
          <span>
            Score {scoreInWords(record.score)} (the same from {thresholds.same}, asked from {thresholds.ask})
          </span>
        )}
        {(record.problems?.length ?? 0) > 0 && <span>{counted(record.problems?.length ?? 0, 'problem')}</span>}
        <span>{record.outcome === 'none' ? decisionLabel(record.decision) : outcomeLabel(record.outcome)}</span>
      </p>
      <div className="imp-row">
        {onDecide && (
          <span role="group" aria-labelledby={`${id}-name`} className="imp-row" style={{ margin: 0 }}>
            {choices.map(({ decision, label }) => (
              <button
                key={decision}
                type="button"
                className="imp-button imp-small"
                aria-pressed={record.decision === decision}
                disabled={decision === 'merge' && !hasMatch}
                title={decision === 'merge' && !hasMatch ? 'There is nothing that it could be merged with' : undefined}
                onClick={() => decide(decision)}
              >
                {label}
              </button>
            ))}
          </span>
        )}
        <button type="button" className="imp-button imp-small" aria-expanded={isOpen} aria-controls={`${id}-detail`} onClick={() => setOpen(!isOpen)}>
          {isOpen ? 'Close' : 'Look closer'}
          <span className="imp-hidden"> at {name}</span>
        </button>
      </div>
      <div id={`${id}-detail`} hidden={!isOpen}>
        {isOpen && <RecordDetail addresses={addresses} record={record} thresholds={thresholds} />}
      </div>
    </li>
  )
}
