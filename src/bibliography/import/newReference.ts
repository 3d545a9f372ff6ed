import type { CslItem, RawField } from '../record'
import { unionInto } from '../merging/union'
import { referenceFrom, type ReferenceFields } from '../storing'

/** Where the records of an import come from, for the provenance of what becomes of them. */
export type ImportOrigin = {
  batch: string
  /** The file's name, or the title of what was pasted. */
  file: string
  /** The database or site that was searched. */
  database?: string | null | undefined
  /** Whether that is a public record, so that a fact seen there counts as confirmed. */
  isPublicRecord: boolean
  /** When the file was handed in, as ISO 8601. */
  seenOn: string
  /** Who had it added. */
  person?: string | null | undefined
}

export type ImportedRecord = { id: string; position: number; line: number | null; item: CslItem; raw: RawField[] }

/** One record of a file as the provenance names it: `pubmed.nbib, MEDLINE, line 12`. */
export function sourceOf({ file, database }: ImportOrigin, { position, line }: ImportedRecord): string {
  return [file, database, line === null ? `record ${position + 1}` : `line ${line}`].filter(Boolean).join(', ')
}

export type NewReference = ReferenceFields & { readonly [field: string]: unknown }

/**
 * The draft that one record becomes, or several records of one document together: what they agree on, the fullest
 * of what they do not, every source, and each contradiction in the provenance.
 */
export function newReference(records: readonly ImportedRecord[], origin: ImportOrigin): NewReference {
  const [first] = records
  if (!first) throw new RangeError('There are no records to make a reference of.')
  if (records.length === 1) return draftOf(first, origin)
  const members = records.map((record) => ({
    id: record.id, item: record.item, name: sourceOf(origin, record), doc: { ...draftOf(record, origin), id: record.id },
  }))
  const lead = members.reduce((most, member) => (knowledge(member.item) > knowledge(most.item) ? member : most))
  const { doc } = unionInto(lead, members.filter((member) => member !== lead))
  const { id: _, ...union } = doc
  return { ...(union as NewReference), raw: records.map((record) => rawOf(record, origin)) }
}

/** One reference for each list of records. */
export const newReferences = (records: readonly (readonly ImportedRecord[])[], origin: ImportOrigin): NewReference[] =>
  records.map((own) => newReference(own, origin))

/** How much a record says: the one that says most leads. */
const knowledge = (item: CslItem): number => Object.keys(item).length

function draftOf(record: ImportedRecord, origin: ImportOrigin): NewReference {
  return {
    ...referenceFrom(record.item),
    provenance: [
      {
        field: 'record',
        source: sourceOf(origin, record),
        seenOn: origin.seenOn,
        confirmed: origin.isPublicRecord,
        chosen: false,
        ...(origin.person ? { enteredBy: origin.person } : { enteredByLabel: 'Import' }),
      },
    ],
    importedIn: [origin.batch],
    raw: [rawOf(record, origin)],
    editorialState: 'draft',
  }
}

/** What no field holds. The whole record as the file has it stays with the import. */
function rawOf(record: ImportedRecord, { batch, file }: ImportOrigin): Record<string, unknown> {
  const unused = record.raw.filter(({ used }) => !used).map(({ tag, value, line }) => ({ tag, value, line }))
  return { batch, record: record.id, file, line: record.line, unused }
}
