'use client'

import { useCallback, useState } from 'react'

import type { Typed } from './form'

type State = {
  readonly typed: Typed
  /** What the last change did, for whoever does not see it happen. */
  readonly said: string
  /** The table before the last change, where that can be taken back. */
  readonly before: Typed | null
}

/** What a change says of itself, and whether it can be taken back in one step. */
export type Told = { readonly said?: string; readonly mayUndo?: boolean }

export type ChangeTyped = (alter: (now: Typed) => Typed, told?: Told) => void

/** The table as it stands. `change` stays the same function, so that of many rows only the changed one is drawn anew. */
export function useTyped(start: () => Typed): State & { change: ChangeTyped; undo: () => void } {
  const [state, setState] = useState<State>(() => ({ typed: start(), said: '', before: null }))
  const change = useCallback<ChangeTyped>((alter, { said = '', mayUndo = false } = {}) => {
    setState(({ typed }) => ({ typed: alter(typed), said, before: mayUndo ? typed : null }))
  }, [])
  const undo = useCallback(() => {
    setState((now) => (now.before ? { typed: now.before, said: 'Taken back.', before: null } : now))
  }, [])
  return { ...state, change, undo }
}
