'use client'

import { useEffect, useState } from 'react'

import { ask } from '@/platform/admin/ask'

import type { Candidate } from './offers'

export type FoundStudy = Candidate & { title: string; year: number | null; quality: string }

/** `isRating` offers those without a rating first. */
type StudySearchProps = { isRating?: boolean; rest: string; chosen: readonly FoundStudy[]; onChange: (studies: FoundStudy[]) => void }

type StoredStudy = {
  id: string | number
  title: string
  year?: number | null
  kind: string
  quality?: string | null
  design?: { slug?: string | null; label?: string | null } | string | null
}

const WAIT_MS = 300
const MOST = 25

/** Picks studies from the hub's list, those without a rating first. */
export function StudySearch({ isRating = true, rest, chosen, onChange }: StudySearchProps) {
  const [words, setWords] = useState('')
  const [onlyUnrated, setOnlyUnrated] = useState(isRating)
  const [found, setFound] = useState<FoundStudy[]>()
  const [error, setError] = useState<string>()

  useEffect(() => {
    let isCurrent = true
    const timer = setTimeout(() => {
      void look(rest, words, onlyUnrated).then((answer) => {
        if (!isCurrent) return
        setError('error' in answer ? answer.error : undefined)
        if ('studies' in answer) setFound(answer.studies)
      })
    }, WAIT_MS)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [rest, words, onlyUnrated])

  const ids = new Set(chosen.map(({ id }) => id))
  const rows = [...chosen, ...(found ?? []).filter(({ id }) => !ids.has(id))]
  return (
    <>
      <div className="apr-fields">
        <label className="apr-field">
          Find studies by words of the title
          <input type="search" value={words} onChange={(event) => setWords(event.target.value)} />
        </label>
      </div>
      {isRating && (
        <label className="apr-check">
          <input type="checkbox" checked={onlyUnrated} onChange={(event) => setOnlyUnrated(event.target.checked)} />
          Only studies that are not rated yet
        </label>
      )}
      {error && <p role="alert">{error}</p>}
      <p role="status">
        {chosen.length} chosen.{' '}
        {found ? (found.length === 0 ? 'No study found; try fewer words.' : found.length >= MOST ? `The first ${MOST} are shown; more words find others.` : '') : 'Looking …'}
      </p>
      {rows.length > 0 && (
        <ul className="apr-picks" aria-label="Studies">
          {rows.map((study) => (
            <li key={study.id}>
              <label className="apr-check">
                <input
                  type="checkbox"
                  checked={ids.has(study.id)}
                  onChange={() => onChange(ids.has(study.id) ? chosen.filter(({ id }) => id !== study.id) : [...chosen, study])}
                />
                <span>
                  {study.title}
                  <span className="apr-help">
                    {[study.design?.label ?? 'Design not known', study.year, isRating && (study.quality === 'not-rated' ? 'not rated yet' : 'rated')].filter(Boolean).join(', ')}
                  </span>
                </span>
              </label>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

type Looked = { studies: FoundStudy[] } | { error: string }

async function look(rest: string, words: string, onlyUnrated: boolean): Promise<Looked> {
  const unrated = await page(rest, words, 'equals')
  if ('error' in unrated || onlyUnrated || unrated.studies.length >= MOST) return unrated
  const rated = await page(rest, words, 'not_equals')
  return 'error' in rated ? rated : { studies: [...unrated.studies, ...rated.studies].slice(0, MOST) }
}

async function page(rest: string, words: string, quality: 'equals' | 'not_equals'): Promise<Looked> {
  const query = new URLSearchParams({ depth: '1', limit: String(MOST), draft: 'true', sort: 'title' })
  query.set(`where[and][0][quality][${quality}]`, 'not-rated')
  query.set('where[and][1][editorialState][not_equals]', 'archived')
  words.trim().split(/\s+/).filter(Boolean).forEach((word, index) => query.set(`where[and][${index + 2}][title][contains]`, word))
  for (const field of ['title', 'year', 'kind', 'quality', 'design']) query.set(`select[${field}]`, 'true')
  const answer = await ask<{ docs: StoredStudy[] }>(`${rest}/studies?${query.toString()}`)
  if ('error' in answer) return { error: answer.error }
  return { studies: answer.data.docs.map(asFound) }
}

const asFound = ({ id, title, year, kind, quality, design }: StoredStudy): FoundStudy => ({
  id: String(id),
  title,
  year: year ?? null,
  kind,
  quality: quality ?? 'not-rated',
  design: design && typeof design === 'object' && design.slug ? { slug: design.slug, label: design.label ?? design.slug } : null,
})
