import { describe, expect, it } from 'vitest'
import { searchMessages } from './messages'
import { chips, describeSearch, optionLabel, type LabelOf } from './sentence'
import { searchState } from './testing/builders'

const labels: Readonly<Record<string, string>> = {
  loneliness: 'Loneliness', anxiety: 'Anxiety', rct: 'Randomised controlled trial', wales: 'Wales', adhd: 'ADHD',
}
const labelOf: LabelOf = (facet, value) => optionLabel(facet, value) ?? labels[value] ?? value

const sentence = (query: string, total: number, matched: 'all' | 'any' = 'all'): string =>
  describeSearch(searchState(query), { total, matched }, labelOf)

describe('the sentence above the results', () => {
  it('says of an order by quality where unrated records stand', () => {
    expect(sentence('q=walking&quality=rated-without-overall&sort=quality', 3))
      .toBe('3 records about “walking” rated without an overall judgement, best rated first, unrated last')
  })

  it('says everything when nothing narrows it', () => {
    expect(sentence('', 1214)).toBe('All 1,214 records, newest first')
  })

  it('says words, filters, years and order', () => {
    expect(sentence('q=walking&kind=review&kind=study&outcome=loneliness&outcome=anxiety&design=rct&from=2015&sort=newest', 12))
      .toBe('12 studies and reviews about “walking” on anxiety or loneliness '
        + 'with the design randomised controlled trial, from 2015, newest first')
  })

  it('uses the singular for one and no order', () => {
    expect(sentence('kind=study&country=wales&from=2018&to=2018', 1)).toBe('1 study from Wales, in 2018')
  })

  it('says that nothing was found', () => {
    expect(sentence('q=unicorns&kind=study&kind=review&to=2010', 0))
      .toBe('No studies or reviews about “unicorns”, up to 2010')
  })

  it('says when only some of the words were found', () => {
    expect(sentence('q=unicorn+walking', 3, 'any'))
      .toBe('3 records with some of the words of “unicorn walking”, best match first')
  })

  it('keeps the capitals of abbreviations', () => {
    expect(sentence('population=adhd&direction=worsened', 2))
      .toBe('2 records with ADHD with a result that is a worsening, newest first')
  })
})

describe('the sentence in other languages', () => {
  const inLanguage = (locale: Parameters<typeof searchMessages>[0], query: string, total: number): string => {
    const messages = searchMessages(locale)
    const labels: LabelOf = (facet, value) => optionLabel(facet, value, messages) ?? value
    return describeSearch(searchState(query), { total, matched: 'all' }, labels, messages)
  }

  it('counts by the rules of the language', () => {
    expect(inLanguage('fr', '', 1214)).toBe(`Les ${new Intl.NumberFormat('fr').format(1214)} fiches, les plus récents d’abord`)
    expect(inLanguage('de', 'kind=study&from=2015', 2)).toBe('2 Studien, ab 2015, neueste zuerst')
    expect(inLanguage('ar', 'kind=study&to=2015', 2)).toBe('دراستان، حتى 2015'.replace('2015', 'عام 2015') + '، الأحدث أولًا')
    expect(['2', '3', '5'].map((count) => inLanguage('cy', 'kind=project&to=2015', Number(count)).split(',')[0]))
      .toEqual(['2 brosiect', '3 phrosiect', '5 prosiect'])
  })

  it('names filters by the words of the language', () => {
    expect(inLanguage('es', 'kind=study&kind=review&direction=worsened&direction=mixed', 3))
      .toBe('3 registros (estudios y revisiones), dirección del beneficio: mixto o empeoramiento, más recientes primero')
    expect(inLanguage('de', 'direction=improved', 1)).toBe('1 Eintrag, Richtung des Nutzens: Verbessert')
    expect(inLanguage('ja', 'q=孤独&kind=study', 12)).toBe('研究12件、「孤独」について、関連度順')
    expect(inLanguage('pt', 'q=x', 0)).toBe('Nenhum registo, sobre «x»')
    expect(inLanguage('fr', 'kind=study&as-at=2026-05-03', 1)).toBe('1 étude, sur ce site le 3 mai 2026')
  })
})

describe('a search as at a day', () => {
  const state = searchState('kind=study&outcome=loneliness&as-at=2026-05-03')

  it('names the day', () => {
    expect(describeSearch(state, { total: 2, matched: 'all' }, labelOf)).toBe('2 studies on loneliness, public here on 3 May 2026, newest first')
  })

  it('can be left', () => {
    expect(chips(state, labelOf).at(-1)).toEqual({ part: 'asAt', label: 'As at', value: '3 May 2026', url: '/search?kind=study&outcome=loneliness' })
  })
})

describe('chips', () => {
  it('each take away one thing and keep the rest', () => {
    const state = searchState('q=walking&outcome=loneliness&outcome=anxiety&from=2015&sort=oldest&page=3')
    expect(chips(state, labelOf)).toEqual([
      { part: 'q', label: 'Words', value: 'walking',
        url: '/search?outcome=anxiety&outcome=loneliness&from=2015&sort=oldest' },
      { part: 'outcome', label: 'Outcome', value: 'Anxiety', url: '/search?q=walking&outcome=loneliness&from=2015&sort=oldest' },
      { part: 'outcome', label: 'Outcome', value: 'Loneliness', url: '/search?q=walking&outcome=anxiety&from=2015&sort=oldest' },
      { part: 'years', label: 'Years', value: '2015 or later',
        url: '/search?q=walking&outcome=anxiety&outcome=loneliness&sort=oldest' },
    ])
  })
})
