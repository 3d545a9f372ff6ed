import { rm } from 'node:fs/promises'
import type { Payload, PayloadRequest, TypedUser } from 'payload'
import type { ColumnMapping } from '../../formats/csv/columns'
import type { FormatName } from '../../formats/format'
import type { ImportBatch } from '@/payload-types'
import { recordAudit } from '@/platform/audit/record'
import { runAction } from '@/platform/database/action'
import { bulkCreate, newId } from '@/platform/database/bulk'
import { queueJob } from '@/platform/jobs'
import { duplicateRulesOf } from '../../desk/queries'
import { keepSource, removeFolder } from './folder'

export type StoredUpload = { path: string; name: string; bytes: number; sha256: string }

export type NewImport = {
  kind: ImportBatch['kind']
  upload: StoredUpload
  title?: string
  /** The search behind it, as PRISMA-S asks for it. */
  search?: ImportBatch['search']
  format?: FormatName
  mapping?: ColumnMapping
  user: TypedUser | null
  req?: PayloadRequest
  /** Whether the caller reads the file itself instead of leaving it to a job. */
  isInline?: boolean
  /** Whether it is only tried, and removed without a trace. */
  isTrial?: boolean
}

/** Begins an import: keeps the file and has it read in the background. Nothing becomes a reference yet. */
export async function startImport(payload: Payload, given: NewImport): Promise<{ id: string }> {
  const { upload, user, req } = given
  const id = newId(payload)
  try {
    await keepSource(id, upload.path)
    await runAction(payload, { user, ...(req ? { req } : {}) }, async (inner) => {
      const rules = (await duplicateRulesOf(payload, inner)) as unknown as Record<string, unknown>
      await bulkCreate(inner, 'import-batches', [{ ...batchOf(id, given), rules }])
      if (!given.isTrial) await recordAudit(payload, inner, {
        action: 'import-batches.start', collectionSlug: 'import-batches', documentId: id, documentLabel: titleOf(given),
      })
      if (!given.isInline) await queueJob(payload, inner, 'import-read', { batch: id })
    })
  } catch (error) {
    await rm(upload.path, { force: true })
    await removeFolder(id)
    throw error
  }
  return { id }
}

const titleOf = ({ title, upload }: NewImport): string => title?.trim() || upload.name

function batchOf(id: string, given: NewImport) {
  const { kind, upload, search, format, mapping, user } = given
  const person = user as { id: string; name?: string | null; email?: string } | null
  return {
    id,
    title: titleOf(given),
    kind,
    file: { name: upload.name, bytes: upload.bytes, sha256: upload.sha256 },
    ...(search ? { search } : {}),
    ...(format ? { chosenFormat: format } : {}),
    ...(mapping ? { mapping: mapping as Record<string, unknown> } : {}),
    state: 'waiting' as const,
    ...(person ? { startedBy: person.id } : {}),
    startedByLabel: person ? (person.name ?? person.email ?? person.id) : 'system',
  }
}
