'use client'

import { useState } from 'react'

import { Note } from '@/appraisal/admin/Note'
import { StudyPanel } from '@/appraisal/admin/StudyPanel'
import { useAnswer } from '@/appraisal/admin/useAnswer'

import type { EntryView } from '../extraction/queries'
import { NextSteps } from './NextSteps'
import { aboutInWords } from './settled'
import { Typing } from './Typing'
import { Waiting } from './Waiting'

type EnterProps = {
  address: string
  copyKey: string
  /** Where results are edited, and their address at the REST API. */
  results: string
  resultsAt: string
  /** Where one of two takes results out. */
  extract: string
}

type Entered = { id: string; name: string }

/** One person's results of one study, kept as they are typed and entered as drafts all together. */
export function Enter({ address, copyKey, results, resultsAt, extract }: EnterProps) {
  const { data, error, load } = useAnswer<EntryView>(address)
  const [entered, setEntered] = useState<readonly Entered[]>([])
  if (!data) return <Waiting title="Enter results" error={error} onAgain={load} />
  const { study, form, offered, jobs } = data
  return (
    <>
      <h1><span className="apr-kicker">Enter results</span>{study.title}</h1>
      <p className="apr-lead">
        What you type is kept for you alone until you enter it. Then each row is a draft of a result, which is published as
        every record is.
      </p>
      {entered.length > 0 && (
        <Note tone="success" title={entered.length === 1 ? 'One result entered as a draft' : `${entered.length} results entered as drafts`}>
          <NextSteps at={resultsAt} ids={entered.map(({ id }) => id)} only={['submit', 'publish']} onDone={load} />
          <details open={entered.length <= 5}>
            <summary>Look at each</summary>
            <ol className="apr-list">{entered.map(({ id, name }) => <li key={id}><a href={`${results}/${id}`}>{name || 'Result'}</a></li>)}</ol>
          </details>
        </Note>
      )}
      {jobs.map(({ id, label }) => (
        <Note key={id} tone="warning" title="You take the results of this study out independently of a second person">
          <p>Type them there, or the other could see them: <a href={`${extract}/${id}`}>{label}</a></p>
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
        onSent={(answer, rows) => {
          const { created = [] } = answer as { created?: string[] }
          setEntered(created.map((id, index) => ({ id, name: aboutInWords(rows[index]?.cells ?? {}, offered) })))
          void load()
          window.scrollTo({ top: 0 })
        }}
      />
    </>
  )
}
