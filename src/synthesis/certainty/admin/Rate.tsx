'use client'

import { Note } from '@/appraisal/admin/Note'
import { useAnswer } from '@/appraisal/admin/useAnswer'

import type { RateAnswer } from '../queries'
import { RateForm } from './RateForm'

type RateProps = {
  /** Of this rating, and of all of them, at the REST API. */
  address: string
  ratings: string
  record: string
  work: string
}

/** One rating of certainty: what it rests on, and the form. */
export function Rate({ address, ratings, record, work }: RateProps) {
  const { data, error, load } = useAnswer<RateAnswer>(address)
  const stepTaken = async () => {
    await load()
    window.scrollTo({ top: 0 })
  }
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
      {data.state === 'published' && (
        <Note tone="success" title="Confirmed and published">
          <p>{data.readersAt ? <a href={data.readersAt}>As readers see it</a> : 'Readers see it once its summary is published.'}</p>
        </Note>
      )}
      {data.lacksFinding && (
        <Note tone="warning" title="The finding is not in words yet">
          <p>What is rated here is a sentence on what people say. Write it in <a href={record}>the record</a>, under “Numbers and words”. You can rate it as a draft until then, but it goes to review only with its sentence.</p>
        </Note>
      )}
      <Evidence data={data} record={record} />
      <RateForm key={data.updatedAt} address={address} ratings={ratings} data={data} onStep={stepTaken} />
      <p className="apr-back"><a href={work}>All findings</a></p>
    </>
  )
}

function Evidence({ data: { facts, studies }, record }: { data: RateAnswer; record: string }) {
  return (
    <section className="apr-box" aria-labelledby="evidence">
      <h2 id="evidence">What it rests on</h2>
      {facts.map((fact) => <p key={fact}>{fact}</p>)}
      <ul className="apr-list">
        {studies.map(({ path, label, quality }) => (
          <li key={path}><a href={path} target="_blank" rel="noreferrer">{label}<span className="apr-hidden"> (opens in a new tab)</span></a> ({quality === 'not-rated' ? 'not yet rated' : `quality: ${quality.replaceAll('-', ' ')}`})</li>
        ))}
      </ul>
      <p className="apr-help">A baseline risk, what counts as a benefit or harm that matters, and the words of the plain statement are set in <a href={record}>the record</a>.</p>
    </section>
  )
}
