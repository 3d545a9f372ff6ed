import { isLittle } from '../text/words'

/** The words of a record in their order, as numbers of the vocabulary; a number of its own marks each gap. */
export type Streams = { readonly title: Uint32Array; readonly rest: Uint32Array }

/** Do the wanted numbers stand next to each other somewhere? `held` gives the number to compare a word by. */
export function holdsRun(streams: Streams, wanted: readonly (number | undefined)[], held: (id: number) => number): boolean {
  const first = wanted[0]
  return [streams.title, streams.rest].some((stream) => {
    for (let at = 0; at + wanted.length <= stream.length; at++) {
      if (held(stream[at] ?? -1) !== first) continue
      if (wanted.every((one, i) => held(stream[at + i] ?? -1) === one)) return true
    }
    return false
  })
}

type Test = (id: number) => boolean

/** The share of neighbouring pairs of the query that stand next to each other, 0 to 1. */
function pairsTogether(stream: Uint32Array, tests: readonly Test[]): number {
  let together = 0
  for (let i = 0; i + 1 < tests.length; i++) {
    const [left, right] = [tests[i], tests[i + 1]]
    const found = stream.some((id, at) => at + 1 < stream.length && left?.(id) && right?.(stream[at + 1] ?? -1))
    if (found) together++
  }
  return together / (tests.length - 1)
}

/**
 * A factor from 1 to 3.3: words of the query side by side (in the title counts most), all of them in the title,
 * and a title that says little else. Plain term weights would put «Prescribing errors in social care» before
 * «Social prescribing …».
 */
export function nearness(
  streams: Streams, tests: readonly Test[], formOf: (id: number) => string, gap: number,
): number {
  if (tests.length === 0) return 1
  const telling = [...streams.title].filter((id) => id !== gap && !isLittle(formOf(id)))
  const covered = tests.filter((test) => streams.title.some(test)).length / tests.length
  const said = telling.length > 0 ? telling.filter((id) => tests.some((test) => test(id))).length / telling.length : 0
  const together = tests.length > 1
    ? pairsTogether(streams.title, tests) + 0.3 * pairsTogether(streams.rest, tests)
    : 0
  return 1 + together + (covered === 1 ? 0.2 + 0.8 * said ** 2 : 0)
}
