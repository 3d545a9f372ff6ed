'use client'

import { Button, TextareaInput, toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import type { FlagView } from '../view'

const words: Readonly<Record<FlagView['kind'], string>> = {
  retracted: 'was retracted', corrected: 'was corrected', rated: 'was rated anew', certainty: 'has a new rating of certainty',
}

/** On the edit page of a summary or briefing: what changed in the evidence it cites, and the answer that it still holds. */
export function FlagPanel() {
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo()
  const { config } = useConfig()
  const [flags, setFlags] = useState<readonly FlagView[]>([])
  const [mayAnswer, setMayAnswer] = useState(false)
  const [reason, setReason] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const address = id && collectionSlug ? `${config.routes.api}/${collectionSlug}/${id}/flags` : undefined

  const load = useCallback(async () => {
    const response = address ? await fetch(address, { credentials: 'include' }) : null
    const body = response?.ok ? ((await response.json()) as { flags: FlagView[]; mayAnswer: boolean }) : { flags: [], mayAnswer: false }
    setFlags(body.flags)
    setMayAnswer(body.mayAnswer)
  }, [address])

  useEffect(() => { void load() }, [load, lastUpdateTime])

  if (!address || flags.length === 0) return null

  const answer = async () => {
    setIsBusy(true)
    try {
      const response = await fetch(address, {
        method: 'POST', credentials: 'include', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ reason }),
      })
      if (response.ok) toast.success('Noted: the text is still right.')
      else {
        const body = (await response.json().catch(() => undefined)) as { errors?: { message: string }[] } | undefined
        toast.error(body?.errors?.[0]?.message ?? 'This was not noted. Please try again.')
      }
      await load()
    } finally {
      setIsBusy(false)
    }
  }

  return (
    <section aria-label="Evidence that changed" style={{ border: '1px solid var(--theme-warning-500)', padding: 'var(--base)', marginBlock: 'var(--base)' }}>
      <h3>Evidence that this text cites has changed</h3>
      <ul>
        {flags.map(({ key, kind, cited, notice, on }) => (
          <li key={key}>
            <a href={cited.path}>{cited.title}</a> {words[kind]}{on ? ` (${on.slice(0, 10)})` : ''}.{' '}
            {notice && <a href={notice.path}>Read the notice</a>}
          </li>
        ))}
      </ul>
      <p>Readers see this on the page. Revise the text, or say why it is still right.</p>
      {mayAnswer && (
        <>
          <TextareaInput path="flag-reason" label="Seen, and still right, because …" value={reason} onChange={(event: { target: { value: string } }) => setReason(event.target.value)} />
          <Button onClick={() => void answer()} disabled={isBusy || !reason.trim()} size="small">Seen and still right</Button>
        </>
      )}
    </section>
  )
}
