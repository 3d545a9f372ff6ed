import { describe, expect, it } from 'vitest'
import { evaluate } from '../evaluate'
import { disagreements } from '../testing/combinations'
import type { Instrument } from '../types'
import { rob2Adhering, rob2Assignment } from './rob2'
import { rob2ClusterAdhering, rob2ClusterAssignment } from './rob2Cluster'
import { rob2Crossover } from './rob2Crossover'

/*
 * The published drawings once more, as a walk from question to question. Written apart from the rules, in another
 * style, so that the two do not share a mistake.
 */
type Ask = (item: string) => string
const isYes = (response: string): boolean => response === 'Y' || response === 'PY'
const isNo = (response: string): boolean => response === 'N' || response === 'PN'

function walkRandomisation(ask: Ask, prefix = '1'): string {
  if (isYes(ask(`${prefix}.2`))) {
    if (isNo(ask(`${prefix}.1`))) return 'some-concerns'
    return isYes(ask(`${prefix}.3`)) ? 'some-concerns' : 'low'
  }
  if (isNo(ask(`${prefix}.2`))) return 'high'
  return isYes(ask(`${prefix}.3`)) ? 'high' : 'some-concerns'
}

const worseOf = (first: string, second: string): string => {
  const order = ['low', 'some-concerns', 'high']
  return order[Math.max(order.indexOf(first), order.indexOf(second))] ?? 'unknown level'
}

function walkAnalysis(ask: Ask): string {
  if (isYes(ask('2.6'))) return 'low'
  return isNo(ask('2.7')) ? 'some-concerns' : 'high'
}

function walkDepartures(ask: Ask): string {
  const nobodyKnew = isNo(ask('2.1')) && isNo(ask('2.2'))
  if (nobodyKnew) return 'low'
  if (isNo(ask('2.3'))) return 'low'
  if (ask('2.3') === 'NI') return 'some-concerns'
  if (isNo(ask('2.4'))) return 'some-concerns'
  return isYes(ask('2.5')) ? 'some-concerns' : 'high'
}

function walkAdhering(ask: Ask): string {
  const analysis = (): string => (isYes(ask('2.6')) ? 'some-concerns' : 'high')
  const delivery = (): string => {
    const fine = (response: string): boolean => response === 'NA' || isNo(response)
    return fine(ask('2.4')) && fine(ask('2.5')) ? 'low' : analysis()
  }
  if (isNo(ask('2.1')) && isNo(ask('2.2'))) return delivery()
  if (ask('2.3') === 'NA' || isYes(ask('2.3'))) return delivery()
  return analysis()
}

function walkMissing(ask: Ask, complete: boolean): string {
  if (complete) return 'low'
  if (isYes(ask('3.2'))) return 'low'
  if (isNo(ask('3.3'))) return 'low'
  return isNo(ask('3.4')) ? 'some-concerns' : 'high'
}

function walkMeasurement(ask: Ask, mayBeSwayed: boolean): string {
  if (isYes(ask('4.1')) || isYes(ask('4.2'))) return 'high'
  const best = isNo(ask('4.2')) ? 'low' : 'some-concerns'
  if (!mayBeSwayed) return best
  if (isNo(ask('4.4'))) return best
  return isNo(ask('4.5')) ? 'some-concerns' : 'high'
}

function walkReported(ask: Ask, picks: readonly string[]): string {
  const responses = picks.map(ask)
  if (responses.some(isYes)) return 'high'
  if (responses.includes('NI')) return 'some-concerns'
  return isYes(ask('5.1')) ? 'low' : 'some-concerns'
}

const none = (combinations: number): unknown => ({ combinations, wrong: [] })

