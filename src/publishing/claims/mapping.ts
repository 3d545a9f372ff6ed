import { localText } from '../localised'
import { textOf, type Stored } from '../stored'
import type { ClaimLine } from './view'

/** What one line on a claim needs. */
export const claimLineFields = { slug: true, statement: true, figure: true, state: true, isExample: true } as const

/** A stored claim in one line, or null where it cannot be linked to. */
export function claimLine(record: Stored, locale: string): ClaimLine | null {
  const slug = textOf(record, 'slug')
  const statement = localText(record.statement, locale)
  if (!slug || !statement) return null
  return {
    path: `/claims/${slug}`, statement, figure: textOf(record, 'figure'), state: textOf(record, 'state') ?? 'not-checked',
    isExample: record.isExample === true,
  }
}
