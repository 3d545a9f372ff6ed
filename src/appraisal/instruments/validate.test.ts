import { describe, expect, it } from 'vitest'
import type { Condition, Domain, Instrument } from './types'
import { instrumentProblems } from './validate'

const level = (id: string, mark: string, band?: 'high' | 'low'): Instrument['levels'][string][number] =>
  ({ id, label: `Level ${id}`, mark, gloss: 'In plain words.', ...(band && { band }) })

const sound: Instrument = {
  id: 'small-tool',
  version: '1.0',
  name: 'A small tool',
  shortName: 'Small',
  unit: 'study',
  designs: [],
  state: 'current',
  verification: { state: 'verified', note: 'Made for this test.' },
  sources: [{ title: 'Nowhere', url: 'https://example.org/source', seen: true }],
  guidanceUrl: 'https://example.org/guide',
  licence: 'Free.',
  responseSets: { open: [{ id: 'yes', label: 'Yes' }, { id: 'no', label: 'No' }] },
  levels: { risk: [level('low', '+'), level('high', '×')], overall: [level('low', '+', 'high'), level('high', '×', 'low')] },
  domains: [
    {
      id: 'D1',
      label: 'First',
      gloss: 'What it asks.',
      levels: 'risk',
      items: [
        { id: '1.1', label: 'First question', responses: 'open' },
        { id: '1.2', label: 'Second question', responses: 'open', appliesWhen: { item: '1.1', in: ['no'] } },
      ],
      rule: [
        { when: { item: '1.2', in: ['no'] }, then: 'high', because: 'Twice no.' },
        { when: { always: true }, then: 'low', because: 'Else.' },
      ],
    },
  ],
  overall: {
    kind: 'level',
    rule: [
      { when: { domain: 'D1', in: ['high'] }, then: 'high', because: 'A bad domain.' },
      { when: { domain: 'D1', in: ['low'] }, then: 'low', because: 'No bad domain.' },
    ],
  },
  overrideAllowed: true,
  needsJustification: 'overrides',
}

const [first] = sound.domains as [Domain]
const withDomain = (changes: Partial<Domain>): Instrument => ({ ...sound, domains: [{ ...first, ...changes }] })
const withSecond = (changes: Partial<Domain>): Instrument => ({
  ...sound,
  domains: [first, { id: 'D2', label: 'Second', gloss: 'More.', items: [], ...changes }],
})
const withCondition = (appliesWhen: unknown): unknown =>
  withSecond({ items: [{ id: '2.1', label: 'Late', responses: 'open', appliesWhen: appliesWhen as Condition }] })
const without = (field: keyof Instrument): unknown =>
  Object.fromEntries(Object.entries(sound).filter(([name]) => name !== field))
const withRule = (rule: Domain['rule']): Instrument => withDomain({ rule })
const row = (when: Condition, then: string): NonNullable<Domain['rule']>[number] => ({ when, then, because: 'So.' })

describe('a sound definition', () => {
  it('has no problems', () => {
    expect(instrumentProblems(sound)).toEqual([])
    expect(instrumentProblems(JSON.parse(JSON.stringify(sound)))).toEqual([])
  })

  it('may have a profile in place of an overall level', () => {
    const { risk } = sound.levels
    const profile = { ...sound, levels: { risk }, overall: { kind: 'profile', why: 'Its authors forbid a score.' } }
    expect(instrumentProblems(profile)).toEqual([])
  })
})

