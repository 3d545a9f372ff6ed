import { createReadStream } from 'node:fs'
import { readReferenceStream, summariseProblems } from '@/bibliography/read'
import type { ImportProblem } from '@/bibliography/record'
import type { CommandInput, CommandRun } from '../command'

/** More problems than anybody reads are counted instead of listed, so that no file fills the memory. */
const MOST_LISTED = 200_000

type Summary = {
  format: string
  encoding: string
  records: number
  problems: ImportProblem[]
  isRefused: boolean
}

/**
 * Reads files of references. With `--json` one line per file: `{file, records, problems, format, encoding}`,
 * records as CSL-JSON, written while the file is read. Fails if one of the files could not be read at all;
 * the others still are.
 */
export const run: CommandRun = async ({ positionals, json, write }) => {
  let isFailed = false
  for (const file of positionals) {
    const summary = json ? await writeLine(file, write) : await readSummary(file)
    if (!json) await write(`${inWords(file, summary)}\n`)
    isFailed ||= summary.isRefused
  }
  return { isWritten: true, isFailed }
}

async function writeLine(file: string, write: CommandInput['write']): Promise<Summary> {
  await write(`{"file":${JSON.stringify(file)},"records":[`)
  let isFirst = true
  const summary = await readSummary(file, async (item) => {
    await write(`${isFirst ? '' : ','}${JSON.stringify(item)}`)
    isFirst = false
  })
  const { format, encoding, problems } = summary
  await write(`],${JSON.stringify({ problems, format, encoding }).slice(1)}\n`)
  return summary
}

async function readSummary(file: string, onItem?: (item: unknown) => Promise<void>): Promise<Summary> {
  const summary: Summary = {
    format: 'unknown',
    encoding: 'unknown',
    records: 0,
    problems: [],
    isRefused: false,
  }
  let unlisted = 0
  const add = (problem: ImportProblem) => {
    if (summary.problems.length < MOST_LISTED) summary.problems.push(problem)
    else unlisted++
  }
  try {
    for await (const event of readReferenceStream(createReadStream(file, { highWaterMark: 1024 * 1024 }), {
      name: file,
    })) {
      if (event.kind === 'end')
        Object.assign(summary, {
          format: event.format,
          encoding: event.encoding,
          records: event.records,
          isRefused: event.isRefused,
        })
      else if (event.kind === 'problem') add(event.problem)
      else {
        for (const problem of event.problems) add(problem)
        await onItem?.(event.record.csl)
      }
    }
  } catch (error) {
    add(unreadable(error))
    summary.isRefused = true
  }
  if (unlisted > 0)
    summary.problems.push({ code: 'more-problems', message: `${unlisted} further problems are not listed.` })
  return summary
}

function unreadable(error: unknown): ImportProblem {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return { code: 'not-found', message: 'There is no such file. Check the name.' }
  if (code === 'EISDIR') return { code: 'not-a-file', message: 'This is a folder. Name the files in it.' }
  if (code === 'EACCES')
    return { code: 'not-readable', message: 'The file may not be read. Check its permissions.' }
  throw error
}

function inWords(file: string, { format, encoding, records, problems }: Summary): string {
  const own = problems.filter(({ record }) => record === undefined).slice(0, 20)
  const counts = Object.entries(summariseProblems(problems)).map(
    ([code, count]) => `  ${String(count).padStart(6)} ${code}`,
  )
  return [
    `${file}: ${records} records (${format}, ${encoding})`,
    ...own.map(({ line, message }) => `  ${line === undefined ? '' : `line ${line}: `}${message}`),
    ...counts,
  ].join('\n')
}
