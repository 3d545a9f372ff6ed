type Kept<Answer> = { readonly answer: Promise<Answer>; readonly madeAt: number }

export type Moment = {
  /** An answer no older than this is given as it is, in milliseconds. */
  readonly fresh: number
  /** One no older than this is given while a new one is made; an older one is waited for. */
  readonly stale: number
}

/** What a visitor sees of a change may lag behind it by this much; the search index lags as much. */
const aSecond: Moment = { fresh: 1_000, stale: 10_000 }

/**
 * For what a text shows of other records, such as its plots: dear to read, and seldom changed. It lags no further
 * behind than the rest at the most, and is read anew less often.
 */
export const someSeconds: Moment = { fresh: 5_000, stale: 10_000 }

const mostKept = 100

/**
 * Makes an answer that all visitors share once for all who ask for it within a second, so that a crowd costs no
 * more than one of them. Answers are kept for each owner (a hub as one may read it) and key; a failed one is not
 * kept.
 */
export function keptForAMoment<Owner extends object, Answer>(
  make: (owner: Owner, key: string) => Promise<Answer>,
  { fresh, stale }: Moment = aSecond,
  now: () => number = () => performance.now(),
): (owner: Owner, key: string) => Promise<Answer> {
  const owners = new WeakMap<Owner, Map<string, Kept<Answer>>>()

  return (owner, key) => {
    const answers = owners.get(owner) ?? new Map<string, Kept<Answer>>()
    owners.set(owner, answers)
    const known = answers.get(key)
    const age = known ? now() - known.madeAt : Infinity
    if (known && age <= fresh) return known.answer

    const made: Kept<Answer> = { answer: make(owner, key), madeAt: now() }
    if (answers.size >= mostKept) answers.clear()
    answers.set(key, made)
    made.answer.catch(() => {
      if (answers.get(key) === made) answers.delete(key)
    })
    return known && age <= stale ? known.answer : made.answer
  }
}
