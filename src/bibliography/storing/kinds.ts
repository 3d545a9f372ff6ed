import { cslTypeOf, cslTypes, type CslType } from '@collections/references/csl'
import { referenceKinds, type ReferenceKind } from '@collections/references/options'
import { fold } from '../duplicates/fold'
import { natureOf } from '../duplicates/nature'
import type { CslItem, CslName } from '../record'

/** What only the words of a record tell, as the search for duplicates reads them. */
const BY_NATURE: Readonly<Record<string, ReferenceKind>> = {
  preprint: 'preprint',
  protocol: 'protocol',
  registration: 'registration',
  comment: 'commentary',
}

/** CSL types that several kinds are cited as, or none; every other type has the one kind that is cited as it. */
const BY_TYPE: Partial<Record<CslType, ReferenceKind>> = {
  'article-journal': 'article',
  article: 'preprint',
  'article-magazine': 'news',
  report: 'report',
  document: 'other',
  speech: 'other',
  post: 'blog',
  bill: 'legislation',
  regulation: 'legislation',
  entry: 'chapter',
  'entry-dictionary': 'chapter',
  'entry-encyclopedia': 'chapter',
  collection: 'book',
}

const byCitation = new Map(referenceKinds.map(({ value, csl }): [CslType, ReferenceKind] => [csl, value]))

/** The CSL type of an item if CSL has it; `document` otherwise. */
export function cslTypeFrom({ type }: CslItem): CslType {
  return cslTypes.find((known) => known === type) ?? 'document'
}

/** What kind of document an item is, in the words of the hub: from its type, title and where it was found. */
export function kindFrom(item: CslItem): ReferenceKind {
  const type = cslTypeFrom(item)
  const told = BY_NATURE[natureOf(wordsOf(item))]
  // A protocol printed in a book is a chapter; one in a journal is a protocol.
  if (told && (type === 'article-journal' || type === 'article' || type === 'document' || cslTypeOf(told) === type))
    return told
  return BY_TYPE[type] ?? byCitation.get(type) ?? 'other'
}

/** What tells the nature of a piece, as the search for duplicates looks at it. */
function wordsOf(item: CslItem): Parameters<typeof natureOf>[0] {
  const text = (variable: string): string => {
    const value = item[variable]
    return typeof value === 'string' ? value : ''
  }
  const [author, ...others] = Array.isArray(item.author) ? (item.author as CslName[]) : []
  const url = text('URL')
  return {
    type: item.type,
    title: text('title'),
    venue: [text('container-title'), text('container-title-short'), text('journalAbbreviation')].filter(Boolean).join(' '),
    genre: `${text('genre')} ${text('medium')}`.trim(),
    doi: text('DOI').toLowerCase(),
    url,
    isOnArxiv: /arxiv\.org\//i.test(url),
    authors: author && others.length === 0 ? fold([author.family, author.literal].filter(Boolean).join(' ')) : '',
  }
}