describe('a definition with a mistake is told place and remedy', () => {
  const bad: [string, unknown, RegExp][] = [
    ['nothing at all', undefined, /definition/],
    ['a text', 'RoB 2', /definition/],
    ['a list', [], /definition/],
    ['a missing name', without('name'), /^name is missing\. Add it/],
    ['missing domains', without('domains'), /^domains is missing/],
    ['no domains', { ...sound, domains: [] }, /domains.*at least one/],
    ['an id with spaces', { ...sound, id: 'Small Tool' }, /^id must be .*small letters/],
    ['a version with the sign of keys', { ...sound, version: '1@2' }, /^version must be/],
    ['an unknown unit', { ...sound, unit: 'person' }, /^unit is not one of result, study/],
    ['an unknown state', { ...sound, state: 'new' }, /^state is not one of current/],
    ['a link that runs code', { ...sound, guidanceUrl: 'javascript:alert(1)' }, /^guidanceUrl must be a web address/],
    ['a score for a question', withDomain({ items: [{ ...first.items[0]!, points: 3 } as never] }), /never added up/],
    ['a weight for a domain', withDomain({ weight: 2 } as never), /“weight”.*never added up/],
    ['a misspelt field', withDomain({ lable: 'x' } as never), /domains\[0\] has unknown fields: lable/],
    ['an empty label', withDomain({ label: '  ' }), /domains\[0\]\.label/],
    ['a label that is a book', withDomain({ label: 'x'.repeat(5000) }), /domains\[0\]\.label is too long \(at most 160\)/],
    ['a domain called overall', withDomain({ id: 'overall' }), /domains\[0\]\.id is kept for/],
    ['a question called toString', withDomain({ items: [{ id: 'toString', label: 'x', responses: 'open' }] }),
      /domains\[0\]\.items\[0\]\.id is a name the software keeps/],
    ['a set of answers called valueOf',
      { ...sound, responseSets: { ...sound.responseSets, valueOf: sound.responseSets['open'] } }, /responseSets/],
    ['only one answer', { ...sound, responseSets: { open: [{ id: 'yes', label: 'Yes' }] } },
      /responseSets\.open offers no choice/],
    ['two questions with one id', withDomain({ items: [first.items[0]!, first.items[0]!] }),
      /questions together has the id “1\.1” twice\. Change or remove/],
    ['two domains with one id', { ...sound, domains: [first, first] }, /domains has the id “D1” twice/],
    ['two equal answers', { ...sound, responseSets: { open: [...sound.responseSets['open']!, { id: 'no', label: 'Nay' }] } },
      /responseSets\.open has the answer “no” twice/],
    ['two equal marks',
      { ...sound, levels: { ...sound.levels, risk: [level('low', '+'), level('high', '+')] } },
      /levels\.risk has the mark “\+” twice/],
    ['two equal levels', { ...sound, levels: { ...sound.levels, risk: [level('low', '+'), level('low', '×')] } },
      /levels\.risk has the level “low” twice/],
    ['levels worst first',
      { ...sound, levels: { ...sound.levels, overall: [level('high', '×', 'low'), level('low', '+', 'high')] } },
      /levels\.overall has bands that get better.*best level first/],
    ['a list of levels that nothing uses',
      { ...sound, levels: { ...sound.levels, spare: [level('a', 'a'), level('b', 'b')] } },
      /levels\.spare judges nothing\. Remove it/],
    ['answers that nothing uses',
      { ...sound, responseSets: { ...sound.responseSets, spare: sound.responseSets['open'] } },
      /responseSets\.spare is used by no question/],
    ['a question with unknown answers', withDomain({ items: [{ ...first.items[0]!, responses: 'closed' }] }),
      /domain D1, question 1\.1: responseSets has no “closed”\. Add it/],
    ['a reason for an unknown answer', withDomain({ items: [{ ...first.items[0]!, reasonFor: ['maybe'] }] }),
      /question 1\.1, reasonFor: “maybe” is not among/],
    ['a domain with unknown levels', withDomain({ levels: 'danger' }), /domain D1: levels has no list “danger”/],
    ['a rule without levels', withSecond({ rule: [row({ always: true }, 'low')] }),
      /domain D2 has a rule but no levels/],
    ['an overall level without a list', { ...sound, levels: { risk: sound.levels['risk'] } },
      /levels has no list “overall”/],
    ['levels of the whole beside a profile', { ...sound, overall: { kind: 'profile', why: 'No score.' } },
      /levels\.overall judges nothing/],
    ['a rule for a profile', { ...sound, overall: { kind: 'profile', why: 'No.', rule: [] } },
      /overall has unknown fields: rule/],
    ['a condition on an unknown question', withCondition({ item: '9.9', in: ['yes'] }),
      /domain D2, question 2\.1, appliesWhen: there is no question “9\.9”\. Correct the id/],
    ['a condition on an unknown answer', withCondition({ item: '1.1', in: ['perhaps'] }),
      /question 1\.1 has no answer “perhaps”/],
    ['a condition on one unknown answer of two', withCondition({ item: '1.1', in: ['yes', 'perhaps'] }),
      /“perhaps” is no answer of 1\.1/],
    ['a condition on an unknown domain', withCondition({ domain: 'D9', in: ['low'] }), /there is no domain “D9”/],
    ['a condition on an unknown level', withCondition({ domain: 'D1', in: ['awful'] }),
      /domain D1 has no level “awful”/],
    ['a condition on a domain without levels', withCondition({ domain: 'D2', in: ['low'] }),
      /domain D2 has no levels to ask about/],
    ['a condition deep inside others', withCondition({ not: { any: [{ all: [{ item: '9.9', in: ['yes'] }] }] } }),
      /there is no question “9\.9”/],
    ['a condition of two kinds', withCondition({ item: '1.1', in: ['yes'], always: true }), /is not a condition: use item/],
    ['a condition that asks nothing', withCondition({}), /is not a condition/],
    ['a condition without answers', withCondition({ item: '1.1', in: [] }), /appliesWhen\.in is empty: name at least one/],
    ['a count compared with nothing', withCondition({ count: { items: ['1.1'], in: ['yes'] } }),
      /compared with nothing\. Give atLeast/],
    ['a count that cannot be reached', withCondition({ count: { items: ['1.1', '1.2'], in: ['yes'] }, atLeast: 3 }),
      /atLeast 3 can never be reached by 2/],
    ['a count between the wrong limits',
      withCondition({ count: { items: ['1.1', '1.2'], in: ['yes'] }, atLeast: 2, atMost: 1 }),
      /atMost 1 is below atLeast 2/],
    ['a count of the same twice', withCondition({ count: { items: ['1.1', '1.1'], in: ['yes'] }, atLeast: 1 }),
      /count has the id “1\.1” twice/],
    ['a question that waits for itself', withCondition({ item: '2.1', in: ['yes'] }), /in a circle: question 2\.1/],
    ['two questions that wait for each other', withDomain({
      items: [{ ...first.items[0]!, appliesWhen: { item: '1.2', in: ['no'] } }, first.items[1]!],
    }), /circle: .*question 1\.1 → .*question 1\.2|circle: question 1\.2 → question 1\.1/],
    ['a domain that waits for its own question', withDomain({ appliesWhen: { item: '1.1', in: ['yes'] } }), /circle/],
    ['a rule that asks for its own level', withRule([row({ domain: 'D1', in: ['low'] }, 'low')]), /circle: domain D1/],
    ['a rule that gives an unknown level', withRule([row({ always: true }, 'middling')]),
      /rule of domain D1, row 1: there is no level “middling”/],
    ['an overall rule that gives an unknown level',
      { ...sound, overall: { kind: 'level', rule: [row({ always: true }, 'middling')] } },
      /rule of the overall judgement, row 1: there is no level/],
    ['a row after the last', withRule([row({ always: true }, 'low'), row({ item: '1.1', in: ['no'] }, 'high')]),
      /rule of domain D1, row 2: never looked at, as row 1 always holds/],
    ['a row that nothing leads to', withRule([
      row({ item: '1.1', in: ['no'] }, 'high'),
      row({ item: '1.2', in: ['no'] }, 'low'),
      row({ always: true }, 'low'),
    ]), /rule of domain D1, row 2: no answers ever lead to it/],
    ['answers that no row fits', withRule([row({ item: '1.2', in: ['no'] }, 'high')]),
      /rule of domain D1: no row fits the answers .*1\.1: yes.*Add a row/],
    ['a level that nobody can reach',
      { ...withRule([row({ always: true }, 'low')]), overrideAllowed: false },
      /never gives the level “high”, and raters may not choose it/],
  ]

  it.each(bad)('%s', (_name, json, message) => {
    const problems = instrumentProblems(json)
    expect(problems.join('\n')).toMatch(message)
    for (const problem of problems) expect(problem).toMatch(/^[\s\S]{10,600}\.$/)
  })
})

