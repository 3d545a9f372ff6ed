import type { Problem } from '@collections/hooks/refuse'
import { ancestorsOf, type Parents } from './hierarchy'
import type { TermStatus } from './options'

export type TermRecord = {
  id: string
  label: string
  slug: string
  parent: string | null
  status: TermStatus
  replacedBy: string | null
}

/** A term about to be saved; `id` is absent while it is being created. */
export type TermDraft = Omit<TermRecord, 'id'> & { id?: string }

/**
 * What is wrong with a term within its vocabulary.
 * @param others every saved term of the same vocabulary, by id; the term itself may be among them
 */
export function termProblems(term: TermDraft, others: ReadonlyMap<string, TermRecord>): Problem[] {
  return [...parentProblems(term, others), ...replacementProblems(term, others)]
}

/** The parents of a vocabulary as they will be once `term` is saved. */
export function parentsWith(
  term: { id: string; parent: string | null },
  others: Iterable<TermRecord>,
): Parents {
  const parents = new Map<string, string | null>()
  for (const { id, parent } of others) parents.set(id, parent)
  return parents.set(term.id, term.parent)
}

function parentProblems(term: TermDraft, others: ReadonlyMap<string, TermRecord>): Problem[] {
  if (!term.parent) return []
  const parent = others.get(term.parent)
  if (!parent) {
    return [
      { path: 'parent', message: 'The broader term belongs to another vocabulary. Choose one of the same.' },
    ]
  }
  const isCircle =
    term.id &&
    ancestorsOf(term.id, parentsWith({ id: term.id, parent: term.parent }, others.values())) === null
  if (!isCircle) return []
  const message =
    term.id === parent.id
      ? `"${term.label}" cannot lie under itself. Choose another broader term or none.`
      : `"${term.label}" cannot lie under "${parent.label}", which is below it. Move "${parent.label}" first.`
  return [{ path: 'parent', message }]
}

function replacementProblems(term: TermDraft, others: ReadonlyMap<string, TermRecord>): Problem[] {
  if (!term.replacedBy) return []
  const refuse = (message: string) => [{ path: 'replacedBy', message }]
  if (term.status !== 'retired') {
    return refuse(`"${term.label}" is in use. Retire it, or empty "Replaced by".`)
  }
  if (term.replacedBy === term.id) return refuse(`"${term.label}" cannot replace itself.`)
  const replacement = others.get(term.replacedBy)
  if (!replacement) {
    return refuse('The replacement belongs to another vocabulary. Choose a term of the same, or none.')
  }
  if (replacement.status !== 'retired') return []
  const successor = replacement.replacedBy ? others.get(replacement.replacedBy) : undefined
  return refuse(
    successor && successor.id !== term.id
      ? `"${replacement.label}" is itself retired. Name its replacement "${successor.label}" instead.`
      : `"${replacement.label}" is itself retired. Name a term that is in use, or none.`,
  )
}
