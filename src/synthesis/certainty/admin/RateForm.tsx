'use client'

import { useMemo, useState } from 'react'

import { post } from '@/appraisal/admin/api'
import { LevelMark } from '@/appraisal/admin/LevelMark'
import { Note } from '@/appraisal/admin/Note'

import type { SavedRating } from '../actions'
import type { RateAnswer } from '../queries'
import { instrumentFor, rateCertainty, type CertaintyForm } from '../rating/rate'
import { ReasonPart } from './ReasonPart'

type RateFormProps = { address: string; record: string; data: RateAnswer }

/** Reason by reason: what the hub proposes, what the person decides, and what follows for the certainty. */
export function RateForm({ address, record, data }: RateFormProps) {
  const [form, setForm] = useState<CertaintyForm>(data.form)
  const [updatedAt, setUpdatedAt] = useState(data.updatedAt)
  const [saved, setSaved] = useState<string>()
  const [error, setError] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const instrument = instrumentFor(data.kind)
  const { evaluation, level, problems } = useMemo(() => rateCertainty(data.kind, form, data.proposals), [data, form])
  const isOpen = data.state === 'draft' || data.state === 'published'
  const overall = instrument.levels.overall ?? []

  const change = (next: CertaintyForm) => {
    setForm(next)
    setSaved(undefined)
  }
  const decide = (place: string, judgement: { level: string; reason?: string }) =>
    change({ ...form, judgements: { ...form.judgements, [place]: judgement } })
  const answer = (item: string, given: { response: string; comment?: string }) =>
    change({ ...form, answers: { ...form.answers, [item]: given } })

  const save = async () => {
    setBusy(true)
    const reply = await post<SavedRating>(address, { updatedAt, ...form })
    setBusy(false)
    setError('error' in reply ? reply.error : undefined)
    if ('error' in reply) return
    setUpdatedAt(reply.data.updatedAt)
    setSaved(reply.data.problems.length > 0 ? 'Saved as a draft; some reasons are open.' : 'Saved. It is complete and can go to review.')
  }

  return (
    <form onSubmit={(event) => { event.preventDefault(); void save() }}>
      {!isOpen && <Note tone="warning"><p>This rating is {data.state === 'in-review' ? 'in review: have it returned to draft' : 'archived: have it restored'} before you change it.</p></Note>}
      {instrument.domains.filter(({ id }) => evaluation.domains[id]?.applies).map((domain) => (
        <ReasonPart
          key={domain.id}
          instrument={instrument}
          domain={domain}
          form={form}
          proposals={data.proposals}
          problems={problems.filter(({ place }) => place === domain.id || domain.items.some(({ id }) => id === place))}
          isReadOnly={!isOpen}
          onDecide={decide}
          onAnswer={answer}
        />
      ))}
      <section className="apr-part" aria-labelledby="overall">
        <h2 id="overall">Certainty</h2>
        <p role="status">
          <LevelMark level={overall.find(({ id }) => id === level)} none="Not complete yet" />{' '}
          {level && evaluation.overall?.because}
        </p>
        <p className="apr-help">
          {data.kind === 'qualitative'
            ? 'The authors of GRADE-CERQual give no formula; the hub proposes one. You may judge otherwise with a reason.'
            : 'It follows from the start and the reasons above. Nobody types it.'}
        </p>
        {data.kind === 'qualitative' && evaluation.overall?.proposed && (
          <OwnJudgement overall={overall} form={form} proposed={evaluation.overall.proposed} isReadOnly={!isOpen} onChange={change} />
        )}
        {problems.length > 0 && (
          <Note title="Still open">
            <ul className="apr-list">{problems.map(({ place, message }) => <li key={`${place} ${message}`}>{message}</li>)}</ul>
          </Note>
        )}
        {error && <Note tone="error" isAlert><p>{error}</p></Note>}
        <p className="apr-row">
          <button type="submit" className="apr-button apr-primary" disabled={isBusy || !isOpen}>Save</button>
          <span role="status">{saved}</span>
        </p>
        <p><a href={record}>The record</a>: numbers and words, sending to review, and confirming by a second person.</p>
      </section>
    </form>
  )
}

type OwnJudgementProps = {
  overall: readonly { id: string; label: string }[]
  form: CertaintyForm
  proposed: string
  isReadOnly: boolean
  onChange: (form: CertaintyForm) => void
}

function OwnJudgement({ overall, form, proposed, isReadOnly, onChange }: OwnJudgementProps) {
  const own = form.judgements.overall
  const { overall: _, ...others } = form.judgements
  return (
    <div className="apr-fields">
      <label className="apr-field">
        Judge otherwise
        <select
          value={own?.level ?? ''} disabled={isReadOnly}
          onChange={({ target: { value } }) => onChange({ ...form, judgements: value === '' ? others : { ...others, overall: { ...own, level: value } } })}
        >
          <option value="">As proposed</option>
          {overall.filter(({ id }) => id !== proposed).map(({ id, label }) => <option key={id} value={id}>{label}</option>)}
        </select>
      </label>
      {own && (
        <label className="apr-field apr-wide">
          Why
          <textarea
            rows={2} value={own.reason ?? ''} disabled={isReadOnly} required
            onChange={({ target: { value } }) => onChange({ ...form, judgements: { ...others, overall: { ...own, reason: value } } })}
          />
        </label>
      )}
    </div>
  )
}
