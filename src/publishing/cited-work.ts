import { linkTo } from './reading/views'
import { rowsOf, textOf, type Stored } from './stored'
import type { WorkView } from './views'

/** What a note or a reading list says of a reference. */
export const workFields = {
  slug: true, title: true, contributors: true, year: true, containerTitle: true, publisher: true, url: true, accessed: true,
} as const

const mostNames = 3

/** A stored reference as a note names it, or null where visitors may not see it. */
export function workView(record: Stored | undefined, locale: string): WorkView | null {
  const reference = linkTo('references', record, locale)
  if (!record || !reference) return null
  return { reference, credit: creditOf(record), url: textOf(record, 'url'), accessed: textOf(record, 'accessed') }
}

function creditOf(record: Stored): string | null {
  const names = rowsOf(record, 'contributors')
    .filter((row) => (textOf(row, 'role') ?? 'author') === 'author')
    .flatMap((row) => textOf(row, 'literal') ?? textOf(row, 'family') ?? [])
  const authors = names.length > mostNames ? `${names[0] ?? ''} et al.` : names.join(', ')
  const place = textOf(record, 'containerTitle') ?? textOf(record, 'publisher')
  const year = typeof record.year === 'number' ? String(record.year) : null
  return [authors, place === authors ? null : place, year].filter(Boolean).join(', ') || null
}
