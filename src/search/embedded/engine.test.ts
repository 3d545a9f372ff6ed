import { describe, expect, it } from 'vitest'
import { searchDocument, searchState } from '../testing/builders'
import type { SearchOutcome } from '../types'
import { createEmbeddedEngine } from './engine'

const corpus = [
  searchDocument({
    slug: 'luton',
    title: 'Social prescribing in Luton: a before-and-after study of loneliness',
    abstract: 'Link workers saw older people who felt lonely. Wellbeing scores rose after six months.',
    year: 2018,
    facets: { outcome: ['loneliness', 'social'], design: ['before-after'] },
    text: { authors: ['Grant', 'Grant 2018'], identifiers: ['doi:10.1136/bmjopen-2018-000001'] },
  }),
  searchDocument({
    slug: 'errors',
    title: 'Prescribing errors in social care homes',
    abstract: 'Errors in prescribing were counted in social care homes; social care staff were asked about prescribing.',
    year: 2012,
    facets: { outcome: ['safety'], design: ['cross-sectional'] },
  }),
  searchDocument({
    slug: 'connector',
    title: 'What a community connector does',
    abstract: 'Interviews in Málaga with people who were prescribed activities such as walking and gardening.',
    year: 2021,
    facets: { outcome: ['anxiety', 'mental-health'], design: ['qualitative'] },
  }),
  searchDocument({
    slug: 'arts-men',
    title: 'Men in arts groups',
    abstract: 'A trial of arts on prescription for men with depression.',
    year: 2021,
    facets: { outcome: ['depression', 'mental-health'], design: ['rct'] },
  }),
  searchDocument({
    slug: 'tokyo',
    title: '社会的処方と高齢者の孤独感に関する研究',
    abstract: '東京都で行われた調査。',
    year: 2022,
    facets: { outcome: ['loneliness', 'social'] },
  }),
  searchDocument({
    slug: 'cairo',
    title: 'الوصفة الاجتماعية وأثرها على الوَحْدة',
    abstract: 'دراسة في القاهرة.',
    year: 2020,
  }),
  searchDocument({
    slug: 'mental',
    title: 'Mental health services',
    abstract: 'Mentoring and mental health, with a pre-planned co-production phase.',
  }),
]

function engineWith(documents = corpus) {
  const engine = createEmbeddedEngine()
  engine.replaceAll(documents)
  engine.setSynonyms([['link worker', 'community connector', 'care navigator', 'social prescriber']])
  return engine
}

const engine = engineWith()
const ask = (query: string): SearchOutcome => engine.search(searchState(query))
const slugs = (outcome: SearchOutcome): string[] => outcome.hits.map((hit) => hit.document.slug)
const asking = (q: string): string[] => slugs(engine.search(searchState({ q })))

