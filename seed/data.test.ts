import { describe, expect, it } from 'vitest'

import { evaluate } from '@/appraisal/instruments/evaluate'
import { findInstrument } from '@/appraisal/instruments'
import type { Answers, Judgements } from '@/appraisal/instruments/types'
import { locales } from '@/platform/locales'
import type { ProvenanceRow } from '@collections/fields/provenanceCounts'

import { checkSeed, SeedFault, type SeedData, type SeedProblem } from './check'
import { exampleSource, seedSource, type SeedSource } from './data'

function problemsOf(source: SeedSource): readonly SeedProblem[] {
  try {
    checkSeed(source)
    return []
  } catch (error) {
    if (error instanceof SeedFault) return error.problems
    throw error
  }
}

describe('the seed files', () => {
  it('have the right shape, and every relation leads to a record', () => {
    expect(seed().vocabularies.length).toBeGreaterThan(0)
  })

  let checked: SeedData | undefined
  const seed = () => (checked ??= checkSeed(seedSource))
  const vocabulary = (key: string) => seed().vocabularies.find((each) => each.key === key)?.terms ?? []

  it('say in plain words what every term means, countries apart', () => {
    const silent = seed()
      .vocabularies.filter(({ key }) => key !== 'countries')
      .flatMap(({ key, terms }) =>
        terms.filter(({ definition }) => !definition).map(({ slug }) => `${key}/${slug}`),
      )
    expect(silent).toEqual([])
  })

  it('use no word for two terms of a vocabulary', () => {
    for (const { key, terms } of seed().vocabularies) {
      const owners = new Map<string, string>()
      for (const { slug, label, synonyms } of terms) {
        const known = Array.isArray(synonyms) ? synonyms : (synonyms?.en ?? [])
        const words = [typeof label === 'string' ? label : label.en, ...known]
        for (const word of words) {
          const owner = owners.get(String(word).toLowerCase())
          expect(owner, `"${word}" in ${key} means ${owner} and ${slug}`).toBeUndefined()
          owners.set(String(word).toLowerCase(), slug)
        }
      }
    }
  })

  it('name every term in every language, scales apart, and no two of a vocabulary alike', () => {
    for (const { key, terms } of seed().vocabularies.filter((each) => each.key !== 'measures')) {
      for (const { code: locale } of locales) {
        const names = terms.map(({ slug, label }) => (typeof label === 'string' ? `nameless ${slug}` : label[locale] ?? `nameless ${slug}`))
        expect(names.filter((name, index) => name.startsWith('nameless') || names.indexOf(name) !== index), `${key} in ${locale}`).toEqual([])
      }
    }
  })

  it('rank a design with a comparison group before one without', () => {
    const rank = (slug: string) => vocabulary('designs').find((each) => each.slug === slug)?.rank ?? NaN
    const best = [
      'systematic-review-with-meta-analysis',
      'randomised-controlled-trial',
      'non-randomised-controlled-study',
      'uncontrolled-before-after-study',
      'case-report',
    ]
    expect([...best].sort((a, b) => rank(a) - rank(b))).toEqual(best)
  })

  it('know six local names of a link worker', () => {
    const route = vocabulary('referral-routes').find(({ slug }) => slug === 'link-worker')
    expect(route?.synonyms).toEqual(
      expect.arrayContaining([
        'health advisor',
        'health trainer',
        'care navigator',
        'community connector',
        'social prescribing co-ordinator',
        'community care co-ordinator',
      ]),
    )
  })

  it.each([
    ['studies', 'pescheny-2019', 'year', ['2018', '2019']],
    ['references', 'dayson-2016-rotherham', 'issued', ['2015-12', '2016-01']],
    ['projects', 'wellbeing-while-waiting', 'siteCounts', ['10', '12', 'up to 10']],
    ['studies', 'hayes-2025-inact', 'interventionNote', ['6 to 12 sessions', 'up to 6 sessions']],
  ] as const)('keep every value where sources disagree: %s/%s, %s', (collection, name, field, values) => {
    const record = seed().records[collection].find((each) => each.name === name)?.data
    const rows = (record?.provenance ?? []) as ProvenanceRow[]
    expect(rows.filter((row) => row.field === field).map(({ value }) => value).sort()).toEqual(values)
  })

  it('never claim a quality rating', () => {
    for (const { data } of seed().records.studies) expect(data).not.toHaveProperty('quality')
  })

  it('rate invented studies only, which say in their titles that they are', () => {
    const studies = new Map(seed().records.studies.map(({ name, data }) => [name, data]))
    for (const { data } of seed().records['quality-ratings']) {
      const study = studies.get(String(data.study))
      expect(study).toMatchObject({ isExample: true, title: expect.stringMatching(/^Example: .*fictional/) })
      expect(data).toMatchObject({ isExample: true })
    }
  })

  it('rate by the rules of the tool, with nothing left open', () => {
    for (const { data } of seed().records['quality-ratings']) {
      const instrument = findInstrument(String(data.instrument))
      if (!instrument) throw new Error(`There is no tool ${String(data.instrument)}.`)
      const { overall, problems } = evaluate(instrument, data.answers as Answers, data.judgements as Judgements)
      expect(problems, String(data.label)).toEqual([])
      expect(overall?.judged ?? null).toBe(data.overall ?? null)
      expect(instrument.levels.overall?.find(({ id }) => id === data.overall)?.band).toBe(data.band)
    }
  })

  it('give what reviews said of their studies together to no single study', () => {
    const told = seed().records.studies.filter(({ data }) => (data.reviewScope as { qualityOfIncluded?: string } | undefined)?.qualityOfIncluded)
    expect(told.map(({ name }) => name).sort()).toEqual(['bickerdike-2017', 'griffiths-2022', 'kiely-2022-sr', 'napierala-2022'])
    expect(seed().records.studies.filter(({ data }) => data.ratingsByOthers)).toEqual([])
  })
})

