'use client'

import { useEffect, useState } from 'react'

import { ask } from '@/platform/admin/ask'

import type { CslItem } from '../../record'
import type { Addresses, ListedRecord, StoredRecord } from './answers'
import { ComparedRecords } from './ComparedRecords'
import { ProblemLines } from './ProblemsPanel'
import { relationWords } from './relationWords'
import { ScoreTable } from './ScoreTable'
import { inDigits } from './wording'

type Loaded = { own: StoredRecord; other: CslItem | null; otherName: string; otherAddress: string | null }
type RecordDetailProps = { addresses: Addresses; record: ListedRecord; thresholds: { same: number; ask: number } }

/** Everything about one record: side by side with its match, score by field, problems, and the lines of the file. */
export function RecordDetail({ addresses, record, thresholds }: RecordDetailProps) {
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  const [error, setError] = useState('')
  const { rest, admin } = addresses
  useEffect(() => {
    let isCurrent = true
    void load(rest, admin, record).then((found) => {
      if (!isCurrent) return
      if (typeof found === 'string') setError(found)
      else setLoaded(found)
    })
    return () => {
      isCurrent = false
    }
  }, [rest, admin, record])
  if (error) return <p role="alert">{error}</p>
  if (!loaded) return <p role="status">Loading this record …</p>
  const { own, other, otherName, otherAddress } = loaded
  const problems = record.problems ?? []
  return (
    <div className="imp-detail">
      <ComparedRecords item={own.item ?? { type: '' }} other={other} otherName={otherName} otherAddress={otherAddress} />
      {record.comparison && <ScoreTable comparison={record.comparison} thresholds={thresholds} />}
      {(record.relations?.length ?? 0) > 0 && (
        <>
          <h4>Belongs with</h4>
          <ul className="imp-list">
            {record.relations?.map((relation, index) => (
              <li key={index}>
                {relationWords(relation)}{' '}
                {'reference' in relation.target ? (
                  <a href={`${admin}/collections/references/${relation.target.reference}`}>a stored reference</a>
                ) : (
                  `record ${inDigits(relation.target.position + 1)} of this file`
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {own.decisionReason && (
        <p>
          <strong>Reason given:</strong> {own.decisionReason}
        </p>
      )}
      {becameOf(record, own) && (
        <p>
          <a href={`${admin}/collections/references/${becameOf(record, own)}`}>The reference that it became or went into</a>
        </p>
      )}
      {problems.length > 0 && (
        <>
          <h4>Problems of this record</h4>
          <ProblemLines problems={problems.map((problem) => ({ ...problem, record: record.position }))} />
        </>
      )}
      <RawLines raw={own.raw ?? []} />
    </div>
  )
}

/** The reference that a record became or went into; one that was added has the id of its record. */
const becameOf = ({ outcome, id }: ListedRecord, own: StoredRecord): string | null =>
  own.reference ? String(own.reference) : outcome === 'added' ? id : null

/** The record as the file has it; what was not used is marked in words. */
function RawLines({ raw }: { raw: NonNullable<StoredRecord['raw']> }) {
  if (raw.length === 0) return null
  return (
    <details>
      <summary>The lines of the file</summary>
      <pre className="imp-raw imp-raw-lines" tabIndex={0}>
        {raw.map(({ tag, value, line, used }, index) => (
          <span key={index}>
            {line === undefined ? '' : `${String(line).padStart(6)}  `}
            {tag} – {value}
            {used ? '' : '  [not used]'}
            {'\n'}
          </span>
        ))}
      </pre>
    </details>
  )
}

async function load(rest: string, admin: string, record: ListedRecord): Promise<Loaded | string> {
  const own = await ask<StoredRecord>(`${rest}/import-records/${record.id}?depth=0`)
  if ('error' in own) return own.error
  const { match, matchRecord } = record
  if (match)
    return {
      own: own.data,
      other: match.item,
      otherName: 'Stored reference',
      otherAddress: `${admin}/collections/references/${match.id}`,
    }
  return {
    own: own.data,
    other: matchRecord?.item ?? null,
    otherName: matchRecord ? `Record ${inDigits(matchRecord.position + 1)} of this file` : '',
    otherAddress: null,
  }
}