describe('words', () => {
  it('are found by any of their inflections', () => {
    expect(asking('prescribed')).toEqual(expect.arrayContaining(['luton', 'errors', 'connector']))
    expect(asking('walks')).toEqual(['connector'])
  })

  it.each([
    ['randomized trials', 'randomised trial'], ['behavior', 'behaviours'], ['neighborhoods', 'neighbourhood'], ['center', 'centres'],
    ['programs', 'programme'], ['pediatric', 'paediatrics'], ['organization', 'organisations'], ['analyzed', 'analysing'],
  ])('are found in the other spelling of English: %s and %s', (american, british) => {
    const both = engineWith([searchDocument({ slug: 'us', title: american }), searchDocument({ slug: 'uk', title: british })])
    for (const q of [american, british]) expect(slugs(both.search(searchState({ q }))).sort()).toEqual(['uk', 'us'])
  })

  it('may be single letters joined by an ampersand', () => {
    const hospital = searchDocument({ slug: 'hospital', title: 'Fewer visits to A&E, in one town' })
    const other = searchDocument({ slug: 'other', title: 'A study of e-health & exercise' })
    const outcome = engineWith([hospital, other]).search(searchState({ q: 'a&e' }))
    expect(slugs(outcome)).toEqual(['hospital'])
    expect(outcome.hits[0]?.highlights.title).toContainEqual({ text: 'A&E', match: true })
  })

  it('are found half typed', () => {
    expect(asking('lonelin')).toEqual(['luton'])
    expect(asking('social pres')[0]).toBe('luton')
  })

  it('do not become other words that they begin', () => {
    expect(asking('men')).toEqual(['arts-men'])
  })

  it('are found misspelt, and the outcome says what was meant', () => {
    const outcome = engine.search(searchState({ q: 'lonelyness in lutno' }))
    expect(slugs(outcome)).toEqual(['luton'])
    expect(outcome.didYouMean).toBe('loneliness in luton')
    expect(engine.search(searchState({ q: 'loneliness' })).didYouMean).toBeNull()
  })

  it('must all be there, little ones aside', () => {
    expect(asking('the wellbeing of older people')).toEqual(['luton'])
  })

  it('are enough in part when no record has all, and the outcome says so', () => {
    const outcome = engine.search(searchState({ q: 'gardening depression' }))
    expect(outcome.matched).toBe('any')
    expect(slugs(outcome).sort()).toEqual(['arts-men', 'connector'])
    expect(ask('q=gardening').matched).toBe('all')
  })

  it('are found with and without accents', () => {
    expect(asking('malaga')).toEqual(['connector'])
    expect(asking('MÁLAGA')).toEqual(['connector'])
  })

  it('are found in Japanese and Arabic', () => {
    expect(asking('孤独')).toEqual(['tokyo'])
    expect(asking('高齢者')).toEqual(['tokyo'])
    expect(asking('東京')).toEqual(['tokyo'])
    expect(asking('الوحدة')).toEqual(['cairo'])
    expect(asking('وصفة')).toEqual(['cairo'])
  })

  it('with a hyphen are found without it and the other way round', () => {
    expect(asking('coproduction')).toEqual(['mental'])
    expect(asking('co-production')).toEqual(['mental'])
    expect(asking('preplanned')).toEqual(['mental'])
  })

  it('in quotation marks must stand together', () => {
    expect(asking('"social prescribing"')).toEqual(['luton'])
    expect(asking('“social care homes”')).toEqual(['errors'])
  })

  it('find their synonyms', () => {
    expect(asking('link worker').sort()).toEqual(['connector', 'luton'])
    expect(asking('social prescribing')).not.toContain('connector')
    expect(asking('care navigators')).toEqual(expect.arrayContaining(['luton', 'connector']))
  })

  it('may be an identifier or an author with a year', () => {
    expect(asking('https://doi.org/10.1136/BMJOPEN-2018-000001')).toEqual(['luton'])
    expect(asking('Grant 2018')).toEqual(['luton'])
  })
})

