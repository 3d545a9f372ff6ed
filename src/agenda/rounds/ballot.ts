/** What a round lets people choose among: the ids of its gaps, and how many each person puts into an order. */
export type Choosing = { readonly items: readonly string[]; readonly choices: number }

export type BallotProblem = {
  readonly code: 'empty' | 'too-many' | 'not-in-round' | 'repeated' | 'place-unknown' | 'place-twice' | 'place-missing'
  /** The gap whose field is wrong; null where it is no single one. */
  readonly item: string | null
  /** The place that is wrong, from 1. */
  readonly place?: number
}

type ReadBallot =
  | { readonly choices: readonly string[] }
  | { readonly problems: readonly BallotProblem[] }

const field = /^place-(.+)$/

/** The field of a gap in the form of a vote. */
export const placeField = (item: string): string => `place-${item}`

/**
 * Reads a vote as a form sends it: for each gap a field with its place, 1 for the most important, or nothing. Gives the
 * gaps in that order, or everything that is wrong with it.
 */
export function readBallot(fields: Iterable<readonly [string, string]>, { items, choices }: Choosing): ReadBallot {
  const known = new Set(items)
  const placed = new Map<string, string>()
  const problems: BallotProblem[] = []
  for (const [name, value] of fields) {
    const item = field.exec(name)?.[1]
    if (item === undefined) continue
    if (!known.has(item)) problems.push({ code: 'not-in-round', item: null })
    else if (placed.has(item)) problems.push({ code: 'repeated', item })
    else placed.set(item, value.trim())
  }
  const at = new Map<number, string>()
  for (const [item, value] of placed) {
    if (value === '') continue
    const place = /^\d{1,3}$/.test(value) ? Number(value) : 0
    if (place < 1 || place > choices) problems.push({ code: 'place-unknown', item })
    else if (at.has(place)) problems.push({ code: 'place-twice', item, place })
    else at.set(place, item)
  }
  const chosen = [...placed.values()].filter((value) => value !== '').length
  if (chosen > choices) problems.unshift({ code: 'too-many', item: null })
  if (chosen === 0 && problems.length === 0) problems.push({ code: 'empty', item: null })
  if (problems.length > 0) return { problems: withoutRepeats(problems) }
  const order = Array.from({ length: chosen }, (_, index) => at.get(index + 1))
  const missing = order.indexOf(undefined)
  if (missing >= 0) return { problems: [{ code: 'place-missing', item: null, place: missing + 1 }] }
  return { choices: order as string[] }
}

const withoutRepeats = (problems: readonly BallotProblem[]): readonly BallotProblem[] =>
  problems.filter(({ code, item }, index) =>
    problems.findIndex((other) => other.code === code && other.item === item) === index)
