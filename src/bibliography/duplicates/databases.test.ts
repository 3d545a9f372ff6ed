import { describe, expect, it } from 'vitest'
import { article } from '../../../tests/corpus/duplicates/article'
import type { CslItem } from '../record'
import { defaultRules, fingerprint, judge } from '.'

const outcome = (one: CslItem, other: CslItem) => {
  const there = judge(fingerprint(one), fingerprint(other), defaultRules).outcome
  expect(judge(fingerprint(other), fingerprint(one), defaultRules).outcome).toBe(there)
  return there
}

describe('an abstract of a meeting, which one database names and the other does not', () => {
  const abstract = article({ DOI: '', page: '', issue: 'Suppl. 1', 'container-title': 'Circulation' })
  const named = { ...abstract, 'container-title': 'Circulation. Conference: Scientific Sessions 2019' }

  it('is the same where neither has a page', () => {
    expect(outcome(abstract, named)).toBe('same')
  })
  it('is asked about where no place is known, or one of them has a page', () => {
    const unplaced = { volume: '', issue: '' }
    expect(outcome({ ...abstract, ...unplaced }, { ...named, ...unplaced })).toBe('ask')
    expect(outcome({ ...abstract, page: '1123-1128' }, named)).toBe('ask')
  })
  it('is another one on another page, even if the supplement has one DOI', () => {
    const one = { ...named, DOI: '10.1161/circ.139.suppl_1', page: '51' }
    expect(outcome(one, { ...one, page: '52' })).toBe('ask')
  })
  it('is not taken for one because its journal is called proceedings', () => {
    const one = article({ DOI: '', 'container-title': 'Proceedings of the Royal Society', page: '' })
    expect(outcome(one, article({ 'container-title': '', volume: '', issue: '' }))).toBe('same')
  })
})

describe('a title in two languages', () => {
  const foreign = 'Utilidad de los enlaces comunitarios para las personas mayores que viven solas'
  const english = String(article().title)

  it.each([
    ['both, with a semicolon', `${foreign}; ${english}`],
    ['both, after the mark of the original', `${english}. <ORIGINAL> ${foreign.toUpperCase()}`],
    ['both, with an equals sign', `${foreign} = ${english}`],
  ])('agrees with one of them: %s', (_, title) => {
    expect(outcome(article({ DOI: '', title: `[${english}]` }), article({ DOI: '', title }))).toBe('same')
  })
  it('is asked about on the same page, since its words say nothing', () => {
    expect(outcome(article({ DOI: '', title: foreign }), article({ DOI: '' }))).toBe('ask')
    const translated = '[Link workers and how lonely older people are. A trial]'
    expect(outcome(article({ DOI: '', title: translated }), article({ DOI: '' }))).toBe('ask')
  })
  it('is another one elsewhere', () => {
    expect(outcome(article({ DOI: '', title: foreign, page: '1-9' }), article({ DOI: '' }))).toBe('different')
  })
  it('is no title with its part: those of a series stay apart', () => {
    const part = (title: string, page: string) =>
      article({ DOI: '', page, title: `Health of older adults in the cities; ${title} of the survey` })
    expect(outcome(part('women', '1-9'), part('men', '10-20'))).not.toBe('same')
  })
})

describe('slips of exports', () => {
  it('reads a word in which a question mark stands for a lost letter', () => {
    const title = 'Essai du Groupe français de pneumo-cancérologie chez la personne isolée'
    const lost = title.replace(/[çé]/g, '?')
    expect(outcome(article({ DOI: '', title }), article({ DOI: '', title: lost }))).toBe('same')
  })
  it('reads names that stand with the given name first', () => {
    const turned = article({
      DOI: '',
      author: [
        { family: 'Anna', given: 'Müller' },
        { family: 'Jan', given: 'Berg' },
        { family: 'Siân', given: 'O’Connor' },
      ],
    })
    const author = [
      { family: 'Müller', given: 'Anna K.' },
      { family: 'Berg', given: 'Jan' },
      { family: 'O’Connor', given: 'Siân' },
    ]
    expect(outcome(turned, article({ DOI: '', author }))).toBe('same')
  })
  it('leaves off what Web of Science and Embase put after a title', () => {
    const one = article({ DOI: '', page: '', volume: '' })
    expect(outcome(one, { ...one, title: `${String(one.title)} - Review` })).toBe('same')
    expect(outcome(one, { ...one, title: `${String(one.title)} [abstract no: 134]` })).toBe('same')
  })
  it('takes a number above twelve for no issue of Cochrane’s reviews', () => {
    const review = article({ DOI: '', volume: '', page: '', 'container-title': 'Cochrane Database of Systematic Reviews' })
    expect(outcome({ ...review, issue: '1425' }, { ...review, issue: '4', page: 'CD008173' })).toBe('same')
    expect(outcome({ ...review, issue: '2' }, { ...review, issue: '4', page: 'CD008173' })).not.toBe('same')
  })
})

describe('records that say little', () => {
  const bare = (over: Partial<CslItem> = {}): CslItem => ({
    type: 'document',
    title: 'Ecological and human health risk assessment of coastal waters',
    author: [{ family: 'Bernhardt', given: 'A' }],
    issued: { 'date-parts': [[2011]] },
    ...over,
  })
  it('of two years are asked about: they may be reports of each year', () => {
    expect(outcome(bare(), bare({ issued: { 'date-parts': [[2012]] } }))).toBe('ask')
    expect(outcome(bare(), bare({ issued: { 'date-parts': [[2013]] } }))).toBe('ask')
    expect(outcome(bare(), bare({ issued: { 'date-parts': [[2019]] } }))).toBe('different')
  })
  it('of a preprint, without its server, are asked about', () => {
    expect(outcome(bare(), bare({ 'container-title': 'medRxiv' }))).toBe('ask')
    expect(outcome(bare({ 'container-title': 'Ecology', volume: '3' }), bare({ 'container-title': 'medRxiv' }))).toBe(
      'different',
    )
  })
  it('with the title cut at its subtitle are asked about where a journal’s two names have no word in common', () => {
    const cut = article({ DOI: '', 'container-title': 'Jbritgenpract', title: 'Effects of link worker support on loneliness in older adults' })
    expect(outcome(article({ DOI: '' }), cut)).toBe('ask')
  })
})
