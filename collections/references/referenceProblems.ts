import { edtfProblem } from '@/bibliography/dates'
import type { Problem } from '@collections/hooks/refuse'
import { recordId } from '@collections/validation/recordId'

/** What contradicts itself in a reference: dates that cannot be read, relations of a document to itself. */
export function referenceProblems(reference: Record<string, unknown>): Problem[] {
  return [...dateProblems(reference), ...selfRelations(reference), ...namelessContributors(reference)]
}

function dateProblems(reference: Record<string, unknown>): Problem[] {
  return ['issued', 'accessed'].flatMap((path) => {
    const value = reference[path]
    const message = typeof value === 'string' ? edtfProblem(value) : null
    return message ? [{ path, message }] : []
  })
}

function selfRelations({ id, relations, citedIn }: Record<string, unknown>): Problem[] {
  if (!id) return []
  const own = String(id)
  const related = rowsOf(relations).flatMap((row, index) => {
    const path = `relations.${index}.target`
    return recordId(row.target) === own
      ? [
          {
            path,
            message: 'A document cannot be related to itself. Choose the other document or remove the row.',
          },
        ]
      : []
  })
  const cited = rowsOf(citedIn).flatMap((row, index) => {
    const path = `citedIn.${index}.reference`
    return recordId(row.reference) === own
      ? [
          {
            path,
            message: 'A document cannot cite itself here. Choose the citing document or remove the row.',
          },
        ]
      : []
  })
  return [...related, ...cited]
}

function namelessContributors({ contributors }: Record<string, unknown>): Problem[] {
  return rowsOf(contributors).flatMap((row, index) => {
    if (hasText(row.family) || hasText(row.literal) || hasText(row.given) || recordId(row.person)) return []
    const message = `Contributor ${index + 1} has no name. Enter a family name or an organisation.`
    return [{ path: `contributors.${index}.family`, message }]
  })
}

function rowsOf(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value : []
}

function hasText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== ''
}
