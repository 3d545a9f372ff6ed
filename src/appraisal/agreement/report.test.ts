import { describe, expect, it } from 'vitest'
import { findInstrument } from '../instruments'
import type { Instrument } from '../instruments/types'
import { agreementCsv } from './csv'
import { agreementReport, type RatedJob } from './report'

const levels = [
  { id: 'low', label: 'Low', mark: '+', gloss: 'Little.' },
  { id: 'some', label: 'Some', mark: '!', gloss: 'Some.' },
  { id: 'high', label: 'High', mark: '-', gloss: 'Much.' },
  { id: 'no-information', label: 'No information', mark: '?', gloss: 'Not said.' },
]
const tool: Instrument = {
  id: 'small', version: '1', name: 'Small tool', shortName: 'Small', unit: 'study', designs: [], state: 'current',
  verification: { state: 'verified', note: 'Made for this test.' },
  sources: [], guidanceUrl: 'https://example.org', licence: 'None.',
  responseSets: { yesno: [{ id: 'Y', label: 'Yes' }, { id: 'N', label: 'No' }, { id: 'NI', label: 'No information' }] },
  levels: { parts: levels, overall: levels },
  domains: [
    { id: 'chance', label: 'Chance', gloss: 'How people came into groups.', levels: 'parts', items: [] },
    { id: 'shown', label: 'Shown only', gloss: 'No level.', items: [{ id: '1', label: 'One', responses: 'yesno' }, { id: '2', label: 'Two', responses: 'yesno' }] },
  ],
  overall: { kind: 'level' },
  overrideAllowed: true,
  needsJustification: 'overrides',
}

const rating = (rater: string, chance: string, overall = chance, one = 'Y') => ({
  rater,
  answers: { 1: { response: one }, 2: { response: 'Y' } },
  judgements: { chance: { level: chance, reason: 'because' }, overall: { level: overall, reason: 'because' } },
})
const job = (id: string, ratings: RatedJob['ratings'], change: Partial<RatedJob> = {}): RatedJob => ({
  id, round: 'live', instrument: tool, completedAt: '2026-03-05T10:00:00.000Z', ratings, ...change,
})
const jobs = [
  job('1', [rating('ann', 'low'), rating('bob', 'low')]),
  job('2', [rating('bob', 'high'), rating('ann', 'some')]),
  job('3', [rating('ann', 'high'), rating('cem', 'high', 'high', 'N')], { completedAt: '2026-04-01T10:00:00.000Z' }),
]
const names = new Map([['ann', 'Ann'], ['bob', 'Bob'], ['cem', 'Cem']])
const rowIn = (report: ReturnType<typeof agreementReport>, section: string, label: string) =>
  report.sections.find(({ title }) => title === section)?.rows.find((row) => row.label === label)?.agreement