describe('what is invented for the demo', () => {
  const { records, rounds } = checkSeed(exampleSource)
  const ofEveryHub = checkSeed(seedSource).records
  const examples = (['gaps', 'projects', 'research-questions', 'working-groups'] as const).flatMap((collection) =>
    records[collection].filter(({ name }) => !ofEveryHub[collection].some((own) => own.name === name)))

  it('holds nothing but examples that say so, and none of them stands in the seed of every hub', () => {
    expect(rounds).toHaveLength(1)
    expect(examples).toHaveLength(12)
    for (const { data } of examples) {
      expect(data).toMatchObject({ isExample: true })
      const name = data.title ?? data.question ?? data.name
      expect(typeof name === 'string' ? name : (name as { en: string }).en).toMatch(/^Example: /)
      expect(data).not.toHaveProperty('standing')
    }
  })

  it.each(rounds)('$title: every gap that is voted on was gathered, checked and kept, and every group has voters enough', (round) => {
    const left = new Set(round.decisions.map(({ gap }) => gap))
    const kept = round.gaps.filter((gap) => !left.has(gap))
    expect(round.checks.map(({ gap }) => gap).sort()).toEqual([...kept].sort())
    for (const { name, choices } of round.participants) {
      expect(choices.filter((gap) => !kept.includes(gap)), name).toEqual([])
      expect(choices.length, name).toBeLessThanOrEqual(round.choices)
    }
    for (const { key } of round.groups)
      expect(round.participants.filter(({ group }) => group === key).length, key).toBeGreaterThanOrEqual(round.fewestVoters)
    expect(round.choices).toBeLessThan(kept.length)
  })
})

describe('a mistake in a file', () => {
  const withStudies = (...content: unknown[]): SeedSource => ({
    ...seedSource,
    records: { ...seedSource.records, studies: { path: 's.json', content } },
  })
  const provenance = [{ field: 'record', source: 'somewhere', confirmed: false }]
  const study = { slug: 'a-study', title: 'A study', kind: 'primary', provenance }

  const ofStudy = (...content: unknown[]) =>
    problemsOf(withStudies(...content)).filter(({ file }) => file === 's.json')

  it('is named by file, record and field', () => {
    expect(ofStudy({ ...study, outcomes: ['outcomes/lonelyness'] })).toEqual([
      {
        file: 's.json',
        record: 'a-study',
        field: 'outcomes[0]',
        message: expect.stringContaining('no "outcomes/lonelyness" in terms'),
      },
    ])
  })

  it.each([
    ['a field that does not exist', { ...study, quality: 'high' }, '"quality"'],
    ['an empty text', { ...study, headline: '' }, 'leave the field out'],
    ['a term of another vocabulary', { ...study, design: 'outcomes/loneliness' }, 'designs/<slug>'],
    ['a choice without a reason', { ...study, provenance: [{ ...provenance[0], chosen: true }] }, 'why'],
    ['a date nobody can read', { ...study, started: 'spring 2014' }, 'not a date'],
  ])('is found: %s', (_, record, words) => {
    const found = ofStudy(record)
    expect(found).toHaveLength(1)
    expect(found[0]?.message).toContain(words)
  })

  it('is found: two records of one name', () => {
    expect(ofStudy(study, study)[0]).toMatchObject({ record: 'a-study', field: 'slug' })
  })
})
