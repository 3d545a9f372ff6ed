/** A name in CSL-JSON: a person in parts, or a body as one literal that is never split. */
export type CslName = {
  family?: string
  given?: string
  suffix?: string
  'dropping-particle'?: string
  'non-dropping-particle'?: string
  literal?: string
}

/** A date in CSL-JSON: one or two (a range) lists of year, month, day; or words that no calendar knows. */
export type CslDate = {
  'date-parts'?: number[][]
  season?: number
  circa?: boolean
  literal?: string
  raw?: string
}

/** One bibliographic item as CSL-JSON 1.0.2 has it (https://docs.citationstyles.org). Unknown variables stay. */
export type CslItem = {
  id?: string
  type: string
  title?: string
  [variable: string]: string | number | CslName[] | CslDate | string[] | Record<string, unknown> | undefined
}

/** Something that a reader could not use or had to guess, with its place and what to do. */
export type ImportProblem = {
  /** Line in the file, from 1; absent where the format has no lines. */
  line?: number
  /** Record in the file, from 0; absent if it concerns the file as a whole. */
  record?: number
  /** Stable code, such as `unknown-tag`, `no-title`, `unterminated-record`. */
  code: string
  message: string
}

/** A line or field as the file has it, kept as provenance whether or not it was used. */
export type RawField = { tag: string; value: string; line?: number; used: boolean }

/** One record read from a file: the item, every field as written, and where it starts. */
export type ParsedRecord = { csl: CslItem; raw: RawField[]; line?: number }

export type ParsedFile = { format: string; encoding: string; records: ParsedRecord[]; problems: ImportProblem[] }
