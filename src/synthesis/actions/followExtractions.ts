import type { PayloadRequest, Where } from 'payload'

import type { Extraction } from '@/payload-types'
import { recordId } from '@collections/validation/recordId'

import { rowsIn, type EntryRow } from '../entry/rows'
import { slotOf } from '../extraction/actions/assign'
import { extractionByKey, keyOfEntry } from '../extraction/queries'

/**
 * After extractions were led to another study, or back: jobs hold the place of the study that they are of now, and
 * everybody finds the table that they were typing. Jobs under way of both studies all go on; one of them holds the place,
 * and no further one can begin before all are done.
 */
export async function followExtractions(req: PayloadRequest, studies: readonly string[]): Promise<void> {
  for (const study of studies) {
    await holdPlace(req, study)
    for (const draft of await draftsOf(req, study)) await followDraft(req, draft, study)
  }
}

async function holdPlace(req: PayloadRequest, study: string): Promise<void> {
  const where: Where = { and: [{ study: { equals: study } }, { state: { in: ['open', 'submitted'] } }] }
  const { docs: jobs } = await req.payload.find({
    collection: 'extraction-jobs', where, sort: 'createdAt', pagination: false, depth: 0, overrideAccess: true, req,
  })
  const [first] = jobs
  if (!first || jobs.some(({ slot }) => slot === slotOf(study))) return
  await req.payload.update({
    collection: 'extraction-jobs', id: first.id, data: { slot: slotOf(study) }, depth: 0, overrideAccess: true, req,
  })
}

/** What is typed of a study outside of jobs. */
async function draftsOf(req: PayloadRequest, study: string): Promise<readonly Extraction[]> {
  const where: Where = { and: [{ study: { equals: study } }, { job: { exists: false } }, { state: { equals: 'draft' } }] }
  const { docs } = await req.payload.find({
    collection: 'extractions', where, sort: 'createdAt', pagination: false, depth: 0, overrideAccess: true, req,
  })
  return docs
}

/**
 * A table is found by its key. Where its person has one of the other study, too, the rows go there, each with a mark
 * that leads it back when the merge is undone.
 */
async function followDraft(req: PayloadRequest, draft: Extraction, study: string): Promise<void> {
  const key = keyOfEntry(study, recordId(draft.extractor) ?? '')
  if (draft.key === key) return takeRowsBack(req, draft)
  const other = await extractionByKey(req, key)
  if (!other) return change(req, draft, { key })
  const rows = rowsIn(draft.rows)
  if (rows.length === 0) return
  await change(req, other, { rows: [...rowsIn(other.rows), ...rows.map((row) => ({ ...row, id: `${markOf(draft)}${row.id}` }))] })
  await change(req, draft, { rows: [] })
}

const markOf = ({ id }: Extraction): string => `${id}/`

/** Rows of this table that still stand in another one of the same person, as they are there now. */
async function takeRowsBack(req: PayloadRequest, draft: Extraction): Promise<void> {
  const where: Where = {
    and: [{ extractor: { equals: recordId(draft.extractor) } }, { job: { exists: false } }, { id: { not_equals: draft.id } }],
  }
  const { docs: others } = await req.payload.find({ collection: 'extractions', where, pagination: false, depth: 0, overrideAccess: true, req })
  for (const other of others) {
    const rows = rowsIn(other.rows)
    const own = rows.filter(({ id }) => id.startsWith(markOf(draft)))
    if (own.length === 0) continue
    await change(req, other, { rows: rows.filter((row) => !own.includes(row)) })
    await change(req, draft, { rows: [...rowsIn(draft.rows), ...own.map((row) => ({ ...row, id: row.id.slice(markOf(draft).length) }))] })
  }
}

/** An older window that is still open does not write over what was moved. */
async function change(req: PayloadRequest, extraction: Extraction, { key, rows }: { key?: string; rows?: EntryRow[] }): Promise<void> {
  await req.payload.update({
    collection: 'extractions', id: extraction.id, depth: 0, overrideAccess: true, req,
    data: {
      ...(key === undefined ? {} : { key }),
      ...(rows === undefined ? {} : { rows: rows as unknown as Record<string, unknown>[], revision: extraction.revision + 1 }),
    },
  })
}
