'use client'

import { useEffect, useState, type FormEvent } from 'react'

import { ask } from '@/platform/admin/ask'

import type { AgreementReport } from '../agreement/report'
import { AgreementTable } from './AgreementTable'
import { Note } from './Note'

type AgreementProps = { address: string; instruments: readonly { key: string; label: string }[] }

type Filters = { instrument: string; round: string; from: string; to: string }

const everything: Filters = { instrument: '', round: 'live', from: '', to: '' }

/** The numbers of agreement for what is asked for, as tables and as a file. */
export function Agreement({ address, instruments }: AgreementProps) {
  const [draft, setDraft] = useState(everything)
  const [filters, setFilters] = useState(everything)
  const [data, setData] = useState<AgreementReport>()
  const [error, setError] = useState<string>()
  const [withWords, setWithWords] = useState(false)
  const query = new URLSearchParams(Object.entries(filters).filter(([, value]) => value)).toString()

  useEffect(() => {
    let isCurrent = true
    void ask<AgreementReport>(`${address}?${query}`).then((answer) => {
      if (!isCurrent) return
      setError('error' in answer ? answer.error : undefined)
      setData('data' in answer ? answer.data : undefined)
    })
    return () => {
      isCurrent = false
    }
  }, [address, query])

  const show = (event: FormEvent) => {
    event.preventDefault()
    setFilters(draft)
  }
  const field = (name: keyof Filters) => ({
    value: draft[name],
    onChange: (event: { target: { value: string } }) => setDraft({ ...draft, [name]: event.target.value }),
  })

  return (
    <>
      <form onSubmit={show} className="apr-box">
        <div className="apr-fields">
          <label className="apr-field">
            Tool
            <select {...field('instrument')}>
              <option value="">All tools</option>
              {instruments.map(({ key, label }) => (
                <option key={key} value={key}>{label}</option>
              ))}
            </select>
          </label>
          <label className="apr-field">
            Round
            <select {...field('round')}>
              <option value="live">Live ratings</option>
              <option value="calibration">Calibration rounds</option>
              <option value="">Both</option>
            </select>
          </label>
          <label className="apr-field">Submitted from<input type="date" {...field('from')} /></label>
          <label className="apr-field">Submitted until<input type="date" {...field('to')} /></label>
        </div>
        <button type="submit" className="apr-button apr-primary">Show</button>
      </form>
      {error && <Note tone="error" isAlert><p>{error}</p></Note>}
      {!data && !error && <p role="status">Computing …</p>}
      {data && (
        <>
          <p role="status">
            {data.jobs === 0
              ? 'No study was rated by two raters yet, as far as these choices go.'
              : `${data.jobs === 1 ? 'One job' : `${data.jobs} jobs`} in which all raters have submitted.`}
          </p>
          {data.jobs > 0 && (
            <>
              <label className="apr-check">
                <input type="checkbox" checked={withWords} onChange={(event) => setWithWords(event.target.checked)} />
                <span>
                  Add words such as “substantial” to κ
                  <span className="apr-help">After Landis and Koch 1977. The limits are a convention, and hide how sure a number is.</span>
                </span>
              </label>
              <p><a href={`${address}?${query}${query ? '&' : ''}download=csv`} download>Download these numbers (CSV)</a></p>
              {data.sections.map((section) => (
                <AgreementTable key={section.title} title={section.title} rows={section.rows} withWords={withWords} />
              ))}
            </>
          )}
        </>
      )}
    </>
  )
}
