'use client'

import { useMemo, useState } from 'react'

import { LevelMark } from '@/appraisal/admin/LevelMark'
import { Note } from '@/appraisal/admin/Note'
import { post } from '@/platform/admin/ask'

import { NextSteps } from '../../admin/NextSteps'
import { useKept } from '../../admin/useKept'
import type { SavedRating } from '../actions'
import type { RateAnswer } from '../queries'
import { instrumentFor, rateCertainty, type CertaintyForm } from '../rating/rate'
import { partId, ReasonPart } from './ReasonPart'

type RateFormProps = {
  /** Of this rating, and of all of them, at the REST API. */
  address: string
  ratings: string
  data: RateAnswer
  onStep: () => Promise<void>
}

/** Reason by reason: what the hub proposes, what the person decides, and what follows for the certainty. */
export function RateForm({ address, ratings, data, onStep }: RateFormProps) {
  const isOpen = data.state === 'draft' || data.state === 'published'
  const { form, isTouched, change, saved } = useKept<CertaintyForm>({
    key: isOpen ? `certainty:${data.id}` : undefined, revision: Date.parse(data.updatedAt), start: () => data.form,
  })
  const [updatedAt, setUpdatedAt] = useState(data.updatedAt)
  const [error, setError] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const instrument = instrumentFor(data.kind)
  const { evaluation, level, problems } = useMemo(() => rateCertainty(data.kind, form, data.proposals), [data, form])
  const overall = instrument.levels.overall ?? []
  const domains = instrument.domains.filter(({ id }) => evaluation.domains[id]?.applies)
  const partOf = (place: string): string | undefined => domains.find(({ id, items }) => id === place || items.some((item) => item.id === place))?.id

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
    saved(Date.parse(reply.data.updatedAt))
  }

  const mark = <LevelMark level={overall.find(({ id }) => id === level)} none="Not complete yet" />
  return (
    <>
      <form onSubmit={(event) => { event.preventDefault(); void save() }}>
        {isOpen && (
          <div className="apr-bar">
            {mark}
            <span>{problems.length === 0 ? 'Nothing open' : `${problems.length} open`}</span>
            <span role="status" className="apr-save">{isBusy ? 'Saving …' : isTouched ? 'Not saved yet: kept in this tab' : updatedAt === data.updatedAt ? '' : 'Saved'}</span>
            <span className="apr-bar-buttons"><button type="submit" className="apr-button apr-small" disabled={isBusy || !isTouched}>Save</button></span>
          </div>
        )}
        {data.state === 'in-review' && !data.isOwn && (
          <Note title="This rating waits for a second person">
            <p>Read each reason with what it rests on. Confirm the rating at the end of the page, or return it to draft and say why.</p>
          </Note>
        )}
        {data.state === 'in-review' && data.isOwn && (
          <Note title="This rating is in review"><p>You rated it, so somebody else confirms it: another editor or curator finds it in the list of findings. To change it, return it to draft at the end of the page.</p></Note>
        )}
        {data.state === 'archived' && <Note tone="warning" title="This rating is archived"><p>Have it restored before you change it.</p></Note>}
        {domains.map((domain) => (
          <ReasonPart
            key={domain.id}
            instrument={instrument}
            domain={domain}
            form={form}
            proposals={data.proposals}
            problems={problems.filter(({ place }) => partOf(place) === domain.id)}
            isReadOnly={!isOpen}
            onDecide={decide}
            onAnswer={answer}
          />
        ))}
        <section className="apr-part" aria-labelledby="overall">
          <h2 id="overall">Certainty</h2>
          <p role="status">{mark} {level && evaluation.overall?.because}</p>
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
              <ul className="apr-list">
                {problems.map(({ place, message }) => {
                  const part = partOf(place)
                  return (
                    <li key={`${place} ${message}`}>
                      {part ? <button type="button" className="apr-link" onClick={() => document.getElementById(partId(part))?.focus()}>{message}</button> : message}
                    </li>
                  )
                })}
              </ul>
            </Note>
          )}
          {error && <Note tone="error" isAlert><p>{error}</p></Note>}
          {isOpen && <p><button type="submit" className="apr-button apr-primary" disabled={isBusy || !isTouched}>Save</button></p>}
        </section>
      </form>
      {isTouched
        ? <p className="apr-help">Save it before it goes on.</p>
        : <NextSteps at={ratings} ids={[data.id]} only={stepsFor(data, problems.length === 0)} called={{ publish: 'Confirm and publish' }} onDone={onStep} />}
    </>
  )
}

/** Only a complete rating goes to review, and whoever rated does not confirm. */
function stepsFor({ state, isOwn }: RateAnswer, isComplete: boolean): ('submit' | 'publish' | 'return' | 'revise')[] {
  if (state === 'in-review') return isOwn ? ['return'] : ['publish', 'return']
  return isComplete ? ['submit', 'revise'] : ['revise']
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
