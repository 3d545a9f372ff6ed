import { isLeftOut, readReferenceStream, summariseProblems } from '@/bibliography/read'
import type { ImportProblem } from '@/bibliography/record'
import type { CommandInput, CommandRun } from '../command'
import { fileProblem } from './fileProblem'
import { openFile } from './openFile'

/** More problems than anybody reads are counted instead of listed, so that no file fills the memory. */
const MOST_LISTED = 200_000

type Summary = {
  format: string
  encoding: string
  records: number
  problems: ImportProblem[]
  isRefused: boolean
  /** Whether a part of the file was left out. */
  isCut: boolean
}

/**
 * Reads files of references. With `--json` one line per file: `{file, records, problems, format, encoding}`,
 * records as CSL-JSON, written while the file is read. `-` is standard input. Fails if one of the files could not
 * be read at all or in part; the others still are.
 */
export const run: CommandRun = async ({ positionals, json, write }) => {
  let isFailed = false
  for (const file of positionals) {
    const summary = json ? await writeLine(file, write) : await readSummary(file)
    if (!json) await write(`${inWords(file, summary)}\n`)
    isFailed ||= summary.isRefused || summary.isCut
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
    isCut: false,
  }
  let unlisted = 0
  const add = (problem: ImportProblem) => {
    summary.isCut ||= isLeftOut(problem)
    if (summary.problems.length < MOST_LISTED) summary.problems.push(problem)
    else unlisted++
  }
  try {
    for await (const event of readReferenceStream(openFile(file), { name: file })) {
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
    add(fileProblem(error))
    summary.isRefused = true
  }
  if (unlisted > 0)
    summary.problems.push({ code: 'more-problems', message: `${unlisted} further problems are not listed.` })
  return summary
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
