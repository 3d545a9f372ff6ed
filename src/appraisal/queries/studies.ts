import type { PayloadRequest } from 'payload'

import { may } from '@/access/roles'
import { holderOf } from '@/access/rules'
import type { Reference } from '@/payload-types'
import { recordIds } from '@collections/hooks/recordIds'
import { recordId } from '@collections/validation/recordId'

export type ReportToRead = {
  title: string
  href: string | null
  role: string | null
  files: { title: string; href: string }[]
}

export type StudyToRate = { id: string; title: string; href: string | null; reports: ReportToRead[] }

/** A study with its reports and their files, as far as the asker may open them. */
export async function studyOf(req: PayloadRequest, id: string): Promise<StudyToRate> {
  const study = await req.payload.findByID({
    collection: 'studies', id, draft: true, depth: 0, overrideAccess: true, disableErrors: true, req,
  })
  if (!study) return { id, title: 'A study that was deleted', href: null, reports: [] }
  const isPublic = await isPublished(req, id)
  const reports: ReportToRead[] = []
  for (const { reference, role } of study.reports ?? []) {
    const report = await reportOf(req, recordId(reference) ?? '')
    if (report) reports.push({ ...report, role: role ?? null })
  }
  return { id, title: study.title, href: isPublic ? `/studies/${study.slug}` : null, reports }
}

async function isPublished(req: PayloadRequest, id: string): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'studies', where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] }, overrideAccess: true, req,
  })
  return totalDocs > 0
}

async function reportOf(req: PayloadRequest, id: string): Promise<Omit<ReportToRead, 'role'> | null> {
  const reference: Reference | null = await req.payload.findByID({
    collection: 'references', id, draft: true, depth: 0, overrideAccess: false, disableErrors: true, req,
  })
  if (!reference) return null
  const doi = reference.identifiers?.find(({ scheme }) => scheme === 'doi')?.value
  return { title: reference.title, href: reference.url ?? (doi ? `https://doi.org/${doi}` : null), files: await filesOf(req, reference) }
}

async function filesOf(req: PayloadRequest, reference: Reference): Promise<{ title: string; href: string }[]> {
  const ids = recordIds(reference.files)
  if (ids.length === 0 || !may(holderOf(req), 'documents.read')) return []
  const { docs } = await req.payload.find({
    collection: 'documents', where: { id: { in: ids } }, pagination: false, depth: 0, overrideAccess: false, req,
  })
  return docs.flatMap(({ filename, title, url }) => (url ? [{ title: title ?? filename ?? 'File', href: url }] : []))
}

/** A result in a few words. */
export type ResultInWords = { id: string; label: string; detail: string | null }

/** Results in a few words, by id; without those that are gone. Two questions to the database at the most. */
export async function resultsInWords(req: PayloadRequest, ids: readonly string[]): Promise<Map<string, ResultInWords>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'results', where: { id: { in: [...new Set(ids)] } }, draft: true, pagination: false, depth: 0, overrideAccess: true, req,
  })
  const outcomes = await termLabels(req, docs.flatMap(({ outcome, outcomeAsWorded }) => (outcomeAsWorded ? [] : recordIds(outcome))))
  return new Map(docs.map(({ id, outcome, outcomeAsWorded, timePoint, detail }) => {
    const label = [outcomeAsWorded ?? outcomes.get(recordId(outcome) ?? ''), timePoint].filter(Boolean).join(', ')
    return [String(id), { id: String(id), label: label || 'A result', detail: detail ?? null }]
  }))
}

async function termLabels(req: PayloadRequest, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'terms', where: { id: { in: [...new Set(ids)] } }, select: { label: true }, pagination: false,
    depth: 0, overrideAccess: true, req,
  })
  return new Map(docs.map(({ id, label }) => [String(id), label]))
}

export const resultOf = async (req: PayloadRequest, id: string | null): Promise<ResultInWords | null> =>
  id ? ((await resultsInWords(req, [id])).get(id) ?? null) : null