describe('hostile input', () => {
  it.each(['__proto__', 'constructor', 'prototype'])('with a field %s is refused', (name) => {
    const json: unknown = JSON.parse(`{"id":"x","levels":{"${name}":{"polluted":true}}}`)
    expect(instrumentProblems(json).join()).toMatch(new RegExp(`levels has a field “${name}”.*Remove it`))
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  it('nested without end is refused', () => {
    let condition: unknown = { always: true }
    for (let depth = 0; depth < 20_000; depth += 1) condition = { not: condition }
    expect(instrumentProblems(withCondition(condition)).join()).toMatch(/nested more than 40 deep\. Make it flatter/)
  })

  it('that holds itself is refused', () => {
    const self: Record<string, unknown> = { ...sound }
    self['levels'] = self
    expect(instrumentProblems(self).join()).toMatch(/nested more than/)
  })

  it('with a hundred thousand questions is refused', () => {
    const items = Array.from({ length: 100_000 }, (_, at) => ({ id: `q${at}`, label: 'x', responses: 'open' }))
    expect(instrumentProblems(withDomain({ items })).join()).toMatch(/more than 20000 parts/)
  })

  it('with very many mistakes lists the first and counts the others', () => {
    const items = Array.from({ length: 60 }, (_, at) => ({ id: `q${at}`, label: 'x', responses: 'missing' }))
    const problems = instrumentProblems(withDomain({ items, rule: undefined as never }))
    expect(problems).toHaveLength(51)
    expect(problems.at(-1)).toMatch(/^And \d+ more/)
  })

  it('whose rule has too many combinations to try is not tried', () => {
    const items = Array.from({ length: 60 }, (_, at) => ({ id: `q${at}`, label: 'x', responses: 'open' }))
    const rule = [row({ count: { items: items.map(({ id }) => id), in: ['yes'] }, atLeast: 30 }, 'low')]
    expect(instrumentProblems(withDomain({ items, rule }))).toEqual([])
  })
})
