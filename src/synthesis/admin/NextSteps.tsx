'use client'

import { useEffect, useState } from 'react'

import { Note } from '@/appraisal/admin/Note'
import { ask, post } from '@/platform/admin/ask'
import type { TransitionName } from '@/publishing/editorial/states'

type Step = { name: TransitionName; label: string; description: string; reasonRequired: boolean }

type NextStepsProps = {
  /** The address of the collection at the REST API. */
  at: string
  /** Records that stand in one state. */
  ids: readonly string[]
  /** The steps that are offered here; the first that is open is the one to take. */
  only: readonly TransitionName[]
  /** What a step is called here, where its usual name says too little. */
  called?: Partial<Record<TransitionName, string>>
  onDone: () => Promise<void>
}

/** The editorial steps that are open for some records, each taken for all of them: sent to review, published, returned. */
export function NextSteps({ at, ids, only, called = {}, onDone }: NextStepsProps) {
  const [first] = ids
  const [steps, setSteps] = useState<readonly Step[]>([])
  const [asking, setAsking] = useState<Step>()
  const [reason, setReason] = useState('')
  const [done, setDone] = useState<number>()
  const [said, setSaid] = useState('')
  const [refused, setRefused] = useState<readonly string[]>([])
  const [round, setRound] = useState(0)

  useEffect(() => {
    let isCurrent = true
    if (first === undefined) return
    void ask<{ transitions: Step[] }>(`${at}/${first}/transitions`).then((answer) => {
      if (isCurrent) setSteps('data' in answer ? answer.data.transitions : [])
    })
    return () => {
      isCurrent = false
    }
  }, [at, first, round])

  const labelOf = ({ name, label }: Step): string => `${called[name] ?? label}${ids.length > 1 ? `: all ${ids.length}` : ''}`
  const take = async (step: Step, why: string) => {
    const messages = new Set<string>()
    setRefused([])
    setSaid('')
    let taken = 0
    // One after the other: each is a transaction, and a refusal is told for what it is.
    for (const [index, id] of ids.entries()) {
      setDone(index)
      const answer = await post(`${at}/${id}/transitions`, { name: step.name, ...(why ? { reason: why } : {}) })
      if ('error' in answer) messages.add(answer.error)
      else taken += 1
    }
    setDone(undefined)
    setAsking(undefined)
    setReason('')
    setRefused([...messages])
    setSaid(taken === 0 ? '' : ids.length === 1 ? `Done: ${called[step.name] ?? step.label}.` : `Done: ${called[step.name] ?? step.label}, ${taken} of ${ids.length}.`)
    setRound(round + 1)
    await onDone()
  }

  const offered = only.flatMap((name) => steps.find((step) => step.name === name) ?? [])
  const isBusy = done !== undefined
  return (
    <>
      <p role="status" className={said || isBusy ? '' : 'apr-hidden'}>{isBusy ? `${done} of ${ids.length} …` : said}</p>
      {refused.length > 0 && <Note tone="error" isAlert>{refused.map((message) => <p key={message}>{message}</p>)}</Note>}
      {asking ? (
        <form
          className="apr-row"
          onSubmit={(event) => {
            event.preventDefault()
            void take(asking, reason.trim())
          }}
        >
          <label className="apr-field">
            Why
            <input type="text" value={reason} maxLength={2000} required onChange={(event) => setReason(event.target.value)} />
          </label>
          <button type="submit" className="apr-button" disabled={isBusy}>{labelOf(asking)}</button>
          <button type="button" className="apr-button" disabled={isBusy} onClick={() => setAsking(undefined)}>Not now</button>
        </form>
      ) : offered.length > 0 && (
        <div className="apr-row">
          {offered.map((step, index) => (
            <button
              key={step.name} type="button" className={index === 0 ? 'apr-button apr-primary' : 'apr-button'} title={step.description} disabled={isBusy}
              onClick={() => (step.reasonRequired ? setAsking(step) : void take(step, ''))}
            >
              {labelOf(step)}
            </button>
          ))}
        </div>
      )}
    </>
  )
}
