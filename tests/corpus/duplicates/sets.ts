import type { CslItem } from '../../../src/bibliography/record'
import { createRandom, type Random } from '../../bench/corpus/random'
import { databases, describe } from './exports'
import { createPress, lookalikes, type Press, type Publication } from './publications'
import { describeRoughly, describers } from './roughExports'
import { roughLookalikes } from './roughLookalikes'

export type LabelledRecord = { id: string; document: number; kind: Publication['kind']; item: CslItem }

/** How the documents of a set are described, and what stands beside them that is like them and not the same. */
type Habits = {
  descriptions: (publication: Publication, random: Random) => CslItem[]
  lookalikes: (publication: Publication, press: Press, random: Random) => Publication[]
}

/**
 * A search in six databases, exported and put together: `size` records, about half of them duplicates, with one
 * lookalike group for every `lookalikeShare` documents. The same seed gives the same set.
 */
export const labelledSet = (seed: number, size: number, lookalikeShare = 0.15): LabelledRecord[] =>
  setOf({ descriptions, lookalikes }, seed, size, lookalikeShare)

/** A database's export put together with scans, reference lists, catalogues and libraries of reference managers. */
export const roughSet = (seed: number, size: number, lookalikeShare = 0.1): LabelledRecord[] =>
  setOf({ descriptions: roughDescriptions, lookalikes }, seed, size, lookalikeShare)

/** Searches in databases, with the lookalikes of books, series, registers, letters and supplements among them. */
export const crowdedSet = (seed: number, size: number, lookalikeShare = 0.15): LabelledRecord[] =>
  setOf({ descriptions, lookalikes: roughLookalikes }, seed, size, lookalikeShare)

function setOf(habits: Habits, seed: number, size: number, lookalikeShare: number): LabelledRecord[] {
  const random = createRandom(seed)
  const press = createPress(random)
  const records: LabelledRecord[] = []
  const exportOf = (publication: Publication): void => {
    for (const item of habits.descriptions(publication, random))
      records.push({ id: `r${records.length}`, document: publication.document, kind: publication.kind, item })
  }
  while (records.length < size) {
    const publication = press.article()
    exportOf(publication)
    if (random.chance(lookalikeShare))
      for (const lookalike of habits.lookalikes(publication, press, random)) exportOf(lookalike)
  }
  return shuffled(records.slice(0, size), random)
}

/** Found in one database, or in several; the rarer kinds mostly in one. */
function descriptions(publication: Publication, random: Random): CslItem[] {
  const most =
    publication.kind === 'article' ? random.pick([1, 1, 1, 2, 2, 3, 4, 5]) : random.pick([1, 1, 1, 2])
  return random.some([...databases], most).map((database) => describe(publication, database, random))
}

/** One export of a database, and what others have of the same document. */
function roughDescriptions(publication: Publication, random: Random): CslItem[] {
  const most = publication.kind === 'article' ? random.pick([0, 0, 1, 1, 2, 3]) : random.pick([0, 0, 1])
  return [
    describe(publication, random.pick([...databases]), random),
    ...random.some([...describers], most).map((describer) => describeRoughly(publication, describer, random)),
  ]
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
