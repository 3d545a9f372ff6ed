import { describe, expect, it } from 'vitest'

import { differencesBetween } from '../differences'
import { evaluate } from '../instruments/evaluate'
import type { Answers, Judgements } from '../instruments/types'
import { apartIn, openItems, reasonPlace, settledAnswer, settlingOf, settlingProblems, startOfSettling, type Settling } from './reconciling'
import { exampleTool } from './testing/exampleTool'

const rated = (name: string, answers: Answers, judgements: Judgements = {}) => ({
  id: name, rater: { id: name, name }, answers, judgements, evaluation: evaluate(exampleTool, answers, judgements),
})

const ann = rated('Ann', { '1.1': { response: 'N' }, '1.2': { response: 'N', quote: 'older', page: '3' } })
const ben = rated('Ben', { '1.1': { response: 'N' }, '1.2': { response: 'Y', comment: 'See table 1.' } })
const cy = rated('Cy', { '1.1': { response: 'Y' }, '1.2': { response: 'N' } })

const evaluationOf = ({ answers, judgements }: Settling) => evaluate(exampleTool, answers, judgements)

describe('settling two ratings', () => {
  const differences = differencesBetween(exampleTool, [ann, ben])
  const apart = apartIn(differences)
  const start = startOfSettling(exampleTool, [ann, ben], apart)

  it('begins with what both answered alike, and leaves the rest open', () => {
    expect(start.answers).toEqual({ '1.1': { response: 'N' } })
    expect([...apart.items]).toEqual(['1.2'])
    expect([...apart.places]).toEqual(['d1', 'overall'])
    expect(openItems([ann, ben], apart.items, evaluationOf(start), ['1.1', '1.2'])).toEqual(['1.2'])
  })

  it('takes a settled answer with the quote of the rater who gave it', () => {
    expect(settledAnswer([ann, ben], '1.2', 'N')).toEqual({ response: 'N', quote: 'older', page: '3' })
    expect(settledAnswer([ann, ben], '1.2', 'Y')).toEqual({ response: 'Y', comment: 'See table 1.' })
  })

  it('asks for the reason once for the part, and for nothing that follows by the rule', () => {
    const settled = { ...start, answers: { ...start.answers, '1.2': { response: 'Y' } } }
    const problems = settlingProblems(exampleTool, differences, settled, evaluationOf(settled))
    expect(problems.map(({ place }) => place)).toEqual([reasonPlace('d1')])
    const explained = { ...settled, reasons: { d1: 'Table 1 shows it.' } }
    expect(settlingProblems(exampleTool, differences, explained, evaluationOf(explained))).toEqual([])
  })

  it('opens a question that applies only with what was settled', () => {
    const other = differencesBetween(exampleTool, [ann, cy])
    const open = startOfSettling(exampleTool, [ann, cy], apartIn(other))
    const settled = { ...open, answers: { '1.1': { response: 'N' } } }
    expect(openItems([ann, cy], apartIn(other).items, evaluationOf(settled), ['1.1', '1.2'])).toEqual(['1.1', '1.2'])
  })

  it('keeps a judgement that all chose against the rule, with all reasons', () => {
    const against = (name: string, reason: string) => rated(name, { '1.1': { response: 'Y' } }, { d1: { level: 'high', reason } })
    const both = [against('Ann', 'Half left.'), against('Ben', 'Too few.')]
    const begun = startOfSettling(exampleTool, both, apartIn(differencesBetween(exampleTool, both)))
    expect(begun.judgements).toEqual({ d1: { level: 'high', reason: 'Half left. / Too few.' } })
  })

  it('lets what followed the rule follow it again when a stored rating is settled anew', () => {
    const stored = {
      answers: { '1.1': { response: 'Y' } }, reasons: {}, summaryForReaders: 'Good.',
      judgements: { d1: { level: 'low', reason: 'People were chosen by chance.' }, overall: { level: 'high', reason: 'Too few.' } },
    }
    expect(settlingOf(exampleTool, stored)).toMatchObject({ judgements: { overall: { level: 'high', reason: 'Too few.' } }, summary: 'Good.' })
    expect(settlingOf(exampleTool, stored).judgements.d1).toBeUndefined()
  })
})
