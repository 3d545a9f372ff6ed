'use client'

import { useState } from 'react'

import { Note } from '@/appraisal/admin/Note'
import { StudyPanel } from '@/appraisal/admin/StudyPanel'

import type { EntryView } from '../extraction/queries'
import { Typing } from './Typing'
import { useLoaded } from './useLoaded'
import { Waiting } from './Waiting'

type EnterProps = { address: string; copyKey: string; admin: string }

/** One person's results of one study, kept as they are typed and entered as drafts all together. */
export function Enter({ address, copyKey, admin }: EnterProps) {
  const { data, error, load } = useLoaded<EntryView>(address)
  const [created, setCreated] = useState<string[]>([])
  if (!data) return <Waiting title="Enter results" error={error} onAgain={load} />
  const { study, form, offered, jobs } = data
  return (
    <>
      <h1><span className="apr-kicker">Enter results</span>{study.title}</h1>
      <p className="apr-lead">
        What you type is kept for you alone until you enter it. Then each row is a draft of a result, which is published as
        every record is.
      </p>
      {created.length > 0 && (
        <Note tone="success" title={created.length === 1 ? 'One result entered' : `${created.length} results entered`} isAlert>
          <ul className="apr-list">
            {created.map((id, index) => <li key={id}><a href={`${admin}/collections/results/${id}`}>Draft {index + 1}: look at it, send it to review</a></li>)}
          </ul>
        </Note>
      )}
      {jobs.map(({ id, label }) => (
        <Note key={id} tone="warning" title="You take the results of this study out independently of a second person">
          <p>Type them there, or the other could see them: <a href={`${admin}/results/extract/${id}`}>{label}</a></p>
        </Note>
      ))}
      <details>
        <summary>The study and its files</summary>
        <StudyPanel title="The study" study={study} result={null} />
      </details>
      <Typing
        key={form.revision}
        saveTo={`${address}/save`}
        sendTo={`${address}/enter`}
        copyKey={copyKey}
        form={form}
        offered={offered}
        isReadOnly={false}
        sendLabel="Enter as drafts"
        onSent={(answer) => {
          setCreated((answer as { created?: string[] }).created ?? [])
          void load()
          window.scrollTo({ top: 0 })
        }}
      />
    </>
  )
}
