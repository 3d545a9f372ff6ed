'use client'

import { ask, post } from '@/platform/admin/ask'
import type { ImportVerdict } from '@collections/importRecords/options'
import { useCallback, useEffect, useRef, useState, type RefObject } from 'react'

import type { Addresses, BatchOnPage, EarlierImport, ProgressAnswer, StoredBatch } from './answers'
import { CommitPanel } from './CommitPanel'
import { CountsPanel } from './CountsPanel'
import { FailedPanel, StoppedPanel, UndonePanel } from './EndPanels'
import { ImportedBefore } from './ImportedBefore'
import { MappingEditor } from './MappingEditor'
import { ProblemsPanel } from './ProblemsPanel'
import { ProgressPanel } from './ProgressPanel'
import { RecordsPanel } from './RecordsPanel'
import { ResultPanel, UndoPanel } from './ResultPanel'
import { Note } from './signs'
import { announcedShare, canStop, firstPoll, nextPoll, stageOf } from './stage'
import { bytesInWords, dayInWords, progressInWords, shareOf, stateLabel } from './wording'

type BatchViewProps = {
  addresses: Addresses
  batch: BatchOnPage
  formats: readonly { name: string; label: string }[]
  first: ProgressAnswer
  earlier: readonly EarlierImport[]
  thresholds: { same: number; ask: number }
  /** The list opens on the records of this verdict. */
  verdict?: ImportVerdict
}

/** The page of one import: progress while something is under way, then what to decide, then what became of it. */
export function BatchView({ addresses, batch, formats, first, earlier, thresholds, verdict }: BatchViewProps) {
  const [now, setNow] = useState(first)
  const [lost, setLost] = useState('')
  const [error, setError] = useState('')
  const [version, setVersion] = useState(0)
  const heading = useRef<HTMLHeadingElement>(null)
  const alert = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (error) alert.current?.focus()
  }, [error])
  const address = `${addresses.api}/${batch.id}`
  const stage = stageOf(now.state)

  const look = useCallback(async () => {
    const answer = await ask<ProgressAnswer>(`${address}/progress`)
    if ('data' in answer) setNow(answer.data)
    setLost('error' in answer ? answer.error : '')
    return answer
  }, [address])

  usePolling(stage === 'working', look)
  useFocusOnChange(stage, heading)
  const stored = useStoredBatch(addresses.rest, batch.id, stage)
  const format = stored?.file?.format ?? batch.format
  const encoding = stored?.file?.encoding ?? batch.encoding

  const act = async (action: string, body: unknown = {}): Promise<boolean> => {
    setError('')
    const answer = await post(`${address}/${action}`, body)
    if ('error' in answer) setError(answer.error)
    await look()
    setVersion((before) => before + 1)
    return 'data' in answer
  }

  const { counts } = now
  const share = shareOf(now.progress?.done ?? 0, now.progress?.total ?? 0)
  return (
    <>
      <h1>{batch.title}</h1>
      <p className="imp-lead">{aboutBatch({ ...batch, format: formats.find(({ name }) => name === format)?.label ?? format, encoding })}</p>
      <p className="imp-row imp-help">
        <a href={`${addresses.admin}/collections/import-batches/${batch.id}`}>
          {batch.hasSearch ? 'The search record' : 'Complete the search record'}
        </a>
        <a href={`${addresses.admin}/import`}>All imports</a>
      </p>
      <div className="imp-hidden" role="status">
        {stage === 'working' ? `${stateLabel(now.state)}, ${announcedShare(share)} %` : `This import: ${stateLabel(now.state)}.`}
      </div>
      {error && (
        <div className="imp-note imp-error" role="alert" tabIndex={-1} ref={alert}>
          <p>{error}</p>
        </div>
      )}
      {lost && (
        <div className="imp-note imp-warning" role="status">
          <p>{lost} What was begun goes on by itself; this page keeps asking.</p>
        </div>
      )}
      <ImportedBefore earlier={earlier} admin={addresses.admin} />
      <h2 ref={heading} tabIndex={-1}>
        {headings[stage]}
      </h2>
      {stage === 'working' && (
        <ProgressPanel
          words={progressInWords(now.state, now.progress)}
          share={(now.progress?.total ?? 0) > 0 ? share : null}
          {...(canStop(now.state) ? { onStop: () => act('cancel') } : {})}
        />
      )}
      {stage === 'failed' && <FailedPanel failure={now.failure ?? ''} page={`${addresses.admin}/import`} hasProblems={(counts?.problems ?? 0) > 0} />}
      {stage === 'stopped' && <StoppedPanel page={`${addresses.admin}/import`} />}
      {stage === 'undone' && <UndonePanel counts={counts ?? null} kept={stored?.keptAtUndo ?? null} admin={addresses.admin} />}
      {stage === 'added' && (
        <ResultPanel addresses={addresses} batch={batch.id} counts={counts ?? null} onUndo={(reason) => act('undo', { reason })} />
      )}
      {counts && stage !== 'working' && <CountsPanel counts={counts} />}
      {stage === 'deciding' && now.isComparedAnew && (
        <Note tone="warning" title="The hub has changed since this import was read">
          <p>
            References were added meanwhile, so it was compared with them, too. Nothing has been added yet: look at what is
            already there now, then add it. What you had decided stands wherever nothing changed.
          </p>
        </Note>
      )}
      {stage === 'deciding' && now.failure && (
        <Note tone="error" title={now.failure}>
          <p>Part of it may have been added already. Add the rest below, or take all of it back.</p>
          <UndoPanel counts={null} onUndo={(reason) => act('undo', { reason })} />
        </Note>
      )}
      {(stage === 'deciding' || stage === 'failed') && isTable(format) && (
        <MappingEditor addresses={addresses} batch={batch.id} source={batch.source} onRead={(body) => act('mapping', body)} />
      )}
      {counts && (stage === 'deciding' || stage === 'added' || stage === 'undone') && (
        <RecordsPanel
          addresses={addresses}
          batch={batch.id}
          counts={counts}
          canDecide={stage === 'deciding'}
          thresholds={thresholds}
          version={version}
          onDecided={() => setVersion((before) => before + 1)}
          {...(verdict ? { verdict } : {})}
        />
      )}
      {counts && counts.problems > 0 && stage !== 'working' && (
        <ProblemsPanel address={address} byCode={counts.problemsByCode} total={counts.problems} />
      )}
      {stage === 'deciding' && (
        <CommitPanel
          addresses={addresses}
          batch={batch.id}
          version={version}
          onCommit={(leaveUndecided) => act('commit', leaveUndecided ? { leaveUndecided } : {})}
          onCancel={() => act('cancel')}
        />
      )}
    </>
  )
}

