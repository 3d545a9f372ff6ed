import type { Command } from './command'

const call = 'npm run -s hub --'

const usage = (name: string, { positionals = [], options = {} }: Command): string => {
  const flags = Object.entries(options).map(([option, { type }]) => `[--${option}${type === 'string' ? ' <…>' : ''}]`)
  return [name, ...positionals.map((positional) => `<${positional}>`), ...flags].join(' ')
}

/** The overview of all commands. */
export const overview = (commands: Record<string, Command>): string => {
  const shown = Object.entries(commands).filter(([, { internal }]) => !internal)
  const width = Math.max(...shown.map(([name]) => name.length))
  return [
    `Usage: ${call} <command> [options]`,
    '',
    ...shown.map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    '  --help     about a command, or this overview',
    '  --json     the result as JSON on standard output; progress goes to standard error',
    '  --version  which hub this is',
    '',
    'Exit codes: 0 done, 1 could not be done, 2 not understood.',
  ].join('\n')
}

/** How one command is called. */
export const commandHelp = (name: string, command: Command): string =>
  [
    `${command.summary}.`,
    '',
    `Usage: ${call} ${usage(name, command)}`,
    ...Object.entries(command.explanations ?? {}).map(([option, text]) => `  --${option}  ${text}`),
  ].join('\n')
