'use client'

import { useCallback, useEffect, useState } from 'react'

import { ask } from '@/appraisal/admin/api'
import { Note } from '@/appraisal/admin/Note'

import type { RateAnswer } from '../queries'
import { RateForm } from './RateForm'

type RateProps = { address: string; record: string; work: string }

/** One rating of certainty: what it rests on, and the form. */
export function Rate({ address, record, work }: RateProps) {
  const [data, setData] = useState<RateAnswer>()
  const [error, setError] = useState<string>()

  const load = useCallback(async () => {
    const answer = await ask<RateAnswer>(address)
    if ('error' in answer) return setError(answer.error)
    setError(undefined)
    setData(answer.data)
  }, [address])

  useEffect(() => {
    void load()
  }, [load])

  if (!data)
    return (
      <>
        <h1>Rate certainty</h1>
        {error ? (
          <Note tone="error" isAlert>
            <p>{error}</p>
            <p><button type="button" className="apr-button" onClick={() => void load()}>Try again</button> <a href={work}>All findings</a></p>
          </Note>
        ) : <p role="status">Loading the evidence and what the hub proposes …</p>}
      </>
    )
  return (
    <>
      <h1><span className="apr-kicker">Certainty of a finding</span>{data.label}</h1>
      {data.isOutdated && (
        <Note tone="warning" title="The evidence has changed since this was rated">
          <p>Results, or the ratings of studies, are not those that were judged. Look at each reason again and save.</p>
        </Note>
      )}
      <Evidence data={data} />
      <RateForm key={data.updatedAt} address={address} record={record} data={data} />
      <p className="apr-back"><a href={work}>All findings</a></p>
    </>
  )
}

function Evidence({ data: { facts, studies } }: { data: RateAnswer }) {
  return (
    <section className="apr-box" aria-labelledby="evidence">
      <h2 id="evidence">What it rests on</h2>
      {facts.map((fact) => <p key={fact}>{fact}</p>)}
      <ul className="apr-list">
        {studies.map(({ path, label, quality }) => (
          <li key={path}><a href={path} target="_blank" rel="noreferrer">{label}</a> ({quality === 'not-rated' ? 'not yet rated' : `quality: ${quality.replaceAll('-', ' ')}`})</li>
        ))}
      </ul>
      <p className="apr-help">A baseline risk, what counts as a benefit or harm that matters, and the words of the plain statement are set in the record.</p>
    </section>
  )
}
