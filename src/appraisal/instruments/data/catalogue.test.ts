import { describe, expect, it } from 'vitest'
import { evaluate } from '../evaluate'
import { builtInInstruments, instrumentKey, instrumentsFor } from '..'
import type { Instrument } from '../types'
import { emmie } from './emmie'
import { marylandSms } from './marylandSms'
import { nesta } from './nesta'

const every = builtInInstruments.map((instrument) => [instrumentKey(instrument), instrument] as const)
const itemCount = ({ domains }: Instrument): number => domains.flatMap(({ items }) => items).length
const find = (key: string): Instrument => {
  const instrument = builtInInstruments.find((candidate) => instrumentKey(candidate) === key)
  if (!instrument) throw new Error(`no instrument ${key}`)
  return instrument
}

describe.each(every)('%s', (_, instrument) => {
  it('has short labels, each unlike the others of its part', () => {
    for (const { items } of instrument.domains) {
      const labels = items.map(({ label }) => label)
      expect(new Set(labels).size).toBe(labels.length)
      expect(labels.filter((label) => label.length > 90)).toEqual([])
    }
  })

  it('says where its rules come from and how far they were compared', () => {
    expect(instrument.sources.length).toBeGreaterThan(0)
    expect(instrument.verification.note.length).toBeGreaterThan(20)
  })
})

describe('the built-in instruments', () => {
  it.each([
    ['jbi-randomised@2023', 13], ['jbi-randomised@2017', 13], ['jbi-quasi-experimental@2017', 9],
    ['jbi-cohort@2017', 11], ['jbi-case-control@2017', 10], ['jbi-cross-sectional@2017', 8],
    ['jbi-prevalence@2017', 9], ['jbi-case-series@2017', 10], ['jbi-case-report@2017', 8],
    ['jbi-qualitative@2017', 10], ['jbi-systematic-review@2017', 11], ['jbi-economic@2017', 11],
    ['jbi-text-and-opinion@2017', 6], ['jbi-diagnostic@2017', 10], ['casp-systematic-review@2018', 10],
    ['casp-qualitative@2018', 10], ['casp-diagnostic@2018', 12], ['casp-economic@2018', 12],
    ['casp-prediction-rule@2018', 11],
  ])('%s has %i questions', (key, questions) => {
    expect(itemCount(find(key))).toBe(questions)
  })

  it('leave the decision of a JBI checklist to the rater and give CASP no overall', () => {
    for (const [key, instrument] of every) {
      if (key.startsWith('jbi-')) expect(instrument.overall).toEqual({ kind: 'level' })
      if (key.startsWith('casp-')) expect(instrument.overall.kind).toBe('profile')
    }
  })

  it('offer a review AMSTAR 2 first, a qualitative study a checklist for it, and a mixed one MMAT', () => {
    const first = (design: string, unit?: Instrument['unit']) => instrumentsFor(design, unit)[0]?.id
    expect(first('systematic-review', 'review')).toBe('amstar-2')
    expect(first('qualitative-study', 'study')).toBe('jbi-qualitative')
    expect(first('mixed-methods-study', 'study')).toBe('mmat')
    expect(first('cost-effectiveness-analysis', 'study')).toBe('jbi-economic')
  })

  it('offer a case–control study the three checklists made for it before all others', () => {
    const offered = instrumentsFor('case-control-study', 'study').map(({ id }) => id)
    expect(offered.slice(0, 3)).toEqual(['newcastle-ottawa-case-control', 'jbi-case-control', 'casp-case-control'])
    expect(instrumentsFor('non-randomised-controlled-study').map(({ id }) => id)).not.toContain('jbi-case-control')
  })
})

describe('scales judged by the rater', () => {
  it('take the level of the Maryland scale from the design, and lower it only with a reason', () => {
    const design = { level: '5', reason: 'Randomised by practice.' }
    expect(evaluate(marylandSms, {}, { design })).toMatchObject({ overall: { judged: '5' }, problems: [] })
    const failed = evaluate(marylandSms, {}, { design, overall: { level: '3' } })
    expect(failed).toMatchObject({ overall: { judged: '3', isOverridden: true } })
    expect(failed.problems.map(({ place }) => place)).toEqual(['overall'])
  })

  it('leave the Nesta level to the rater, whatever the questions say', () => {
    const answers = Object.fromEntries(['1', '2', '3', '4', '5'].map((id) => [id, { response: 'yes' }]))
    expect(evaluate(nesta, answers, {}).overall?.judged).toBeNull()
    const judged = evaluate(nesta, answers, { overall: { level: '4' } })
    expect(judged).toMatchObject({ overall: { judged: '4' }, problems: [] })
  })

  it('show EMMIE as five dimensions, each with what is said and how good that is, and no sum', () => {
    expect(emmie.domains.map(({ label }) => label.charAt(0)).join('')).toBe('EMMIE')
    const ids = emmie.domains.map(({ id }) => id)
    const answers = Object.fromEntries(ids.map((id) => [`${id}-e`, { response: 'not-reported' }]))
    const judgements = Object.fromEntries(ids.map((id) => [id, { level: 'q0', reason: 'Silent.' }]))
    expect(evaluate(emmie, answers, judgements)).toMatchObject({ overall: null, problems: [] })
    const said = { ...answers, 'mechanism-e': { response: 'reported' } }
    expect(evaluate(emmie, said, judgements).problems.map(({ place }) => place)).toEqual(['mechanism-e'])
  })
})
