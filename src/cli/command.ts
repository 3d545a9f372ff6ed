import type { ParseArgsConfig } from 'node:util'

export type CommandOptions = NonNullable<ParseArgsConfig['options']>

export type CommandInput = {
  /** What stands after the command's name, options taken out. */
  positionals: string[]
  options: Record<string, string | boolean | undefined>
  /** Tells progress to a person; goes to stderr, so that what is piped stays clean. */
  log: (line: string) => void
  /** Whether the caller wants JSON; for commands that write their output themselves. */
  json: boolean
  /** Writes to standard output as it is, and waits while its reader is slow; for output too large to hold. */
  write: (text: string) => Promise<void>
}

/**
 * What a command found or did: `data` for `--json`, `text` for a person; or that it wrote its output itself.
 * `isFailed` says that some of what it was asked could not be done (exit code 1).
 */
export type CommandResult =
  | { data: unknown; text: string; isFailed?: boolean }
  | { isWritten: true; isFailed: boolean }

export type CommandRun = (input: CommandInput) => Promise<CommandResult>

export type Command = {
  summary: string
  /** Names of the required positionals, for the usage line and the check; a last one in `…` may be repeated. */
  positionals?: string[]
  options?: CommandOptions
  /** One line per option, by name. */
  explanations?: Record<string, string>
  /** Loaded only when asked for, so that help and a typing error cost nothing. */
  load: () => Promise<{ run: CommandRun }>
  /** Left out of the overview; used by the set-up scripts. */
  internal?: boolean
  /** Whether it needs the data folder with its secret. */
  needsData: boolean
}

/** The command was called in a way it does not understand (exit code 2). */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** The command understood but could not do it, for a reason its caller can act on (exit code 1, no stack trace). */
export class CommandError extends Error {
  override readonly name = 'CommandError'
}
