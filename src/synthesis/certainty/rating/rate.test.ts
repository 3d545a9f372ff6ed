import { describe, expect, it } from 'vitest'

import type { Judgements } from '@/appraisal/instruments/types'

import { footnotesOf, rateCertainty, type RatedBody } from './rate'

const down = ['risk-of-bias', 'inconsistency', 'indirectness', 'imprecision', 'publication-bias']
const withRobins = ['risk-of-bias-robins-i', ...down.slice(1)]
const up = ['large-effect', 'dose-response', 'opposing-confounding']
const components = ['methodological-limitations', 'coherence', 'adequacy', 'relevance']

const lowers: Record<string, number> = { 'not-serious': 0, serious: 1, 'very-serious': 2, 'extremely-serious': 3 }
const raises: Record<string, number> = { 'not-up': 0, 'up-1': 1, 'up-2': 2 }
const concerns: Record<string, number> = { none: 0, minor: 0, moderate: 1, serious: 2 }

const levelAfter = (points: number): string => ['very-low', 'low', 'moderate', 'high'][Math.min(4, Math.max(1, points)) - 1] ?? ''

/** Every way to choose one level for each place. */
function everyChoice(places: readonly string[], levels: (place: string) => readonly string[]): Record<string, string>[] {
  return places.reduce<Record<string, string>[]>(
    (all, place) => all.flatMap((one) => levels(place).map((level) => ({ ...one, [place]: level }))), [{}])
}

const judged = (choice: Record<string, string>, reason: string | undefined = 'Because of this.'): Judgements =>
  Object.fromEntries(Object.entries(choice).map(([place, level]) => [place, { level, ...(reason ? { reason } : {}) }]))

const rate = (body: RatedBody, start: string, choice: Record<string, string>, reason?: string) =>
  rateCertainty(body, { answers: { start: { response: start } }, judgements: judged(choice, reason) })

const sum = (choice: Record<string, string>, worth: Record<string, number>): number =>
  Object.values(choice).reduce((total, level) => total + (worth[level] ?? 0), 0)

const threeSteps = () => ['not-serious', 'serious', 'very-serious']
const upSteps = (place: string) => (place === 'large-effect' ? ['not-up', 'up-1', 'up-2'] : ['not-up', 'up-1'])

