import type { Payload, PayloadRequest, TypedUser } from 'payload'
import type { ImportBatch, ImportRecord } from '@/payload-types'
import type { CslItem, RawField } from '../../record'
import type { ImportedRecord, ImportOrigin } from '../newReference'

/** A record without its content, which is most of it. */
export type RecordHead = Pick<ImportRecord, 'position' | 'decision' | 'outcome'> & {
  id: string
  match: string | null
  matchPosition: number | null
}

/** A commit under way. */
export type Commit = {
  payload: Payload
  batch: ImportBatch
  origin: ImportOrigin
  heads: ReadonlyMap<number, RecordHead>
  /** The ids of the records, which those references have that the import adds. */
  ownIds: ReadonlySet<string>
  user: TypedUser | null
  signal: AbortSignal
  /** Notes how far it will be with so many records more, in the transaction that deals with them. */
  note: (records: number, req: PayloadRequest) => Promise<void>
  /** After each transaction: so many records more are dealt with, and others have their turn. */
  step: (records: number) => Promise<void>
}

const HEADS_AT_ONCE = 500

/** The records of an import without their content, by position. */
export async function recordHeads(payload: Payload, batch: string): Promise<Map<number, RecordHead>> {
  const heads = new Map<number, RecordHead>()
  const select = { position: true, decision: true, outcome: true, match: true, matchPosition: true } as const
  let last = -1
  for (;;) {
    const { docs } = await payload.db.find<ImportRecord>({
      collection: 'import-records', limit: HEADS_AT_ONCE, pagination: false, sort: 'position', select,
      where: { and: [{ batch: { equals: batch } }, { position: { greater_than: last } }] },
    })
    for (const { id, position, decision, outcome, match, matchPosition } of docs) {
      heads.set(position, {
        id: String(id), position, decision, outcome,
        match: typeof match === 'string' ? match : null,
        matchPosition: matchPosition ?? null,
      })
      last = position
    }
    if (docs.length < HEADS_AT_ONCE) return heads
  }
}

/** The content of these records, by id. */
export async function storedRecords(payload: Payload, ids: readonly string[]): Promise<Map<string, ImportedRecord>> {
  const { docs } = await payload.db.find<ImportRecord>({
    collection: 'import-records', where: { id: { in: [...ids] } }, limit: ids.length, pagination: false,
    select: { position: true, line: true, item: true, raw: true },
  })
  return new Map(
    docs.map(({ id, position, line, item, raw }) => [
      String(id),
      { id: String(id), position, line: line ?? null, item: item as CslItem, raw: (raw ?? []) as unknown as RawField[] },
    ]),
  )
}
