import type { CslItem } from '../../../src/bibliography/record'
import { createRandom, type Random } from '../../bench/corpus/random'
import { databases, describe } from './exports'
import { createPress, lookalikes, type Publication } from './publications'

export type LabelledRecord = { id: string; document: number; kind: Publication['kind']; item: CslItem }

/**
 * A search in six databases, exported and put together: `size` records, about half of them duplicates, with one
 * lookalike group for every `lookalikeShare` documents. The same seed gives the same set.
 */
export function labelledSet(seed: number, size: number, lookalikeShare = 0.15): LabelledRecord[] {
  const random = createRandom(seed)
  const press = createPress(random)
  const records: LabelledRecord[] = []
  const exportOf = (publication: Publication): void => {
    for (const item of descriptions(publication, random))
      records.push({ id: `r${records.length}`, document: publication.document, kind: publication.kind, item })
  }
  while (records.length < size) {
    const publication = press.article()
    exportOf(publication)
    if (random.chance(lookalikeShare))
      for (const lookalike of lookalikes(publication, press, random)) exportOf(lookalike)
  }
  return shuffled(records.slice(0, size), random)
}

/** Found in one database, or in several; the rarer kinds mostly in one. */
function descriptions(publication: Publication, random: Random): CslItem[] {
  const most =
    publication.kind === 'article' ? random.pick([1, 1, 1, 2, 2, 3, 4, 5]) : random.pick([1, 1, 1, 2])
  return random.some([...databases], most).map((database) => describe(publication, database, random))
}

export function shuffled<Value>(values: readonly Value[], random: Random): Value[] {
  const list = [...values]
  for (let index = list.length - 1; index > 0; index -= 1) {
    const other = random.between(0, index)
    const [a, b] = [list[index], list[other]]
    if (a !== undefined && b !== undefined) [list[index], list[other]] = [b, a]
  }
  return list
}
