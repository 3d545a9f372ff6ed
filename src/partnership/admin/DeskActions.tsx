'use client'

import { useRouter } from 'next/navigation.js'
import { useState, type FormEvent } from 'react'

/** Sends something to the hub as the person who is signed in: null where it is done, else why not. */
async function send(address: string, body: unknown): Promise<string | null> {
  try {
    const response = await fetch(address, {
      method: 'POST', credentials: 'include', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body),
    })
    if (response.ok) return null
    const { errors } = (await response.json().catch(() => ({}))) as { errors?: { message?: string }[] }
    return errors?.map(({ message }) => message).filter(Boolean).join(' ') || `The hub could not do this (answer ${response.status}). Nothing was changed.`
  } catch {
    return 'The hub cannot be reached. Nothing was changed; try again.'
  }
}

function useSending(address: string) {
  const router = useRouter()
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const sendNow = async (body: unknown) => {
    setBusy(true)
    const failed = await send(address, body)
    setBusy(false)
    setProblem(failed)
    if (!failed) router.refresh()
  }
  return { problem, isBusy, sendNow }
}

const Problem = ({ problem }: { problem: string | null }) => (problem ? <p className="note wrong" role="alert">{problem}</p> : null)

type ButtonProps = { address: string; label: string; about: string; isMain?: boolean; sure?: string }

/** One step that needs no words; `sure` is asked first where it can't be undone. */
export function DeskButton({ address, label, about, isMain = false, sure }: ButtonProps) {
  const { problem, isBusy, sendNow } = useSending(address)
  const press = () => {
    if (!sure || window.confirm(sure)) void sendNow({})
  }
  return (
    <>
      <button type="button" className={isMain ? 'main' : undefined} disabled={isBusy} aria-label={`${label}: ${about}`} onClick={press}>{label}</button>
      <Problem problem={problem} />
    </>
  )
}

type ReasonProps = { address: string; label: string; about: string; hint: string }

/** A step that needs a reason. */
export function ReasonForm({ address, label, about, hint }: ReasonProps) {
  const { problem, isBusy, sendNow } = useSending(address)
  const [reason, setReason] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void sendNow({ reason })
  }
  return (
    <details>
      <summary aria-label={`${label}: ${about}`}>{label}</summary>
      <form onSubmit={submit}>
        <label>Reason. {hint}<textarea required maxLength={4000} value={reason} onChange={(event) => setReason(event.target.value)} /></label>
        <Problem problem={problem} />
        <button type="submit" disabled={isBusy}>{label}</button>
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
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const given = pages.split('\n').map((page) => page.trim()).filter(Boolean)
    void sendNow({ answer, pages: given, publicQuestion: isPublished ? publicQuestion : null })
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
        <button type="submit" className="main" disabled={isBusy}>Send the answer</button>
      </form>
    </details>
  )
}
