import { describe, expect, it } from 'vitest'

import { evaluate } from '../instruments/evaluate'
import { emptyForm, isSameForm, nextUnanswered, progressOf, withAnswer, withDetail, withLevel, withoutJudgement, withReason } from './form'
import { exampleTool as instrument } from './testing/exampleTool'

const evaluated = (form: Parameters<typeof isSameForm>[0]) => evaluate(instrument, form.answers, form.judgements)

describe('a form that is being filled in', () => {
  it('keeps an answer that no longer applies, and does not count it', () => {
    const first = withAnswer(instrument, withAnswer(instrument, emptyForm, '1.1', 'N'), '1.2', 'N')
    const second = withAnswer(instrument, first, '1.1', 'Y')
    expect(second.answers['1.2']).toEqual({ response: 'N' })
    expect(evaluated(second).items['1.2']?.applies).toBe(false)
    expect(evaluated(second).domains.d1?.judged).toBe('low')
  })

  it('takes a quote before the question is answered', () => {
    const form = withDetail(emptyForm, '1.1', 'quote', 'drawn by lot')
    expect(progressOf(evaluated(form))).toEqual({ applying: 1, answered: 0 })
    expect(withAnswer(instrument, form, '1.1', 'Y').answers['1.1']).toEqual({ response: 'Y', quote: 'drawn by lot' })
    expect(withDetail(form, '1.1', 'quote', '').answers['1.1']).toEqual({ response: '' })
  })

  it('keeps an override when the proposal changes, and the reason with it', () => {
    const answered = withAnswer(instrument, emptyForm, '1.1', 'Y')
    const overridden = withReason(instrument, withLevel(instrument, answered, 'd1', 'high'), 'd1', 'Half of them left.')
    expect(evaluated(overridden).domains.d1).toMatchObject({ judged: 'high', isOverridden: true })
    expect(evaluated(overridden).problems).toEqual([])
    const changed = withAnswer(instrument, withAnswer(instrument, overridden, '1.1', 'N'), '1.2', 'Y')
    expect(changed.judgements.d1).toEqual({ level: 'high', reason: 'Half of them left.' })
    expect(evaluated(withoutJudgement(instrument, changed, 'd1')).domains.d1?.judged).toBe('low')
  })

  it('lets a judgement that only confirmed the proposal follow it, the whole after the part', () => {
    const answered = withAnswer(instrument, emptyForm, '1.1', 'Y')
    const confirmed = withLevel(instrument, withLevel(instrument, answered, 'd1', 'low'), 'overall', 'low')
    const noted = withReason(instrument, confirmed, 'd1', 'As the report says.')
    const changed = withAnswer(instrument, withAnswer(instrument, noted, '1.2', 'N'), '1.1', 'N')
    expect(changed.judgements).toEqual({ d1: { level: 'high', reason: 'As the report says.' }, overall: { level: 'high' } })
    expect(evaluated(changed).domains.d1?.isOverridden).toBe(false)
  })

  it('leads to the next question without an answer, from here on and then from the start', () => {
    const open = evaluated(withAnswer(instrument, emptyForm, '1.1', 'N'))
    expect(nextUnanswered(instrument, evaluated(emptyForm))).toBe('1.1')
    expect(nextUnanswered(instrument, open, '1.2')).toBe('1.2')
    expect(nextUnanswered(instrument, evaluated(withAnswer(instrument, emptyForm, '1.1', 'Y')))).toBeUndefined()
  })

  it('is the same whatever the order in which it was filled in', () => {
    const one = withAnswer(instrument, withAnswer(instrument, emptyForm, '1.1', 'N'), '1.2', 'Y')
    const other = withAnswer(instrument, withAnswer(instrument, emptyForm, '1.2', 'Y'), '1.1', 'N')
    expect(isSameForm(one, other)).toBe(true)
    expect(isSameForm(one, withAnswer(instrument, one, '1.2', 'N'))).toBe(false)
  })
})
