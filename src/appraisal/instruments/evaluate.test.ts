import { describe, expect, it } from 'vitest'
import { evaluate } from './evaluate'
import type { Evaluation } from './evaluate'
import { rob2Assignment } from './data/rob2'
import { robinsI2016 } from './data/robinsI2016'
import { asAnswers } from './testing/combinations'
import type { Responses } from './testing/combinations'
import type { Instrument, Judgements } from './types'

const rate = (responses: Responses, judgements: Judgements = {}, changes: Partial<Instrument> = {}): Evaluation =>
  evaluate({ ...rob2Assignment, ...changes }, asAnswers(responses), judgements)

const at = (evaluation: Evaluation, place: string): string[] =>
  evaluation.problems.filter((problem) => problem.place === place).map(({ message }) => message)

/** A trial without a flaw. */
const flawless: Responses = {
  '1.1': 'Y', '1.2': 'Y', '1.3': 'N', '2.1': 'N', '2.2': 'N', '2.6': 'Y', '3.1': 'Y',
  '4.1': 'N', '4.2': 'N', '4.3': 'N', '5.1': 'Y', '5.2': 'N', '5.3': 'N',
}

describe('a complete rating', () => {
  it('of a flawless trial is low in every domain and overall, with nothing left to do', () => {
    const evaluation = rate(flawless)
    expect(evaluation.problems).toEqual([])
    expect(evaluation.overall).toMatchObject({ proposed: 'low', judged: 'low', isOverridden: false })
    for (const id of ['D1', 'D2', 'D3', 'D4', 'D5']) {
      expect(evaluation.domains[id]).toMatchObject({ proposed: 'low', missing: [] })
    }
    expect(evaluation.overall?.because).toBe('Every domain is at low risk of bias.')
  })

  it('says why a domain has its level', () => {
    expect(rate({ ...flawless, '1.2': 'N' }).domains['D1']?.because)
      .toBe('Those who enrolled people could know what came next.')
  })
})

describe('an incomplete rating', () => {
  it('without any answer proposes nothing, and lists what is to be answered now', () => {
    const evaluation = rate({})
    expect(evaluation.overall?.proposed).toBeNull()
    expect(evaluation.domains['D2']?.missing).toEqual(['2.1', '2.2', '2.6'])
    expect(evaluation.items['2.3']).toEqual({ applies: null })
    expect(at(evaluation, '2.1'))
      .toEqual(['2.1 (Participants knew their group) is not answered. Choose one of its answers.'])
    expect(at(evaluation, '2.3')).toEqual([])
  })

  it('proposes a level as soon as no missing answer could change it', () => {
    const evaluation = rate({ '1.2': 'N' })
    expect(evaluation.domains['D1']).toMatchObject({ proposed: 'high', missing: ['1.1', '1.3'] })
    expect(evaluation.overall?.proposed).toBe('high')
  })

  it('does so too where an open row before would say the same', () => {
    // 2.5 is still open, and could only lead to "high" as well.
    const evaluation = rate({ '2.1': 'Y', '2.3': 'Y', '2.6': 'N', '2.7': 'Y' })
    expect(evaluation.domains['D2']).toMatchObject({ proposed: 'high', missing: ['2.2', '2.4'] })
  })

  it('does not propose a level that a missing answer could still change', () => {
    expect(rate({ '1.2': 'NI' }).domains['D1']?.proposed).toBeNull()
    expect(rate({ ...flawless, '5.2': '' }).overall?.proposed).toBeNull()
  })
})

describe('branching', () => {
  it('asks a question once the answer before calls for it, and not otherwise', () => {
    expect(rate({ '2.1': 'Y' }).items['2.3']).toEqual({ applies: true })
    expect(rate({ '2.1': 'N', '2.2': 'N' }).items['2.3']).toEqual({ applies: false })
    expect(rate({ '2.1': 'N' }).items['2.3']).toEqual({ applies: null })
  })

  it('keeps an answer that no longer applies out of the count', () => {
    const stale = { ...flawless, '2.3': 'Y', '2.4': 'Y', '2.5': 'N', '2.7': 'Y' }
    expect(rate(stale)).toEqual(rate(flawless))
  })

  it('shows a domain only where it applies', () => {
    expect(rate(flawless).domains['across']?.applies).toBe(false)
    const doubtful = { ...flawless, '1.3': 'Y', '5.1': 'N' }
    const evaluation = rate(doubtful)
    expect(evaluation.domains['across']).toMatchObject({ applies: true, missing: ['O.1'] })
    expect(evaluation.overall?.proposed).toBeNull()
    expect(at(evaluation, 'O.1')).toHaveLength(1)
  })
})

