import type { Payload } from 'payload'

import { linkFields, publicRecords, recordBySlug, recordsById, termRecords } from '@/publishing/reading/queries'
import { provenanceReferences } from '@/publishing/reading/views'
import { idOf, idsOf, rowsOf } from '@/publishing/stored'

import { referenceView } from './reference-mapping'
import type { ReferenceView } from './reference-view'

const mostRelated = 100

/** The page of a published reference, or where it went when it was merged: six questions to the database however large the corpus is. */
export async function referencePage(hub: Payload, slug: string, locale: string): Promise<
  ReferenceView | { readonly movedTo: string } | 'gone' | 'missing'
> {
  const found = await recordBySlug(hub, 'references', slug)
  if (found.state !== 'found') return (await mergedPage(hub, slug)) ?? found.state
  const reference = found.record
  const [naming, studies, references, terms] = await Promise.all([
    publicRecords(hub, 'references', {
      where: { 'relations.target': { equals: reference.id } }, limit: mostRelated, select: { ...linkFields, relations: true },
    }),
    publicRecords(hub, 'studies', {
      where: { 'reports.reference': { equals: reference.id } }, limit: mostRelated, select: { ...linkFields, reports: true },
    }),
    recordsById(hub, 'references', [
      ...rowsOf(reference, 'relations').map((row) => idOf(row, 'target')),
      ...rowsOf(reference, 'citedIn').map((row) => idOf(row, 'reference')),
      ...provenanceReferences(rowsOf(reference, 'provenance')),
    ], linkFields),
    termRecords(hub, idsOf(reference, 'countries')),
  ])
  return referenceView({ reference, references, naming, studies, terms }, locale)
}

/** Where the page of a reference leads that was merged into another one; null if it was not, or that is not public. */
async function mergedPage(hub: Payload, slug: string): Promise<{ movedTo: string } | null> {
  const { docs } = await hub.find({
    collection: 'references',
    where: { and: [{ slug: { equals: slug } }, { mergedInto: { exists: true } }, { editorialState: { equals: 'archived' } }] },
    select: { mergedInto: true }, limit: 1, pagination: false, depth: 0, overrideAccess: true,
  })
  const leading = idOf(docs[0] ? { ...docs[0] } : {}, 'mergedInto')
  const record = leading ? (await recordsById(hub, 'references', [leading], linkFields)).get(leading) : undefined
  return record ? { movedTo: `/references/${String(record.slug)}` } : null
}
