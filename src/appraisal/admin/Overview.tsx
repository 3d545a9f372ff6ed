'use client'

import type { Evaluation } from '../instruments/evaluate'
import type { Instrument } from '../instruments/types'
import { partId } from './DomainPart'
import { verdictAt } from './form'
import { judgementId } from './Judgement'
import { LevelMark } from './LevelMark'
import { levelAt, placeLabel } from './levels'

type OverviewProps = { instrument: Instrument; evaluation: Evaluation }

/** Where every part stands: mark, word and what is open; each leads to its part. */
export function Overview({ instrument, evaluation }: OverviewProps) {
  const { overall } = evaluation
  return (
    <nav className="apr-overview" aria-label="Parts of this rating">
      <ol>
        {instrument.domains.map((domain) => {
          const verdict = evaluation.domains[domain.id]
          const open = verdict?.missing.length ?? 0
          return (
            <li key={domain.id}>
              <a href={`#${partId(domain.id)}`}>
                <span className="apr-overview-name">{domain.label}</span>
                <span className="apr-overview-state">
                  {verdict && !verdict.applies ? (
                    'Does not apply (yet)'
                  ) : (
                    <>
                      {domain.levels && <LevelMark level={levelAt(instrument, domain.id, verdict?.judged)} />}
                      {verdict?.isOverridden && <span className="apr-tag">Overridden</span>}
                      {open > 0 && <span className="apr-tag">{open} to answer</span>}
                      {open === 0 && !domain.levels && 'Answered'}
                    </>
                  )}
                </span>
              </a>
            </li>
          )
        })}
        {overall && (
          <li>
            <a href={`#${judgementId('overall')}`}>
              <span className="apr-overview-name">Overall judgement</span>
              <span className="apr-overview-state">
                <LevelMark level={levelAt(instrument, 'overall', overall.judged)} />
                {overall.isOverridden && <span className="apr-tag">Overridden</span>}
              </span>
            </a>
          </li>
        )}
      </ol>
    </nav>
  )
}

/** The judgements in one line of marks, for windows in which the list is out of sight; nothing where none are made. */
export function Marks({ instrument, evaluation }: OverviewProps) {
  const places = [...instrument.domains.filter(({ levels }) => levels).map(({ id }) => id), ...(evaluation.overall ? ['overall'] : [])]
  if (places.length === 0) return null
  return (
    <nav className="apr-marks" aria-label="Parts of this rating, in short">
      <ol>
        {places.map((place) => {
          const name = placeLabel(instrument, place)
          const level = levelAt(instrument, place, verdictAt(evaluation, place)?.judged)
          return (
            <li key={place}>
              <a href={`#${place === 'overall' ? judgementId(place) : partId(place)}`} title={name}>
                <span className="apr-hidden">{name}: </span>
                <LevelMark level={level} isShort />
              </a>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
