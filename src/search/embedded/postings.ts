/** For every term the records that hold it, oldest slot first, each with how much it says there: 1 to 255. */
export type Postings = {
  readonly add: (term: number, slot: number, impact: number) => void
  /** Raises `scores` of every record that holds the term to its impact times `weight`, where that is more. */
  readonly raise: (scores: Float32Array, term: number, weight: number) => void
}

/** Slots take 24 of 32 bits. */
export const mostSlots = 2 ** 24
export const mostImpact = 255

const empty = new Uint32Array(0)

export function createPostings(): Postings {
  const lists: Uint32Array[] = []
  const lengths: number[] = []

  function add(term: number, slot: number, impact: number): void {
    while (lists.length <= term) {
      lists.push(empty)
      lengths.push(0)
    }
    const length = lengths[term] ?? 0
    let list = lists[term] ?? empty
    if (length === list.length) {
      const longer = new Uint32Array(Math.max(length + 1, Math.ceil(length * 1.5)))
      longer.set(list)
      lists[term] = list = longer
    }
    list[length] = slot * 256 + impact
    lengths[term] = length + 1
  }

  function raise(scores: Float32Array, term: number, weight: number): void {
    const list = lists[term]
    const length = lengths[term]
    if (!list || length === undefined) return
    for (let i = 0; i < length; i++) {
      const posting = list[i] as number
      const slot = posting >>> 8
      const score = (posting & 255) * weight
      if (score > (scores[slot] as number)) scores[slot] = score
    }
  }

  return { add, raise }
}
