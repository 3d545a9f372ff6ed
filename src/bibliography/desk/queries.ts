import type { Payload, PayloadRequest, Where } from 'payload'

import type { DuplicateDecision, ImportRecord } from '@/payload-types'

import type { DuplicateRules } from '../duplicates'
import type { CslItem } from '../record'
import { itemOf } from '../storing'
import { pairView, type DeskPair, type DeskRecord } from './pairView'
import { rulesWith } from './rules'
import { scanState, type ScanState } from './scanState'

/** The rules by which the team tells duplicates: for imports, for the desk and for looking through what is stored. */
export async function duplicateRulesOf(payload: Payload, req?: PayloadRequest): Promise<DuplicateRules> {
  const { duplicates } = await payload.findGlobal({
    slug: 'hub', select: { duplicates: true }, depth: 0, overrideAccess: true, ...(req ? { req } : {}),
  })
  return rulesWith(duplicates)
}

export const DESK_KINDS = ['stored', 'import'] as const
export type DeskKind = (typeof DESK_KINDS)[number]

/** One line of the log: what was decided last. */
export type LogEntry = {
  id: string
  label: string
  state: string
  reason: string
  by: string
  at: string
  /** The merge behind it, if it can be undone. */
  merge: string | null
  /** Whether it noted a relation, which undoing it can take back or leave. */
  hasRelation: boolean
}

export type DeskPage = {
  kind: DeskKind
  docs: DeskPair[]
  page: number
  totalPages: number
  counts: Record<DeskKind, number>
  thresholds: DuplicateRules['thresholds']
  scan: ScanState | null
  log: LogEntry[]
}

const PER_PAGE = 20
const LOG_LENGTH = 20

export const openPairs: Where = { state: { equals: 'open' } }

/** What imports in preview leave to a person. */
export const openImports: Where = {
  and: [
    { verdict: { in: ['ask', 'conflict'] } },
    { decision: { equals: 'undecided' } },
    { 'batch.state': { equals: 'preview' } },
  ],
}

/** One page of the desk: pairs to decide, the likeliest first, with the log of what was decided. */
export async function deskPage(payload: Payload, { kind, page }: { kind: DeskKind; page: number }): Promise<DeskPage> {
  const rules = await duplicateRulesOf(payload)
  const [stored, imported, scan, log] = await Promise.all([
    payload.count({ collection: 'duplicate-decisions', where: openPairs, overrideAccess: true }),
    payload.count({ collection: 'import-records', where: openImports, overrideAccess: true }),
    scanState(payload),
    decisionLog(payload),
  ])
  const counts = { stored: stored.totalDocs, import: imported.totalDocs }
  const totalPages = Math.max(1, Math.ceil(counts[kind] / PER_PAGE))
  const current = Math.min(Math.max(1, page), totalPages)
  const docs = kind === 'stored' ? await storedPairs(payload, rules, current) : await importPairs(payload, rules, current)
  return { kind, docs, page: current, totalPages, counts, thresholds: rules.thresholds, scan, log }
}

async function storedPairs(payload: Payload, rules: DuplicateRules, page: number): Promise<DeskPair[]> {
  const { docs } = await payload.find({
    collection: 'duplicate-decisions', where: openPairs, sort: ['-score', 'id'], limit: PER_PAGE, page, depth: 0, overrideAccess: true,
  })
  return (await Promise.all(docs.map((doc) => storedPair(payload, doc, rules)))).filter((pair) => pair !== null)
}

/** The two references of an open pair; null if one of them is not there any more. */
export async function storedPair(payload: Payload, { id, one, other }: DuplicateDecision, rules: DuplicateRules): Promise<DeskPair | null> {
  const [left, right] = await Promise.all([referenceRecord(payload, one), referenceRecord(payload, other)])
  return left && right ? pairView({ id, kind: 'stored', one: left, other: right }, rules) : null
}

const STANDING: Readonly<Record<string, string>> = {
  draft: 'Draft', 'in-review': 'In review', published: 'Published', archived: 'Archived',
}

async function referenceRecord(payload: Payload, related: unknown): Promise<DeskRecord | null> {
  if (typeof related !== 'string') return null
  const doc = await payload.findByID({ collection: 'references', id: related, draft: true, disableErrors: true, depth: 0, overrideAccess: true })
  if (!doc) return null
  return {
    id: doc.id, title: doc.title ?? 'No title', item: itemOf({ ...doc }),
    standing: STANDING[doc.editorialState ?? 'draft'] ?? 'Draft',
    href: `${payload.config.routes.admin}/collections/references/${doc.id}`,
  }
}

async function importPairs(payload: Payload, rules: DuplicateRules, page: number): Promise<DeskPair[]> {
  const { docs } = await payload.find({
    collection: 'import-records', where: openImports, sort: ['-score', 'id'], limit: PER_PAGE, page, depth: 0, overrideAccess: true,
  })
  return (await Promise.all(docs.map((doc) => importPair(payload, doc, rules)))).filter((pair) => pair !== null)
}

/** A record of an import and what it may be the same as; null if that is gone. */
export async function importPair(payload: Payload, record: ImportRecord, rules: DuplicateRules): Promise<DeskPair | null> {
  const other = record.match ? await referenceRecord(payload, record.match) : await recordAt(payload, record)
  return other ? pairView({ id: record.id, kind: 'import', one: importedRecord(record), other }, rules) : null
}

const importedRecord = (record: ImportRecord): DeskRecord => ({
  id: record.id, title: record.title ?? 'No title', item: record.item as unknown as CslItem,
  standing: `New, record ${record.position + 1} of its import`, href: null,
})

async function recordAt(payload: Payload, { batch, matchPosition }: ImportRecord): Promise<DeskRecord | null> {
  if (typeof matchPosition !== 'number') return null
  const { docs } = await payload.find({
    collection: 'import-records', limit: 1, pagination: false, depth: 0, overrideAccess: true,
    where: { and: [{ batch: { equals: batch } }, { position: { equals: matchPosition } }] },
  })
  return docs[0] ? importedRecord(docs[0]) : null
}

const WORDS: Readonly<Record<string, string>> = {
  merged: 'Merged', different: 'Told apart for good', related: 'Related', separate: 'Kept separate for now', undone: 'Merge undone',
}

async function decisionLog(payload: Payload): Promise<LogEntry[]> {
  const { docs } = await payload.find({
    collection: 'duplicate-decisions', where: { state: { not_equals: 'open' } }, sort: '-decidedAt', limit: LOG_LENGTH,
    pagination: false, depth: 0, overrideAccess: true,
  })
  return docs.map(({ id, label, state, reason, decidedByLabel, decidedAt, merge, madeRelation }) => ({
    id, label, state: WORDS[state] ?? state, reason: reason ?? '', by: decidedByLabel ?? '', at: decidedAt ?? '',
    merge: state === 'merged' && typeof merge === 'string' ? merge : null,
    hasRelation: Boolean(madeRelation),
  }))
}
