import { describe, expect, it } from 'vitest'
import { evaluate } from '../evaluate'
import type { Evaluation } from '../evaluate'
import { cerqual } from './cerqual'
import { grade } from './grade'

const certainties = ['very-low', 'low', 'moderate', 'high']
const clamp = (step: number): string => certainties[Math.min(4, Math.max(1, step)) - 1] ?? ''

/** Every way to choose one of the levels for each of the domains. */
function* everyChoice(
  domains: readonly string[],
  levels: (domain: string) => readonly string[],
): Generator<string[]> {
  const [domain, ...rest] = domains
  if (domain === undefined) {
    yield []
    return
  }
  for (const level of levels(domain)) {
    for (const later of everyChoice(rest, levels)) yield [level, ...later]
  }
}

const judged = (domains: readonly string[], levels: readonly string[]) =>
  Object.fromEntries(domains.map((domain, index) => [domain, { level: levels[index] ?? '', reason: 'So.' }]))

const reasonsDown = ['inconsistency', 'indirectness', 'imprecision', 'publication-bias']
const reasonsUp = ['large-effect', 'dose-response', 'opposing-confounding']
const lowers: Record<string, number> = {
  'not-serious': 0, serious: 1, 'very-serious': 2, 'extremely-serious': 3,
}
const raises: Record<string, number> = { 'not-up': 0, 'up-1': 1, 'up-2': 2 }

function rate(start: string, domains: readonly string[], levels: readonly string[]): Evaluation {
  return evaluate(grade, { start: { response: start } }, judged(domains, levels))
}

const levelsOf = (domain: string): string[] => {
  const name = grade.domains.find(({ id }) => id === domain)?.levels ?? ''
  return (grade.levels[name] ?? []).map(({ id }) => id)
}

const sum = (levels: readonly string[], worth: Record<string, number>): number =>
  levels.reduce((total, level) => total + (worth[level] ?? NaN), 0)

describe('GRADE', () => {
  it.each([
    ['randomised', 'risk-of-bias', 4, 3 ** 5],
    ['non-randomised-robins-i', 'risk-of-bias-robins-i', 4, 4 * 3 ** 4],
  ])('rates %s down from high by every combination of steps', (start, bias, from, combinations) => {
    const domains = [bias, ...reasonsDown]
    const choices = [...everyChoice(domains, levelsOf)]
    expect(choices).toHaveLength(combinations)
    const wrong = choices.filter((levels) => {
      const { overall, problems } = rate(start, domains, levels)
      return overall?.proposed !== clamp(from - sum(levels, lowers)) || problems.length > 0
    })
    expect(wrong).toEqual([])
  })

  it('rates other studies from low by every combination, up only where nothing went down', () => {
    const down = ['risk-of-bias', ...reasonsDown]
    const wrong: unknown[] = []
    for (const lowered of everyChoice(down, levelsOf)) {
      const steps = sum(lowered, lowers)
      for (const raised of everyChoice(reasonsUp, levelsOf)) {
        const { overall, domains } = rate('non-randomised', [...down, ...reasonsUp], [...lowered, ...raised])
        const expected = clamp(steps > 0 ? 2 - steps : 2 + sum(raised, raises))
        const offersUp = reasonsUp.every((domain) => domains[domain]?.applies === (steps === 0))
        if (overall?.proposed !== expected || !offersUp) wrong.push({ lowered, raised, overall })
      }
    }
    expect(wrong).toEqual([])
  })

  it('does not ask evidence that starts high about rating up', () => {
    const { domains } = rate('randomised', ['risk-of-bias', ...reasonsDown], Array(5).fill('not-serious'))
    expect(reasonsUp.map((domain) => domains[domain]?.applies)).toEqual([false, false, false])
  })

  it('wants a reason for every step, also where nothing is lowered', () => {
    const { problems } = evaluate(
      grade, { start: { response: 'randomised' } }, { imprecision: { level: 'not-serious' } },
    )
    expect(problems.map(({ place }) => place)).toContain('imprecision')
  })
})

describe('GRADE-CERQual', () => {
  const components = ['methodological-limitations', 'coherence', 'adequacy', 'relevance']
  const concerns = ['none', 'minor', 'moderate', 'serious']

  it('starts high and is lowered by every combination of concerns', () => {
    const wrong: unknown[] = []
    for (const levels of everyChoice(components, () => concerns)) {
      const steps = sum(levels, { none: 0, minor: 0, moderate: 1, serious: 2 })
      const { overall, problems } = evaluate(
        cerqual, { 'dissemination-bias': { response: 'not-suspected' } }, judged(components, levels),
      )
      if (overall?.proposed !== clamp(4 - steps) || problems.length > 0) wrong.push({ levels, problems })
    }
    expect(wrong).toEqual([])
  })

  it('notes dissemination bias with a reason and does not rate it', () => {
    const levels = judged(components, Array(4).fill('none'))
    const suspected = (comment?: string) => evaluate(
      cerqual, { 'dissemination-bias': { response: 'suspected', ...(comment && { comment }) } }, levels,
    )
    const explained = suspected('Two theses were never published.')
    expect(explained).toMatchObject({ overall: { proposed: 'high' }, problems: [] })
    expect(suspected().problems.map(({ place }) => place)).toEqual(['dissemination-bias'])
  })
})
