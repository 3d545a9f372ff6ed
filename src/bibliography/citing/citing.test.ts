import { describe, expect, it } from 'vitest'

import { highwireTags } from './highwire'
import { readableCitation, shortName, sourceLine } from './readable'
import type { Citable } from './sources'

const article: Citable = {
  title: 'A fictional trial of garden groups',
  authors: [{ family: 'Example', given: 'Anna Maria', literal: null }, { family: null, given: null, literal: 'The Garden Group' }],
  issued: '2021-02',
  year: 2021,
  container: 'Journal of Fictional Trials',
  publisher: null,
  volume: '4',
  issue: '2',
  pages: '11-19',
  articleNumber: null,
  identifiers: [{ scheme: 'doi', value: '10.5555/garden' }],
  url: null,
  language: 'en',
}

describe('a citation to read', () => {
  it('names authors, year, title, place and address', () => {
    expect(readableCitation(article)).toBe(
      'Example AM, The Garden Group (2021). A fictional trial of garden groups. Journal of Fictional Trials, 4(2):11–19. https://doi.org/10.5555/garden',
    )
  })

  it('says that there is no date rather than leaving it out', () => {
    expect(sourceLine({ ...article, year: null, authors: [] })).toBe('No date. Journal of Fictional Trials 4(2):11–19')
  })

  it('names a document in passing by who wrote it, or by its title, and tells the year from the name', () => {
    expect(shortName(article)).toMatch(/^\S.* 2021$/)
    expect(shortName({ ...article, authors: [] })).toBe('A fictional trial of garden groups (2021)')
    expect(shortName({ ...article, year: null })).toMatch(/ \(no date\)$/)
  })

  it('keeps initials that were stored as initials', () => {
    expect(sourceLine({ ...article, authors: [{ family: 'Mercer', given: 'SW', literal: null }] })).toContain('Mercer SW.')
  })
})

describe('the tags that reference managers read', () => {
  it('carry every author, a corporate one whole', () => {
    const authors = highwireTags(article).filter(([name]) => name === 'citation_author').map(([, content]) => content)
    expect(authors).toEqual(['Example, Anna Maria', 'The Garden Group'])
  })

  it('write the date as far as it is known and split the pages', () => {
    const tags = Object.fromEntries(highwireTags(article))
    expect(tags).toMatchObject({ citation_publication_date: '2021/02', citation_firstpage: '11', citation_lastpage: '19' })
  })

  it('leave out what is not known', () => {
    expect(highwireTags(article).map(([name]) => name)).not.toContain('citation_pmid')
  })
})
