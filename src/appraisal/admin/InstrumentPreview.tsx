import type { Instrument } from '../instruments/types'
import { ItemLabel } from './ItemLabel'
import { LevelMark } from './LevelMark'

/** A tool as raters meet it: its parts, questions, answers and levels. */
export function InstrumentPreview({ instrument }: { instrument: Instrument }) {
  return (
    <>
      {instrument.domains.map((domain) => (
        <section key={domain.id}>
          <h4>{domain.label}</h4>
          <p className="apr-help">{domain.gloss}</p>
          <ul className="apr-list">
            {domain.items.map((item) => (
              <li key={item.id}>
                <ItemLabel item={item} />
                {item.appliesWhen ? ' (only after certain answers)' : ''}
                {item.isCritical && <span className="apr-tag">Weighs more than others</span>}
                <span className="apr-help">
                  {(instrument.responseSets[item.responses] ?? []).map(({ label }) => label).join(' · ')}
                </span>
              </li>
            ))}
          </ul>
          {domain.levels && (
            <p className="apr-help">
              Judged by {domain.rule ? 'a rule' : 'the rater'}:{' '}
              {(instrument.levels[domain.levels] ?? []).map(({ label }) => label).join(' · ')}
            </p>
          )}
        </section>
      ))}
      <h4>Overall</h4>
      {instrument.overall.kind === 'profile' ? (
        <p>{instrument.overall.why}</p>
      ) : (
        <ul className="apr-list">
          {(instrument.levels.overall ?? []).map((level) => (
            <li key={level.id}>
              <LevelMark level={level} /> {level.gloss}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
