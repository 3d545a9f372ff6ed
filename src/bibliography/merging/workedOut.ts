import { countOpenConflicts, countUnconfirmed, type ProvenanceRow } from '@collections/fields/provenanceCounts'

import { yearOfEdtf } from '../dates'
import { identifierKey } from '../identifiers'
import { listOf, type Doc } from './changes'

/** The record with what the hub works out from its other fields, as saving it in the admin would. */
export function withWorkedOut(doc: Doc): Doc {
  const rows = listOf(doc.provenance) as ProvenanceRow[]
  const keys = (listOf(doc.identifiers) as { scheme?: string; value?: string }[]).map(({ scheme, value }) =>
    scheme && value ? identifierKey(scheme, value) : null,
  )
  return {
    ...doc,
    year: yearOfEdtf(typeof doc.issued === 'string' ? doc.issued : null),
    identifierKeys: [...new Set(keys.filter((key) => key !== null))],
    unconfirmedCount: countUnconfirmed(rows),
    conflictCount: countOpenConflicts(rows),
  }
}
