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
export async function resultOf(req: PayloadRequest, id: string | null): Promise<{ id: string; label: string; detail: string | null } | null> {
  if (!id) return null
  const result = await req.payload.findByID({
    collection: 'results', id, draft: true, depth: 0, overrideAccess: true, disableErrors: true, req,
  })
  if (!result) return null
  const term = recordId(result.outcome)
  const outcome = term
    ? await req.payload.findByID({ collection: 'terms', id: term, depth: 0, overrideAccess: true, disableErrors: true, req })
    : null
  const label = [result.outcomeAsWorded ?? outcome?.label, result.timePoint].filter(Boolean).join(', ')
  return { id, label: label || 'A result', detail: result.detail ?? null }
}
