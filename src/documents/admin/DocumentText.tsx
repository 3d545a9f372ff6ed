'use client'

import { ask } from '@/platform/admin/ask'

import './intake.css'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'


type PageText = { id: string; page: number; label?: string | null; text?: string | null }
type Answer = { docs: PageText[]; hasNextPage: boolean }

const AT_ONCE = 50

/** The text of a document by page, each with an address of its own such as #page-3. */
export function DocumentText() {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const [pages, setPages] = useState<PageText[]>()
  const [hasMore, setHasMore] = useState(false)
  const [error, setError] = useState('')

  const load = useCallback(
    async (from: number) => {
      const address = `${config.routes.api}/document-pages?where[document][equals]=${id}&sort=page&depth=0&limit=${AT_ONCE}&page=${from}`
      const answer = await ask<Answer>(address)
      if ('error' in answer) {
        setError(answer.error)
        return
      }
      setError('')
      setPages((before) => [...(from > 1 ? (before ?? []) : []), ...answer.data.docs])
      setHasMore(answer.data.hasNextPage)
    },
    [config.routes.api, id],
  )

  useEffect(() => {
    // A link to a page further on needs the pages before it, too.
    const wanted = Number(/^#page-(\d+)$/.exec(window.location.hash)?.[1] ?? 1)
    const loadUpTo = async () => {
      for (let from = 1; from <= Math.ceil(wanted / AT_ONCE); from++) await load(from)
      if (wanted > 1) document.getElementById(`page-${wanted}`)?.scrollIntoView()
    }
    if (id) void loadUpTo()
  }, [id, load])

  return (
    <section className="intake" aria-labelledby="document-text">
      <h2 id="document-text">Text by page</h2>
      {error && <p role="alert">{error}</p>}
      {!pages && !error && <p>Loading …</p>}
      {pages?.length === 0 && <p>No text is stored for this file.</p>}
      {pages?.map(({ id: key, page, label, text }) => (
        <details key={key} id={`page-${page}`} open>
          <summary>
            Page {page}
            {label && label !== String(page) ? ` (printed: ${label})` : ''} <a href={`#page-${page}`}>#</a>
          </summary>
          <p className="intake-text">{text || 'No text on this page.'}</p>
        </details>
      ))}
      {hasMore && (
        <button type="button" className="intake-button" onClick={() => void load(Math.ceil((pages?.length ?? 0) / AT_ONCE) + 1)}>
          Show more pages
        </button>
      )}
    </section>
  )
}
