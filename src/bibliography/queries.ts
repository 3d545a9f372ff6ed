import type { Payload } from 'payload'

import { linkFields, publicRecords, recordBySlug, recordsById, termRecords } from '@/publishing/reading/queries'
import { provenanceReferences } from '@/publishing/reading/views'
import { idOf, idsOf, rowsOf } from '@/publishing/stored'

import { referenceView } from './reference-mapping'
import type { ReferenceView } from './reference-view'

const mostRelated = 100

/** The page of a published reference: six questions to the database however large the corpus is. */
export async function referencePage(hub: Payload, slug: string, locale: string): Promise<ReferenceView | 'gone' | 'missing'> {
  const found = await recordBySlug(hub, 'references', slug)
  if (found.state !== 'found') return found.state
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
