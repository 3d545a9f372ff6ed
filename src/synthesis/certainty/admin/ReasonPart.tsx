'use client'

import type { Problem } from '@/appraisal/instruments/evaluate'
import type { Domain, Instrument } from '@/appraisal/instruments/types'

import type { Proposal, Proposals } from '../proposals/proposal'
import type { CertaintyForm } from '../rating/rate'

type ReasonPartProps = {
  instrument: Instrument
  domain: Domain
  form: CertaintyForm
  proposals: Proposals
  problems: readonly Problem[]
  isReadOnly: boolean
  onDecide: (place: string, judgement: { level: string; reason?: string }) => void
  onAnswer: (item: string, answer: { response: string; comment?: string }) => void
}

type Choice = { readonly id: string; readonly label: string; readonly mark?: string; readonly gloss?: string }

export const partId = (domain: string): string => `part-${domain}`

/** One reason: the proposal, the levels to choose from, and why. */
export function ReasonPart({ instrument, domain, form, proposals, problems, isReadOnly, onDecide, onAnswer }: ReasonPartProps) {
  const levels = domain.levels ? instrument.levels[domain.levels] ?? [] : []
  const judgement = form.judgements[domain.id]
  return (
    <section id={partId(domain.id)} className="apr-part" aria-labelledby={`${partId(domain.id)}-title`} tabIndex={-1}>
      <h2 id={`${partId(domain.id)}-title`}>{domain.label}</h2>
      <p className="apr-lead">{domain.gloss}</p>
      {domain.items.map(({ id, label, responses, reasonFor }) => {
        const given = form.answers[id]
        return (
          <div key={id}>
            <ProposalNote
              proposal={proposals[id]} choices={instrument.responseSets[responses] ?? []} isReadOnly={isReadOnly}
              onAccept={(level) => onAnswer(id, { response: level })}
            />
            <Choices
              name={id} legend={label} choices={instrument.responseSets[responses] ?? []} chosen={given?.response} isReadOnly={isReadOnly}
              onChoose={(response) => onAnswer(id, { ...given, response })}
            />
            {given && reasonFor?.includes(given.response) && (
              <Why id={id} value={given.comment ?? ''} isReadOnly={isReadOnly} onChange={(comment) => onAnswer(id, { ...given, comment })} />
            )}
          </div>
        )
      })}
      {levels.length > 0 && (
        <>
          <ProposalNote
            proposal={proposals[domain.id]} choices={levels} isReadOnly={isReadOnly}
            onAccept={(level, reason) => onDecide(domain.id, { level, reason })}
          />
          <Choices
            name={domain.id} legend={`Your decision on ${domain.label.toLowerCase()}`} choices={levels} chosen={judgement?.level} isReadOnly={isReadOnly}
            onChoose={(level) => onDecide(domain.id, decided(level, judgement, proposals[domain.id]))}
          />
          {judgement && (
            <Why id={domain.id} value={judgement.reason ?? ''} isReadOnly={isReadOnly} onChange={(reason) => onDecide(domain.id, { ...judgement, reason })} />
          )}
        </>
      )}
      {problems.map(({ message }) => <p key={message} className="apr-problem apr-problem-text">{message}</p>)}
    </section>
  )
}

/** Another level keeps the reason that someone wrote, not the one that was taken over for the level proposed. */
function decided(level: string, judgement: { reason?: string } | undefined, proposal: Proposal | undefined): { level: string; reason?: string } {
  const isTakenOver = proposal !== undefined && judgement?.reason === proposal.grounds.join(' ')
  return judgement?.reason && !(isTakenOver && level !== proposal.level) ? { level, reason: judgement.reason } : { level }
}

type ProposalNoteProps = {
  proposal: Proposal | undefined
  choices: readonly Choice[]
  isReadOnly: boolean
  onAccept: (level: string, reason: string) => void
}

function ProposalNote({ proposal, choices, isReadOnly, onAccept }: ProposalNoteProps) {
  if (!proposal) return null
  const { kind, level, grounds, sources } = proposal
  const choice = choices.find(({ id }) => id === level)
  const head = kind === 'proposed' && choice ? `The hub proposes: ${choice.label}${choice.mark ? ` (${choice.mark})` : ''}` : kind === 'human' ? 'For you to decide' : 'Nothing can be proposed'
  return (
    <div className="apr-note">
      <p><strong>{head}</strong></p>
      {grounds.map((ground) => <p key={ground}>{ground}</p>)}
      <p className="apr-help">{sources.join('; ')}</p>
      {choice && !isReadOnly && (
        <p>
          <button type="button" className="apr-button apr-small" onClick={() => onAccept(choice.id, grounds.join(' '))}>
            Accept “{choice.label}” with this reason
          </button>
          <span className="apr-help">Or decide otherwise below, and say why.</span>
        </p>
      )}
    </div>
  )
}

type ChoicesProps = {
  name: string
  legend: string
  choices: readonly Choice[]
  chosen: string | undefined
  isReadOnly: boolean
  onChoose: (id: string) => void
}

function Choices({ name, legend, choices, chosen, isReadOnly, onChoose }: ChoicesProps) {
  return (
    <fieldset className="apr-judgement" disabled={isReadOnly}>
      <legend>{legend}</legend>
      <div className="apr-options">
        {choices.map(({ id, label, mark, gloss }) => (
          <label key={id} className="apr-option">
            <input type="radio" name={name} value={id} checked={chosen === id} onChange={() => onChoose(id)} />
            <span>{label}{mark && ` (${mark})`}{gloss && <span className="apr-help">{gloss}</span>}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function Why({ id, value, isReadOnly, onChange }: { id: string; value: string; isReadOnly: boolean; onChange: (value: string) => void }) {
  return (
    <label className="apr-field apr-wide" style={{ marginTop: '0.75rem' }}>
      Why (readers see it as a footnote where it moves the certainty)
      <textarea id={`why-${id}`} rows={3} maxLength={5000} value={value} disabled={isReadOnly} onChange={(event) => onChange(event.target.value)} />
    </label>
  )
}
