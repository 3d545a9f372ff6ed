import { describe, expect, it } from 'vitest'
import { evaluate } from '../evaluate'
import { asAnswers, disagreements } from '../testing/combinations'
import type { Responses } from '../testing/combinations'
import type { Instrument, Judgements } from '../types'
import { robinsI2016 } from './robinsI2016'
import { robinsIV2 } from './robinsIV2'

type Ask = (item: string) => string
const isYes = (response: string): boolean => response === 'Y' || response === 'PY'
const isNo = (response: string): boolean => response === 'N' || response === 'PN'

/** The domain alone, as if the triage had let the result through. */
const open: Instrument = {
  ...robinsIV2,
  domains: robinsIV2.domains.map(({ appliesWhen: _appliesWhen, ...domain }) => domain),
}

describe('ROBINS-I V2, domains with a rule: every kind of answer', () => {
  it('domain 3', { timeout: 60_000 }, () => {
    const walk = (ask: Ask): string => {
      const start = ((): string => {
        if (ask('3.1') === 'SN') return 'serious'
        if (!isYes(ask('3.1'))) return 'moderate'
        return isYes(ask('3.2')) ? 'moderate' : 'low'
      })()
      const other = ((): string => {
        if (isNo(ask('3.3'))) return 'low'
        if (ask('3.3') === 'NI') return 'moderate'
        if (isNo(ask('3.4'))) return 'low'
        if (ask('3.4') === 'NI') return 'moderate'
        return isYes(ask('3.5')) ? 'serious' : 'moderate'
      })()
      if (start !== 'serious' && other !== 'serious') {
        return start === 'moderate' || other === 'moderate' ? 'moderate' : 'low'
      }
      if (isYes(ask('3.6')) || isYes(ask('3.7'))) return 'moderate'
      return isYes(ask('3.8')) ? 'critical' : 'serious'
    }
    const kinds = ['Y', 'PN', 'NI', 'WN', 'SN']
    expect(disagreements(open, 'D3', walk, kinds)).toEqual({ combinations: 4 * 3 ** 7, wrong: [] })
  })

  it('domain 5', () => {
    const walk = (ask: Ask): string => {
      if (isYes(ask('5.1'))) return 'serious'
      const best = isNo(ask('5.1')) ? 'low' : 'moderate'
      if (isNo(ask('5.2')) || isNo(ask('5.3'))) return best
      return ask('5.3') === 'SY' ? 'serious' : 'moderate'
    }
    expect(disagreements(open, 'D5', walk)).toEqual({ combinations: 5 ** 3, wrong: [] })
  })

  it('domain 6', () => {
    const walk = (ask: Ask): string => {
      if (isYes(ask('6.1'))) return 'low'
      const responses = ['6.2', '6.3', '6.4'].map(ask)
      const picked = responses.filter(isYes).length
      const unclear = responses.filter((response) => response === 'NI').length
      if (picked > 1) return 'critical'
      if (picked === 1 || unclear === 3) return 'serious'
      return unclear > 0 ? 'moderate' : 'low'
    }
    expect(disagreements(open, 'D6', walk)).toEqual({ combinations: 5 ** 4, wrong: [] })
  })
})

describe('ROBINS-I V2, triage', () => {
  const proposed = (responses: Responses): unknown => evaluate(robinsIV2, asAnswers(responses), {}).overall?.proposed
  const applying = (responses: Responses): string[] =>
    Object.entries(evaluate(robinsIV2, asAnswers(responses), {}).domains)
      .filter(([, { applies }]) => applies)
      .map(([id]) => id)

  it('leads straight to critical, and asks no more', () => {
    expect(proposed({ B3: 'PY' })).toBe('critical')
    expect(proposed({ B1: 'N', B2: 'Y' })).toBe('critical')
    expect(applying({ B1: 'N', B2: 'Y', B3: 'N' })).toEqual(['before'])
    expect(evaluate(robinsIV2, asAnswers({ B1: 'N', B2: 'Y', B3: 'N' }), {}).problems).toEqual([])
  })

  it('does not count “too much confounding” where some was controlled for', () => {
    expect(proposed({ B1: 'Y', B2: 'Y' })).toBeNull()
  })

  it('opens one form of domain 1, by the effect that the analysis estimates', () => {
    expect(applying({ B1: 'Y', B3: 'N', C4: 'N' })).toEqual(['before', 'D1A', 'D2', 'D3', 'D4', 'D5', 'D6'])
    expect(applying({ B1: 'Y', B3: 'N', C4: 'Y' })).toEqual(['before', 'D1B', 'D2', 'D3', 'D4', 'D5', 'D6'])
  })
})

