import { describe, expect, it } from 'vitest'
import { article } from '../../../tests/corpus/duplicates/article'
import type { CslItem } from '../record'
import { defaultRules, findDuplicates, fingerprint, judge } from '.'

const verdict = (one: CslItem, other: CslItem) => judge(fingerprint(one), fingerprint(other), defaultRules)
const outcome = (one: CslItem, other: CslItem) => verdict(one, other).outcome

describe('one article in two databases is the same', () => {
  const withoutDoi = article({ DOI: '' })
  it.each<[string, CslItem]>([
    ['DOI as a link in capitals', article({ DOI: 'https://doi.org/10.3399/BJGP19X701' })],
    [
      'abbreviated journal and pages, initials, no DOI',
      article({
        DOI: '',
        'container-title': 'Br J Gen Pract',
        page: '1123-8',
        author: [
          { family: 'Muller', given: 'AK' },
          { family: 'van der Berg', given: 'J' },
          { family: "O'Connor", given: 'S' },
        ],
      }),
    ],
    ['capitals and a full stop', article({ DOI: '', title: String(article().title).toUpperCase() + '.' })],
    [
      'American spelling and a slip',
      article({
        DOI: '',
        title: 'Effects of link worker supprt on loneliness in older adults: a randomized controlled trial',
      }),
    ],
    [
      'letters that a scanner took for others',
      article({
        DOI: '',
        title: 'Effects of 1ink worker support on lonel1ness in older adu1ts: a randornised controlled trial',
      }),
    ],
    [
      'a short word misprinted, all else the same',
      article({ DOI: '', title: 'Effects of link worker support ou loneliness in older adults: a randomised controlled trial' }),
    ],
    ['a label of the indexer', article({ DOI: '', title: `${String(article().title)} [see comment]` })],
    [
      'markup',
      article({
        DOI: '',
        title:
          'Effects of <i>link worker</i> support on loneliness in older adults &#8212; a randomised controlled trial',
      }),
    ],
    [
      'online first, a year before print',
      article({ volume: '', issue: '', page: '', issued: { 'date-parts': [[2018]] } }),
    ],
    [
      'an author list cut short',
      article({ DOI: '', author: [{ family: 'Müller', given: 'A.' }, { family: 'et al.' }] }),
    ],
    [
      'authors as one text each',
      article({ DOI: '', author: [{ literal: 'Mueller AK' }, { literal: 'van der Berg J' }] }),
    ],
    ['no authors, all else the same', article({ DOI: '', author: [] })],
    [
      'the journal’s place in brackets',
      article({ DOI: '', 'container-title': 'british journal of general practice (London, England)' }),
    ],
    ['its translated title in brackets', article({ DOI: '', title: `[${String(article().title)}]` })],
  ])('%s', (_, other) => {
    expect(outcome(article(), other)).toBe('same')
    expect(outcome(withoutDoi, other)).toBe('same')
  })

  it('has a short title without its subtitle, at one place only', () => {
    const long = article({ DOI: '', title: 'Green prescriptions: a randomised trial of exercise referral in primary care' })
    expect(outcome(article({ DOI: '', title: 'Green prescriptions' }), long)).toBe('same')
    expect(outcome(article({ DOI: '', title: 'Green prescriptions', page: '' }), long)).toBe('ask')
    expect(outcome(article({ DOI: '', title: 'Green prescriptions', page: '2001-2' }), long)).toBe('different')
  })

  it('has SICI names and numbers in any form', () => {
    const sici = '10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2'
    expect(outcome(article({ DOI: sici, page: '' }), article({ DOI: `doi:${sici.toLowerCase()}` }))).toBe(
      'same',
    )
    expect(outcome(article({ DOI: '', page: 'e0187376' }), article({ DOI: '', page: '187376' }))).toBe('same')
    const book = {
      type: 'book',
      title: 'Handbook of community health',
      author: [{ family: 'Jones', given: 'B' }],
    }
    expect(outcome({ ...book, ISBN: '0-306-40615-2' }, { ...book, ISBN: '978-0-306-40615-7' })).toBe('same')
  })
})

