import { parseArgs } from 'node:util'
import packageDescription from '../../package.json'
import { CommandError, UsageError, type Command, type CommandResult } from './command'
import { commands } from './commands'
import { commandHelp, overview } from './help'
import { nearest } from './suggestion'

export type Launcher = {
  /** Makes the data folder and its secret; done only for a command that needs them. */
  prepareDataFolder: () => void
  out?: (text: string) => void
  error?: (text: string) => void
  write?: (text: string) => Promise<void>
}

const everyCommand = {
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
  version: { type: 'boolean' },
} as const

const find = (name: string): Command => {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command) return command
  const meant = nearest(name, Object.keys(commands).filter((known) => !commands[known]?.internal))
  throw new UsageError(
    `There is no command “${name}”.${meant ? ` Did you mean “${meant}”?` : ''} See: npm run -s hub -- --help`,
  )
}

const parse = (parameters: string[], command: Command | undefined) => {
  try {
    return parseArgs({
      args: parameters,
      options: { ...everyCommand, ...command?.options },
      allowPositionals: true,
    })
  } catch (error) {
    // The parser's own sentence names the option.
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

const perform = async (parameters: string[], launcher: Required<Launcher>): Promise<CommandResult> => {
  const name = parameters.find((parameter) => !parameter.startsWith('-'))
  const command = name === undefined ? undefined : find(name)
  const { values, positionals } = parse(parameters, command)
  if (values.version) {
    const { version } = packageDescription
    return { data: { version, node: process.versions.node }, text: version }
  }
  if (name === undefined || command === undefined)
    return { data: { commands: Object.keys(commands) }, text: overview(commands) }
  if (values.help) return { data: { command: name, help: commandHelp(name, command) }, text: commandHelp(name, command) }

  const wanted = command.positionals ?? []
  const given = positionals.slice(1)
  const isRepeated = wanted.at(-1)?.endsWith('…') ?? false
  if (isRepeated ? given.length < wanted.length : given.length !== wanted.length)
    throw new UsageError(
      `“${name}” takes ${wanted.length === 0 ? 'nothing' : wanted.map((word) => `<${word}>`).join(' ')}.\n\n${commandHelp(name, command)}`,
    )
  if (command.needsData) launcher.prepareDataFolder()
  const { run } = await command.load()
  const options: Record<string, string | boolean | undefined> = {}
  for (const [option, value] of Object.entries(values)) if (!Array.isArray(value)) options[option] = value
  return run({ positionals: given, options, log: launcher.error, json: values.json === true, write: launcher.write })
}

/** Writes to standard output and waits for it. A reader that has seen enough (`| head`) ends the command in peace. */
const writeOut = (text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.write(text, (problem) => {
      if (problem && 'code' in problem && problem.code === 'EPIPE') process.exit(0)
      else if (problem) reject(problem)
      else resolve()
    })
  })

/** Whether the system or the database said that there is no space left. */
const isFullDisk = (error: unknown): boolean =>
  error instanceof Error
  && (('code' in error && /^(ENOSPC|SQLITE_FULL)/.test(String(error.code))) || isFullDisk(error.cause))

/** A full disk can end any command that writes: that is told without a stack, since it is no fault of the command. */
const explained = (problem: unknown): unknown =>
  isFullDisk(problem)
    ? new CommandError('There is no space left on the disk. Free some, then run the command again.', { cause: problem })
    : problem

/** Errors made to be read at a terminal; any other is shown with its stack, since nobody expected it. */
const isMeantForPeople = (error: unknown): error is Error =>
  error instanceof Error && ['CommandError', 'UsageError', 'EnvironmentError', 'DatabaseError'].includes(error.name)

/**
 * Runs one command of the hub.
 *
 * @param parameters what stands after `hub --`
 * @returns the exit code: 0 done, 1 could not be done, 2 not understood
 */
export const main = async (parameters: string[], launcher: Launcher): Promise<number> => {
  const json = parameters.includes('--json')
  const out = launcher.out ?? ((text: string) => process.stdout.write(`${text}\n`))
  const error = launcher.error ?? ((text: string) => process.stderr.write(`${text}\n`))
  try {
    const result = await perform(parameters, { ...launcher, out, error, write: launcher.write ?? writeOut })
    if (!('isWritten' in result)) out(json ? JSON.stringify(result.data, null, 2) : result.text)
    return result.isFailed ? 1 : 0
  } catch (thrown) {
    const problem = explained(thrown)
    if (isMeantForPeople(problem)) error(problem.message)
    else error(problem instanceof Error ? (problem.stack ?? problem.message) : String(problem))
    if (json) out(JSON.stringify({ error: { name: problem instanceof Error ? problem.name : 'Error', message: problem instanceof Error ? problem.message : String(problem) } }, null, 2))
    return problem instanceof UsageError ? 2 : 1
  }
}

