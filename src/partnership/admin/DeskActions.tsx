'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useEffect, useRef, useState, type FormEvent, type MouseEvent } from 'react'


import { post } from '@/platform/admin/ask'

import { placeOf, type Place } from './focus'

/** Sends once at a time, says what was done, and finds whoever works by keyboard a place when the step disappears. */
function useSending(address: string) {
  const router = useRouter()
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const place = useRef<Place | null>(null)
  useEffect(() => () => place.current?.focus(), [])

  const sendNow = async (from: HTMLElement, body: unknown, done: string) => {
    if (isBusy) return
    setBusy(true)
    const answer = await post(address, body)
    setBusy(false)
    setProblem('error' in answer ? answer.error : null)
    if ('error' in answer) return
    toast.success(done)
    place.current = placeOf(from)
    router.refresh()
  }
  return { problem, isBusy, sendNow }
}

const Problem = ({ problem }: { problem: string | null }) => (problem ? <p className="note wrong" role="alert">{problem}</p> : null)

/** `done` is said once it is. */
type ButtonProps = { address: string; label: string; about: string; done: string; isMain?: boolean; sure?: string }

/** One step that needs no words; `sure` is asked first where it can't be undone. */
export function DeskButton({ address, label, about, done, isMain = false, sure }: ButtonProps) {
  const { problem, isBusy, sendNow } = useSending(address)
  const press = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    if (!sure || window.confirm(sure)) void sendNow(currentTarget, {}, done)
  }
  return (
    <>
      <button type="button" className={isMain ? 'main' : undefined} aria-disabled={isBusy} aria-label={`${label}: ${about}`} onClick={press}>{label}</button>
      <Problem problem={problem} />
    </>
  )
}

type ReasonProps = { address: string; label: string; about: string; done: string; hint: string }

/** A step that needs a reason. */
export function ReasonForm({ address, label, about, done, hint }: ReasonProps) {
  const { problem, isBusy, sendNow } = useSending(address)
  const [reason, setReason] = useState('')
  const submit = (event: FormEvent<HTMLElement>) => {
    event.preventDefault()
    void sendNow(event.currentTarget, { reason }, done)
  }
  return (
    <details>
      <summary aria-label={`${label}: ${about}`}>{label}</summary>
      <form onSubmit={submit}>
        <label>Reason. {hint}<textarea required maxLength={4000} value={reason} onChange={(event) => setReason(event.target.value)} /></label>
        <Problem problem={problem} />
        <button type="submit" aria-disabled={isBusy}>{label}</button>
      </form>
    </details>
  )
}

/** Answering a question with records of the hub, for the person and, with consent, for everybody. */
export function AnswerForm({ address, question, mayPublish }: { address: string; question: string; mayPublish: boolean }) {
  const { problem, isBusy, sendNow } = useSending(address)
  const [answer, setAnswer] = useState('')
  const [pages, setPages] = useState('')
  const [isPublished, setPublished] = useState(false)
  const [publicQuestion, setPublicQuestion] = useState(question)
  const submit = (event: FormEvent<HTMLElement>) => {
    event.preventDefault()
    const given = pages.split('\n').map((page) => page.trim()).filter(Boolean)
    void sendNow(event.currentTarget, { answer, pages: given, publicQuestion: isPublished ? publicQuestion : null }, `Answered: ${question}`)
  }
  return (
    <details>
      <summary aria-label={`Answer: ${question}`}>Answer</summary>
      <form onSubmit={submit}>
        <label>Answer, in the language of the question<textarea required maxLength={4000} value={answer} onChange={(event) => setAnswer(event.target.value)} /></label>
        <label>
          Pages of this hub that it rests on, one address on each line, such as /studies/grant-2000
          <textarea value={pages} onChange={(event) => setPages(event.target.value)} />
        </label>
        {mayPublish ? (
          <>
            <label className="tick">
              <input type="checkbox" checked={isPublished} onChange={(event) => setPublished(event.target.checked)} />
              Publish question and answer, without the name
            </label>
            {isPublished && (
              <label>
                The question as everybody reads it. Take out what tells who asked.
                <textarea required maxLength={1000} value={publicQuestion} onChange={(event) => setPublicQuestion(event.target.value)} />
              </label>
            )}
          </>
        ) : <p className="soft">The person did not agree to have this published.</p>}
        <Problem problem={problem} />
        <button type="submit" className="main" aria-disabled={isBusy}>Send the answer</button>
      </form>
    </details>
  )
}
