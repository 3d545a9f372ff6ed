import { localText, localValue } from '../localised'
import { richRoot, type RichNode } from '../richText'
import { rowsOf, textOf, type Stored } from '../stored'
import { textFieldsOf, type TextSection } from '../writing/fields'
import { blocksOf, compareParagraphs, paragraphsOf } from './compare'
import type { ChangedPart, DateChange, VersionChange } from './view'

export type StoredVersion = { readonly on: string; readonly record: Stored }

const dateFields = ['searchedOn', 'reviewDue', 'correctAsOf'] as const

/** The published versions of a text, each against the one before it, newest first; those that change nothing left out. */
export function versionChanges(versions: readonly StoredVersion[], section: TextSection, locale: string): readonly VersionChange[] {
  const compared = versions.map(({ on, record }, index): VersionChange => {
    const before = versions[index - 1]?.record
    if (!before) return { kind: 'version', on, isFirst: true, dates: [], parts: [], blocks: { added: 0, removed: 0 } }
    return {
      kind: 'version', on, isFirst: false, dates: dateChanges(before, record), parts: changedParts(before, record, section, locale),
      blocks: blockChanges(before, record, section, locale),
    }
  })
  return compared.filter(({ isFirst, dates, parts, blocks }) => isFirst || dates.length + parts.length + blocks.added + blocks.removed > 0).toReversed()
}

const dateChanges = (before: Stored, after: Stored): readonly DateChange[] => dateFields.flatMap((field) => {
  const [from, to] = [textOf(before, field)?.slice(0, 10) ?? null, textOf(after, field)?.slice(0, 10) ?? null]
  return from === to ? [] : [{ field, from, to }]
})

function changedParts(before: Stored, after: Stored, section: TextSection, locale: string): readonly ChangedPart[] {
  const lines = (field: string, inner: string) => (record: Stored): readonly string[] =>
    rowsOf(record, field).flatMap((row) => localText(row[inner], locale)?.text ?? [])
  const one = (field: string) => (record: Stored): readonly string[] => [localText(record[field], locale)?.text ?? []].flat()
  const parts: readonly (readonly [ChangedPart['part'], (record: Stored) => readonly string[]])[] = [
    ['title', one('title')], ['answer', one('answer')], ['keyMessages', lines('keyMessages', 'text')],
    ['findings', lines('findings', 'statement')],
    ...textFieldsOf(section).map(([field]) => [field as ChangedPart['part'], (record: Stored) => paragraphsIn(record, field, locale)] as const),
    ['footnotes', lines('footnotes', 'text')],
  ]
  return parts.flatMap(([part, read]) => {
    const changes = compareParagraphs(read(before), read(after), locale)
    return changes.length > 0 ? [{ part, changes }] : []
  })
}

const rootOf = (record: Stored, field: string, locale: string): RichNode | null => richRoot(localValue(record[field], locale)?.value)

const paragraphsIn = (record: Stored, field: string, locale: string): readonly string[] => paragraphsOf(rootOf(record, field, locale))

function blockChanges(before: Stored, after: Stored, section: TextSection, locale: string): VersionChange['blocks'] {
  const all = (record: Stored): readonly string[] => textFieldsOf(section).flatMap(([field]) => blocksOf(rootOf(record, field, locale)))
  const [old, now] = [all(before), all(after)]
  return { added: without(now, old).length, removed: without(old, now).length }
}

/** What a list has that another lacks; what it has twice counts twice. */
function without(list: readonly string[], other: readonly string[]): readonly string[] {
  const left = [...other]
  return list.filter((one) => {
    const index = left.indexOf(one)
    if (index >= 0) left.splice(index, 1)
    return index < 0
  })
}
