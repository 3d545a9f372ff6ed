/** Where an organisation stands in leading the partnership. */
export type LeadState = 'incoming' | 'leading' | 'handed-over'

/**
 * A time in which one organisation leads. `from` and `to` are days (YYYY-MM-DD), the first and the last one, both
 * included; either may be unknown. `order` says what came first where days don't.
 */
export type LeadTerm = {
  organisation: string
  from?: string | null
  to?: string | null
  state: LeadState
  order?: number | null
}

/** What is wrong with a term, at which field, and what to do about it. */
export type LeadTermProblem = { field: 'from' | 'to' | 'state' | 'order'; message: string }

type Days = { first: string; last: string }

const DAY = 24 * 60 * 60 * 1000
const NEVER_ENDS = '9999-12-31'

/**
 * Why `term` can't stand beside `others`, or null if it can.
 *
 * - Two terms never share a day. Only days that are certain count (see {@link certainDays}), so an unknown date
 *   never contradicts anything.
 * - One organisation at a time is in the state "leading", dated or not.
 * - Terms without any date are told apart by `order`, so no two of them have the same.
 */
export function leadTermProblem(term: LeadTerm, others: readonly LeadTerm[]): LeadTermProblem | null {
  if (term.from && term.to && term.to < term.from) {
    return { field: 'to', message: `The last day, ${term.to}, is before the first, ${term.from}. Correct one of them.` }
  }
  for (const other of others) {
    const problem = twoLeading(term, other) ?? sharedDay(term, other) ?? sameOrder(term, other)
    if (problem) return problem
  }
  return null
}

/**
 * The days on which a term certainly runs. Without a last day, a term that was handed over ended on an unknown day,
 * so only its first day is certain; any other runs until further notice. Without a first day, only the last day is
 * certain. Null without any date.
 */
export function certainDays({ from, to, state }: LeadTerm): Days | null {
  if (from) return { first: from, last: to ?? (state === 'handed-over' ? from : NEVER_ENDS) }
  return to ? { first: to, last: to } : null
}

/** The terms as history tells them, earliest first: by their dates; undated ones where their `order` puts them. */
export function inHistoricalOrder<T extends LeadTerm>(terms: readonly T[]): T[] {
  const history = terms.filter(isDated).sort((a, b) => firstCertainDay(a).localeCompare(firstCertainDay(b)))
  for (const undated of terms.filter((term) => !isDated(term)).sort((a, b) => rank(a) - rank(b))) {
    const next = history.findIndex((term) => rank(term) > rank(undated))
    history.splice(next === -1 ? history.length : next, 0, undated)
  }
  return history
}

/**
 * Where a term stands on a day: as its dates say where they are certain, so that nobody "takes over next" who has
 * handed over long ago; as stored where they say nothing.
 */
export function stateOn({ from, to, state }: LeadTerm, day: string): LeadState {
  if (to && to < day) return 'handed-over'
  if (from && from > day) return 'incoming'
  return from && to ? 'leading' : state
}

function twoLeading(term: LeadTerm, other: LeadTerm): LeadTermProblem | null {
  if (term.state !== 'leading' || other.state !== 'leading') return null
  return {
    field: 'state',
    message: `${other.organisation} is leading now, and only one organisation can. Set its term to “handed over” first.`,
  }
}

function sharedDay(term: LeadTerm, other: LeadTerm): LeadTermProblem | null {
  const mine = certainDays(term)
  const theirs = certainDays(other)
  if (!mine || !theirs || mine.first > theirs.last || theirs.first > mine.last) return null
  const clash = `Two organisations can’t lead on one day: the term of ${other.organisation} runs ${inWords(theirs)}`
  if (mine.first < theirs.first) {
    return { field: 'to', message: `${clash}. End this term on ${dayBefore(theirs.first)} at the latest.` }
  }
  if (theirs.last === NEVER_ENDS) {
    return { field: 'from', message: `${clash}. Give that term its last day first, ${dayBefore(mine.first)} or earlier.` }
  }
  return { field: 'from', message: `${clash}. Begin this term on ${dayAfter(theirs.last)} or later.` }
}

function sameOrder(term: LeadTerm, other: LeadTerm): LeadTermProblem | null {
  if (isDated(term) || isDated(other) || term.order == null || term.order !== other.order) return null
  return {
    field: 'order',
    message: `The term of ${other.organisation} has no dates and the place ${other.order} in the order, too. ` +
      'Give this one another number, or a date, so that it is clear who led first.',
  }
}

function isDated(term: LeadTerm): boolean {
  return Boolean(term.from || term.to)
}

function firstCertainDay(term: LeadTerm): string {
  return certainDays(term)?.first ?? ''
}

function rank(term: LeadTerm): number {
  return term.order ?? Number.POSITIVE_INFINITY
}

function inWords({ first, last }: Days): string {
  if (last === NEVER_ENDS) return `from ${first} until further notice`
  return first === last ? `on ${first}` : `from ${first} to ${last}`
}

function dayBefore(day: string): string {
  return shifted(day, -DAY)
}

function dayAfter(day: string): string {
  return shifted(day, DAY)
}

function shifted(day: string, by: number): string {
  return new Date(Date.parse(day) + by).toISOString().slice(0, 10)
}
