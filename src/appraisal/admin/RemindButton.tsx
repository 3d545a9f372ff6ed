'use client'

import { useState } from 'react'

import { post } from '@/platform/admin/ask'

import type { Reminding } from '../reminding/actions'
import { remindedInWords } from './reminders'

type RemindButtonProps = {
  /** Of the job at the REST API. */
  address: string
  /** What the job is about. */
  about: string
  /** The names of those who are waited for. */
  names: readonly string[]
  onReminded: (said: string) => Promise<void>
}

/** Reminds everybody by mail who is still waited for. */
export function RemindButton({ address, about, names, onReminded }: RemindButtonProps) {
  const [isBusy, setBusy] = useState(false)

  const remind = async () => {
    setBusy(true)
    const answer = await post<Reminding>(`${address}/remind`)
    setBusy(false)
    await onReminded('error' in answer ? answer.error : remindedInWords(answer.data))
  }

  return (
    <button type="button" className="apr-button" disabled={isBusy} onClick={() => void remind()}>
      Remind {names.length === 1 ? names[0] : names.length === 2 ? 'both' : `all ${names.length}`}
      <span className="apr-hidden"> of {about}</span>
    </button>
  )
}
