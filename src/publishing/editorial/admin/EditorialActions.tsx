'use client'

import { Button, toast, useConfig, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useCallback, useEffect, useState } from 'react'

type OpenTransition = { name: string; label: string; description: string; reasonRequired: boolean }

/** The transitions that the person may make now, in the place of Payload's publish button. */
export function EditorialActions() {
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo()
  const { config } = useConfig()
  const { submit } = useForm()
  const modified = useFormModified()
  const router = useRouter()
  const [open, setOpen] = useState<OpenTransition[]>([])
  const [asking, setAsking] = useState<OpenTransition>()
  const [reason, setReason] = useState('')
  const [busy, setBusy] = useState(false)

  const address = id && collectionSlug ? `${config.routes.api}/${collectionSlug}/${id}/transitions` : undefined

  const load = useCallback(async () => {
    if (!address) return
    const response = await fetch(address, { credentials: 'include' })
    const body = response.ok ? ((await response.json()) as { transitions: OpenTransition[] }) : { transitions: [] }
    setOpen(body.transitions)
  }, [address])

  useEffect(() => {
    void load()
  }, [load, lastUpdateTime])

  if (!address) return null

  const perform = async (transition: OpenTransition, why: string) => {
    setBusy(true)
    try {
      if (modified) await submit({ overrides: { _status: 'draft' }, action: `${config.routes.api}/${collectionSlug}/${id}?draft=true`, method: 'PATCH' })
      const response = await fetch(address, {
        method: 'POST',
        credentials: 'include',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ name: transition.name, ...(why ? { reason: why } : {}) }),
      })
      if (!response.ok) {
        const body = (await response.json().catch(() => undefined)) as { errors?: { message: string }[] } | undefined
        toast.error(body?.errors?.[0]?.message ?? `“${transition.label}” did not go through. Nothing was changed.`)
        return
      }
      toast.success(`Done: ${transition.label}`)
      setAsking(undefined)
      setReason('')
      router.refresh()
      await load()
    } finally {
      setBusy(false)
    }
  }

  if (asking) {
    return (
      <form
        style={{ display: 'flex', gap: '0.5rem', alignItems: 'center' }}
        onSubmit={(event) => {
          event.preventDefault()
          void perform(asking, reason)
        }}
      >
        <label htmlFor="transition-reason">Why?</label>
        <input
          id="transition-reason"
          value={reason}
          maxLength={2000}
          required
          onChange={(event) => setReason(event.target.value)}
          style={{ padding: '0.4rem 0.6rem', minWidth: '14rem' }}
        />
        <Button type="submit" size="medium" margin={false} disabled={busy}>
          {asking.label}
        </Button>
        <Button buttonStyle="secondary" size="medium" margin={false} onClick={() => setAsking(undefined)}>
          Cancel
        </Button>
      </form>
    )
  }

  return (
    <>
      {open.map((transition) => (
        <Button
          key={transition.name}
          buttonStyle={transition.name === 'archive' || transition.name === 'return' ? 'secondary' : 'primary'}
          size="medium"
          margin={false}
          disabled={busy}
          tooltip={transition.description}
          onClick={() => (transition.reasonRequired ? setAsking(transition) : void perform(transition, ''))}
        >
          {transition.label}
        </Button>
      ))}
    </>
  )
}
