'use client'

import { useCallback, useEffect, useRef, useState } from 'react'

import { ask, post } from '@/platform/admin/ask'

import type { DeskKind, DeskPage } from '../queries'
import { BatchRuleForm } from './BatchRuleForm'
import { Log } from './Log'
import { Pair, type PairHandle } from './Pair'
import { ScanPanel } from './ScanPanel'

type DeskProps = {
  api: string
  /** Where the thresholds are set, for those who may. */
  settings: string | null
  relations: { value: string; label: string }[]
}

const TABS: readonly { kind: DeskKind; label: string }[] = [
  { kind: 'stored', label: 'Stored references' },
  { kind: 'import', label: 'Imports in preview' },
]

const KEYS: readonly (readonly [keys: string, does: string])[] = [
  ['j or ↓', 'next pair'], ['k or ↑', 'previous pair'], ['m', 'merge'], ['d', 'different: never pair again'],
  ['r', 'related documents'], ['s', 'keep separate for now'], ['u', 'undo the last decision'], ['?', 'show or hide these keys'],
]

/** The pairs to decide, one at a time, by buttons or keys. */
export function Desk({ api, settings, relations }: DeskProps) {
  const [kind, setKind] = useState<DeskKind>('stored')
  const [page, setPage] = useState(1)
  const [desk, setDesk] = useState<DeskPage>()
  const [error, setError] = useState<string>()
  const [index, setIndex] = useState(0)
  const [said, setSaid] = useState('')
  const [showsKeys, setShowsKeys] = useState(false)
  const pair = useRef<PairHandle>(null)

  const load = useCallback(async () => {
    const answer = await ask<DeskPage>(`${api}?kind=${kind}&page=${page}`)
    if ('error' in answer) setError(answer.error)
    else {
      setError(undefined)
      setDesk(answer.data)
      setIndex((now) => Math.min(now, Math.max(0, answer.data.docs.length - 1)))
    }
  }, [api, kind, page])

  useEffect(() => {
    void load()
  }, [load])

  const current = desk?.docs[index]
  const lastUndoable = desk?.log.find(({ merge, state }) => merge !== null || state !== 'Merge undone')

  const move = (by: number): void => {
    if (!desk) return
    const next = index + by
    if (next >= 0 && next < desk.docs.length) {
      setIndex(next)
      setSaid(`Pair ${next + 1} of ${desk.docs.length} on this page.`)
    } else setSaid(by > 0 ? 'This is the last pair of the page.' : 'This is the first pair of the page.')
  }

  const undo = async (entry = lastUndoable, keepRelation?: boolean): Promise<void> => {
    if (!entry) return setSaid('There is nothing to undo.')
    if (entry.hasRelation && keepRelation === undefined)
      return setSaid(`Choose under “Decided last” whether the relation goes, too: ${entry.label}`)
    const answer = await post(`${api}/undo`, entry.merge ? { merge: entry.merge } : { pair: entry.id, keepRelation: keepRelation ?? false })
    setSaid('error' in answer ? answer.error : `Undone: ${entry.label}`)
    if ('error' in answer) setError(answer.error)
    await load()
  }

  useKeys((key) => {
    if (key === 'j' || key === 'ArrowDown') move(1)
    else if (key === 'k' || key === 'ArrowUp') move(-1)
    else if (key === 'm') pair.current?.merge()
    else if (key === 'd') pair.current?.different()
    else if (key === 'r') pair.current?.related()
    else if (key === 's') pair.current?.separate()
    else if (key === 'u') void undo()
    else if (key === '?') setShowsKeys((shown) => !shown)
    else return false
    return true
  })

  const decided = async (what: string): Promise<void> => {
    await load()
    setSaid(`${what} ${desk && desk.docs.length > 1 ? 'The next pair is shown.' : 'That was the last pair of this page.'}`)
  }

  return (
    <>
      <p className="desk-lead">
        Two records that may describe one document, side by side. Merging keeps everything that either knows and can be
        undone.{' '}
        <button type="button" className="desk-link" aria-expanded={showsKeys} onClick={() => setShowsKeys(!showsKeys)}>
          Keys
        </button>
      </p>
      {showsKeys && (
        <dl className="desk-keys">
          {KEYS.map(([keys, does]) => (
            <div key={keys}>
              <dt><kbd>{keys}</kbd></dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className="desk-status" role="status" aria-live="polite">{said}</p>
      {error && (
        <div className="desk-note desk-error" role="alert">
          <p>{error}</p>
          <button type="button" className="desk-button" onClick={() => void load()}>Load again</button>
        </div>
      )}
      <div className="desk-tabs" role="group" aria-label="Which pairs">
        {TABS.map((tab) => (
          <button
            key={tab.kind}
            type="button"
            className="desk-button"
            aria-pressed={kind === tab.kind}
            onClick={() => {
              setKind(tab.kind)
              setPage(1)
              setIndex(0)
            }}
          >
            {tab.label} {desk ? `(${desk.counts[tab.kind]})` : ''}
          </button>
        ))}
      </div>
      {!desk && !error && <p>Loading the pairs …</p>}
      {desk && kind === 'stored' && (
        <ScanPanel scan={desk.scan} api={api} onChange={load} onSay={setSaid} />
      )}
      {desk && desk.docs.length === 0 && (
        <p className="desk-note">
          {kind === 'stored'
            ? 'No pairs of stored references wait for a decision. Look for duplicates to check again.'
            : 'No import has open questions. They appear here while an import waits for its decisions.'}
        </p>
      )}
      {desk && current && desk.kind === kind && (
        <>
          <div className="desk-row">
            <button type="button" className="desk-button" disabled={index === 0} onClick={() => move(-1)}>Previous (k)</button>
            <span>
              Pair {index + 1} of {desk.docs.length}, page {desk.page} of {desk.totalPages}
            </span>
            <button type="button" className="desk-button" disabled={index >= desk.docs.length - 1} onClick={() => move(1)}>Next (j)</button>
            {desk.totalPages > 1 && (
              <>
                <button type="button" className="desk-button" disabled={desk.page <= 1} onClick={() => setPage(desk.page - 1)}>Page before</button>
                <button type="button" className="desk-button" disabled={desk.page >= desk.totalPages} onClick={() => setPage(desk.page + 1)}>Next page</button>
              </>
            )}
          </div>
          <Pair
            key={current.id}
            ref={pair}
            pair={current}
            api={api}
            thresholds={desk.thresholds}
            settings={settings}
            relations={relations}
            onDecided={decided}
            onSay={setSaid}
          />
        </>
      )}
      {desk && desk.counts[kind] > 0 && <BatchRuleForm key={kind} kind={kind} api={api} thresholds={desk.thresholds} onDone={load} onSay={setSaid} />}
      {desk && <Log entries={desk.log} onUndo={(entry, keepRelation = false) => void undo(entry, keepRelation)} />}
    </>
  )
}

/** Keys of the page, left alone while someone types or uses a browser's own. */
function useKeys(press: (key: string) => boolean): void {
  const latest = useRef(press)
  useEffect(() => {
    latest.current = press
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const target = event.target instanceof HTMLElement ? event.target : null
      const types = target?.closest('input, textarea, select, [contenteditable="true"]')
      if (types && !(types instanceof HTMLInputElement && types.type === 'radio' && !event.key.startsWith('Arrow'))) return
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
      if (latest.current(event.key)) event.preventDefault()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}
