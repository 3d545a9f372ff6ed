import type { ColumnMapping } from '../../formats/csv/columns'

const words: Readonly<Record<string, string>> = {
  id: 'Id in the source', type: 'Kind of document', title: 'Title', author: 'Authors', editor: 'Editors', issued: 'Date or year',
  'container-title': 'Journal or book', 'container-title-short': 'Journal, abbreviated', 'collection-title': 'Series', page: 'Pages',
  'first-page': 'First page', 'last-page': 'Last page', year: 'Year, beside a date', PMID: 'PubMed ID', PMCID: 'PubMed Central ID',
  'standard-number': 'ISBN or ISSN', identifiers: 'Other identifiers', URL: 'Address (URL)', keyword: 'Keywords',
  'publisher-place': 'Place of publication', number: 'Number of the report or article', accessed: 'Looked at on', source: 'Database',
}

/** What a column means, in words; a variable of CSL without a word of its own by its name. */
export function meaningInWords(meaning: string): string {
  if (Object.hasOwn(words, meaning)) return words[meaning] ?? meaning
  const text = meaning.replaceAll(/[-_]/g, ' ')
  return text === text.toUpperCase() ? text : text.charAt(0).toUpperCase() + text.slice(1)
}

/** The mapping with another meaning for one column. A meaning stands once: the column that had it is not read. */
export function withMeaning({ columns }: ColumnMapping, index: number, meaning: string | null): ColumnMapping {
  return {
    columns: columns.map((column, at) => {
      if (at === index) return { ...column, variable: meaning }
      return meaning !== null && column.variable === meaning ? { ...column, variable: null } : column
    }),
  }
}
