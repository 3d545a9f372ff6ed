import type { Payload, PayloadRequest, TypedUser } from 'payload'
import type { ColumnMapping } from '../../formats/csv/columns'
import { saveMapping } from '../../mappings/actions'
import { recordAudit } from '@/platform/audit/record'
import { runAction } from '@/platform/database/action'
import { queueJob } from '@/platform/jobs'
import type { ImportBatch } from '@/payload-types'
import { ImportRefused } from '../errors'
import { changeBatch, progressAt, readBatch, requireState } from './batch'
import { undecidedIn } from './decide'

type Asked = { id: string; user: TypedUser | null; req?: PayloadRequest; /** Whether the caller does the work itself. */ isInline?: boolean }

const optionsOf = ({ user, req }: Asked) => ({ user, ...(req ? { req } : {}) })
const personId = (user: TypedUser | null): string | null => (user as { id: string } | null)?.id ?? null

/**
 * Stops an import that is being read, within a second or two, or gives up one that waits for decisions.
 *
 * @throws ImportRefused once something of it was added
 */
export async function cancelImport(payload: Payload, asked: Asked): Promise<void> {
  await runAction(payload, optionsOf(asked), async (req) => {
    const batch = await readBatch(payload, asked.id, req)
    requireState(batch, ['waiting', 'reading', 'comparing', 'preview'], 'An import that was added can be undone instead.')
    if (batch.state === 'preview' && (await doneIn(payload, req, asked.id)) > 0)
      throw new ImportRefused('wrong-state', 'Part of this import has been added. Add the rest, or undo it.')
    await changeBatch(payload, asked.id, {
      isCancelRequested: true,
      // Nobody is reading it: there is nobody who would notice the request.
      ...(batch.state === 'preview' || batch.state === 'waiting' ? { state: 'cancelled' as const } : {}),
    }, req)
    await recordAudit(payload, req, {
      action: 'import-batches.cancel', collectionSlug: 'import-batches', documentId: asked.id, documentLabel: batch.title,
    })
  })
}

/** Reads the file again with other meanings of its columns. @throws ImportRefused once something of it was added */
export async function remapImport(payload: Payload, asked: Asked & { mapping: ColumnMapping; save?: string }): Promise<void> {
  await runAction(payload, optionsOf(asked), async (req) => {
    const batch = await readBatch(payload, asked.id, req)
    requireState(batch, ['preview', 'failed'], 'Columns are named before an import is added.')
    if ((await doneIn(payload, req, asked.id)) > 0)
      throw new ImportRefused('wrong-state', 'Part of this import has been added. Undo it before you name its columns anew.')
    await changeBatch(payload, asked.id, {
      state: 'waiting', failure: null, mapping: asked.mapping as unknown as Record<string, unknown>,
      progress: progressAt('waiting', 0, 0),
    }, req)
    if (asked.save) {
      const heads = asked.mapping.columns.map(({ header }) => header)
      await saveMapping(payload, { source: asked.save, heads, mapping: asked.mapping, user: asked.user, req })
    }
    if (!asked.isInline) await queueJob(payload, req, 'import-read', { batch: asked.id })
  })
}

/** What becomes of an import that is to be added: it is, or it has to be looked at once more. */
export type CommitAnswer = 'committing' | 'compared-anew'

/**
 * Has an import added: from here on it goes through to its end, over crashes and restarts. If references were added
 * since it was compared, it is compared with them first, and what was decided stays where nothing has changed.
 *
 * @throws ImportRefused `undecided` if records wait for a decision and nobody chose to leave them out
 */
export async function commitImport(
  payload: Payload,
  asked: Asked & { leaveUndecided?: boolean },
): Promise<CommitAnswer> {
  return runAction(payload, optionsOf(asked), async (req) => {
    const batch = await readBatch(payload, asked.id, req)
    requireState(batch, ['preview'], 'Only an import that waits for your decisions can be added.')
    // Who does the work itself has compared just now.
    if (!asked.isInline && (await isOutdated(payload, req, batch))) {
      await changeBatch(payload, asked.id, { state: 'waiting', isComparedAnew: true, progress: progressAt('waiting', 0, 0) }, req)
      await queueJob(payload, req, 'import-read', { batch: asked.id })
      return 'compared-anew'
    }
    const undecided = await undecidedIn(payload, asked.id, req)
    if (undecided > 0 && !asked.leaveUndecided)
      throw new ImportRefused(
        'undecided',
        `${undecided} ${undecided === 1 ? 'record waits' : 'records wait'} for a decision. Decide about ` +
          `${undecided === 1 ? 'it' : 'them'}, or choose to leave ${undecided === 1 ? 'it' : 'them'} out.`,
      )
    await changeBatch(payload, asked.id, {
      state: 'committing', failure: null, isComparedAnew: false, committedBy: personId(asked.user), progress: progressAt('adding', 0, 0),
    }, req)
    await recordAudit(payload, req, {
      action: 'import-batches.commit', collectionSlug: 'import-batches', documentId: asked.id, documentLabel: batch.title,
      ...(undecided > 0 ? { changes: { leftUndecided: { to: undecided } } } : {}),
    })
    if (!asked.isInline) await queueJob(payload, req, 'import-commit', { batch: asked.id })
    return 'committing'
  })
}

/** Whether references were added since the import was compared; never once a part of it was added. */
async function isOutdated(payload: Payload, req: PayloadRequest, { id, comparedAt }: ImportBatch): Promise<boolean> {
  if (!comparedAt || (await doneIn(payload, req, id)) > 0) return false
  const { totalDocs } = await payload.count({
    collection: 'references', where: { createdAt: { greater_than_equal: comparedAt } }, overrideAccess: true, req,
  })
  return totalDocs > 0
}

/** Has everything undone that an import added or merged. @throws ImportRefused without a reason, or if nothing was added */
export async function undoImport(payload: Payload, asked: Asked & { reason: string }): Promise<void> {
  const reason = asked.reason.trim()
  if (!reason) throw new ImportRefused('nothing-given', 'Say in a sentence why the import is undone, for those who look for its references.')
  await runAction(payload, optionsOf(asked), async (req) => {
    const batch = await readBatch(payload, asked.id, req)
    const isPartly = batch.state === 'preview' && (await doneIn(payload, req, asked.id)) > 0
    if (!isPartly) requireState(batch, ['committed'], 'Only an import that was added can be undone.')
    await changeBatch(payload, asked.id, {
      state: 'undoing', undoneBy: personId(asked.user), progress: progressAt('undoing', 0, 0),
    }, req)
    await recordAudit(payload, req, {
      action: 'import-batches.undo', collectionSlug: 'import-batches', documentId: asked.id, documentLabel: batch.title, reason,
    })
    if (!asked.isInline) await queueJob(payload, req, 'import-undo', { batch: asked.id })
  })
}

async function doneIn(payload: Payload, req: PayloadRequest, batch: string): Promise<number> {
  const { totalDocs } = await payload.count({
    collection: 'import-records', overrideAccess: true, req,
    where: { and: [{ batch: { equals: batch } }, { outcome: { in: ['added', 'merged', 'unchanged'] } }] },
  })
  return totalDocs
}
