import { describe, expect, it } from 'vitest'

import { cleanRichText } from '@/publishing/cleaning/clean'
import { footnoteKeyProblem } from '@/publishing/footnoteKeys'
import { structureProblems } from '@/publishing/writing/problems'

import { checkSeed, type SeedData } from '../check'
import { seedSource } from '../data'
import { editorState } from '../markup/lexical'
import { notesIn, readMarkup, recordsIn, wordsOf } from '../markup/read'
import type { RecordCollection } from '../schema'

type Data = Record<string, unknown>
type Finding = { statement: string; results: string[] }
type Summary = Data & {
  slug: string; answer: string; findings: Finding[]; keyMessages: { text: string }[]; body: string; benefits: string; criticism: string
}
type Footnote = { key: string; text?: string; works?: { reference: string; locator?: string }[] }
type Briefing = Data & { summary: string; body: string; footnotes: Footnote[]; furtherReading: { reference: string }[]; timeline: string[] }
type Cited = { slug: string; citedIn?: { reference: string; locator?: string }[] }

let checked: SeedData | undefined
const seed = () => (checked ??= checkSeed(seedSource))
const all = <Shape = Data>(collection: RecordCollection) => seed().records[collection].map(({ data }) => data as unknown as Shape)
const named = (collection: RecordCollection, name: string): Data => {
  const found = seed().records[collection].find((each) => each.name === name)
  if (!found) throw new Error(`There is no ${collection}/${name}.`)
  return found.data
}

const library = 'house-of-commons-library-2020-social-prescribing'
const retold = () => named('briefings', 'commons-library-2020-retold') as Briefing

/** Where references say that the library's briefing cites them, as `[what, locator]`. */
function citedByLibrary(): { slug: string; places: string }[] {
  return all<Cited>('references').flatMap(({ slug, citedIn = [] }) =>
    citedIn.filter(({ reference }) => reference === library).map(({ locator = '' }) => ({ slug, places: locator })),
  )
}

const plain = (locator = '') => locator.replace(/–/g, '-').replace(/\b(pp?)\. /g, '$1').replace(/^paras /, 'para ')

describe('the briefing retold', () => {
  it('marks every note once, in its order', () => {
    const { summary, body, footnotes } = retold()
    expect(footnoteKeyProblem(footnotes)).toBeNull()
    expect(notesIn(readMarkup(summary))).toEqual([])
    expect(notesIn(readMarkup(body))).toEqual(footnotes.map(({ key }) => key))
    expect(footnotes).toHaveLength(138)
  })

  it('cites in each note the works, with their pages, that the references say the original cites there', () => {
    const expected = citedByLibrary().flatMap(({ slug, places }) => {
      const [, list] = /^footnotes? (.+)$/.exec(places) ?? []
      return (list?.split(/, (?=\d)/) ?? []).map((place) => {
        const [, number, locator] = /^(\d+)(?: \((.+)\))?$/.exec(place) ?? []
        return `n${number} ${slug} ${locator ?? ''}`
      })
    })
    const found = retold().footnotes.flatMap(({ key, works = [] }) =>
      works.map(({ reference, locator }) => `${key} ${reference} ${plain(locator)}`))
    expect(found.sort()).toEqual(expected.sort())
    const without = retold().footnotes.filter(({ works }) => !works)
    expect(without).toMatchObject([{ key: 'n77', text: expect.any(String) }])
  })

  it('recommends what the original recommends', () => {
    const expected = citedByLibrary().filter(({ places }) => places.startsWith('further reading')).map(({ slug }) => slug)
    expect(retold().furtherReading.map(({ reference }) => reference).sort()).toEqual(expected.sort())
  })

  it('shows every policy event, of all four nations', () => {
    const { timeline } = retold()
    expect([...timeline].sort()).toEqual(all<{ slug: string }>('policy-events').map(({ slug }) => slug).sort())
    const nations = new Set(timeline.map((slug) => named('policy-events', slug).nation))
    for (const nation of ['england', 'scotland', 'wales', 'northern-ireland']) expect(nations).toContain(nation)
  })

  it('says on its face that it is not the original, whose it was, and of which day', () => {
    const { series, summary, disclaimer, correctAsOf, number } = retold()
    expect(series).toContain('not the original')
    expect(wordsOf(readMarkup(summary))).toMatch(/^This is a retelling\..*CBP 8997.*Matthew Eaton, of 3 September 2020/)
    expect(disclaimer).toContain('nor the author of the original has written, checked or approved it')
    expect({ correctAsOf, number }).toEqual({ correctAsOf: '2020-09-03', number: 'CBP 8997' })
  })

  it('has sections of three levels, with benefits and criticism on the same one', () => {
    const headings = readMarkup(retold().body).flatMap((block) =>
      block.kind === 'heading' ? [{ depth: block.depth, words: wordsOf([block]) }] : [])
    expect(new Set(headings.map(({ depth }) => depth))).toEqual(new Set([1, 2, 3]))
    const depthOf = (start: string) => headings.find(({ words }) => words.startsWith(start))?.depth
    expect(depthOf('Criticism')).toBe(depthOf('Reported benefits'))
  })

  it('quotes each opinion in a few words, with its speaker, under a heading that calls it one', () => {
    const blocks = readMarkup(retold().body)
    const opinions = blocks.filter((block) => block.kind === 'quotation')
    expect(opinions.map(({ speaker }) => speaker)).toEqual(['Michael Dixon', 'Richard Kimberlee'])
    for (const opinion of opinions) {
      expect(wordsOf([opinion]).split(' ').length).toBeLessThan(15)
      const heading = blocks.slice(0, blocks.indexOf(opinion)).filter(({ kind }) => kind === 'heading').at(-1)
      expect(heading && wordsOf([heading])).toMatch(/^Opinion/)
    }
  })
})