describe.each([
  ['assignment', rob2Assignment],
  ['adhering', rob2Adhering],
  ['crossover', rob2Crossover],
])('RoB 2, %s: every combination of answers', (_name, instrument) => {
  it('domain 1', () => {
    expect(disagreements(instrument, 'D1', walkRandomisation)).toEqual(none(5 ** 3))
  })
  it('domain 3', () => {
    const walk = (ask: Ask): string => walkMissing(ask, isYes(ask('3.1')))
    expect(disagreements(instrument, 'D3', walk)).toEqual(none(5 * 4 * 5 * 5))
  })
  it('domain 4', () => {
    const walk = (ask: Ask): string => walkMeasurement(ask, !isNo(ask('4.3')))
    expect(disagreements(instrument, 'D4', walk)).toEqual(none(5 ** 5))
  })
})

describe('RoB 2, what differs between its versions: every combination of answers', () => {
  it('domain 2, effect of assignment', { timeout: 60_000 }, () => {
    const walk = (ask: Ask): string => worseOf(walkDepartures(ask), walkAnalysis(ask))
    expect(disagreements(rob2Assignment, 'D2', walk)).toEqual(none(5 ** 7))
  })

  it('domain 2, effect of adhering', { timeout: 60_000 }, () => {
    expect(disagreements(rob2Adhering, 'D2', walkAdhering)).toEqual(none(5 * 5 * 6 * 6 * 6 * 5))
  })

  it.each([['assignment', rob2Assignment], ['adhering', rob2Adhering]])('domain 5, %s', (_name, instrument) => {
    const walk = (ask: Ask): string => walkReported(ask, ['5.2', '5.3'])
    expect(disagreements(instrument, 'D5', walk)).toEqual(none(5 ** 3))
  })

  it('domain 5, crossover', () => {
    const walk = (ask: Ask): string => walkReported(ask, ['5.2', '5.3', '5.4'])
    expect(disagreements(rob2Crossover, 'D5', walk)).toEqual(none(5 ** 4))
  })

  it('domain S, crossover, is the rater’s to judge', () => {
    const { domains } = evaluate(rob2Crossover, { 'S.1': { response: 'Y' }, 'S.3': { response: 'Y' } }, {})
    expect(domains['DS']).toMatchObject({ applies: true, proposed: null, missing: [] })
  })
})

describe.each([['assignment', rob2ClusterAssignment], ['adhering', rob2ClusterAdhering]])(
  'RoB 2 for cluster trials, %s: every combination of answers',
  (_name, instrument) => {
    it('domain 1a', () => {
      expect(disagreements(instrument, 'D1a', (ask) => walkRandomisation(ask, '1a'))).toEqual(none(5 ** 3))
    })

    it('domain 1b', () => {
      const walk = (ask: Ask): string => {
        if (isYes(ask('1b.1'))) return 'low'
        if (isYes(ask('1b.2'))) return 'high'
        if (isNo(ask('1b.2'))) return isYes(ask('1b.3')) ? 'some-concerns' : 'low'
        return isYes(ask('1b.3')) ? 'high' : 'some-concerns'
      }
      expect(disagreements(instrument, 'D1b', walk)).toEqual(none(5 ** 3))
    })

    it('domain 3', () => {
      const walk = (ask: Ask): string => walkMissing(ask, isYes(ask('3.1a')) && isYes(ask('3.1b')))
      expect(disagreements(instrument, 'D3', walk)).toEqual(none(5 * 5 * 4 * 5 * 5))
    })

    it('domain 4', { timeout: 60_000 }, () => {
      const walk = (ask: Ask): string => walkMeasurement(ask, !isNo(ask('4.3a')) && !isNo(ask('4.3b')))
      expect(disagreements(instrument, 'D4', walk)).toEqual(none(5 ** 6))
    })

    it('domain 5', () => {
      expect(disagreements(instrument, 'D5', (ask) => walkReported(ask, ['5.2', '5.3']))).toEqual(none(5 ** 3))
    })
  },
)