function* everyList(length: number, of: readonly string[]): Generator<string[]> {
  if (length === 0) yield []
  else for (const rest of everyList(length - 1, of)) for (const one of of) yield [...rest, one]
}

const judged = (ids: readonly string[], levels: readonly string[]): Judgements =>
  Object.fromEntries(ids.map((id, at) => [id, { level: levels[at] ?? '', reason: 'For the test.' }]))

describe('ROBINS-I overall', () => {
  it('of 2016 is that of the worst domain, every combination', { timeout: 120_000 }, () => {
    const ids = ['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7']
    // The questions play no part in it, and take time.
    const bare = { ...robinsI2016, domains: robinsI2016.domains.map((domain) => ({ ...domain, items: [] })) }
    for (const levels of everyList(7, ['low', 'moderate', 'serious', 'critical', 'no-information'])) {
      const worst = ['critical', 'serious', 'no-information', 'moderate', 'low'].find((one) => levels.includes(one))
      const { overall } = evaluate(bare, {}, judged(ids, levels))
      if (overall?.proposed !== worst) expect([levels, overall?.proposed]).toEqual([levels, worst])
    }
  })

  it('of V2 is that of the worst domain, and never plainly low', { timeout: 60_000 }, () => {
    const ids = ['D2', 'D3', 'D4', 'D5', 'D6']
    const triage = asAnswers({ B1: 'Y', B3: 'N', C4: 'N' })
    for (const confounding of ['low-except-confounding', 'moderate', 'serious', 'critical']) {
      for (const levels of everyList(5, ['low', 'moderate', 'serious', 'critical'])) {
        const worst = ['critical', 'serious', 'moderate'].find((one) => [confounding, ...levels].includes(one))
        const { overall } = evaluate(robinsIV2, triage, judged(['D1A', ...ids], [confounding, ...levels]))
        expect(overall?.proposed).toBe(worst ?? 'low-except-confounding')
      }
    }
  })
})

describe('ROBINS-I of 2016', () => {
  const asked = (responses: Responses, among: readonly string[]): string[] => {
    const { items } = evaluate(robinsI2016, asAnswers(responses), {})
    return among.filter((id) => items[id]?.applies)
  }
  const confounding = ['1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7', '1.8']
  const departures = ['4.1', '4.2', '4.3', '4.4', '4.5', '4.6']

  it('proposes no level for a domain: its guidance leaves that to the rater', () => {
    expect(robinsI2016.domains.filter(({ rule }) => rule)).toEqual([])
  })

  it('asks no more about confounding where none is possible', () => {
    expect(asked({ '1.1': 'N' }, confounding)).toEqual(['1.1'])
  })

  it('asks about baseline confounding, or about that and confounding over time', () => {
    expect(asked({ '1.1': 'Y', '1.2': 'N', '1.4': 'Y' }, confounding)).toEqual(['1.1', '1.2', '1.4', '1.5', '1.6'])
    expect(asked({ '1.1': 'Y', '1.2': 'Y', '1.3': 'Y', '1.7': 'PY' }, confounding))
      .toEqual(['1.1', '1.2', '1.3', '1.7', '1.8'])
  })

  it('asks about departures as the effect of interest calls for', () => {
    expect(asked({ aim: 'assignment', '4.1': 'Y' }, departures)).toEqual(['4.1', '4.2'])
    expect(asked({ aim: 'adhering', '4.4': 'N' }, departures)).toEqual(['4.3', '4.4', '4.5', '4.6'])
    expect(asked({}, departures)).toEqual([])
  })
})
