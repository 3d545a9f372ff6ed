'use client'

import { useCallback, useEffect, useId, useState } from 'react'

import type { FullTextAnswer } from '../queries'
import { ask } from './answers'

/** A box for words, and the pages that hold them all with a link to each. */
export function FullTextSearch({ api, first }: { api: string; first: string }) {
  const id = useId()
  const [text, setText] = useState(first)
  const [asked, setAsked] = useState('')
  const [answer, setAnswer] = useState<FullTextAnswer>()
  const [error, setError] = useState('')
  const [isBusy, setIsBusy] = useState(false)

  const search = useCallback(
    async (words: string, page: number) => {
      if (!words.trim()) return
      setIsBusy(true)
      const found = await ask<FullTextAnswer>(`${api}/documents/full-text?q=${encodeURIComponent(words)}&page=${page}`)
      setIsBusy(false)
      setAsked(words)
      setError('error' in found ? found.error : '')
      setAnswer('data' in found ? found.data : undefined)
    },
    [api],
  )

  useEffect(() => {
    void search(first, 1)
  }, [first, search])

  const sum = answer && `${answer.total} ${answer.total === 1 ? 'page holds' : 'pages hold'} “${asked}”`
  return (
    <>
      <form
        role="search"
        onSubmit={(event) => {
          event.preventDefault()
          void search(text, 1)
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
      {answer && answer.total === 0 && !isBusy && (
        <p>Nothing found. Use fewer or other words; files that are scanned or still being read are not searched.</p>
      )}
      {answer && answer.hits.length > 0 && (
        <ol className="intake-list" start={(answer.page - 1) * 20 + 1}>
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
      {answer && answer.totalPages > 1 && (
        <nav className="intake-row" aria-label="Pages of results">
          <button type="button" className="intake-button" disabled={isBusy || answer.page <= 1} onClick={() => void search(asked, answer.page - 1)}>
            Previous
          </button>
          <span>
            {answer.page} of {answer.totalPages}
          </span>
          <button
            type="button"
            className="intake-button"
            disabled={isBusy || answer.page >= answer.totalPages}
            onClick={() => void search(asked, answer.page + 1)}
          >
            Next
          </button>
        </nav>
      )}
    </>
  )
}
