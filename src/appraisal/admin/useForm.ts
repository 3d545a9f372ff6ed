'use client'

import { useMemo, useState } from 'react'

import { evaluate } from '../instruments/evaluate'
import type { Instrument } from '../instruments/types'
import type { FormActions } from './DomainPart'
import { withAnswer, withDetail, withLevel, withoutJudgement, withReason, type Form } from './form'

/** A form with what the instrument makes of it, recomputed with every change. */
export function useForm(instrument: Instrument, first: Form) {
  const [form, setForm] = useState(first)
  const evaluation = useMemo(() => evaluate(instrument, form.answers, form.judgements), [instrument, form])
  const actions: Omit<FormActions, 'onNext'> = {
    onAnswer: (item, response) => setForm((now) => withAnswer(instrument, now, item, response)),
    onDetail: (item, detail, text) => setForm((now) => withDetail(now, item, detail, text)),
    onLevel: (place, level) => setForm((now) => withLevel(instrument, now, place, level)),
    onReason: (place, reason) => setForm((now) => withReason(instrument, now, place, reason)),
    onTakeBack: (place) => setForm((now) => withoutJudgement(instrument, now, place)),
  }
  return { form, setForm, evaluation, actions }
}
