import { namedBy } from '../embeds/nodes'
import { nodesWithin, type RichNode } from '../richText'
import { idOf, idsOf, rowsOf, type Stored } from '../stored'
import type { TextSection } from './fields'
import { textFieldsOf } from './fields'

/** A record that a text rests on, and where it names it. */
export type Citation = {
  readonly collection: string
  readonly id: string
  /** The field of the record, for the editor. */
  readonly path: string
  /** In words, e.g. “Full text, part 3”. */
  readonly place: string
}

type Root = { readonly root: RichNode }

const isText = (value: unknown): value is Root => typeof value === 'object' && value !== null && 'root' in value

/** The texts of a field: one, or one for each language. */
export function rootsIn(value: unknown): readonly RichNode[] {
  if (isText(value)) return [value.root]
  return typeof value === 'object' && value !== null ? Object.values(value).filter(isText).map(({ root }) => root) : []
}

/** What blocks and citations within the texts name; links count only where asked for. */
export function citationsInTexts(record: Stored, section: TextSection, { withLinks }: { withLinks: boolean }): readonly Citation[] {
  return textFieldsOf(section).flatMap(([path, label]) => rootsIn(record[path]).flatMap((root) =>
    (root.children ?? []).flatMap((part, index) =>
      namedWithin(part, withLinks).map((named) => ({ ...named, path, place: `${label}, part ${index + 1}` })))))
}

const namedWithin = (node: RichNode, withLinks: boolean): readonly { collection: string; id: string }[] => [
  ...(withLinks || node.type.toLowerCase().includes('block') ? namedBy(node) : []),
  ...nodesWithin(node).flatMap((inner) => namedWithin(inner, withLinks)),
]

/** What the lists of a summary or briefing name: footnotes, findings, further reading, references. */
export function citationsInLists(record: Stored): readonly Citation[] {
  const of = (collection: string, id: string | null, path: string, place: string): readonly Citation[] =>
    (id === null ? [] : [{ collection, id, path, place }])
  return [
    ...rowsOf(record, 'footnotes').flatMap((row, index) => rowsOf(row, 'works').flatMap((work, at) =>
      of('references', idOf(work, 'reference'), `footnotes.${index}.works.${at}.reference`, `Footnote ${index + 1}`))),
    ...rowsOf(record, 'findings').flatMap((row, index) => idsOf(row, 'results').flatMap((id) =>
      of('results', id, `findings.${index}.results`, `Finding ${index + 1}`))),
    ...rowsOf(record, 'furtherReading').flatMap((row, index) =>
      of('references', idOf(row, 'reference'), `furtherReading.${index}.reference`, `Further reading ${index + 1}`)),
    ...idsOf(record, 'references').flatMap((id) => of('references', id, 'references', 'References')),
  ]
}
