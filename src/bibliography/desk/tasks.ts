import { setImmediate as breathe } from 'node:timers/promises'
import type { Payload } from 'payload'

import type { DuplicateDecision } from '@/payload-types'
import { bulkCreate, bulkDelete, newId } from '@/platform/database/bulk'
import { runAction } from '@/platform/database/action'
import { defineJob } from '@/platform/jobs'

import { duplicateSteps, type DuplicateReport } from '../duplicates'
import { pairKeys, pairsToldApart } from '../duplicates/recordKey'
import type { CslItem } from '../record'
import { itemOf } from '../storing'
import { duplicateRulesOf } from './queries'
import { noteScan } from './scanState'
import { pairsOf } from './scannedPairs'

type StoredItem = { id: string; item: CslItem }

const READ_AT_ONCE = 250
const WRITE_AT_ONCE = 200

/** Looks through all stored references for duplicates, and puts the pairs that it finds on the desk. */
export const lookForDuplicates = defineJob<{ asked: string }>(
  'duplicates-scan',
  async ({ payload, signal }) => {
    const items = await storedItems(payload, signal)
    const rules = await duplicateRulesOf(payload)
    const decided = await decidedPairs(payload)
    const steps = duplicateSteps(items, { rules, neverPair: neverPair(items, decided) })
    let report: DuplicateReport | undefined
    while (!report) {
      const step = steps.next()
      if (step.done) report = step.value
      else {
        await noteScan(payload, { state: 'running', phase: 'comparing', done: step.value.done, total: step.value.of })
        // Pages are served between the steps, each of which takes some hundredths of a second.
        await breathe()
        signal.throwIfAborted()
      }
    }
    const found = await putOnDesk(payload, items, report, signal)
    await noteScan(payload, { state: 'done', phase: 'noting', done: found, total: found, found })
  },
  {
    failed: ({ payload, message }) => {
      payload.logger.error({ msg: `Looking for duplicates failed: ${message}` })
      return noteScan(payload, {
        state: 'failed', phase: 'comparing', done: 0, total: 0,
        failure: 'Looking for duplicates failed. Try again; if it fails again, tell who runs the hub.',
      })
    },
  },
)

/** The newest version of every stored reference that went into no other one. */
async function storedItems(payload: Payload, signal: AbortSignal): Promise<StoredItem[]> {
  const { totalDocs } = await payload.count({ collection: 'references', overrideAccess: true })
  const items: StoredItem[] = []
  let last = ''
  for (;;) {
    await noteScan(payload, { state: 'running', phase: 'reading', done: items.length, total: totalDocs })
    signal.throwIfAborted()
    // By the key of the table, so that a page costs the same however many there are.
    const { docs } = await payload.db.findVersions<Record<string, unknown>>({
      collection: 'references', sort: 'id', limit: READ_AT_ONCE, pagination: false,
      where: {
        and: [
          { latest: { equals: true } },
          { 'version.editorialState': { not_equals: 'archived' } },
          ...(last ? [{ id: { greater_than: last } }] : []),
        ],
      },
    })
    for (const { parent, version } of docs) items.push({ id: String(parent), item: bare(itemOf(version)) })
    const end = docs.at(-1)
    if (!end || docs.length < READ_AT_ONCE) return items
    last = String(end.id)
  }
}

/** Nothing compares abstracts, which are most of a record. */
function bare({ abstract: _, keyword: __, ...item }: CslItem): CslItem {
  return item as CslItem
}

async function decidedPairs(payload: Payload): Promise<DuplicateDecision[]> {
  const { docs } = await payload.find({
    collection: 'duplicate-decisions', where: { state: { in: ['different', 'related'] } }, pagination: false,
    depth: 0, overrideAccess: true,
  })
  return docs
}

/** Told apart by what they say, and by which references they are: a merge since may have changed what one says. */
function neverPair(items: readonly StoredItem[], decided: readonly DuplicateDecision[]): [string, string][] {
  const byId = decided.flatMap(({ one, other }): [string, string][] =>
    typeof one === 'string' && typeof other === 'string' ? [[one, other]] : [],
  )
  return [...byId, ...pairsToldApart(items, decided.map(({ oneKey, otherKey }): [string, string] => [oneKey, otherKey]))]
}

async function putOnDesk(
  payload: Payload,
  items: readonly StoredItem[],
  report: DuplicateReport,
  signal: AbortSignal,
): Promise<number> {
  const itemById = new Map(items.map(({ id, item }) => [id, item]))
  const open = new Map<string, Omit<DuplicateDecision, 'id' | 'createdAt' | 'updatedAt'>>()
  for (const { one, other, verdict } of pairsOf(report)) {
    const [left, right] = [itemById.get(one), itemById.get(other)]
    if (!left || !right) continue
    const [oneKey, otherKey] = pairKeys(left, right)
    open.set(`${oneKey} ${otherKey}`, {
      pairKey: `${oneKey} ${otherKey}`, oneKey, otherKey, one, other,
      label: `${String(left.title ?? 'No title')} / ${String(right.title ?? 'No title')}`.slice(0, 300),
      state: 'open', score: verdict.score,
      comparison: { outcome: verdict.outcome, isConflict: verdict.isConflict, limits: verdict.limits },
    })
  }
  const { docs } = await payload.find({
    collection: 'duplicate-decisions', pagination: false, depth: 0, overrideAccess: true,
    where: { state: { in: ['open', 'separate', 'merged', 'undone'] } },
    select: { pairKey: true, state: true },
  })
  const known = new Map(docs.map(({ id, pairKey }) => [pairKey, id]))
  const gone = docs.filter(({ pairKey, state }) => state === 'open' && !open.has(pairKey)).map(({ id }) => id)
  const pairs = [...open.values()]
  for (let at = 0; at < Math.max(pairs.length, 1); at += WRITE_AT_ONCE) {
    await noteScan(payload, { state: 'running', phase: 'noting', done: at, total: pairs.length })
    signal.throwIfAborted()
    const some = pairs.slice(at, at + WRITE_AT_ONCE)
    await runAction(payload, {}, async (req) => {
      if (at === 0 && gone.length > 0) await bulkDelete(req, 'duplicate-decisions', gone)
      const added = some.filter(({ pairKey }) => !known.has(pairKey))
      await bulkCreate(req, 'duplicate-decisions', added.map((pair) => ({ ...pair, id: newId(payload) })))
      for (const pair of some) {
        const id = known.get(pair.pairKey)
        if (id === undefined) continue
        const again = { ...pair, reason: null, merge: null, decidedAt: null, decidedBy: null, decidedByLabel: null }
        await payload.update({ collection: 'duplicate-decisions', id, data: again, req, depth: 0, overrideAccess: true })
      }
    })
  }
  return pairs.length
}
