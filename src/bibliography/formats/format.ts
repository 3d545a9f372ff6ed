import type { CslItem, ImportProblem, ParsedRecord } from '../record'

export const formatNames = [
  'ris',
  'bibtex',
  'nbib',
  'endnote-xml',
  'refer',
  'isi',
  'csl-json',
  'csv',
  'tsv',
  'xlsx',
  'id-list',
] as const
export type FormatName = (typeof formatNames)[number]

/** Where a reader puts what it reads, record by record, so that no reader holds a whole file. */
export type Sink = {
  /** One record with its own problems; their `record` is set by the receiver. */
  record: (record: ParsedRecord, problems: ImportProblem[]) => void
  /** Something outside every record, or that ends the reading. */
  problem: (problem: ImportProblem) => void
  /** The file cannot be read, or no further; nothing that follows will be looked at. */
  refuse: (problem: ImportProblem) => void
}

export type FormatReader = { push: (text: string) => void; end: () => void }

/** How items become a file: `head`, each item with `separator` between, `foot`. */
export type FormatWriter = {
  head: string
  separator: string
  foot: string
  write: (item: CslItem, index: number) => string
}

/** What a format can hold, derived from its mapping table; everything else is lost in it. */
export type Holding = {
  variables: ReadonlySet<string>
  /** Whether it holds a variable of an item of this type; some fields mean one thing or the other by type. */
  variable: (name: string, type: string) => boolean
  types: ReadonlySet<string>
  /** In words, what it holds only in part. */
  limits: readonly string[]
}

export type Format = {
  name: FormatName
  label: string
  /** Extension of a file's name, without the dot. */
  extension: string
  mediaType: string
  /** Reads its text; what is no text is told from its bytes before any format is asked. */
  reader: (sink: Sink) => FormatReader
  /** Absent where the hub reads a format and does not write it. */
  writer?: FormatWriter
  holds: Holding
}
