'use client'

import { useCallback, useEffect, useRef, useState } from 'react'

import { post, type Reply } from '@/platform/admin/ask'

import type { Form } from './form'
import { forgetLocally, keepLocally, tabStorage } from './localCopy'

const WAIT_MS = 1200
const TRY_AGAIN_MS = 15_000

/** What the hub has instead, where someone (oneself in another tab) has saved since. */
export type Newer<Kept = Form> = { revision: number } & Kept

export type SaveState<Kept = Form> =
  | { is: 'saved'; at: string | null }
  | { is: 'unsaved' }
  | { is: 'saving' }
  | { is: 'failed'; message: string }
  | { is: 'newer'; message: string; current: Newer<Kept> | null }

type Saved = { revision: number }

type AutosaveInput<Kept> = {
  /** Where to save to, and the name of the local copy. */
  address: string
  key: string
  form: Kept
  revision: number
  /** What the hub has; null where it has something else than what is shown. */
  stored: Kept | null
  isOn: boolean
  isSame: (one: Kept, other: Kept) => boolean
  /** The form in an answer that carries what the hub has. */
  formIn: (current: Partial<Kept>) => Kept
}

/**
 * Saves a form a moment after each change, one request at a time; keeps a copy in this tab until the hub has it;
 * tries again after a failure; and stops where someone has saved a newer one, until the person has chosen.
 * `isSame` and `formIn` have to stay the same functions.
 */
export function useAutosave<Kept extends object>(
  { address, key, form, revision: first, stored, isOn, isSame, formIn }: AutosaveInput<Kept>,
) {
  const [state, setState] = useState<SaveState<Kept>>({ is: 'saved', at: null })
  const revision = useRef(first)
  const saved = useRef<Kept | null>(stored)
  const latest = useRef(form)
  const current = useRef<Promise<Reply<Saved>> | null>(null)
  const isOpen = state.is !== 'newer'

  const isSaved = useCallback(() => saved.current !== null && isSame(saved.current, latest.current), [isSame])

  /** Saves now. Resolves to whether the hub has all of it. */
  const save = useCallback(async (): Promise<boolean> => {
    while (current.current) await current.current
    if (isSaved()) return true
    const sent = latest.current
    setState({ is: 'saving' })
    const request = post<Saved>(address, { revision: revision.current, ...sent })
    current.current = request
    const answer = await request
    current.current = null
    if ('data' in answer) {
      revision.current = answer.data.revision
      saved.current = sent
      if (isSaved()) {
        forgetLocally(tabStorage(), key)
        setState({ is: 'saved', at: new Date().toISOString() })
        return true
      }
      setState({ is: 'unsaved' })
      return false
    }
    if (answer.status === 409) setState({ is: 'newer', message: answer.error, current: newerIn(answer.body, formIn) })
    else setState({ is: 'failed', message: answer.error })
    return false
  }, [address, formIn, isSaved, key])

  useEffect(() => {
    latest.current = form
    if (!isOn || isSaved()) return
    keepLocally(tabStorage(), key, { revision: revision.current, form })
    if (!isOpen) return
    setState((now) => (now.is === 'saving' || now.is === 'failed' ? now : { is: 'unsaved' }))
    const timer = setTimeout(() => void save(), WAIT_MS)
    return () => clearTimeout(timer)
  }, [form, isOn, isOpen, isSaved, key, save])

  useEffect(() => {
    if (!isOn || state.is !== 'failed') return
    const again = () => void save()
    const timer = setTimeout(again, TRY_AGAIN_MS)
    window.addEventListener('online', again)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('online', again)
    }
  }, [isOn, save, state])

  useEffect(() => {
    if (!isOn) return
    const warn = (event: BeforeUnloadEvent) => {
      if (!isSaved()) event.preventDefault()
    }
    const saveByKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 's') return
      event.preventDefault()
      void save()
    }
    window.addEventListener('beforeunload', warn)
    document.addEventListener('keydown', saveByKey)
    return () => {
      window.removeEventListener('beforeunload', warn)
      document.removeEventListener('keydown', saveByKey)
    }
  }, [isOn, isSaved, save])

  /** Goes on from a revision: over it with what is shown, or (`taken`) from what the hub has. */
  const goOnFrom = useCallback(
    (from: number, taken?: Kept) => {
      revision.current = from
      saved.current = taken ?? null
      if (taken) forgetLocally(tabStorage(), key)
      setState(taken ? { is: 'saved', at: new Date().toISOString() } : { is: 'unsaved' })
    },
    [key],
  )

  return { state, save, goOnFrom, revisionNow: () => revision.current }
}

function newerIn<Kept extends object>(body: unknown, formIn: (current: Partial<Kept>) => Kept): Newer<Kept> | null {
  const current = (body as { current?: Partial<Newer<Kept>> } | undefined)?.current
  if (!current || typeof current.revision !== 'number') return null
  return { revision: current.revision, ...formIn(current as Partial<Kept>) }
}