describe('the order', () => {
  it('puts words that stand together before the same words apart', () => {
    expect(asking('social prescribing')[0]).toBe('luton')
  })

  it('puts a known title first', () => {
    for (const document of corpus) expect(asking(document.title)[0]).toBe(document.slug)
    const short = searchDocument({ slug: 'short', kind: 'reference', title: 'Social prescribing' })
    const withShort = engineWith([short, ...corpus])
    for (const q of ['Social prescribing', 'social prescribng']) {
      expect(slugs(withShort.search(searchState({ q })))[0]).toBe('short')
    }
  })

  it('is newest first without words, and undated records come last either way', () => {
    expect(slugs(ask(''))).toEqual(['tokyo', 'arts-men', 'connector', 'cairo', 'luton', 'errors', 'mental'])
    expect(slugs(ask('sort=oldest')).at(-1)).toBe('mental')
    expect(slugs(ask('sort=title'))[0]).toBe('arts-men')
  })

  it('by quality is best first, then rated without an overall, unrated, and what is never rated', () => {
    const rated = (slug: string, quality: string | null, year: number | null = 2020) => {
      const document = searchDocument({ slug, year })
      return { ...document, card: { ...document.card, quality } }
    }
    const records = [
      rated('reference', null, 2026), rated('unrated', 'not-rated', 2026), rated('old-high', 'high', 2001), rated('profile', 'rated-without-overall'),
      rated('poor', 'very-low'), rated('undated-high', 'high', null), rated('new-high', 'high', 2022), rated('fair', 'moderate'), rated('low', 'low'),
    ]
    const inOrder = ['new-high', 'old-high', 'undated-high', 'fair', 'low', 'poor', 'profile', 'unrated', 'reference']
    const rating = engineWith(records)
    expect(slugs(rating.search(searchState('sort=quality')))).toEqual(inOrder)
    rating.upsert(rated('unrated', 'high', 2026))
    expect(slugs(rating.search(searchState('sort=quality')))[0]).toBe('unrated')
  })

  it('does not depend on what was indexed first', () => {
    const other = engineWith([...corpus].reverse())
    for (const q of ['social', 'prescribing', 'mental', '']) {
      expect(slugs(other.search(searchState({ q })))).toEqual(asking(q))
    }
  })
})

describe('invented records', () => {
  const example = (slug: string) => {
    const document = searchDocument({ slug, title: `Choirs ${slug}` })
    return { ...document, card: { ...document.card, isExample: true } }
  }
  const mixed = engineWith([...corpus, example('one'), example('two')])

  it('are found, and how many they are is said', () => {
    expect(mixed.search(searchState({ q: 'choirs one' }))).toMatchObject({ examples: 1 })
    expect(mixed.search(searchState(''))).toMatchObject({ total: corpus.length + 2, examples: 2 })
  })

  it('stand behind what is real, unless they are asked for by their title', () => {
    const real = searchDocument({ slug: 'real', title: 'What is known of singing together, and of choirs among other things' })
    const engine = engineWith([example('one'), real])
    expect(slugs(engine.search(searchState({ q: 'choirs' })))).toEqual(['real', 'one'])
    expect(slugs(engine.search(searchState({ q: 'choirs one' })))[0]).toBe('one')
  })

  it('are in no count of the evidence, and are counted again as real ones when they become so', () => {
    const counted = mixed.search(searchState(''), { withoutExamples: true })
    expect(counted).toMatchObject({ total: corpus.length, examples: 0 })
    expect(counted.facets.kind.reduce((sum, { count }) => sum + count, 0)).toBe(corpus.length)
    expect(mixed.search(searchState({ q: 'choirs' }), { withoutExamples: true }).hits.map(({ document }) => document.slug)).not.toContain('one')
    expect(mixed.search(searchState('examples=none'))).toMatchObject({ total: corpus.length, examples: 0 })
    mixed.upsert({ ...example('one'), card: { ...example('one').card, isExample: false } })
    expect(mixed.search(searchState(''), { withoutExamples: true }).total).toBe(corpus.length + 1)
  })
})

describe('what a stranger may type', () => {
  it.each([
    '.*+?^${}()|[]\\', '<script>alert(1)</script>', "'; DROP TABLE studies; --", '"""', '((((', '\u0000\uD800',
    '💙', '-', 'a', '__proto__', 'constructor',
  ])('%s harms nothing', (q) => {
    const outcome = engine.search(searchState({ q }))
    expect(outcome.page).toBe(1)
    expect(outcome.total).toBeLessThanOrEqual(corpus.length)
  })

  it('is answered however long', () => {
    const outcome = ask(`q=${'loneliness '.repeat(500)}`)
    expect(slugs(outcome)).toContain('luton')
  })

  it('finds nothing rather than everything when it has no words', () => {
    expect(engine.search(searchState({ q: '***' }))).toMatchObject({
      total: 0, removedToFind: [{ part: 'q', count: corpus.length }],
    })
  })
})

