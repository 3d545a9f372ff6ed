import type { BibEntry, BibField } from './fields'

/**
 * Fields that belong to one entry alone, whatever it is part of (biblatex manual, appendix B, and keys of no
 * use to a child).
 */
const OWN = new Set([
  'ids',
  'crossref',
  'xref',
  'entryset',
  'entrysubtype',
  'execute',
  'label',
  'options',
  'presort',
  'related',
  'relatedoptions',
  'relatedstring',
  'relatedtype',
  'shorthand',
  'shorthandintro',
  'sortkey',
  'sorttitle',
  'indextitle',
  'indexsorttitle',
  'shorttitle',
  'abstract',
  'annotation',
  'annote',
  'keywords',
  'note',
  'file',
  'doi',
  'url',
  'urldate',
  'eprint',
  'pages',
  'pagetotal',
  'addendum',
  'xdata',
])

type Renaming = {
  children: readonly string[]
  parents: readonly string[]
  names: Readonly<Record<string, string>>
}

/** How a parent's fields are called in its child (biblatex manual, table B.1). */
const RENAMINGS: readonly Renaming[] = [
  {
    children: [
      'book',
      'collection',
      'proceedings',
      'reference',
      'inbook',
      'bookinbook',
      'suppbook',
      'incollection',
      'suppcollection',
      'inproceedings',
      'conference',
      'inreference',
    ],
    parents: ['mvbook', 'mvcollection', 'mvproceedings', 'mvreference'],
    names: { title: 'maintitle', subtitle: 'mainsubtitle', titleaddon: 'maintitleaddon' },
  },
  {
    children: [
      'inbook',
      'bookinbook',
      'suppbook',
      'incollection',
      'suppcollection',
      'inproceedings',
      'conference',
      'inreference',
    ],
    parents: ['book', 'collection', 'proceedings', 'reference', 'misc', 'booklet', 'manual'],
    names: { title: 'booktitle', subtitle: 'booksubtitle', titleaddon: 'booktitleaddon' },
  },
  {
    children: ['article', 'suppperiodical'],
    parents: ['periodical', 'article', 'journal'],
    names: { title: 'journaltitle', subtitle: 'journalsubtitle' },
  },
]

/** The fields that `child` takes from `parent`, in the child's names, where it has none of its own. */
export function inheritedFields(child: BibEntry, parent: BibEntry): BibField[] {
  if (parent.type === 'xdata') return missing(child, parent.fields)
  const renaming = RENAMINGS.find(
    ({ children, parents }) => children.includes(child.type) && parents.includes(parent.type),
  )
  const isPart = renaming !== undefined
  const fields = parent.fields
    .filter(({ name }) => !OWN.has(name))
    // An editor's book is not by its chapter's author, but a book's author may be its parts'.
    .flatMap((field): BibField[] => {
      const name = renaming?.names[field.name] ?? field.name
      if (isPart && field.name === 'author') return [field, { ...field, name: 'bookauthor' }]
      return isPart &&
        name === field.name &&
        ['booktitle', 'booksubtitle'].includes(name) &&
        hasField(parent, 'title')
        ? []
        : [{ ...field, name }]
    })
  return missing(child, fields)
}

const hasField = ({ fields }: BibEntry, name: string): boolean => fields.some((field) => field.name === name)

function missing(child: BibEntry, fields: readonly BibField[]): BibField[] {
  const taken = new Set(child.fields.map(({ name }) => name))
  // A year of its own outweighs the parent's date.
  if (taken.has('year') || taken.has('date')) for (const name of ['year', 'date', 'month']) taken.add(name)
  return fields.filter(({ name }) => !taken.has(name))
}

/** What of an entry its children can take, which is all that has to be kept of it. */
export function asParent(entry: BibEntry): BibEntry {
  const fields = entry.fields.filter(
    ({ name }) => !OWN.has(name) || name === 'xdata' || name === 'crossref' || entry.type === 'xdata',
  )
  return { ...entry, fields }
}

/** The keys of the entries that an entry takes fields from, nearest first. */
export function parentKeys({ fields }: BibEntry): string[] {
  return ['xdata', 'crossref'].flatMap((name) =>
    (fields.find((field) => field.name === name)?.value ?? '')
      .split(',')
      .map((key) => key.trim())
      .filter(Boolean),
  )
}
