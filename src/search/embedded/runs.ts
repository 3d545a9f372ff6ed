import type { Run } from './marks'
import { slotOfPlace, type Postings } from './postings'
import type { Scores } from './scores'
import type { SharedTexts } from './shared-texts'
import type { Vocabulary } from './vocabulary'

/** For each place of a run the words that may stand there. */
export type RunIds = readonly (readonly number[])[]

export const runIds = ({ forms, exact }: Run, vocabulary: Vocabulary): RunIds => forms.map((form) =>
  exact ? [vocabulary.knownId(form)].filter((id) => id !== undefined) : vocabulary.plurals(form))

function merged(a: Float64Array, b: Float64Array): Float64Array {
  if (a.length === 0 || b.length === 0) return a.length === 0 ? b : a
  const both = new Float64Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both.sort()
}

/** Those of the places that follow one of the others. */
function following(places: Float64Array, others: Float64Array): Float64Array {
  const found = new Float64Array(Math.min(places.length, others.length))
  let count = 0
  let at = 0
  for (const place of places) {
    while (at < others.length && (others[at] as number) < place - 1) at++
    if (others[at] === place - 1) found[count++] = place
  }
  return found.subarray(0, count)
}

function stands(run: RunIds, words: readonly number[]): boolean {
  const first = run[0] ?? []
  return words.some((word, at) => first.includes(word)
    && run.every((ids, i) => ids.includes(words[at + i] ?? -1)))
}

/** Of the records with a score, those in which the words of a run stand side by side: the others lose their score. */
export function keepTogether(
  scores: Scores, run: RunIds, { postings, shared }: {
    readonly postings: Postings
    readonly shared: SharedTexts
  },
): void {
  if (run.length < 2) return
  const together = new Float32Array(scores.length)
  const placesOf = (ids: readonly number[]): Float64Array =>
    ids.reduce<Float64Array>((places, id) => merged(places, postings.places(id, scores)), new Float64Array(0))
  let places: Float64Array | null = null
  for (const ids of run) {
    const here = placesOf(ids)
    places = places ? following(here, places) : here
    if (places.length === 0) break
  }
  for (const place of places ?? []) together[slotOfPlace(place)] = 1
  for (const id of new Set((run[0] ?? []).flatMap(shared.holding))) {
    if (stands(run, shared.termsOf(id).words)) postings.raise(together, shared.termOf(id), 1)
  }
  for (let slot = 0; slot < scores.length; slot++) if (together[slot] === 0) scores[slot] = 0
}