describe('pages', () => {
  it('end with the last one, however large the number asked for', () => {
    const outcome = engine.search(searchState('page=999999999999'), { size: 3 })
    expect(outcome).toMatchObject({ page: 3, pages: 3, total: 7, size: 3 })
    expect(outcome.hits).toHaveLength(1)
  })

  it('together hold each record once', () => {
    const all = [1, 2, 3, 4].flatMap((page) => slugs(engine.search(searchState({ page, q: 'study' }), { size: 2 })))
    expect(new Set(all).size).toBeLessThanOrEqual(all.length)
    const everything = [1, 2, 3].flatMap((page) => slugs(engine.search(searchState({ page }), { size: 3 })))
    expect(everything.sort()).toEqual(corpus.map((document) => document.slug).sort())
  })
})

describe('nothing found', () => {
  it('names the filters that removed the last record', () => {
    expect(ask('q=loneliness&design=rct&from=2015')).toMatchObject({
      total: 0,
      removedToFind: [{ part: 'q', count: 1 }, { part: 'design', count: 1 }],
    })
  })
})

describe('highlights', () => {
  it('mark inflections in title and passage and keep the text whole', () => {
    const [hit] = engine.search(searchState({ q: 'prescribe' })).hits
    const marked = hit?.highlights.title.filter((segment) => segment.match).map((segment) => segment.text)
    expect(marked?.map((text) => text.toLowerCase())).toEqual(['prescribing'])
    expect(hit?.highlights.title.map((segment) => segment.text).join('')).toBe(hit?.document.title)
  })

  it('mark another wording only where it stands whole', () => {
    const [hit] = engineWith([searchDocument({
      slug: 'nav', abstract: 'A worker may link them to a care navigator who takes care.',
    })]).search(searchState({ q: 'community connectors' })).hits
    expect(hit?.highlights.snippet.filter((segment) => segment.match).map((segment) => segment.text))
      .toEqual(['care', 'navigator'])
  })

  it('show the passage around the words of a long text', () => {
    const long = engineWith([searchDocument({
      slug: 'long', abstract: `${'Nothing to see here. '.repeat(40)}Then gardening helped. ${'More words. '.repeat(40)}`,
    })])
    const [hit] = long.search(searchState({ q: 'gardening' })).hits
    const snippet = hit?.highlights.snippet ?? []
    expect(snippet.map((segment) => segment.text).join('').length).toBeLessThan(260)
    expect(snippet).toContainEqual({ text: 'gardening', match: true })
    expect(snippet.at(0)?.text).toBe('…')
    expect(snippet.at(-1)?.text).toBe('…')
  })

  it('use the wording of the language asked for', () => {
    const bilingual = engineWith([searchDocument({
      slug: 'two', title: 'Loneliness', wordings: { fr: { title: 'La solitude' } }, text: { title: ['Loneliness', 'La solitude'] },
    })])
    const [hit] = bilingual.search(searchState({ q: 'solitude' }), { locale: 'fr' }).hits
    expect(hit?.highlights.title).toEqual([{ text: 'La ', match: false }, { text: 'solitude', match: true }])
  })
})

describe('changes', () => {
  it('show at the next search', () => {
    const changing = engineWith()
    changing.upsert(searchDocument({ slug: 'luton', title: 'Renamed to horticulture', facets: { outcome: ['anxiety'] } }))
    expect(slugs(changing.search(searchState({ q: 'horticulture' })))).toEqual(['luton'])
    expect(slugs(changing.search(searchState({ q: 'wellbeing' })))).toEqual([])
    changing.remove('studies:luton')
    expect(changing.search(searchState({ q: 'horticulture' })).total).toBe(0)
    expect(changing.size()).toBe(corpus.length - 1)
    changing.upsert(corpus[0] ?? searchDocument({ slug: 'none' }))
    for (const q of ['social', 'prescribing', 'link worker']) {
      expect(slugs(changing.search(searchState({ q })))).toEqual(asking(q))
    }
  })
})