describe('a level of the rater’s own', () => {
  it('needs a reason where it differs from the proposal', () => {
    const bare = rate(flawless, { D1: { level: 'high' } })
    expect(bare.domains['D1']).toMatchObject({ proposed: 'low', judged: 'high', isOverridden: true })
    expect(at(bare, 'D1')).toEqual([
      '“Randomisation process” differs from what the rule proposes. Say why, or take your own judgement back.',
    ])
    expect(rate(flawless, { D1: { level: 'high', reason: '   ' } }).problems).toHaveLength(1)
    const explained = { D1: { level: 'high', reason: 'The registry tells another story.' } }
    expect(rate(flawless, explained).problems).toEqual([])
  })

  it('counts for the whole', () => {
    const judgements = { D1: { level: 'high', reason: 'The registry tells another story.' } }
    expect(rate(flawless, judgements).overall).toMatchObject({ proposed: 'high', judged: 'high' })
  })

  it('that equals the proposal is no override', () => {
    const evaluation = rate(flawless, { D1: { level: 'low' }, overall: { level: 'low' } })
    expect(evaluation.domains['D1']?.isOverridden).toBe(false)
    expect(evaluation.problems).toEqual([])
  })

  it('may be given for the whole, with a reason', () => {
    expect(at(rate(flawless, { overall: { level: 'some-concerns' } }), 'overall')).toHaveLength(1)
    const evaluation = rate(flawless, { overall: { level: 'some-concerns', reason: 'Stopped early.' } })
    expect(evaluation.problems).toEqual([])
    expect(evaluation.overall).toMatchObject({ proposed: 'low', judged: 'some-concerns', isOverridden: true })
  })

  it('is refused where the instrument allows none', () => {
    const evaluation = rate(flawless, { D1: { level: 'high', reason: 'I feel so.' } }, { overrideAllowed: false })
    expect(evaluation.domains['D1']).toMatchObject({ judged: 'low', isOverridden: false })
    expect(at(evaluation, 'D1')[0]).toMatch(/follows its rule and cannot be changed\. Remove/)
  })

  it('is called for where there is no rule', () => {
    const evaluation = evaluate(robinsI2016, {}, {})
    expect(at(evaluation, 'D1')[0]).toMatch(/“Confounding” is not judged\. Choose “Low risk of bias”/)
    const judged = evaluate(robinsI2016, {}, { D1: { level: 'serious', reason: 'Not controlled for.' } })
    expect(judged.domains['D1']).toMatchObject({ proposed: null, judged: 'serious', isOverridden: false })
    expect(at(judged, 'D1')).toEqual([])
  })

  it('needs a reason even as proposed where every domain has to be explained', () => {
    const changes = { needsJustification: 'every-domain' } as const
    expect(at(rate(flawless, {}, changes), 'D1')[0]).toMatch(/needs a reason/)
    expect(at(rate(flawless, { D1: { level: 'low' } }, changes), 'D1')[0]).toMatch(/needs a reason/)
    expect(at(rate(flawless, { D1: { level: 'low', reason: 'Central office.' } }, changes), 'D1')).toEqual([])
  })
})

describe('input that is not of the instrument', () => {
  it('is named with its place', () => {
    const judgements = { D9: { level: 'low' }, D2: { level: 'awful' } }
    const evaluation = rate({ ...flawless, '1.1': 'maybe', '9.9': 'Y' }, judgements)
    expect(at(evaluation, '1.1')[0]).toMatch(/“maybe”, which it does not offer\. Choose “Yes”, “Probably yes”/)
    expect(at(evaluation, '9.9')[0]).toMatch(/no question “9\.9”\. Remove/)
    expect(at(evaluation, 'D9')[0]).toMatch(/no part “D9” to judge\. Remove/)
    expect(at(evaluation, 'D2')[0]).toMatch(/level “awful”, which it does not have\. Choose/)
  })

  it('never reaches beyond the instrument by a name that every object has', () => {
    const answers = JSON.parse('{"__proto__": {"response": "Y"}, "constructor": {"response": "Y"}}') as never
    const evaluation = evaluate(rob2Assignment, answers, answers)
    expect(at(evaluation, '__proto__')).toHaveLength(2)
    expect(at(evaluation, 'constructor')).toHaveLength(2)
    expect(evaluation.overall?.proposed).toBeNull()
  })

  it('does not bring the evaluation down', () => {
    const odd = { '1.1': null, '1.2': 'Y', '1.3': { response: 7 }, '2.1': { response: { deep: true } } } as never
    expect(evaluate(rob2Assignment, odd, { D1: null } as never).problems.length).toBeGreaterThan(0)
  })
})

describe('reasons for single answers', () => {
  it('are called for where the instrument wants every answer explained', () => {
    const changes = { needsJustification: 'every-item' } as const
    expect(at(rate(flawless, {}, changes), '1.1')[0]).toMatch(/needs a reason/)
    const explained = Object.fromEntries(
      Object.entries(flawless).map(([id, response]) => [id, { response, quote: 'Randomised by computer.' }]),
    )
    expect(evaluate({ ...rob2Assignment, ...changes }, explained, {}).problems).toEqual([])
  })
})

describe('an instrument whose authors want a profile', () => {
  const profile: Partial<Instrument> = { overall: { kind: 'profile', why: 'No score.' } }

  it('has no overall, and takes none', () => {
    expect(rate(flawless, {}, profile).overall).toBeNull()
    const evaluation = rate(flawless, { overall: { level: 'low' } }, profile)
    expect(at(evaluation, 'overall')[0]).toMatch(/no overall judgement.*profile\. Remove/)
  })
})

describe('a rule with a gap', () => {
  const rule = [{ when: { item: '1.1', in: ['N'] }, then: 'high', because: 'No.' }]
  const gap: Partial<Instrument> = {
    domains: [{ ...rob2Assignment.domains[0]!, rule }],
    overall: { kind: 'profile', why: 'For this test.' },
  }
  const answers = { '1.1': 'Y', '1.2': 'Y', '1.3': 'N' }

  it('is reported once nothing else is missing, and the rater may fill it', () => {
    expect(at(rate(answers, {}, gap), 'D1')[0]).toMatch(/fits none of these answers\. Choose a level yourself/)
    expect(at(rate({ '1.1': 'Y' }, {}, gap), 'D1')).toEqual([])
    expect(rate(answers, { D1: { level: 'low', reason: 'All fine.' } }, gap).problems).toEqual([])
  })

  it('sends to a curator where raters may not choose', () => {
    expect(at(rate(answers, {}, { ...gap, overrideAllowed: false }), 'D1')[0]).toMatch(/Ask a curator/)
  })
})
