/** A stored study: relations as ids. */
type Doc = Record<string, unknown>
type Row = Record<string, unknown> & { id?: string | null }

/** The lists of a study that a merge brings together; of everything else, the study that stays keeps its own. */
const lists = ['reports', 'relatedStudies', 'ratingsByOthers'] as const
type List = (typeof lists)[number]

/** What a merge did to the lists, so that it can be taken back. */
export type ListChange = { added: string[]; removed: { list: List; row: Row }[] }

type Uniting = {
  keep: string
  merge: string
  /** The id of the copy of a row; the same for the same row, since a row stands in two layers. */
  idFor: (row: Row) => string
}

const rowsOf = (doc: Doc, list: List): Row[] => (Array.isArray(doc[list]) ? (doc[list] as Row[]) : [])

const idOf = (related: unknown): string =>
  String(typeof related === 'object' && related !== null && 'id' in related ? related.id : related)

/** What makes two rows the same. */
const sameness: Record<List, (row: Row) => string> = {
  reports: ({ reference }) => idOf(reference),
  relatedStudies: ({ study, kind }) => `${String(kind)} ${idOf(study)}`,
  ratingsByOthers: ({ reviewReference, instrument, judgement }) =>
    JSON.stringify([idOf(reviewReference), instrument ?? null, judgement]),
}

/**
 * The study that stays with the rows that only the other one has. A second main report becomes another report, and
 * relations between the two fall away: nothing is related to itself.
 */
export function uniteLists(into: Doc, from: Doc, { keep, merge, idFor }: Uniting): { doc: Doc; change: ListChange } {
  const doc = { ...into }
  const change: ListChange = { added: [], removed: [] }
  const isBetweenThem = (row: Row): boolean => 'study' in row && [keep, merge].includes(idOf(row.study))
  for (const list of lists) {
    const own = rowsOf(into, list)
    const kept = own.filter((row) => !isBetweenThem(row))
    const known = new Set(own.map(sameness[list]))
    const hasMain = own.some(({ role }) => role === 'main')
    const added = rowsOf(from, list)
      .filter((row) => !known.has(sameness[list](row)) && !isBetweenThem(row))
      .map((row) => ({ ...row, id: idFor(row), ...(hasMain && row.role === 'main' ? { role: 'other' } : {}) }))
    change.added.push(...added.map(({ id }) => id))
    change.removed.push(...own.filter(isBetweenThem).map((row) => ({ list, row })))
    if (added.length > 0 || kept.length < own.length) doc[list] = [...kept, ...added]
  }
  return { doc, change }
}

/** The study without what a merge brought, and with what it took out. What others did to it since stays. */
export function partLists(from: Doc, { added, removed }: ListChange): Doc {
  const doc = { ...from }
  for (const list of lists) {
    const rest = rowsOf(from, list).filter(({ id }) => !added.includes(String(id)))
    const back = removed.filter((one) => one.list === list).map(({ row }) => row)
    if (back.length > 0 || rest.length < rowsOf(from, list).length) doc[list] = [...rest, ...back]
  }
  return doc
}
