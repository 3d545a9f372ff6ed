import type { Answers, Judgements } from '@/appraisal/instruments/types'

import type { CertaintyForm, ProposedLevels } from './rate'

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Stored JSON read with care: what has not the shape of an answer or judgement is passed over. */
function entriesWith<Entry>(value: unknown, field: string): Readonly<Record<string, Entry>> {
  if (!isObject(value)) return {}
  return Object.fromEntries(
    Object.entries(value).filter(([, entry]) => isObject(entry) && typeof entry[field] === 'string'),
  ) as Readonly<Record<string, Entry>>
}

/** The form of a stored rating; empty where nothing was said yet. */
export const formOf = (record: Readonly<Record<string, unknown>>): CertaintyForm => ({
  answers: entriesWith<Answers[string]>(record.answers, 'response'),
  judgements: entriesWith<Judgements[string]>(record.judgements, 'level'),
})

/** The levels that were proposed when a stored rating was made. */
export function proposedIn({ proposals }: Readonly<Record<string, unknown>>): ProposedLevels {
  if (!isObject(proposals)) return {}
  return Object.fromEntries(Object.entries(proposals).map(([place, proposal]) => {
    const level = isObject(proposal) ? proposal.level : null
    return [place, { level: typeof level === 'string' ? level : null }]
  }))
}