describe('RoB 2 for cluster trials, domain 2', () => {
  it('effect of assignment, one answer of each kind', { timeout: 60_000 }, () => {
    const departures = (ask: Ask): string => {
      const participantsKnew = !isNo(ask('2.1a')) && !isNo(ask('2.1b'))
      if (!participantsKnew && isNo(ask('2.2'))) return 'low'
      if (isNo(ask('2.3'))) return 'low'
      if (ask('2.3') === 'NI') return 'some-concerns'
      if (isNo(ask('2.4'))) return 'low'
      return isYes(ask('2.5')) ? 'some-concerns' : 'high'
    }
    const walk = (ask: Ask): string => worseOf(departures(ask), walkAnalysis(ask))
    expect(disagreements(rob2ClusterAssignment, 'D2', walk, ['Y', 'PN', 'NI'])).toEqual(none(3 ** 8))
    expect(disagreements(rob2ClusterAssignment, 'D2', walk, ['PY', 'N', 'NI'])).toEqual(none(3 ** 8))
  })

  it('effect of adhering', { timeout: 60_000 }, () => {
    expect(disagreements(rob2ClusterAdhering, 'D2', walkAdhering)).toEqual(none(5 * 5 * 6 * 6 * 6 * 5))
  })
})

describe.each([
  ['assignment', rob2Assignment],
  ['adhering', rob2Adhering],
  ['cluster, assignment', rob2ClusterAssignment],
  ['cluster, adhering', rob2ClusterAdhering],
  ['crossover', rob2Crossover],
])('RoB 2 overall, %s: every combination of domains', (_name, instrument) => {
  const rated = instrument.domains.filter(({ levels }) => levels).map(({ id }) => id)

  it('is the worst of the domains, and asks whether concerns add up only where they could', () => {
    for (const levels of everyJudgement(rated)) {
      const judgements = judged(rated, levels)
      const concerns = levels.filter((level) => level === 'some-concerns').length
      const high = levels.includes('high')
      const silent = evaluate(instrument, {}, judgements)
      const asked = !high && concerns >= 2
      expect(silent.items['O.1']).toEqual({ applies: asked })
      if (asked) {
        expect(silent.overall?.proposed).toBeNull()
        const yes = { 'O.1': { response: 'Y', comment: 'They point the same way.' } }
        expect(evaluate(instrument, yes, judgements).overall?.proposed).toBe('high')
        const no = { 'O.1': { response: 'N', comment: 'Each is slight.' } }
        expect(evaluate(instrument, no, judgements).overall?.proposed).toBe('some-concerns')
      } else {
        const expected = high ? 'high' : concerns > 0 ? 'some-concerns' : 'low'
        expect(silent.overall?.proposed).toBe(expected)
      }
    }
  })

  it('needs a reason for saying that concerns add up, or do not', () => {
    const judgements = judged(rated, rated.map(() => 'some-concerns'))
    for (const response of ['Y', 'N']) {
      const { problems } = evaluate(instrument, { 'O.1': { response } }, judgements)
      expect(problems).toContainEqual({ place: 'O.1', message: expect.stringContaining('reason') })
    }
  })
})

function* everyJudgement(domains: readonly string[], chosen: string[] = []): Generator<string[]> {
  if (chosen.length === domains.length) {
    yield chosen
    return
  }
  for (const level of ['low', 'some-concerns', 'high']) yield* everyJudgement(domains, [...chosen, level])
}

const judged = (domains: readonly string[], levels: readonly string[]): Parameters<typeof evaluate>[2] =>
  Object.fromEntries(domains.map((id, at) => [id, { level: levels[at] ?? '', reason: 'For the test.' }]))

describe('RoB 2 for the reader', () => {
  it.each<[string, Instrument]>([['individual', rob2Assignment], ['cluster', rob2ClusterAssignment]])(
    'gives %s trials marks that need no colour, and bands in order',
    (_name, { levels }) => {
      expect(levels['risk']?.map(({ mark, band }) => [mark, band])).toEqual([
        ['+', 'high'], ['–', 'moderate'], ['×', 'low'],
      ])
    },
  )
})
