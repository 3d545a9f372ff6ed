import { describe, expect, it } from 'vitest'
import { evaluate } from '../evaluate'
import type { Answers } from '../types'
import { mmat } from './mmat'

const all = (ids: readonly string[], response: string): Answers =>
  Object.fromEntries(ids.map((id) => [id, { response }]))

const screened = (kind: string): Answers => ({ ...all(['S1', 'S2'], 'yes'), kind: { response: kind } })

const asked = (answers: Answers): string[] =>
  Object.entries(evaluate(mmat, answers, {}).items).filter(([, { applies }]) => applies).map(([id]) => id)

const five = (number: string): string[] => [1, 2, 3, 4, 5].map((index) => `${number}.${index}`)
const criteria = (answers: Answers): string[] => asked(answers).filter((id) => /^\d/.test(id))

describe('MMAT', () => {
  it.each([
    ['qualitative', ['1']],
    ['randomised', ['2']],
    ['non-randomised', ['3']],
    ['descriptive', ['4']],
    ['mixed-randomised', ['1', '2', '5']],
    ['mixed-non-randomised', ['1', '3', '5']],
    ['mixed-descriptive', ['1', '4', '5']],
  ])('asks a %s study the criteria of %j', (kind, categories) => {
    expect(criteria(screened(kind))).toEqual(categories.flatMap(five))
  })

  it('asks a mixed methods study fifteen criteria, and is done when all are answered', () => {
    const answers = screened('mixed-randomised')
    const open = criteria(answers)
    expect(open).toHaveLength(15)
    expect(evaluate(mmat, answers, {}).problems).toHaveLength(15)
    expect(evaluate(mmat, { ...answers, ...all(open, 'cannot-tell') }, {}).problems).toEqual([])
  })

  it.each(['no', 'cannot-tell'])('may end where screening finds %s, with a reason', (response) => {
    const answers: Answers = { S1: { response: 'yes' }, S2: { response } }
    expect(asked(answers)).toEqual(['S1', 'S2', 'go-on'])
    const stopped: Answers = { ...answers, 'go-on': { response: 'stop', comment: 'No data on it.' } }
    expect(evaluate(mmat, stopped, {}).problems).toEqual([])
    const onwards: Answers = { ...answers, 'go-on': { response: 'go-on', comment: 'See the appendix.' } }
    expect(asked(onwards)).toContain('kind')
    expect(evaluate(mmat, { ...answers, 'go-on': { response: 'stop' } }, {}).problems).toHaveLength(1)
  })

  it('never yields an overall, nor a level of a part, nor takes one from the rater', () => {
    for (const kind of mmat.responseSets['kinds'] ?? []) {
      for (const response of ['yes', 'no', 'cannot-tell']) {
        const answers = { ...screened(kind.id), ...all(criteria(screened(kind.id)), response) }
        const { overall, domains, problems } = evaluate(mmat, answers, { overall: { level: 'high' } })
        expect(overall).toBeNull()
        expect(Object.values(domains).every(({ judged }) => judged === null)).toBe(true)
        expect(problems.map(({ place }) => place)).toEqual(['overall'])
      }
    }
  })
})
