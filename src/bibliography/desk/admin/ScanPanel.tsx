'use client'

import { useEffect, useRef, useState } from 'react'

import { post } from '@/platform/admin/ask'

import type { ScanState } from '../scanState'

const pairsIn = ({ found }: ScanState): string => `${found ?? 0} ${found === 1 ? 'pair' : 'pairs'}`

type ScanPanelProps = { scan: ScanState | null; api: string; onChange: () => Promise<void>; onSay: (what: string) => void }

const PHASES: Readonly<Record<ScanState['phase'], string>> = {
  reading: 'Reading the references', comparing: 'Comparing them', noting: 'Noting the pairs',
}

const LOOK_AGAIN_MS = 1000

/** Has the hub look through everything that is stored, and shows how far it is. */
export function ScanPanel({ scan, api, onChange, onSay }: ScanPanelProps) {
  const [isBusy, setBusy] = useState(false)
  const isUnderWay = scan?.state === 'running' || scan?.state === 'waiting'

  useEffect(() => {
    if (!isUnderWay) return
    const timer = setTimeout(() => void onChange(), LOOK_AGAIN_MS)
    return () => clearTimeout(timer)
  }, [isUnderWay, scan, onChange])

  const wasUnderWay = useRef(false)
  useEffect(() => {
    // What was said when it began would stand there as if it still went on.
    if (wasUnderWay.current && !isUnderWay && scan?.state === 'done') onSay(`Looked through the stored references: ${pairsIn(scan)} found.`)
    wasUnderWay.current = isUnderWay
  }, [isUnderWay, scan, onSay])

  const look = async (): Promise<void> => {
    setBusy(true)
    const answer = await post(`${api}/scan`)
    setBusy(false)
    onSay('error' in answer ? answer.error : 'Looking through the stored references.')
    await onChange()
  }

  return (
    <div className="desk-row">
      <button type="button" className="desk-button" disabled={isBusy || isUnderWay} onClick={() => void look()}>
        Look for duplicates
      </button>
      {isUnderWay && (
        <label className="desk-progress">
          {scan.state === 'waiting' ? 'Waiting to begin' : PHASES[scan.phase]}
          <progress max={scan.total || 1} {...(scan.total > 0 ? { value: scan.done } : {})} />
        </label>
      )}
      {scan?.state === 'done' && (
        <span>
          Last looked on {new Date(scan.at).toLocaleString('en-GB')}: {pairsIn(scan)} found.
        </span>
      )}
      {scan?.state === 'failed' && <span role="alert">{scan.failure}</span>}
    </div>
  )
}
