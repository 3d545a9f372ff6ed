import type { Format } from '../format'
import { itemTypes } from '../variables'
import { tableReader } from './read'
import { csvWriter, tableColumns } from './write'

const variables = new Set(tableColumns.map((column) => (column === 'identifiers' ? 'custom' : column)))

const holds = {
  variables,
  variable: (name: string) => variables.has(name),
  types: new Set<string>(itemTypes),
  limits: [
    'Keywords and names cannot contain a semicolon, given names no comma.',
    'A family name of several words needs a given name, or it is read as a body.',
  ],
}

export const csv: Format = {
  name: 'csv',
  label: 'CSV',
  extension: 'csv',
  mediaType: 'text/csv',
  reader: (sink) => tableReader(sink),
  writer: csvWriter,
  holds,
}

export const tsv: Format = {
  ...csv,
  name: 'tsv',
  label: 'TSV',
  extension: 'tsv',
  mediaType: 'text/tab-separated-values',
  writer: undefined,
}
