'use client'

import { useEffect, useRef, useState } from 'react'

import { forgetLocally, keepLocally, keptLocally, tabStorage } from '@/appraisal/admin/localCopy'

type KeptInput<Form> = {
  /** The name of the copy in this tab; undefined where nothing may be changed. */
  key: string | undefined
  /** What the form is filled in upon: a copy of another revision counts no more. */
  revision: number
  start: () => Form
}

/** A form that is saved by a button: kept in this tab until then, and nobody leaves it unsaved without being asked. */
export function useKept<Form>({ key, revision, start }: KeptInput<Form>) {
  const [first] = useState(() => {
    const kept = key ? keptLocally<Form>(tabStorage(), key) : null
    return kept?.revision === revision ? { form: kept.form, isTouched: true } : { form: start(), isTouched: false }
  })
  const [form, setForm] = useState<Form>(first.form)
  const [isTouched, setTouched] = useState(first.isTouched)
  const upon = useRef(revision)

  useEffect(() => {
    if (!key || !isTouched) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isTouched, key])

  const change = (next: Form) => {
    setForm(next)
    setTouched(true)
    if (key) keepLocally(tabStorage(), key, { revision: upon.current, form: next })
  }
  /** The hub has it, as this revision. */
  const saved = (as: number) => {
    upon.current = as
    setTouched(false)
    if (key) forgetLocally(tabStorage(), key)
  }
  return { form, isTouched, change, saved }
}
