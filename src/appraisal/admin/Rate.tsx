'use client'

import { useEffect, useRef } from 'react'

import { inWords } from '../subject'
import type { RateAnswer } from './answers'
import { dateOf, dayOf } from './dates'
import { InterestForm } from './InterestForm'
import { InstrumentNote } from './InstrumentNote'
import { Note } from './Note'
import { RateForm } from './RateForm'
import { StudyPanel } from './StudyPanel'
import { useAnswer } from './useAnswer'

type RateProps = {
  /** Where this rating is read and saved, the REST API, and the page of work lists. */
  address: string
  work: string
  reconcile: string
  userId: string
}

/** One rater's rating of one study or intervention, from the declaration of interest to what was submitted. */
export function Rate({ address, work, reconcile, userId }: RateProps) {
  const { data, error, load } = useAnswer<RateAnswer>(address)
  const standing = data && standingOf(data)
  const head = useNewHead(standing)

  if (error && !data)
    return (
      <>
        <h1>Rate</h1>
        <Note tone="error" isAlert>
          <p>{error}</p>
          <p>
            <button type="button" className="apr-button" onClick={() => void load()}>Try again</button>{' '}
            <a href={work}>Your work list</a>
          </p>
        </Note>
      </>
    )
  if (!data || !standing)
    return (
      <>
        <h1>Rate</h1>
        <p role="status">Loading what is rated and its questions …</p>
      </>
    )

  const { assignment, subject, result, instrument, appraisal, conflictBlocked } = data
  return (
    <>
      <div ref={head} tabIndex={-1}>
        <h1>
          <span className="apr-kicker">{instrument.shortName}{assignment.round === 'calibration' ? ', calibration round' : ''}</span>
          {subject.title}
        </h1>
        {standing === 'filling' && assignment.dueOn && <p className="apr-lead">Due on {dayOf(assignment.dueOn)}</p>}
        {standing === 'blocked' && <Note tone="warning" title="You cannot rate this"><p>{conflictBlocked}</p></Note>}
        {standing === 'cancelled' && (
          <Note tone="warning" title="This rating job was cancelled"><p>What you filled in is kept. You have nothing to do here.</p></Note>
        )}
        {standing === 'withdrawn' && (
          <Note title="You are not a rater of this any more"><p>What you filled in is kept and not counted.</p></Note>
        )}
        {standing === 'submitted' && (
          <Note tone="success" title={`You submitted this rating${appraisal?.submittedAt ? ` on ${dateOf(appraisal.submittedAt)}` : ''}`}>
            {assignment.state === 'open' ? (
              <p>It stays hidden from everybody else, administrators included, until the other rater has submitted, too.</p>
            ) : (
              <p>All raters have submitted. <a href={reconcile}>Compare the ratings</a></p>
            )}
          </Note>
        )}
      </div>
      {standing === 'interest' ? (
        <div className="apr-columns">
          <aside className="apr-side" aria-label="What is rated"><StudyPanel study={subject} result={result} /></aside>
          <div className="apr-main">
            <InterestForm of={inWords(subject)} address={`${address}/interest`} onDeclared={load} />
            <InstrumentNote instrument={instrument} />
          </div>
        </div>
      ) : standing === 'blocked' ? (
        <StudyPanel study={subject} result={result} />
      ) : (
        <RateForm
          key={standing}
          address={address}
          copyKey={`${userId}:${assignment.id}`}
          data={data}
          isReadOnly={standing !== 'filling'}
          onSubmitted={load}
        />
      )}
      <p className="apr-back"><a href={work}>Back to the work list</a></p>
    </>
  )
}

/**
 * The head of the page, brought into sight and focus when what the rater did leads to another page in the same place:
 * the button that they pressed is gone by then, and what came of it stands at the top.
 */
function useNewHead(standing: Standing | undefined) {
  const head = useRef<HTMLDivElement>(null)
  const before = useRef<Standing>(undefined)
  useEffect(() => {
    if (before.current && standing && before.current !== standing) {
      head.current?.focus({ preventScroll: true })
      window.scrollTo({ top: 0 })
    }
    before.current = standing
  }, [standing])
  return head
}

type Standing = 'blocked' | 'interest' | 'filling' | 'submitted' | 'withdrawn' | 'cancelled'

function standingOf({ assignment, appraisal, conflictBlocked }: RateAnswer): Standing {
  if (appraisal?.state === 'submitted') return 'submitted'
  if (appraisal?.state === 'withdrawn') return 'withdrawn'
  if (assignment.state === 'cancelled') return 'cancelled'
  if (conflictBlocked) return 'blocked'
  return appraisal?.conflictOfInterest?.declared === 'none' ? 'filling' : 'interest'
}
