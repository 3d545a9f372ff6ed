import type { FormatName } from '../formats/format'

/** The ends of file names under which references can be had, with what a reader calls each. */
export const exportFiles = {
  ris: { label: 'RIS', format: 'ris' },
  bib: { label: 'BibTeX', format: 'bibtex' },
  json: { label: 'CSL-JSON', format: 'csl-json' },
  nbib: { label: 'NBIB (PubMed)', format: 'nbib' },
  xml: { label: 'EndNote XML', format: 'endnote-xml' },
  csv: { label: 'CSV', format: 'csv' },
  xlsx: { label: 'Excel', format: 'xlsx' },
} as const satisfies Record<string, { label: string; format: FormatName }>

export type ExportEnding = keyof typeof exportFiles

export const exportEndings = Object.keys(exportFiles) as ExportEnding[]

/** The ending that a file name such as `references.ris` asks for; null for any other name. */
export function endingOf(fileName: string): ExportEnding | null {
  return exportEndings.find((ending) => fileName === `references.${ending}`) ?? null
}
