import type { ParsedRecord } from '../record'

export type LookupScheme = 'doi' | 'pmid'

/** A normalised identifier; `key` is that of identifiers everywhere, such as `doi:10.5555/12345678`. */
export type LookupIdentifier = { key: string; scheme: LookupScheme; value: string }

/** What a service said of one identifier, word for word. */
export type LookupAnswer = {
  identifier: LookupIdentifier
  outcome: 'found' | 'not-found'
  /** Where it was asked for, without the address of who asked. */
  address: string
  /** The answer as it came; empty where nothing was found. */
  answer: string
}

/**
 * A service that knows works by their identifiers. `find` hands out each answer as it comes and throws a
 * {@link LookupError} when the service cannot be asked any further.
 */
export type Lookup = {
  name: string
  /** For sentences: "Crossref". */
  label: string
  scheme: LookupScheme
  find: (identifiers: readonly LookupIdentifier[], signal?: AbortSignal) => AsyncGenerator<LookupAnswer, void>
  /** Reads an answer that was found; null if it is not what the service's documentation says. */
  read: (answer: string) => ParsedRecord | null
}

/** The service did not answer; `message` says why in a few words, without the address. */
export class LookupError extends Error {
  override readonly name = 'LookupError'

  constructor(
    readonly code: 'unreachable' | 'timed-out' | 'refused' | 'not-understood',
    message: string,
  ) {
    super(message)
  }
}
