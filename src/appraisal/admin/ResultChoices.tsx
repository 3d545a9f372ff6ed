'use client'

import { useEffect, useState } from 'react'

import { ask } from '@/platform/admin/ask'

import type { FoundStudy } from './StudySearch'

type ResultChoicesProps = {
  rest: string
  studies: readonly FoundStudy[]
  /** By study id. */
  chosen: Readonly<Record<string, string>>
  onChange: (study: string, result: string) => void
}

/** For a tool that rates a result: which one, study by study. */
export function ResultChoices({ rest, studies, chosen, onChange }: ResultChoicesProps) {
  return studies.map((study) => (
    <ResultChoice key={study.id} rest={rest} study={study} chosen={chosen[study.id] ?? ''} onChange={(result) => onChange(study.id, result)} />
  ))
}

type StoredResult = {
  id: string | number
  outcomeAsWorded?: string | null
  outcome?: { label?: string | null } | string | null
  timePoint?: string | null
  detail?: string | null
}

type ResultChoiceProps = { rest: string; study: FoundStudy; chosen: string; onChange: (result: string) => void }

function ResultChoice({ rest, study, chosen, onChange }: ResultChoiceProps) {
  const [results, setResults] = useState<{ id: string; label: string }[]>()
  const [error, setError] = useState<string>()

  useEffect(() => {
    let isCurrent = true
    const query = new URLSearchParams({ depth: '1', limit: '200', draft: 'true', sort: 'order' })
    query.set('where[study][equals]', study.id)
    void ask<{ docs: StoredResult[] }>(`${rest}/results?${query.toString()}`).then((answer) => {
      if (!isCurrent) return
      if ('error' in answer) setError(answer.error)
      else setResults(answer.data.docs.map((result) => ({ id: String(result.id), label: labelOf(result) })))
    })
    return () => {
      isCurrent = false
    }
  }, [rest, study.id])

  if (error) return <p role="alert">{error}</p>
  if (results?.length === 0)
    return <p>{study.title}: no result is stored yet. Add one to the study, or choose a tool that rates the study as a whole.</p>
  return (
    <label className="apr-field">
      Result of: {study.title}
      <select value={chosen} disabled={!results} onChange={(event) => onChange(event.target.value)}>
        <option value="">{results ? 'Choose a result' : 'Loading …'}</option>
        {results?.map(({ id, label }) => (
          <option key={id} value={id}>{label}</option>
        ))}
      </select>
    </label>
  )
}

function labelOf({ outcome, outcomeAsWorded, timePoint, detail }: StoredResult): string {
  const name = outcomeAsWorded || (outcome && typeof outcome === 'object' ? outcome.label : null) || 'Outcome not named'
  return [name, timePoint, detail].filter(Boolean).join(', ').slice(0, 140)
}
