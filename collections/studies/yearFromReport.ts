import type { CollectionBeforeValidateHook } from 'payload'
import { recordId } from '@collections/validation/recordId'

type ReportRow = { role?: string | null; reference?: unknown }

/** Takes the year of the main report where the curator has given none; a year that was typed is kept. */
export const yearFromReport: CollectionBeforeValidateHook = async ({ data, req }) => {
  const reports: ReportRow[] = data?.reports ?? []
  const main = recordId(reports.find(({ role }) => role === 'main')?.reference)
  if (!data || typeof data.year === 'number' || !main) return data
  const reference = await req.payload.findByID({
    collection: 'references',
    id: main,
    select: { year: true },
    disableErrors: true,
    depth: 0,
    overrideAccess: true,
    fallbackLocale: req.fallbackLocale,
    req,
  })
  return { ...data, year: reference?.year ?? null }
}
