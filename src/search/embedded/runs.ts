import type { Run } from './marks'
import type { Scores } from './scores'
import type { Streams } from './streams'
import type { Vocabulary } from './vocabulary'

/** A run with the scores of the records that hold all its words somewhere. */
export type WeightedRun = { readonly run: Run; readonly scores: Scores; readonly weight: number }

export type RunSearch = {
  /** For each place of a run the words that may stand there. */
  readonly idsOf: (run: Run) => readonly (readonly number[])[]
  /** Raises `scores` of the records in which words of a run stand side by side. */
  readonly raiseWhereTogether: (scores: Scores, runs: readonly WeightedRun[], live: Uint8Array) => void
}

/** Places of runs that one pass over a record can look for. */
const mostPlaces = 31

type Pass = { readonly runs: readonly WeightedRun[]; readonly places: number }

/** As few passes as the runs fit in, in their order; a run longer than a pass goes by its beginning. */
function passesOf(runs: readonly WeightedRun[]): readonly Pass[] {
  const passes: { runs: WeightedRun[]; places: number }[] = []
  for (const run of runs) {
    const places = Math.min(run.run.forms.length, mostPlaces)
    const last = passes.at(-1)
    if (last && last.places + places <= mostPlaces) {
      last.runs.push(run)
      last.places += places
    } else {
      passes.push({ runs: [run], places })
    }
  }
  return passes
}

export function createRunSearch(vocabulary: Vocabulary, streams: Streams): RunSearch {
  const idsOf = ({ forms, exact }: Run): readonly (readonly number[])[] => forms.map((form) =>
    exact ? [vocabulary.knownId(form)].filter((id) => id !== undefined) : vocabulary.plurals(form))

  function raiseInPass(scores: Scores, { runs }: Pass, live: Uint8Array): void {
    const masks = new Uint32Array(vocabulary.size())
    const ends: number[] = []
    let starts = 0
    let place = 0
    for (const { run } of runs) {
      const places = idsOf(run).slice(0, mostPlaces)
      starts |= 1 << place
      for (const ids of places) {
        for (const id of ids) masks[id] = (masks[id] ?? 0) | (1 << place)
        place++
      }
      ends.push(1 << (place - 1))
    }
    const scan = streams.scanner({ masks, starts, ends: ends.reduce((sum, end) => sum | end, 0) })
    for (let slot = 0; slot < scores.length; slot++) {
      if (live[slot] !== 1) continue
      let best = scores[slot] as number
      let found = -1
      for (let i = 0; i < runs.length; i++) {
        const { scores: words, weight } = runs[i] as WeightedRun
        const score = (words[slot] as number) * weight
        if (score <= best) continue
        if (found === -1) found = scan(slot)
        if ((found & (ends[i] as number)) !== 0) best = score
      }
      scores[slot] = best
    }
  }

  return {
    idsOf,
    raiseWhereTogether: (scores, runs, live) => {
      for (const pass of passesOf(runs)) raiseInPass(scores, pass, live)
    },
  }
}
