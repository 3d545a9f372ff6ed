import { describe, expect, it } from 'vitest'
import { evaluate } from '../evaluate'
import { asAnswers, everyCombination } from '../testing/combinations'
import type { Responses } from '../testing/combinations'
import type { Instrument } from '../types'
import { newcastleOttawaCaseControl, newcastleOttawaCohort } from './newcastleOttawa'

/** The thresholds as the AHRQ words them. */
function verdict(selection: number, comparability: number, last: number): string {
  if (selection <= 1 || comparability === 0 || last <= 1) return 'poor'
  return selection === 2 ? 'fair' : 'good'
}

/** The stars of an answer, counted where a rater sees them. */
function stars(instrument: Instrument, responses: Responses): number {
  const items = instrument.domains.flatMap((domain) => domain.items)
  return Object.entries(responses).reduce((sum, [id, response]) => {
    const set = items.find((item) => item.id === id)?.responses ?? ''
    const label = instrument.responseSets[set]?.find((option) => option.id === response)?.label ?? ''
    return sum + [...label].filter((sign) => sign === '★').length
  }, 0)
}

/** For each number of stars in a domain, one way to come by it. */
function ways(instrument: Instrument, index: number): Map<number, Responses> {
  const domain = instrument.domains[index]
  if (!domain) throw new Error(`no domain ${index}`)
  const combinations = [...everyCombination(instrument, domain)]
  return new Map(combinations.map((responses) => [stars(instrument, responses), responses]))
}

const scales = [
  ['for cohort studies', newcastleOttawaCohort],
  ['for case-control studies', newcastleOttawaCaseControl],
] as const

describe.each(scales)('Newcastle–Ottawa %s', (_, scale) => {
  it('counts the stars of every combination of answers in each part', () => {
    const wrong: unknown[] = []
    for (const domain of scale.domains) {
      for (const responses of everyCombination(scale, domain)) {
        const judged = evaluate(scale, asAnswers(responses), {}).domains[domain.id]?.judged
        if (parseInt(judged ?? '', 10) !== stars(scale, responses)) wrong.push({ responses, judged })
      }
    }
    expect(wrong).toEqual([])
  })

  it('gives at most four, two and three stars', () => {
    expect([0, 1, 2].map((index) => Math.max(...ways(scale, index).keys()))).toEqual([4, 2, 3])
  })

  it('says good, fair or poor by the thresholds for every combination of stars', () => {
    const seen: string[] = []
    for (const [selection, first] of ways(scale, 0)) {
      for (const [comparability, second] of ways(scale, 1)) {
        for (const [last, third] of ways(scale, 2)) {
          const { overall } = evaluate(scale, asAnswers({ ...first, ...second, ...third }), {})
          expect([selection, comparability, last, overall?.proposed])
            .toEqual([selection, comparability, last, verdict(selection, comparability, last)])
          seen.push(`${selection}${comparability}${last}`)
        }
      }
    }
    expect(new Set(seen).size).toBe(5 * 3 * 4)
  })
})
