import type { CslItem } from '../record'

/** The variables that the search for duplicates reads. */
const COMPARED = [
  'type', 'title', 'original-title', 'container-title', 'container-title-short', 'journalAbbreviation',
  'author', 'editor', 'issued', 'volume', 'issue', 'page', 'page-first', 'article-number', 'number',
  'DOI', 'PMID', 'PMCID', 'ISBN', 'ISSN', 'URL', 'custom', 'genre', 'medium', 'archive_location', 'note',
] as const

const LONGEST_NOTE = 200

/** An item without what no comparison reads: abstracts and keywords are most of a record. */
export function forComparison(item: CslItem): CslItem {
  const kept: Record<string, CslItem[string]> = {}
  for (const variable of COMPARED) {
    const value = item[variable]
    if (value === undefined) continue
    kept[variable] = variable === 'note' && typeof value === 'string' ? value.slice(0, LONGEST_NOTE) : value
  }
  return { ...kept, type: item.type }
}
