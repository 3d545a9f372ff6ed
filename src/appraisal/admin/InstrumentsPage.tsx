import type { AdminViewServerProps } from 'payload'

import { may } from '@/access/roles'
import { holderOf } from '@/access/rules'

import { findInstrument, instrumentKey } from '../instruments'
import type { Instrument } from '../instruments/types'
import { allInstruments } from '../queries/instruments'
import { CopyJson } from './CopyJson'
import { Frame } from './Frame'
import { Verification } from './InstrumentNote'
import { InstrumentPreview } from './InstrumentPreview'
import { unitInWords } from './offers'

/** Every tool that ratings are made with: what it rates, how far it can be relied on, whose it is. */
export function InstrumentsPage(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const { admin } = view.payload.config.routes
  return (
    <Frame
      view={view}
      title="Appraisal tools"
      steps={[{ label: 'Ratings', url: `${admin}/appraisals` }, { label: 'Tools' }]}
      permissions={['appraisal.rate', 'appraisal.assign', 'appraisal.read']}
    >
      {async () => {
        const instruments = await allInstruments(req)
        return (
          <>
            <h1>Appraisal tools</h1>
            <p className="apr-lead">
              The tools that quality is rated with, as data. Their wording belongs to their authors: the hub shows short
              labels of its own and leads to the official guidance.
            </p>
            {may(holderOf(req), 'appraisal.assign') && (
              <p>
                <a href={`${admin}/collections/instruments/create`}>Add a tool of your own</a>, or{' '}
                <a href={`${admin}/collections/instruments`}>change those you have added</a>.
              </p>
            )}
            {instruments.map((instrument) => (
              <Tool key={instrumentKey(instrument)} instrument={instrument} />
            ))}
          </>
        )
      }}
    </Frame>
  )
}

function Tool({ instrument }: { instrument: Instrument }) {
  const { name, shortName, version, unit, designs, sources, licence, guidanceUrl, verification } = instrument
  const key = instrumentKey(instrument)
  const isOwn = !findInstrument(key)
  return (
    <section className="apr-box" aria-label={`${shortName} ${version}`}>
      <h2>{name}</h2>
      <p>
        Version {version} <Verification {...instrument} /> <span className="apr-tag">{isOwn ? 'Added by this hub' : 'Built in'}</span>
      </p>
      <p>
        Rates {unitInWords(unit)}. {designs.length > 0 ? `Made for: ${designs.map(inWords).join(', ')}.` : 'Made for any design.'}
      </p>
      {verification.note && <p>{verification.note}</p>}
      <p>
        <a href={guidanceUrl} target="_blank" rel="noreferrer">Official guidance of {shortName}<span className="apr-hidden"> (opens in a new tab)</span></a>
      </p>
      <p className="apr-help">{licence}</p>
      {sources.length > 0 && (
        <details>
          <summary>Sources ({sources.length})<span className="apr-hidden"> of {name}</span></summary>
          <ul className="apr-list">
            {sources.map(({ title, url, seen }) => (
              <li key={url}>
                <a href={url} target="_blank" rel="noreferrer">{title}</a>: {seen ? 'compared with it' : 'not seen'}
              </li>
            ))}
          </ul>
        </details>
      )}
      <details>
        <summary>Questions and levels<span className="apr-hidden"> of {name}</span></summary>
        <InstrumentPreview instrument={instrument} />
      </details>
      <CopyJson name={`${shortName} ${version}`} json={JSON.stringify(instrument, null, 2)} />
    </section>
  )
}

const inWords = (slug: string): string => slug.replaceAll('-', ' ')
