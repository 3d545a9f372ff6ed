import type { Citable } from './sources'

export type MetaTag = readonly [name: string, content: string]

/**
 * The Highwire Press tags from which Zotero and Google Scholar read a complete item, in the order in which Scholar
 * documents them. Authors as "Family, Given"; the date as YYYY/MM/DD as far as it is known.
 * Source: https://scholar.google.com/intl/en/scholar/inclusion.html#indexing
 */
export function highwireTags(work: Citable): readonly MetaTag[] {
  const [first, last] = work.pages?.split(/[-–]/) ?? []
  const identifier = (scheme: string) => work.identifiers.find((one) => one.scheme === scheme)?.value
  const single: readonly (readonly [string, string | null | undefined])[] = [
    ['citation_publication_date', work.issued?.split('/')[0]?.replaceAll('-', '/') ?? work.year?.toString()],
    ['citation_journal_title', work.container],
    ['citation_volume', work.volume],
    ['citation_issue', work.issue],
    ['citation_firstpage', first ?? work.articleNumber],
    ['citation_lastpage', last],
    ['citation_doi', identifier('doi')],
    ['citation_pmid', identifier('pmid')],
    ['citation_isbn', identifier('isbn')],
    ['citation_issn', identifier('issn')],
    ['citation_publisher', work.publisher],
    ['citation_language', work.language],
    ['citation_fulltext_html_url', work.url],
  ]
  return [
    ['citation_title', work.title],
    ...work.authors.map(({ family, given, literal }): MetaTag => [
      'citation_author', literal ?? [family, given].filter(Boolean).join(', '),
    ]),
    ...single.flatMap(([name, content]): readonly MetaTag[] => (content ? [[name, content]] : [])),
  ]
}
