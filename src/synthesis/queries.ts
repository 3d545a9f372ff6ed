import type { Payload } from 'payload'

import { ratingsOfStudy } from '@/appraisal/published/queries'
import { linkFields, publicRecords, recordBySlug, recordsById, termRecords } from '@/publishing/reading/queries'
import { provenanceReferences } from '@/publishing/reading/views'
import { idOf, idsOf, rowsOf, type Stored } from '@/publishing/stored'

import { studyView } from './study-mapping'
import type { StudyView } from './study-view'

const termFields = [
  'populations', 'activities', 'settings', 'referralRoutes', 'countries', 'outcomes', 'designFaults',
] as const

const mostResults = 200
const mostRelated = 50

/**
 * The page of a published study. A dozen questions to the database at the most, however large the corpus is.
 * `movedTo` for one that was merged into another, `gone` for one that was published and archived, `missing` for one
 * that never was public.
 */
export async function studyPage(
  hub: Payload,
  slug: string,
  locale: string,
): Promise<StudyView | { readonly movedTo: string } | 'gone' | 'missing'> {
  const found = await recordBySlug(hub, 'studies', slug)
  if (found.state === 'gone') return (await mergedPage(hub, slug)) ?? 'gone'
  if (found.state !== 'found') return found.state
  const study = found.record
  const [results, naming, ratings] = await Promise.all([
    publicRecords(hub, 'results', { where: { study: { equals: study.id } }, sort: 'order', limit: mostResults }),
    publicRecords(hub, 'studies', {
      where: { 'relatedStudies.study': { equals: study.id } },
      limit: mostRelated,
      select: { ...linkFields, relatedStudies: true },
    }),
    ratingsOfStudy(hub, String(study.id), locale),
  ])
  const [terms, references, studies] = await Promise.all([
    termRecords(hub, [
      idOf(study, 'design'),
      ...termFields.flatMap((field) => idsOf(study, field)),
      ...results.flatMap((result) => [idOf(result, 'outcome'), idOf(result, 'measure')]),
    ]),
    recordsById(hub, 'references', referenceIds(study, results), referenceFields),
    recordsById(hub, 'studies', rowsOf(study, 'relatedStudies').map((row) => idOf(row, 'study')), linkFields),
  ])
  return studyView({ study, results, terms, references, studies, naming, ratings }, locale)
}

/** Where the page of a study leads that was merged into another one; null if it was not, or that is not public. */
async function mergedPage(hub: Payload, slug: string): Promise<{ movedTo: string } | null> {
  const { docs } = await hub.find({
    collection: 'studies',
    where: { and: [{ slug: { equals: slug } }, { mergedInto: { exists: true } }, { editorialState: { equals: 'archived' } }] },
    select: { mergedInto: true }, limit: 1, pagination: false, depth: 0, overrideAccess: true,
  })
  const kept = idOf(docs[0] ? { ...docs[0] } : {}, 'mergedInto')
  const record = kept ? (await recordsById(hub, 'studies', [kept], linkFields)).get(kept) : undefined
  return record ? { movedTo: `/studies/${String(record.slug)}` } : null
}

const referenceFields = {
  ...linkFields, contributors: true, containerTitle: true, publisher: true, volume: true, issue: true, pages: true,
  articleNumber: true, issued: true, year: true, url: true, identifiers: true, language: true,
} as const

const referenceIds = (study: Stored, results: readonly Stored[]): readonly (string | null)[] => [
  ...rowsOf(study, 'reports').map((row) => idOf(row, 'reference')),
  ...rowsOf(study, 'ratingsByOthers').map((row) => idOf(row, 'reviewReference')),
  ...provenanceReferences(rowsOf(study, 'provenance')),
  ...results.map((result) => idOf(result, 'reference')),
]
