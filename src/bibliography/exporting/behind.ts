import { idOf, idsOf, rowsOf, type Stored } from '@/publishing/stored'
import type { ExportedSection } from './selection'

/** The fields that say which references a record rests on, by section. */
export const fieldsBehind = {
  references: {},
  studies: { reports: true },
  summaries: { references: true, footnotes: true },
  briefings: { footnotes: true, furtherReading: true },
  projects: { references: true, outputs: true },
  claims: { primaryReference: true, repeatedBy: true },
  events: { references: true, materials: true },
} as const satisfies Record<ExportedSection, Record<string, true>>

const byRow = (record: Stored, field: string): (string | null)[] =>
  rowsOf(record, field).map((row) => idOf(row, 'reference'))

const behind: Readonly<Record<ExportedSection, (record: Stored) => readonly (string | null)[]>> = {
  references: (record) => [typeof record.id === 'string' ? record.id : null],
  studies: (record) => byRow(record, 'reports'),
  summaries: (record) => [
    ...idsOf(record, 'references'),
    ...rowsOf(record, 'footnotes').flatMap((row) => byRow(row, 'works')),
  ],
  briefings: (record) => [
    ...rowsOf(record, 'footnotes').flatMap((row) => byRow(row, 'works')),
    ...byRow(record, 'furtherReading'),
  ],
  projects: (record) => [...idsOf(record, 'references'), ...byRow(record, 'outputs')],
  claims: (record) => [idOf(record, 'primaryReference'), ...byRow(record, 'repeatedBy')],
  events: (record) => [...idsOf(record, 'references'), ...byRow(record, 'materials')],
}

/** The ids of the references that a record rests on, in the order of the record; a reference rests on itself. */
export function referencesBehind(section: ExportedSection, record: Stored): readonly string[] {
  return [...new Set(behind[section](record).filter((id) => id !== null))]
}