describe('agreement of raters', () => {
  const report = agreementReport(jobs, { names })

  it('keeps the overall judgement apart from the questions on the way to it, as in RoB 2', () => {
    const rob2 = findInstrument('rob2-assignment@2019-08-22')
    if (!rob2) return expect.fail('RoB 2 is not among the instruments')
    const low = { '1.1': 'Y', '1.2': 'Y', '1.3': 'N', '2.1': 'N', '2.2': 'N', '2.6': 'Y', '3.1': 'Y', '4.1': 'N', '4.2': 'N', '4.3': 'N', '5.1': 'Y', '5.2': 'N', '5.3': 'N' }
    const by = (rater: string, change: Record<string, string>) => ({
      rater, judgements: {},
      answers: Object.fromEntries(Object.entries({ ...low, ...change }).map(([id, response]) => [id, { response }])),
    })
    // Some concerns in two domains: both raters are asked O.1, and one answers that they add up.
    const doubts = { '1.2': 'NI', '5.1': 'N' }
    const ratings = [by('ann', { ...doubts, 'O.1': 'Y' }), by('bob', { ...doubts, 'O.1': 'N' })]
    const found = agreementReport([job('11', ratings, { instrument: rob2 })])
    const section = 'RoB 2 (assignment) (2019-08-22), by domain'
    expect(rowIn(found, section, 'Overall')).toMatchObject({ n: 1, categories: ['low', 'some-concerns', 'high'], linear: { value: 0 } })
    expect(rowIn(found, section, 'Overall: its questions')).toMatchObject({ n: 1, categories: ['Y', 'N'] })
    // Nobody was asked where nothing adds up.
    const sure = agreementReport([job('12', [by('ann', {}), by('bob', {})], { instrument: rob2 })])
    expect(sure.sections[1]?.rows.map(({ label }) => label)).toEqual([
      'Randomisation process', 'Departures from the intended support (effect of assignment)', 'Missing outcome data',
      'Measurement of the outcome', 'Selection of the reported result', 'Overall',
    ])
  })

  it('is given by tool, domain, pair and month', () => {
    expect(report.jobs).toBe(3)
    expect(report.sections.map(({ title, rows }) => [title, ...rows.map(({ label }) => label)])).toEqual([
      ['By tool', 'Small (1)'],
      ['Small (1), by domain', 'Chance', 'Shown only', 'Overall'],
      ['By pair of raters', 'Ann and Bob', 'Ann and Cem'],
      ['Over time, by month', '2026-03', '2026-04'],
    ])
    expect(rowIn(report, 'By tool', 'Small (1)')).toMatchObject({ n: 3, raters: 3, kappa: 'Conger', unweighted: { po: expect.closeTo(2 / 3, 12) } })
    expect(rowIn(report, 'By pair of raters', 'Ann and Bob')).toMatchObject({ n: 2, raters: 2, unweighted: { po: 0.5 } })
    expect(rowIn(report, 'By pair of raters', 'Ann and Cem')?.unweighted).toMatchObject({ value: null, reason: expect.stringContaining('pe = 1') })
    expect(JSON.stringify(report)).not.toContain('NaN')
  })

  it('weighs levels by their order, and counts the questions of a part without levels', () => {
    expect(rowIn(report, 'Small (1), by domain', 'Chance')?.linear.value).not.toBeNull()
    expect(rowIn(report, 'Small (1), by domain', 'Shown only')).toMatchObject({ n: 6, unweighted: { po: expect.closeTo(5 / 6, 12) } })
  })

  it('does not depend on who submitted first', () => {
    const turned = jobs.map((one) => ({ ...one, ratings: [...one.ratings].reverse() }))
    expect(agreementReport(turned, { names })).toEqual(report)
  })

  it('stays right when raters go: what they rated together is still counted, a single rating is not', () => {
    const alone = job('4', [rating('ann', 'low')])
    expect(agreementReport([...jobs, alone], { names })).toEqual(report)
    const three = job('5', [rating('ann', 'low'), rating('bob', 'low'), rating('dee', 'some')])
    expect(rowIn(agreementReport([three], { names }), 'By tool', 'Small (1)')).toMatchObject({ raters: 3, n: 1 })
  })

  it('keeps calibration and other tools apart', () => {
    const practice = job('6', [rating('ann', 'low'), rating('bob', 'high')], { round: 'calibration' })
    const mixed = agreementReport([...jobs, practice], { names })
    expect(rowIn(mixed, 'By tool', 'Small (1)')).toEqual(rowIn(report, 'By tool', 'Small (1)'))
    expect(rowIn(mixed, 'By tool', 'Small (1), calibration')?.n).toBe(1)
    expect(rowIn(mixed, 'By pair of raters', 'Ann and Bob · Small (1), calibration')?.n).toBe(1)
  })

  it('takes “no information” for a rating only if the team says so', () => {
    const unsaid = [job('7', [rating('ann', 'no-information'), rating('bob', 'low')])]
    expect(rowIn(agreementReport(unsaid), 'By tool', 'Small (1)')?.n).toBe(0)
    expect(rowIn(agreementReport(unsaid, { countsNoInformation: true }), 'By tool', 'Small (1)')?.n).toBe(1)
  })

  it('names nobody without names, and says nothing where nothing was rated twice', () => {
    expect(JSON.stringify(agreementReport(jobs))).not.toMatch(/Ann|ann|pair of/)
    expect(agreementReport([job('1', [rating('ann', 'low')])])).toEqual({ jobs: 0, sections: [] })
  })

  it('counts the questions of a tool whose authors forbid an overall judgement', () => {
    const profile = findInstrument('mmat@2018')
    if (!profile) return expect.fail('MMAT is not among the instruments')
    const all = Object.fromEntries(profile.domains.flatMap(({ items }) => items.map(({ id, responses }) => [id, { response: profile.responseSets[responses]?.[0]?.id ?? '' }])))
    const both = job('8', [{ rater: 'ann', answers: all, judgements: {} }, { rater: 'bob', answers: all, judgements: {} }], { instrument: profile })
    const { sections } = agreementReport([both])
    expect(sections[0]?.rows[0]?.agreement.n).toBeGreaterThan(3)
    expect(sections[0]?.rows[0]?.agreement.unweighted.po).toBe(1)
  })

  it('can be downloaded with the formula of every number', () => {
    const odd = agreementReport(jobs, { names: new Map([...names, ['ann', '=1+1, "Ann"']]) })
    const csv = agreementCsv(odd)
    expect(csv).toMatch(/^section,what,statistic,formula,value/)
    expect(csv).toContain('κ = (po − pe) / (1 − pe)')
    expect(csv).toContain(`"'=1+1, ""Ann"" and Bob"`)
    expect(csv).not.toContain('NaN')
  })

  it('has percent agreement and the two indices among the downloaded numbers, or says why not', () => {
    const yesNo = { ...tool, domains: tool.domains.slice(1), overall: { kind: 'profile', why: 'No whole.' } } satisfies Instrument
    const answered = (id: string, one: string, other: string) =>
      job(id, [{ ...rating('ann', 'low', 'low', one), judgements: {} }, { ...rating('bob', 'low', 'low', other), judgements: {} }], { instrument: yesNo })
    const rows = agreementCsv(agreementReport([answered('9', 'Y', 'N'), answered('10', 'N', 'N')])).split('\r\n')
    const row = (statistic: string) => rows.find((line) => line.startsWith('By tool,') && line.includes(statistic))
    // Four questions: two rated the same as yes, one as no, one differently.
    expect(row('Percent agreement')).toContain('100 po,75,')
    expect(row('Prevalence index')).toMatch(/second",0\.25,/)
    expect(row('Bias index')).toContain('for the same table",0.25,')
    expect(agreementCsv(report)).toContain('only for two raters and two categories')
  })
})