describe('what looks alike is not merged', () => {
  it.each<[string, CslItem]>([
    [
      'a meeting abstract in a supplement',
      article({ DOI: '', 'container-title': 'Lancet', volume: '392', issue: 'Suppl 2', page: 'S54' }),
    ],
    [
      'the same title told again the year after',
      article({
        DOI: '',
        'container-title': 'Eur J Public Health',
        volume: '30',
        page: '77',
        issued: { 'date-parts': [[2020]] },
      }),
    ],
    [
      'the same title by others',
      article({ DOI: '', page: '5-9', volume: '12', author: [{ family: 'Kiely', given: 'Bridget' }] }),
    ],
    [
      'other authors, no pages',
      article({ DOI: '', page: '', author: [{ family: 'Kiely', given: 'Bridget' }] }),
    ],
    [
      'a like study of others by the same authors',
      article({
        DOI: '',
        title: 'Effects of link worker support on loneliness in young carers: a randomised controlled trial',
        page: '1129-34',
      }),
    ],
    [
      'hypo- and hyper-',
      article({
        DOI: '',
        title:
          'Effects of link worker support on hypertension in older adults: a randomised controlled trial',
        page: '2',
      }),
    ],
  ])('%s', (_, other) => {
    expect(outcome(article(), other)).toBe('different')
  })

  it('editorials and replies of one journal are parted by their page', () => {
    const editorial = (page: string) => article({ title: 'Editorial', DOI: '', page })
    expect(outcome(editorial('12-13'), editorial('250'))).toBe('different')
    expect(outcome(editorial('250-1'), editorial('250-251'))).toBe('same')
  })

  it('a title of its own is not merged with the heading of a column that begins on its page', () => {
    expect(outcome(article({ DOI: '' }), article({ DOI: '', title: 'In this issue' }))).toBe('ask')
  })

  it('two pieces on one page differ by more than a letter', () => {
    const one = article({ DOI: '', page: '7', title: 'Link workers and anxiety of older adults in rural Ireland' })
    expect(outcome(one, { ...one, title: String(one.title).replace('anxiety', 'depression') })).toBe('ask')
  })

  it('parts of a series and years of a report have different numbers', () => {
    const part = (number: string, page: string) =>
      article({
        title: `Malaria chemoprophylaxis in the age of drug resistance. Part ${number}`,
        DOI: '',
        page,
      })
    expect(verdict(part('I', '226-34'), part('II', '381-5'))).toMatchObject({
      outcome: 'different',
      relation: { kind: 'isSiblingOf' },
    })
    const report = (year: number): CslItem => ({
      type: 'report',
      title: `Annual report of the social prescribing programme ${year}`,
      author: [{ literal: 'NHS England' }],
      issued: { 'date-parts': [[year]] },
    })
    expect(outcome(report(2022), report(2023))).toBe('different')
    expect(outcome(report(2022), report(2022))).toBe('same')
  })

  it('chapters of one book share its number and its authors', () => {
    const chapter = (title: string, page: string): CslItem => ({
      type: 'chapter',
      title,
      page,
      ISBN: '978-0-306-40615-7',
      author: [{ family: 'Jones', given: 'B' }],
      'container-title': 'Handbook of community health',
      issued: { 'date-parts': [[2020]] },
    })
    const book: CslItem = {
      type: 'book',
      title: 'Handbook of community health',
      ISBN: '0-306-40615-2',
      author: [{ family: 'Jones', given: 'B' }],
    }
    expect(outcome(chapter('Gardening together', '11-30'), chapter('Singing together', '31-50'))).toBe(
      'different',
    )
    expect(verdict(chapter('Gardening together', '11-30'), book).relation).toEqual({
      kind: 'isPartOf',
      from: 'one',
    })
  })

  it('two registrations are one only by their number', () => {
    const registration = (number: string): CslItem => ({
      type: 'article-journal',
      title: 'Study of link workers for loneliness in older adults after discharge',
      author: [{ family: 'Nct' }],
      'container-title': `https://clinicaltrials.gov/show/${number}`,
      issued: { 'date-parts': [[2016]] },
    })
    expect(outcome(registration('NCT01205178'), registration('NCT01205178'))).toBe('same')
    expect(outcome(registration('NCT01205178'), registration('NCT01205179'))).toBe('different')
  })
})

