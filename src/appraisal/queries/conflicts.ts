import type { PayloadRequest } from 'payload'

import type { Reference } from '@/payload-types'
import { recordId } from '@collections/validation/recordId'

import type { Subject } from '../subject'
import { reviewIdsOf } from './interventions'

/** Reads a record as the public sees it and as editors see it: an author counts in either. */
const layers = [true, false]

/**
 * What this account wrote of what is rated: a report of the study, or a review that a rating of the intervention
 * rests on; null if there is none.
 */
export async function authoredOf(req: PayloadRequest, userId: string, { kind, id }: Subject): Promise<string | null> {
  return authoredReport(req, userId, ...(kind === 'study' ? [id] : await reviewIdsOf(req, id)))
}

/**
 * The report of the studies that this account is an author or other contributor of, whether the account is linked to
 * the person or they share an ORCID iD; null if there is none.
 */
export async function authoredReport(req: PayloadRequest, userId: string, ...studies: string[]): Promise<string | null> {
  const user = await req.payload.findByID({
    collection: 'users', id: userId, depth: 0, overrideAccess: true, disableErrors: true, req,
  })
  const personId = recordId(user?.person)
  if (!personId) return null
  const person = await req.payload.findByID({
    collection: 'people', id: personId, draft: true, depth: 0, overrideAccess: true, disableErrors: true, req,
  })
  for (const reference of await reportsOf(req, studies)) {
    const isAuthor = (reference.contributors ?? []).some(
      (contributor) =>
        recordId(contributor.person) === personId ||
        (Boolean(person?.orcid) && contributor.orcid?.toLowerCase() === person?.orcid?.toLowerCase()),
    )
    if (isAuthor) return reference.title
  }
  return null
}

async function reportsOf(req: PayloadRequest, studies: readonly string[]): Promise<Reference[]> {
  const ids = new Set<string>()
  for (const draft of layers) {
    const { docs } = await req.payload.find({
      collection: 'studies', where: { id: { in: [...studies] } }, draft, select: { reports: true }, pagination: false,
      depth: 0, overrideAccess: true, req,
    })
    for (const { reference } of docs.flatMap(({ reports }) => reports ?? [])) ids.add(recordId(reference) ?? '')
  }
  ids.delete('')
  if (ids.size === 0) return []
  const found: Reference[] = []
  for (const draft of layers) {
    const { docs } = await req.payload.find({
      collection: 'references', where: { id: { in: [...ids] } }, draft, pagination: false, depth: 0, overrideAccess: true, req,
    })
    found.push(...docs)
  }
  return found
}
