'use client'

import { dateOf, dayOf } from '@/appraisal/admin/dates'
import { Note } from '@/appraisal/admin/Note'
import { StudyPanel } from '@/appraisal/admin/StudyPanel'
import { useAnswer } from '@/appraisal/admin/useAnswer'

import type { ExtractionView } from '../extraction/queries'
import { Typing } from './Typing'
import { Waiting } from './Waiting'

type ExtractProps = { address: string; copyKey: string; work: string; reconcile: string }

/** One of two independent extractions, from the empty table to what was submitted. */
export function Extract({ address, copyKey, work, reconcile }: ExtractProps) {
  const { data, error, load } = useAnswer<ExtractionView>(address)
  if (!data) return <Waiting title="Take results out" error={error} onAgain={load} />
  const { job, study, form, offered, state, submittedAt } = data
  const isReadOnly = state !== 'draft' || job.state !== 'open'
  return (
    <>
      <h1><span className="apr-kicker">Take results out</span>{study.title}</h1>
      {job.note && <p>{job.note}</p>}
      {state === 'submitted' ? (
        <Note tone="success" title={`You submitted these results${submittedAt ? ` on ${dateOf(submittedAt)}` : ''}`}>
          {job.state === 'open'
            ? <p>They stay hidden from everybody else, administrators included, until the second person has submitted, too.</p>
            : <p>Both have submitted. <a href={reconcile}>Compare the two</a></p>}
        </Note>
      ) : (
        <p className="apr-lead">
          {job.dueOn ? `Due on ${dayOf(job.dueOn)}. ` : ''}A second person does the same. Neither sees what the other
          types until both have submitted.
        </p>
      )}
      {job.state === 'cancelled' && <Note tone="warning" title="This job was cancelled"><p>What you typed is kept, and only you can read it.</p></Note>}
      <details>
        <summary>The study and its files</summary>
        <StudyPanel title="The study" study={study} result={null} />
      </details>
      <Typing
        key={`${state}${form.revision}`}
        saveTo={`${address}/save`}
        sendTo={`${address}/submit`}
        copyKey={copyKey}
        form={form}
        offered={offered}
        isReadOnly={isReadOnly}
        sendLabel="Submit"
        confirming={{
          title: 'Submit these results as they are?',
          words: 'You cannot change them afterwards. They stay hidden from everybody else until the second person has submitted, too.',
          yes: 'Yes, submit them', no: 'Go on typing',
        }}
        onSent={() => void load()}
      />
      <p className="apr-back"><a href={work}>Back to the work list</a></p>
    </>
  )
}
