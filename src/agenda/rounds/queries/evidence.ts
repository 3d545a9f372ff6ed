import type { PayloadRequest } from 'payload'

import { searchIn } from '@/search/queries'
import { searchUrl } from '@/search/state'
import { recordId } from '@collections/validation/recordId'

import { searchFor, type EvidenceFound, type GapTerms } from '../evidence'

const termFields = ['outcomes', 'populations', 'designs', 'activities', 'countries'] as const

/**
 * What the hub holds on each of some gaps, by id: studies and reviews that carry all its terms, examples left out. Null
 * for a gap without terms, which nothing can be searched for.
 */
export async function evidenceOn(req: PayloadRequest, gaps: readonly string[]): Promise<ReadonlyMap<string, EvidenceFound | null>> {
  if (gaps.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'gaps', where: { id: { in: [...gaps] } }, pagination: false, depth: 0, overrideAccess: true, req,
  })
  const ids = docs.flatMap((gap) => termFields.flatMap((field) => (gap[field] ?? []).map(recordId)))
  const slugs = await slugsOf(req, ids.filter((id) => id !== null))
  const found = await Promise.all(docs.map(async (gap) => {
    const terms: GapTerms = Object.fromEntries(termFields.map((field) => [
      field, (gap[field] ?? []).flatMap((term) => slugs.get(recordId(term) ?? '') ?? []),
    ]))
    return [gap.id, await countFor(req, terms)] as const
  }))
  return new Map(found)
}

async function slugsOf(req: PayloadRequest, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'terms', where: { id: { in: [...new Set(ids)] } }, select: { slug: true }, pagination: false,
    depth: 0, overrideAccess: true, req,
  })
  return new Map(docs.flatMap(({ id, slug }) => (slug ? [[id, slug] as const] : [])))
}

async function countFor(req: PayloadRequest, terms: GapTerms): Promise<EvidenceFound | null> {
  const state = searchFor(terms)
  if (!state) return null
  const count = async (kind: 'study' | 'review'): Promise<number> => {
    const asked = { ...state, filters: { ...state.filters, kind: [kind] } }
    const { outcome } = await searchIn(req.payload, asked, 'en', { size: 1, withoutExamples: true })
    return outcome.total
  }
  return { studies: await count('study'), reviews: await count('review'), search: searchUrl({ ...state, withoutExamples: true }) }
}