/** The figures in words, minus signs and thousands made plain; “UCLA” and the like hold none. */
const figures = (words: string): string[] =>
  (words.replace(/−/g, '-').replace(/(\d),(?=\d{3})/g, '$1').match(/(?<![\w.])-?\d+(?:\.\d+)?/g) ?? []).map(String)
const figuresIn = (data: unknown) => new Set(figures(JSON.stringify(data)).map((figure) => Math.abs(Number(figure))))

const kinds = {
  'Between groups': ['between-groups'],
  'Within one group': ['within-group'],
  'Association only': ['correlational'],
  'Description only': ['descriptive'],
  'Comparison not stated': ['not-stated'],
} as const

describe('every summary', () => {
  const summaries = () => all<Summary>('summaries')

  it('takes each figure of a finding from the results it rests on', () => {
    const foreign = summaries().flatMap(({ findings }) => findings.flatMap(({ statement, results }) => {
      const known = figuresIn(results.map((name) => withoutSources(named('results', name))))
      return figures(statement).filter((figure) => !known.has(Math.abs(Number(figure)))).map((figure) => `${figure} in “${statement}”`)
    }))
    expect(foreign).toEqual([])
  })

  it('takes each figure of its text from those results, or from a study it links to', () => {
    const foreign = summaries().flatMap((summary) => {
      const { answer, body, benefits, criticism, keyMessages, findings } = summary
      const texts = [body, benefits, criticism].map(readMarkup)
      const studies = texts.flatMap(recordsIn).filter(({ collection }) => collection === 'studies').map(({ name }) => named('studies', name))
      const results = findings.flatMap(({ results: names }) => names.map((name) => named('results', name)))
      const known = figuresIn([...studies, ...results].map(withoutSources))
      const words = [answer, ...keyMessages.map(({ text }) => text), ...texts.map(wordsOf)].join('\n')
      return figures(words).filter((figure) => !known.has(Math.abs(Number(figure))))
    })
    expect(foreign).toEqual([])
  })

  it('lists the report of each study that it names or rests on', () => {
    for (const { slug, body, benefits, criticism, findings, references } of summaries()) {
      const linked = [body, benefits, criticism].flatMap((text) => recordsIn(readMarkup(text)))
      const studies = new Set([
        ...linked.filter(({ collection }) => collection === 'studies').map(({ name }) => name),
        ...findings.flatMap(({ results }) => results.map((name) => name.replace(/\/\d+$/, ''))),
      ])
      const reports = [...studies].flatMap((name) => (named('studies', name).reports as { reference: string }[])[0]?.reference ?? [])
      expect(references, slug).toEqual(expect.arrayContaining(reports))
    }
  })

  it('tells controlled from uncontrolled evidence in each finding, and says first which it is', () => {
    for (const { findings } of summaries()) for (const { statement, results } of findings) {
      const kind = (Object.keys(kinds) as (keyof typeof kinds)[]).find((each) => statement.startsWith(each))
      if (!kind) throw new Error(`“${statement}” does not say what was compared.`)
      const compared = new Set(results.map((name) => named('results', name).comparison))
      expect([...compared], statement).toEqual(kinds[kind])
    }
  })

  it('rates nothing, says why, and claims no search that nobody made', () => {
    for (const { findings, searchedOn, body } of summaries()) {
      for (const finding of findings) {
        expect(finding).toMatchObject({ certaintyReason: expect.stringContaining('has not been done') })
      }
      expect(searchedOn).toBeUndefined()
      expect(wordsOf(readMarkup(body))).toContain('No systematic search was made')
    }
  })

  it('gives benefits and criticism about the same room', () => {
    for (const { benefits, criticism, slug } of summaries()) {
      const ratio = wordsOf(readMarkup(criticism)).length / wordsOf(readMarkup(benefits)).length
      expect(ratio, slug).toBeGreaterThan(0.65)
      expect(ratio, slug).toBeLessThan(2)
    }
  })

  it('rests on no invented study', () => {
    for (const { findings } of summaries()) {
      for (const name of findings.flatMap(({ results }) => results)) expect(named('results', name).isExample, name).toBeUndefined()
    }
  })
})

/** A record without its sources and dates, whose digits prove nothing. */
function withoutSources(data: Data): Data {
  return Object.fromEntries(Object.entries(data).filter(([field]) => !['provenance', 'reports', 'slug', 'year'].includes(field)))
}

describe('every claim', () => {
  it('names who repeats it, in words or by place, and a result only of the study it names', () => {
    for (const { slug, repeatedBy, primaryStudy, primaryResult } of all('claims')) {
      expect((repeatedBy as unknown[]).length, String(slug)).toBeGreaterThan(0)
      if (primaryResult) expect(String(primaryResult), String(slug)).toMatch(new RegExp(`^${String(primaryStudy)}/`))
    }
  })

  it.each(['social-return-3-42', 'men-32-per-cent-less-likely-to-see-gp'])('leads from %s to the figure itself', (slug) => {
    const { figure, primaryResult } = named('claims', slug)
    const known = figuresIn(withoutSources(named('results', String(primaryResult))))
    expect(figures(String(figure)).every((each) => known.has(Number(each)))).toBe(true)
  })
})

describe('every text', () => {
  it.each([['summaries', ['body', 'benefits', 'criticism']], ['briefings', ['summary', 'body']]] as const)(
    'of the %s is stored as it was written: nothing is cleaned out of it, nothing refused', (collection, fields) => {
      for (const record of all(collection)) for (const field of fields) {
        const { root } = editorState(String(record[field]), () => '1')
        expect(cleanRichText({ root })).toEqual({ root, dropped: [] })
        expect(structureProblems({ [field]: { root } }, collection)).toEqual([])
      }
    })
})
