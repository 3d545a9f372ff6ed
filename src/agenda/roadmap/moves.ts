import { localText } from '@/publishing/localised'
import { idOf, idsOf, textOf, type Stored } from '@/publishing/stored'

import type { Move } from './roadmap-view'

/** What turns stored ids and options into words. */
export type Wording = {
  readonly status: (value: string | null) => string | null
  readonly organisation: (id: string) => string
  readonly project: (id: string) => string
  readonly date: (edtf: string) => string
}

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && [...one].sort().join() === [...other].sort().join()

/**
 * What changed about a question between two of its published versions; `before` is null for one that was not public.
 * Names of records that are not public themselves are left out, so that nothing unpublished is told.
 */
export function movesBetween(before: Stored | null, after: Stored, wording: Wording, locale: string): readonly Move[] {
  if (!before) return [{ what: 'new' }]
  const moves: Move[] = []
  const [from, to] = [textOf(before, 'status'), textOf(after, 'status')]
  if (from !== to) moves.push({ what: 'status', from: wording.status(from), to: wording.status(to) })
  const leadOf = (question: Stored): string | null => {
    const id = idOf(question, 'lead')
    return (id && wording.organisation(id)) || textOf(question, 'leadName')
  }
  const leadsOf = (question: Stored): string => JSON.stringify([idOf(question, 'lead'), textOf(question, 'leadName')])
  if (leadsOf(before) !== leadsOf(after)) moves.push({ what: 'lead', from: leadOf(before), to: leadOf(after) })
  for (const what of ['started', 'due'] as const) {
    const [old, now] = [textOf(before, what), textOf(after, what)]
    if (old !== now) moves.push({ what, from: old && wording.date(old), to: now && wording.date(now) })
  }
  for (const [what, name] of [['projects', wording.project], ['partners', wording.organisation]] as const) {
    const [old, now] = [idsOf(before, what), idsOf(after, what)]
    const words = (ids: readonly string[]): string | null => ids.map(name).filter(Boolean).join(', ') || null
    if (!same(old, now) && words(old) !== words(now)) moves.push({ what, from: words(old), to: words(now) })
  }
  const [oldWords, newWords] = [localText(before.question, locale), localText(after.question, locale)]
  if (oldWords && oldWords.text !== newWords?.text) moves.push({ what: 'question', from: oldWords.text })
  return moves
}
