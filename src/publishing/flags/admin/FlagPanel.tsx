'use client'

import { Button, TextareaInput, toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'


import { ask, post } from '@/platform/admin/ask'

import type { FlaggedRecord, FlagView, NamedKind } from '../view'

const words: Readonly<Record<FlagView['kind'], string>> = {
  retracted: 'was retracted', corrected: 'was corrected', withdrawn: 'was withdrawn from this hub',
  rated: 'was rated anew', 'rating-withdrawn': 'lost a rating of its quality, which was withdrawn',
  certainty: 'has a new rating of certainty', 'certainty-withdrawn': 'lost a rating of certainty, which was withdrawn',
}

const nouns: Readonly<Record<NamedKind, string>> = {
  references: 'Reference', studies: 'Study', results: 'Result of', claims: 'Claim', summaries: 'Summary', documents: 'File',
}

const Cited = ({ cited: { kind, name, path } }: { cited: FlaggedRecord }) => (
  <>{kind && `${nouns[kind]} `}{path ? <a href={path}>{name}</a> : name}</>
)

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
    const answer = address ? await ask<{ flags: FlagView[]; mayAnswer: boolean }>(address) : null
    const { flags: found, mayAnswer: may } = answer && 'data' in answer ? answer.data : { flags: [], mayAnswer: false }
    setFlags(found)
    setMayAnswer(may)
  }, [address])

  useEffect(() => { void load() }, [load, lastUpdateTime])

  if (!address || flags.length === 0) return null

  const answer = async () => {
    setIsBusy(true)
    const noted = await post(address, { reason })
    if ('error' in noted) toast.error(noted.error)
    else toast.success('Noted: the text is still right.')
    await load()
    setIsBusy(false)
  }

  return (
    <section aria-label="Evidence that changed" style={{ border: '1px solid var(--theme-warning-500)', padding: 'var(--base)', marginBlock: 'var(--base)' }}>
      <h3>Evidence that this text cites has changed</h3>
      <ul>
        {flags.map(({ key, kind, cited, notice, on }) => (
          <li key={key}>
            <Cited cited={cited} /> {words[kind]}{on ? ` (${on.slice(0, 10)})` : ''}.{' '}
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