describe('the level of a GRADE rating', () => {
  it('falls from high for randomised trials, in each of 243 ways', () => {
    const choices = everyChoice(down, threeSteps)
    expect(choices).toHaveLength(243)
    for (const choice of choices) {
      const { level, problems } = rate('controlled', 'randomised', choice)
      expect([level, problems], JSON.stringify(choice)).toEqual([levelAfter(4 - sum(choice, lowers)), []])
    }
  })

  it('falls from high for other studies rated with ROBINS-I, by up to three for bias, in each of 324 ways', () => {
    const choices = everyChoice(withRobins, (place) => (place === 'risk-of-bias-robins-i' ? Object.keys(lowers) : threeSteps()))
    expect(choices).toHaveLength(324)
    for (const choice of choices) {
      const { level, problems } = rate('controlled', 'non-randomised-robins-i', choice)
      expect([level, problems], JSON.stringify(choice)).toEqual([levelAfter(4 - sum(choice, lowers)), []])
    }
  })

  it('falls from low for other studies, and rises only where nothing falls, in each of 254 ways', () => {
    const [unmoved, ...lowered] = everyChoice(down, threeSteps)
    for (const choice of lowered) {
      const { level, problems } = rate('uncontrolled', 'non-randomised', choice)
      expect([level, problems], JSON.stringify(choice)).toEqual([levelAfter(2 - sum(choice, lowers)), []])
    }
    const raised = everyChoice(up, upSteps)
    expect([lowered.length, raised.length]).toEqual([242, 12])
    for (const choice of raised) {
      const { level, problems } = rate('controlled', 'non-randomised', { ...unmoved, ...choice })
      expect([level, problems], JSON.stringify(choice)).toEqual([levelAfter(2 + sum(choice, raises)), []])
    }
  })

  it('does not rise where something fell, nor from high', () => {
    const large = { 'large-effect': 'up-2', 'dose-response': 'up-1', 'opposing-confounding': 'up-1' }
    const [unmoved] = everyChoice(down, threeSteps)
    expect(rate('controlled', 'non-randomised', { ...unmoved, imprecision: 'serious', ...large }).level).toBe('very-low')
    expect(rate('controlled', 'randomised', { ...unmoved, imprecision: 'serious', ...large }).level).toBe('moderate')
  })

  it('is not there while a reason is undecided', () => {
    const { level, problems } = rate('controlled', 'randomised', { 'risk-of-bias': 'serious', inconsistency: 'not-serious' })
    expect(level).toBeNull()
    expect(problems.map(({ place }) => place)).toEqual(['indirectness', 'imprecision', 'publication-bias'])
    expect(rateCertainty('controlled', { answers: {}, judgements: {} }).level).toBeNull()
  })

  it('asks for a reason where it moves, and only there', () => {
    const [unmoved] = everyChoice(down, threeSteps)
    expect(rate('controlled', 'randomised', unmoved ?? {}, '').problems).toEqual([])
    const { problems } = rate('controlled', 'randomised', { ...unmoved, imprecision: 'serious' }, '')
    expect(problems).toEqual([{ place: 'imprecision', message: expect.stringContaining('needs a reason') as string }])
  })

  it('asks why where a decision differs from the proposal, or nothing could be proposed', () => {
    const [unmoved] = everyChoice(down, threeSteps)
    const form = { answers: { start: { response: 'randomised' } }, judgements: judged(unmoved ?? {}, '') }
    const { problems } = rateCertainty('controlled', form, { imprecision: { level: 'serious' }, indirectness: { level: null }, inconsistency: { level: 'not-serious' } })
    expect(problems.map(({ place, message }) => [place, message])).toEqual([
      ['indirectness', expect.stringContaining('what your decision rests on')], ['imprecision', expect.stringContaining('otherwise than proposed')],
    ])
  })

  it('cannot be typed', () => {
    const [unmoved] = everyChoice(down, threeSteps)
    const { level, problems } = rate('controlled', 'randomised', { ...unmoved, imprecision: 'very-serious', overall: 'high' })
    expect(level).toBe('low')
    expect(problems.map(({ place }) => place)).toEqual(['overall'])
  })

  it('never starts high for changes without a comparison group', () => {
    const [unmoved] = everyChoice(down, threeSteps)
    for (const start of ['randomised', 'non-randomised-robins-i']) {
      const { level, problems } = rate('uncontrolled', start, { ...unmoved, 'risk-of-bias-robins-i': 'not-serious' })
      expect([level, problems.some(({ place }) => place === 'start')]).toEqual([null, true])
    }
  })
})

describe('the level of a GRADE-CERQual rating', () => {
  const answers = { 'dissemination-bias': { response: 'not-suspected' } }

  it('starts high and falls with concerns, in each of 256 ways', () => {
    const choices = everyChoice(components, () => Object.keys(concerns))
    expect(choices).toHaveLength(256)
    for (const choice of choices) {
      const { level, problems } = rateCertainty('qualitative', { answers, judgements: judged(choice) })
      expect([level, problems], JSON.stringify(choice)).toEqual([levelAfter(4 - sum(choice, concerns)), []])
    }
  })

  it('may be judged otherwise with a reason, since its authors give no formula', () => {
    const choice = { 'methodological-limitations': 'minor', coherence: 'minor', adequacy: 'minor', relevance: 'minor' }
    const own = { answers, judgements: { ...judged(choice), overall: { level: 'moderate', reason: 'Four minor concerns add up.' } } }
    expect(rateCertainty('qualitative', own)).toMatchObject({ level: 'moderate', problems: [] })
    expect(footnotesOf('qualitative', own).at(-1)).toMatchObject({ domain: 'overall', reason: 'Four minor concerns add up.' })
    const unexplained = { answers, judgements: { ...judged(choice), overall: { level: 'moderate' } } }
    expect(rateCertainty('qualitative', unexplained).problems.map(({ place }) => place)).toEqual(['overall'])
  })
})

describe('footnotes', () => {
  it('are the reasons that moved the level, in the order of the instrument', () => {
    const choice = { imprecision: 'very-serious', 'risk-of-bias': 'serious', inconsistency: 'not-serious', indirectness: 'not-serious', 'publication-bias': 'not-serious' }
    const notes = footnotesOf('controlled', { answers: { start: { response: 'randomised' } }, judgements: judged(choice) })
    expect(notes.map(({ domain, mark }) => [domain, mark])).toEqual([['risk-of-bias', '−1'], ['imprecision', '−2']])
  })
})
