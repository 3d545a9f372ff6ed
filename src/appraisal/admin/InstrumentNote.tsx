import type { Instrument } from '../instruments/types'

type Described = Pick<Instrument, 'verification' | 'state'>

const verificationWords = {
  verified: 'Compared with its sources',
  'partly-verified': 'Partly compared with its sources',
  'not-verified': 'Not compared with its sources',
} as const

/** How far a tool's questions and rules were compared with its sources, and whether it is a draft: sign and words. */
export function Verification({ verification, state }: Described) {
  return (
    <>
      <span className="apr-tag">
        <span aria-hidden="true">{verification.state === 'verified' ? '✓' : '?'}</span> {verificationWords[verification.state]}
      </span>
      {state !== 'current' && <span className="apr-tag">{state === 'draft' ? 'Draft' : 'Retired'}</span>}
    </>
  )
}

/** The tool as a rater should know it: where its guidance is, whose it is, and how far it can be relied on here. */
export function InstrumentNote({ instrument }: { instrument: Instrument }) {
  return (
    <div className="apr-tool">
      <p>
        <strong>{instrument.name}</strong>, version {instrument.version} <Verification {...instrument} />
      </p>
      <p>
        The questions are short labels of our own.{' '}
        <a href={instrument.guidanceUrl} target="_blank" rel="noreferrer">
          Official guidance (opens in a new tab)
        </a>
      </p>
      {instrument.verification.state !== 'verified' && <p className="apr-help">{instrument.verification.note}</p>}
      <p className="apr-help">{instrument.licence}</p>
    </div>
  )
}
