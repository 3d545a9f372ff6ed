import type { IdentifierScheme } from '../identifiers'
import type { CslNameVariable, CslType } from '@collections/references/csl'
import type { ReferenceKind } from '@collections/references/options'

/** One contributor as a reference stores it. */
export type StoredContributor = {
  role: CslNameVariable
  family?: string | null
  given?: string | null
  literal?: string | null
  nonDroppingParticle?: string | null
  droppingParticle?: string | null
  suffix?: string | null
}

export type StoredIdentifier = { scheme: IdentifierScheme; value: string }

/** The bibliographic fields of a stored reference; null where nothing is known. */
export type ReferenceFields = {
  title: string | null
  kind: ReferenceKind
  cslType: CslType
  contributors: StoredContributor[]
  /** EDTF */
  issued: string | null
  /** The year that `issued` begins in. */
  year: number | null
  /** EDTF */
  accessed: string | null
  language: string | null
  abstract: string | null
  keywords: string[]
  identifiers: StoredIdentifier[]
  containerTitle: string | null
  containerTitleShort: string | null
  collectionTitle: string | null
  volume: string | null
  issue: string | null
  pages: string | null
  articleNumber: string | null
  edition: string | null
  publisher: string | null
  publisherPlace: string | null
  eventTitle: string | null
  genre: string | null
  reportNumber: string | null
  url: string | null
  licence: string | null
  /** Variables of CSL that have no field, or that their field holds only in part, by their CSL name. */
  cslExtra: Record<string, unknown> | null
}

/** A reference as the database gives it: any field may be missing, and rows have ids and relations beside. */
export type ReferenceRecord = { readonly [field: string]: unknown }

/** A filled text of a stored record, or nothing. */
export function textIn(record: ReferenceRecord, field: string): string | undefined {
  const value = record[field]
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** The rows of a list field of a stored record. */
export function rowsIn(record: ReferenceRecord, field: string): ReferenceRecord[] {
  const rows = record[field]
  return Array.isArray(rows) ? (rows as ReferenceRecord[]) : []
}
