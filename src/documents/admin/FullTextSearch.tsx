'use client'

import { useCallback, useEffect, useId, useState } from 'react'

import { ask } from '@/platform/admin/ask'

import type { FullTextAnswer } from '../fullText/queries'

/** A box for words, and the pages that hold them all with a link to each. */
export function FullTextSearch({ api, first }: { api: string; first: string }) {
  const id = useId()
  const [text, setText] = useState(first)
  const [asked, setAsked] = useState('')
  const [answer, setAnswer] = useState<FullTextAnswer>()
  const [error, setError] = useState('')
  const [isBusy, setIsBusy] = useState(false)

  const search = useCallback(
    async (words: string, before?: FullTextAnswer) => {
      if (!words.trim()) return
      setIsBusy(true)
      const after = before?.next ? `&after=${encodeURIComponent(before.next)}` : ''
      const found = await ask<FullTextAnswer>(`${api}/documents/full-text?q=${encodeURIComponent(words)}${after}`)
      setIsBusy(false)
      setAsked(words)
      setError('error' in found ? found.error : '')
      if ('data' in found) setAnswer({ ...found.data, hits: [...(before?.hits ?? []), ...found.data.hits] })
      else if (!before) setAnswer(undefined)
    },
    [api],
  )

  useEffect(() => {
    void search(first)
  }, [first, search])

  const sum = answer && inWords(answer, asked)
  return (
    <>
      <form
        role="search"
        onSubmit={(event) => {
          event.preventDefault()
          if (text.trim()) void search(text)
          else setError('Type at least one word first.')
        }}
      >
        <div className="intake-field">
          <label htmlFor={id}>Words</label>
          <input id={id} type="search" value={text} maxLength={300} onChange={({ target }) => setText(target.value)} />
        </div>
        <div className="intake-row">
          <button type="submit" className="intake-button intake-primary" disabled={isBusy}>
            Search
          </button>
        </div>
      </form>
      <p role="status" aria-live="polite">
        {isBusy ? 'Searching …' : (sum ?? '')}
      </p>
      {error && (
        <div className="intake-note intake-error" role="alert">
          <p>{error}</p>
        </div>
      )}
      {answer && answer.hits.length === 0 && answer.next === null && !isBusy && (
        <p>Nothing found. Use fewer or other words; files that are scanned or still being read are not searched.</p>
      )}
      {answer && answer.hits.length > 0 && (
        <ol className="intake-list">
          {answer.hits.map(({ document, title, page, label, snippet, href }) => (
            <li key={`${document}-${page}`}>
              <h2>
                <a href={href}>
                  {title}, page {label ?? page}
                </a>
              </h2>
              <p>
                {snippet.map((part, index) => (part.isMatch ? <mark key={index}>{part.text}</mark> : <span key={index}>{part.text}</span>))}
              </p>
            </li>
          ))}
        </ol>
      )}
      {answer?.next && (
        <button type="button" className="intake-button" disabled={isBusy} onClick={() => void search(asked, answer)}>
          Go on searching
        </button>
      )}
    </>
  )
}

function inWords({ hits, next }: FullTextAnswer, asked: string): string {
  const some = `${hits.length} ${hits.length === 1 ? 'page holds' : 'pages hold'} “${asked}”`
  return next ? `${some} so far; there is more to search` : some
}
