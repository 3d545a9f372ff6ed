import { readReferences } from '../../read'
import type { CslItem, ImportProblem, ParsedFile } from '../../record'

/** Reads a text as a file would be. */
export function parsed(text: string): ParsedFile {
  return readReferences(new TextEncoder().encode(text))
}

/** The items of a text. */
export function itemsOf(text: string): CslItem[] {
  return parsed(text).records.map(({ csl }) => csl)
}

/** The problems of a text as "line code". */
export function problemsOf(text: string): string[] {
  return parsed(text).problems.map(({ line, code }: ImportProblem) => `${line ?? '-'} ${code}`)
}