const headings = {
  working: 'Under way',
  deciding: 'What the file holds',
  added: 'What became of it',
  undone: 'Taken back',
  stopped: 'Stopped',
  failed: 'This import failed',
} as const

function aboutBatch({ fileName, fileBytes, format, encoding, source, by, begunAt }: BatchOnPage): string {
  return [
    fileName && `${fileName}${fileBytes === null ? '' : ` (${bytesInWords(fileBytes)})`}`,
    format && `read as ${format}${encoding ? `, ${encoding.toUpperCase()}` : ''}`,
    source && `from ${source}`,
    `begun ${dayInWords(begunAt)}${by ? ` by ${by}` : ''}`,
  ]
    .filter(Boolean)
    .join(' · ')
}

const isTable = (format: string): boolean => ['csv', 'tsv', 'xlsx'].includes(format)

/** What is known of the import only after a stage of it: asked again when the page shows another face. */
function useStoredBatch(rest: string, batch: string, stage: string): StoredBatch | null {
  const [stored, setStored] = useState<StoredBatch | null>(null)
  useEffect(() => {
    if (stage === 'working') return
    void ask<StoredBatch>(`${rest}/import-batches/${batch}?depth=0&select[file]=true&select[keptAtUndo]=true`).then((answer) => {
      if ('data' in answer) setStored(answer.data)
    })
  }, [rest, batch, stage])
  return stored
}

/** Asks again and again while `isOn`; a page that nobody looks at asks less often by the browser's own doing. */
function usePolling(isOn: boolean, look: () => Promise<{ data: ProgressAnswer } | { error: string; status: number }>): void {
  useEffect(() => {
    if (!isOn) return
    let poll = firstPoll
    let before = ''
    let timer: ReturnType<typeof setTimeout>
    const again = async (): Promise<void> => {
      const answer = await look()
      const heard = 'data' in answer ? JSON.stringify(answer.data) : null
      poll = nextPoll(poll, heard === null ? 'nothing' : heard === before ? 'same' : 'moved')
      before = heard ?? before
      if (!over) timer = setTimeout(() => void again(), poll.delay)
    }
    let over = false
    timer = setTimeout(() => void again(), poll.delay)
    return () => {
      over = true
      clearTimeout(timer)
    }
  }, [isOn, look])
}

/** When the page shows another face, whoever uses it by keyboard or ear is taken to its heading. */
function useFocusOnChange(stage: string, heading: RefObject<HTMLHeadingElement | null>): void {
  const shown = useRef(stage)
  useEffect(() => {
    if (shown.current === stage) return
    shown.current = stage
    heading.current?.focus()
  }, [stage, heading])
}
