import type { Payload, PayloadRequest, Where } from 'payload'
import type { ImportBatch, ImportRecord } from '@/payload-types'
import type { CslItem, ImportProblem } from '../record'
import { itemOf } from '../storing'
import { latestReferences } from './actions/stored'
import { headlineOf } from './counts'

const MOST_PER_PAGE = 100
const RECORDS_WITH_PROBLEMS_PER_PAGE = 100

/** Where an import stands, for a page that asks again and again. */
export async function progressOf(payload: Payload, batch: ImportBatch) {
  const { state, progress, counts, failure, isComparedAnew } = batch
  const problemsByCode = (counts as { problemsByCode?: Record<string, number> } | null)?.problemsByCode ?? {}
  return {
    state,
    progress: progress ?? null,
    counts: counts ?? null,
    failure: failure ?? null,
    isComparedAnew: isComparedAnew ?? false,
    problemsByCode,
    sameFile: await committedWithSameFile(payload, batch),
  }
}

/** An import of the very same file that was added before; null if there is none. */
async function committedWithSameFile(payload: Payload, { id, file }: ImportBatch) {
  if (!file?.sha256) return null
  const { docs } = await payload.find({
    collection: 'import-batches', limit: 1, depth: 0, overrideAccess: true, select: { title: true, committedAt: true },
    where: { and: [{ 'file.sha256': { equals: file.sha256 } }, { state: { equals: 'committed' } }, { id: { not_equals: id } }] },
  })
  const [same] = docs
  return same ? { id: same.id, title: same.title, committedAt: same.committedAt ?? null } : null
}

export type RecordsAsked = {
  verdict?: string | undefined
  decision?: string | undefined
  page: number
  limit: number
}

const LISTED = {
  position: true, line: true, title: true, authors: true, year: true, item: true, verdict: true, decision: true,
  decisionReason: true, outcome: true, score: true, comparison: true, match: true, matchPosition: true, problems: true,
  relations: true, reference: true,
} as const

/** A page of the records of an import, each with the record or reference that it may be the same as. */
export async function recordsPage(payload: Payload, req: PayloadRequest, batch: string, asked: RecordsAsked) {
  const { verdict, decision, page, limit } = asked
  const where: Where[] = [
    { batch: { equals: batch } },
    ...(verdict ? [{ verdict: { equals: verdict } }] : []),
    ...(decision ? [{ decision: { equals: decision } }] : []),
  ]
  const { docs, totalDocs, totalPages, page: current } = await payload.find({
    collection: 'import-records', where: { and: where }, sort: 'position', page, limit: Math.min(limit, MOST_PER_PAGE),
    depth: 0, overrideAccess: false, req, select: LISTED,
  })
  const records = docs as unknown as (ImportRecord & { match?: string | null })[]
  const stored = await latestReferences(payload, records.flatMap(({ match }) => (typeof match === 'string' ? [match] : [])))
  const others = await recordsAt(payload, batch, records.flatMap(({ matchPosition }) => matchPosition ?? []))
  return {
    docs: records.map((record) => {
      const match = typeof record.match === 'string' ? stored.get(record.match) : undefined
      const other = typeof record.matchPosition === 'number' ? others.get(record.matchPosition) : undefined
      return {
        ...record,
        reference: record.reference ?? (record.outcome === 'merged' ? (other?.reference ?? null) : null),
        match: match ? { id: match.id, ...shown(itemOf(match)) } : null,
        matchPosition: record.matchPosition ?? null,
        matchRecord: other ? { position: record.matchPosition, ...shown(other.item) } : null,
      }
    }),
    totalDocs,
    page: current ?? page,
    totalPages,
  }
}

const shown = (item: CslItem) => ({ ...headlineOf(item), item })

async function recordsAt(payload: Payload, batch: string, positions: readonly number[]): Promise<Map<number, { item: CslItem; reference: unknown }>> {
  if (positions.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'import-records', where: { and: [{ batch: { equals: batch } }, { position: { in: [...positions] } }] },
    select: { position: true, item: true, outcome: true, reference: true }, pagination: false, depth: 0, overrideAccess: true,
  })
  return new Map(docs.map(({ position, item, reference }) => [position, { item: item as CslItem, reference: reference ?? null }]))
}

/**
 * Everything that was not used or looks wrong: first what concerns the file as a whole, then record by record. Pages
 * go by records, so that their lengths differ.
 */
export async function problemsPage(payload: Payload, batch: ImportBatch, page: number) {
  const { docs, totalPages } = await payload.find({
    collection: 'import-records', sort: 'position', page, limit: RECORDS_WITH_PROBLEMS_PER_PAGE,
    where: { and: [{ batch: { equals: batch.id } }, { problemCount: { greater_than: 0 } }] },
    select: { position: true, problems: true }, depth: 0, overrideAccess: true,
  })
  const ofFile = page === 1 && Array.isArray(batch.problems) ? (batch.problems as unknown as ImportProblem[]) : []
  const ofRecords = docs.flatMap(({ position, problems }) =>
    (Array.isArray(problems) ? (problems as unknown as ImportProblem[]) : []).map((problem) => ({ ...problem, record: position })),
  )
  const { problems: total = 0 } = (batch.counts ?? {}) as { problems?: number }
  return { problems: [...ofFile, ...ofRecords], total, page, totalPages }
}