describe('one DOI with two titles', () => {
  it('is a conflict and never merged', () => {
    const other = article({
      title: 'Walking football for unemployed men in Glasgow',
      author: [{ family: 'Brown', given: 'C' }],
      page: '20-30',
    })
    expect(verdict(article(), other)).toMatchObject({ outcome: 'different', isConflict: true })
    const report = findDuplicates([
      { id: 'a', item: article() },
      { id: 'b', item: other },
    ])
    expect(report.clusters).toEqual([])
    expect(report.conflicts).toMatchObject([{ verdict: { isConflict: true } }])
  })
  it('is asked about if all else agrees, as in a translation', () => {
    expect(
      outcome(
        article(),
        article({ title: 'Wirkung von Verbindungspersonen auf die Einsamkeit älterer Menschen' }),
      ),
    ).toBe('ask')
  })
})

describe('what belongs together is related', () => {
  const title = String(article().title)
  it.each<[string, Partial<CslItem>, string]>([
    [
      'a preprint',
      { 'container-title': 'medRxiv', DOI: '10.1101/2018.11.12.18000001', volume: '', issue: '', page: '' },
      'isPreprintOf',
    ],
    [
      'a protocol',
      {
        title:
          'Effects of link worker support on loneliness in older adults: study protocol for a randomised controlled trial',
        DOI: '',
        page: '12',
        volume: '3',
        issued: { 'date-parts': [[2016]] },
      },
      'isProtocolOf',
    ],
    ['a correction', { title: `Erratum: ${title}`, DOI: '', page: '1300' }, 'isCorrectionOf'],
    [
      'a correction as Web of Science has it',
      { title: `${title} (vol 69, pg 1123, 2019)`, DOI: '', page: '1300' },
      'isCorrectionOf',
    ],
    ['a retraction', { title: `Retraction: ${title}`, DOI: '', page: '1300' }, 'isRetractionOf'],
    [
      'a comment',
      { title: `Re: ${title}`, DOI: '', page: '1300', author: [{ family: 'Kiely', given: 'B' }] },
      'isCommentaryOn',
    ],
    [
      'a registration',
      {
        author: [{ family: 'Isrctn' }],
        'container-title': 'https://www.isrctn.com/ISRCTN10336136',
        DOI: '',
        page: '',
        volume: '',
      },
      'isRegistrationOf',
    ],
    [
      'an abstract',
      { genre: 'Conference Abstract', 'container-title': 'Lancet', DOI: '', page: 'S5', volume: '390' },
      'isVersionOf',
    ],
  ])('%s', (_, over, kind) => {
    expect(verdict(article(over), article())).toMatchObject({
      outcome: 'different',
      relation: { kind, from: 'one' },
    })
    expect(verdict(article(), article(over)).relation).toEqual({ kind, from: 'other' })
  })

  it('keeps the versions of a Cochrane review apart', () => {
    const version = (year: number, number: number) =>
      article({
        'container-title': 'Cochrane Database of Systematic Reviews',
        DOI: `10.1002/14651858.CD010458.pub${number}`,
        page: 'CD010458',
        volume: '',
        issue: '',
        issued: { 'date-parts': [[year]] },
      })
    expect(verdict(version(2014, 2), version(2020, 3))).toMatchObject({
      outcome: 'different',
      relation: { kind: 'isVersionOf', from: 'one' },
    })
    expect(outcome({ ...version(2014, 2), DOI: '' }, { ...version(2020, 3), DOI: '' })).toBe('different')
    expect(
      outcome(version(2020, 3), {
        ...version(2020, 3),
        DOI: '',
        'container-title': 'Cochrane Database Syst Rev',
      }),
    ).toBe('same')
  })
})
