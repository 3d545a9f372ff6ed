import { describe, expect, it } from 'vitest'
import { evaluate } from '../evaluate'
import { asAnswers } from '../testing/combinations'
import type { Responses } from '../testing/combinations'
import type { Instrument } from '../types'
import { amstar2, amstar2With } from './amstar2'

const critical = ['2', '4', '7', '9', '11', '13', '15']
const others = ['1', '3', '5', '6', '8', '10', '12', '14', '16']
const itemsOf = (instrument: Instrument) => instrument.domains.flatMap(({ items }) => items)

/** What the paper's box says, told as a story and not as a decision list. */
function confidence(flaws: number, weaknesses: number): string {
  if (flaws === 0) return weaknesses > 1 ? 'moderate' : 'high'
  return flaws === 1 ? 'low' : 'critically-low'
}

const overallOf = (instrument: Instrument, responses: Responses) =>
  evaluate(instrument, asAnswers(responses), {}).overall

const allYes = (): Responses => Object.fromEntries([...critical, ...others].map((id) => [id, 'yes']))

/** Every way to answer these items with what each of them offers. */
function* everyAnswer(instrument: Instrument, ids: readonly string[]): Generator<Responses> {
  const [id, ...rest] = ids
  if (id === undefined) {
    yield {}
    return
  }
  const set = itemsOf(instrument).find((item) => item.id === id)?.responses ?? ''
  for (const { id: response } of instrument.responseSets[set] ?? []) {
    for (const later of everyAnswer(instrument, rest)) yield { [id]: response, ...later }
  }
}

describe('AMSTAR 2', () => {
  it('has sixteen items in the order of the tool, the suggested seven of them critical', () => {
    const numbers = Array.from({ length: 16 }, (_, index) => `${index + 1}`)
    expect(itemsOf(amstar2).map(({ id }) => id)).toEqual(numbers)
    expect(itemsOf(amstar2).filter(({ isCritical }) => isCritical).map(({ id }) => id)).toEqual(critical)
  })

  it('offers partial yes and no meta-analysis where the tool does', () => {
    const answering = (response: string): string[] => itemsOf(amstar2)
      .filter(({ responses }) => amstar2.responseSets[responses]?.some(({ id }) => id === response))
      .map(({ id }) => id)
    expect(answering('partial-yes')).toEqual(['2', '4', '7', '8', '9'])
    expect(answering('no-meta-analysis')).toEqual(['11', '12', '15'])
  })

  it('follows the paper for every answer to the critical items and every number of other weaknesses', () => {
    let combinations = 0
    const wrong: unknown[] = []
    for (const answers of everyAnswer(amstar2, critical)) {
      const flaws = Object.values(answers).filter((response) => response === 'no').length
      for (let weaknesses = 0; weaknesses <= others.length; weaknesses += 1) {
        combinations += 1
        const rest = Object.fromEntries(others.map((id, index) => [id, index < weaknesses ? 'no' : 'yes']))
        const proposed = overallOf(amstar2, { ...answers, ...rest })?.proposed
        if (proposed !== confidence(flaws, weaknesses)) wrong.push({ answers, weaknesses, proposed })
      }
    }
    expect(combinations).toBe(3 ** 6 * 2 * 10)
    expect(wrong).toEqual([])
  })

  it('follows the paper for every answer to the other items while no critical item is flawed', () => {
    const wrong: unknown[] = []
    for (const answers of everyAnswer(amstar2, others)) {
      const weaknesses = Object.values(answers).filter((response) => response === 'no').length
      const proposed = overallOf(amstar2, { ...allYes(), ...answers })?.proposed
      if (proposed !== confidence(0, weaknesses)) wrong.push({ answers, proposed })
    }
    expect(wrong).toEqual([])
  })

  it('counts neither partial yes nor the lack of a meta-analysis as a weakness', () => {
    const answers = {
      ...allYes(), 2: 'partial-yes', 4: 'partial-yes', 7: 'partial-yes', 8: 'partial-yes', 9: 'partial-yes',
      11: 'no-meta-analysis', 12: 'no-meta-analysis', 15: 'no-meta-analysis',
    }
    expect(overallOf(amstar2, answers)?.proposed).toBe('high')
  })

  it('proposes nothing while an answer could still change it, and critically low as soon as none can', () => {
    expect(overallOf(amstar2, { 2: 'yes' })?.proposed).toBeNull()
    expect(overallOf(amstar2, { 2: 'no', 13: 'no' })?.proposed).toBe('critically-low')
  })
})

describe('a team that re-sets the critical items', () => {
  const ours = amstar2With(['4', '9', '5'], '2017-ours')

  it('has a version of its own, whose note names what was re-set', () => {
    expect(ours).toMatchObject({ id: 'amstar-2', version: '2017-ours' })
    expect(ours.verification.note).toContain('made critical: 5; no longer critical: 2, 7, 11, 13, 15')
    expect(itemsOf(ours).filter(({ isCritical }) => isCritical).map(({ id }) => id)).toEqual(['4', '5', '9'])
  })

  it('is judged by its own critical items', () => {
    expect(overallOf(ours, { ...allYes(), 5: 'no' })?.proposed).toBe('low')
    expect(overallOf(ours, { ...allYes(), 2: 'no', 7: 'no' })?.proposed).toBe('moderate')
    expect(overallOf(amstar2, { ...allYes(), 2: 'no', 7: 'no' })?.proposed).toBe('critically-low')
  })

  it.each([
    [['17'], 'ours', 'no item 17'],
    [['2', '2'], 'ours', 'named twice'],
    [[], 'ours', 'at least one'],
    [['2'], '2017', 'a name of its own'],
    [['2'], ' ', 'a name of its own'],
  ])('refuses %j as %j', (items, version, message) => {
    expect(() => amstar2With(items, version)).toThrow(message)
  })
})
