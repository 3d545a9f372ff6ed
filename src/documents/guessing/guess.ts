import type { CslName } from '@/bibliography/record'

/** Something guessed about a document: how sure (0 to 1), on which page it was seen, and how it was told. */
export type Guess<Value> = { value: Value; confidence: number; page: number | null; how: string }

/** What a document probably is. A field that gave no sign is absent; nothing here is confirmed by anybody. */
export type DocumentGuess = {
  doi?: Guess<string>
  pmid?: Guess<string>
  pmcid?: Guess<string>
  title?: Guess<string>
  authors?: Guess<CslName[]>
  year?: Guess<number>
  abstract?: Guess<string>
  journal?: Guess<string>
  /** ISO 639-1. */
  language?: Guess<string>
}

/** The candidate of most confidence; the first of equals. */
export function surest<Value>(candidates: readonly Guess<Value>[]): Guess<Value> | undefined {
  return candidates.reduce<Guess<Value> | undefined>(
    (best, each) => (best && best.confidence >= each.confidence ? best : each),
    undefined,
  )
}

/** Letters and digits alone, in lower case: what stays the same between a page and a field that repeats it. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
