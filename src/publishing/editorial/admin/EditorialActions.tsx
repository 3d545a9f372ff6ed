'use client'

import { Button, toast, useConfig, useDocumentInfo, useForm, useFormModified, useFormProcessing } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useCallback, useEffect, useRef, useState, type KeyboardEvent } from 'react'

import { ask, post } from '@/platform/admin/ask'

import type { PublicVersion } from '../states'
import { statusAfter } from './status'

type OpenTransition = { name: string; label: string; description: string; publicVersion: PublicVersion; reasonRequired: boolean }

/** The transitions that the person may make now, in the place of Payload's publish button. */
export function EditorialActions() {
  const document = useDocumentInfo()
  const { id, collectionSlug, lastUpdateTime } = document
  // Saving, which comes before a transition, changes what is known of the document meanwhile.
  const latest = useRef(document)
  useEffect(() => {
    latest.current = document
  })
  const { config } = useConfig()
  const { submit } = useForm()
  const modified = useFormModified()
  // A form that is being saved takes no second save, without which a transition would do nothing.
  const saving = useFormProcessing()
  const router = useRouter()
  const [open, setOpen] = useState<OpenTransition[]>([])
  const [asking, setAsking] = useState<OpenTransition>()
  const [reason, setReason] = useState('')
  const [performing, setPerforming] = useState(false)
  const busy = performing || saving

  const address = id && collectionSlug ? `${config.routes.api}/${collectionSlug}/${id}/transitions` : undefined

  const load = useCallback(async () => {
    if (!address) return
    const answer = await ask<{ transitions: OpenTransition[] }>(address)
    setOpen('data' in answer ? answer.data.transitions : [])
  }, [address])

  useEffect(() => {
    void load()
  }, [load, lastUpdateTime])

  if (!address) return null

  /** Saves what was typed as a draft, in the language it was typed in; what is wrong with it is said by the form. */
  const save = async (): Promise<boolean> => {
    const saved = await submit({ overrides: { _status: 'draft' }, action: `${document.action}&draft=true`, method: 'PATCH' })
    return Boolean(saved && saved.res.ok)
  }

  /** Payload keeps the status of the open document to itself, and takes no notice of a refreshed one. */
  const showStatus = ({ publicVersion }: OpenTransition) => {
    const { setHasPublishedDoc, setUnpublishedVersionCount, incrementVersionCount } = latest.current
    const after = statusAfter(publicVersion, latest.current)
    setHasPublishedDoc(after.hasPublishedDoc)
    setUnpublishedVersionCount(after.unpublishedVersionCount)
    incrementVersionCount()
  }

  const perform = async (transition: OpenTransition, why: string) => {
    setPerforming(true)
    try {
      if (modified && !(await save())) return
      const answer = await post(address, { name: transition.name, ...(why ? { reason: why } : {}) })
      if ('error' in answer) {
        toast.error(answer.error)
        return
      }
      toast.success(`Done: ${transition.label}`)
      setAsking(undefined)
      setReason('')
      showStatus(transition)
      router.refresh()
      await load()
    } finally {
      setPerforming(false)
    }
  }

  if (asking) {
    const giveReason = (event: KeyboardEvent) => {
      if (event.key !== 'Enter') return
      // Else the form of the document would be sent.
      event.preventDefault()
      if (reason.trim() && !busy) void perform(asking, reason)
    }
    return (
      // Not a form: it stands within the form of the document, and browsers load the page anew for one inside another.
      <div role="group" aria-label={asking.label} style={{ display: 'flex', gap: '0.5rem', alignItems: 'center' }}>
        <label htmlFor="transition-reason">Why?</label>
        <input
          id="transition-reason"
          value={reason}
          maxLength={2000}
          required
          onChange={(event) => setReason(event.target.value)}
          onKeyDown={giveReason}
          style={{ padding: '0.4rem 0.6rem', minWidth: '14rem' }}
        />
        <Button size="medium" margin={false} disabled={busy || !reason.trim()} onClick={() => void perform(asking, reason)}>
          {asking.label}
        </Button>
        <Button buttonStyle="secondary" size="medium" margin={false} onClick={() => setAsking(undefined)}>
          Cancel
        </Button>
      </div>
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
