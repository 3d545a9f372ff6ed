import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import { formats } from '@/bibliography/formats'
import { readReferenceStream } from '@/bibliography/read'
import type { CslItem } from '@/bibliography/record'
import { lossesOf, writableFormats, writeReferenceStream } from '@/bibliography/write'
import { CommandError, UsageError, type CommandInput, type CommandRun } from '../command'
import { fileProblem } from './fileProblem'
import { openFile } from './openFile'

const byExtension = new Map(writableFormats.map((name) => [formats[name].extension, name]))

type Tally = { read: number; problems: number; lost: Map<string, number>; refusal?: string }

/**
 * Writes a reference file in another format, to standard output or a file. What the format cannot hold is
 * told by variable; it is gone from what was written.
 *
 * @throws UsageError if the format is none that the hub writes
 * @throws CommandError if the file could not be read
 */
export const run: CommandRun = async ({
  positionals: [file = ''],
  options: { to, output },
  log,
  json,
  write,
}) => {
  const format =
    byExtension.get(typeof to === 'string' ? to : '') ?? writableFormats.find((name) => name === to)
  if (!format)
    throw new UsageError(`Say with --to which format to write: ${[...byExtension.keys()].join(', ')}.`)
  const tally: Tally = { read: 0, problems: 0, lost: new Map() }
  const pieces = writeReferenceStream(itemsOf(file, format, tally), format)
  if (typeof output === 'string') await writeFile(output, pieces)
  else await writeAll(pieces, write)
  if (tally.refusal !== undefined) throw new CommandError(`${file}: ${tally.refusal}`)

  const lost = Object.fromEntries(tally.lost)
  const data = { file, to: format, records: tally.read, problems: tally.problems, lost }
  const text = [
    `${tally.read} records; ${tally.problems} problems in reading (see: parse ${file}).`,
    ...Object.entries(lost).map(
      ([variable, count]) => `${formats[format].label} cannot hold “${variable}”: ${count} records lost it.`,
    ),
  ].join('\n')
  if (typeof output === 'string') return { data, text }
  log(json ? JSON.stringify(data) : text)
  return { isWritten: true, isFailed: false }
}

async function* itemsOf(
  file: string,
  format: Parameters<typeof lossesOf>[1],
  tally: Tally,
): AsyncGenerator<CslItem, void> {
  try {
    for await (const event of readReferenceStream(openFile(file), { name: file })) {
      if (event.kind === 'record') {
        tally.read++
        tally.problems += event.problems.length
        for (const variable of lossesOf(event.record.csl, format))
          tally.lost.set(variable, (tally.lost.get(variable) ?? 0) + 1)
        yield event.record.csl
      } else if (event.kind === 'problem') {
        tally.problems++
        tally.refusal = event.problem.message
      } else if (!event.isRefused) delete tally.refusal
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw new CommandError(`${file}: ${fileProblem(error).message}`)
    throw error
  }
}

async function writeAll(pieces: AsyncIterable<string>, write: CommandInput['write']): Promise<void> {
  for await (const piece of pieces) await write(piece)
}

async function writeFile(output: string, pieces: AsyncIterable<string>): Promise<void> {
  const target = createWriteStream(output)
  for await (const piece of pieces) if (!target.write(piece)) await once(target, 'drain')
  target.end()
  await finished(target)
}
