import type { Payload, PayloadRequest } from 'payload'
import { RECORDS_AT_ONCE } from './records'
import { latestReferences, latestVersions } from './stored'
import { usageFinder } from './usage'

type Latest = { readonly [Field in (typeof STATE)[number]]?: unknown }

const STATE = ['_status', 'editorialState', 'mergedInto', 'createdAt', 'updatedAt'] as const

/**
 * Which references of an import stay when it is undone, and why, in words: those that a person published, edited or
 * merged, those that something else uses, and what these are related to.
 *
 * @param related references that the import itself changed after it made them, with the time of it
 */
export async function reasonsToKeep(
  payload: Payload,
  batch: string,
  ids: readonly string[],
  related: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const own = new Set(ids)
  const usesOf = usageFinder(payload, batch, own)
  const reasons = new Map<string, string>()
  for (let at = 0; at < ids.length; at += RECORDS_AT_ONCE) {
    const some = ids.slice(at, at + RECORDS_AT_ONCE)
    for (const [id, usedBy] of await usesOf(some)) reasons.set(id, `It is used by ${usedBy}. Take it out there first.`)
    for (const [id, reason] of await editsSince(payload, some, related)) reasons.set(id, reason)
  }
  await keepRelated(payload, own, reasons)
  return reasons
}

/** What was done to these references since they were added, in words; nothing for those that are as they were. */
export async function editsSince(
  payload: Payload,
  ids: readonly string[],
  related: ReadonlyMap<string, string>,
  req?: PayloadRequest,
): Promise<Map<string, string>> {
  const reasons = new Map<string, string>()
  for (const { parent, version } of await latestVersions(payload, ids, req, STATE)) {
    const id = String(parent)
    const reason = editOf(version, related.get(id))
    if (reason) reasons.set(id, reason)
  }
  return reasons
}

function editOf({ _status, editorialState, mergedInto, createdAt, updatedAt }: Latest, relatedAt: string | undefined): string | null {
  if (mergedInto) return 'It was merged into another reference since. Undo that merge first.'
  if (editorialState !== 'draft' || _status === 'published')
    return 'It was sent to review or published since. Archive it if it should go.'
  const untouched = [createdAt, relatedAt].some((time) => time !== undefined && isSameTime(time, updatedAt))
  return untouched ? null : 'It was edited since. Delete it by hand if it should go.'
}

const isSameTime = (one: unknown, other: unknown): boolean =>
  new Date(String(one)).getTime() === new Date(String(other)).getTime()

/** A reference that stays keeps what it is related to. */
async function keepRelated(payload: Payload, own: ReadonlySet<string>, reasons: Map<string, string>): Promise<void> {
  let added = [...reasons.keys()]
  while (added.length > 0) {
    const next: string[] = []
    for (const doc of (await latestReferences(payload, added)).values())
      for (const { target } of (Array.isArray(doc.relations) ? doc.relations : []) as { target: string }[]) {
        if (!own.has(target) || reasons.has(target)) continue
        reasons.set(target, `“${String(doc.title)}”, which stays, is related to it.`)
        next.push(target)
      }
    added = next
  }
}
