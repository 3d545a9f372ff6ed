import { stat } from 'node:fs/promises'
import path from 'node:path'
import type { CslName } from '@/bibliography/record'
import type { DocumentGuess } from '@/documents/guessing/guess'
import type { PdfMessage } from '@/documents/messages'
import { gather, workerLimits, type ReadDocument } from '@/documents/readInWorker'
import { runWorker } from '@/platform/workers'
import type { CommandRun } from '../command'

/** What came of one file; `status` is `text` where it could be read. */
type Line = {
  file: string
  status: ReadDocument['status']
  pages: { number: number; label: string | null; text: string }[]
  pageCount: number
  language: string | null
  guess: DocumentGuess
  problems: ReadDocument['problems']
}

/**
 * Reads PDF files, each in a worker that is ended if it takes too much time or memory. With `--json` one line
 * per file: `{file, status, pages, pageCount, language, guess, problems}`. Fails if one of them gave no text;
 * the others still are read.
 */
export const run: CommandRun = async ({ positionals, json, write }) => {
  let isFailed = false
  for (const file of positionals) {
    const line = await read(file)
    isFailed ||= line.status !== 'text'
    await write(json ? `${JSON.stringify(line)}\n` : `${inWords(line)}\n`)
  }
  return { isWritten: true, isFailed }
}

const largestFile = 200 * 1024 * 1024

async function read(file: string): Promise<Line> {
  const problem = await unusable(file)
  if (problem) return { file, status: 'failed', pages: [], pageCount: 0, language: null, guess: {}, problems: [problem] }
  const { signal } = new AbortController()
  const messages = runWorker<PdfMessage>('read-pdf', { path: path.resolve(file) }, { signal, ...workerLimits })
  const { status, pages, pageCount, language, guess, problems } = await gather(messages)
  return { file, status, pages, pageCount, language, guess, problems }
}

async function unusable(file: string): Promise<{ code: string; message: string } | null> {
  try {
    const found = await stat(file)
    if (found.isDirectory()) return { code: 'not-a-file', message: 'This is a folder. Name the files in it.' }
    if (found.size > largestFile) return { code: 'too-large', message: 'The file is larger than 200 MB. Split it.' }
    return null
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT') return { code: 'not-found', message: 'There is no such file. Check the name.' }
    return { code: 'not-readable', message: 'The file may not be read. Check its permissions.' }
  }
}

function inWords({ file, status, pageCount, language, guess, problems }: Line): string {
  const fields = Object.entries(guess).map(([field, { value, confidence, page }]) => {
    const shown = Array.isArray(value) ? value.map(nameInWords).join('; ') : String(value)
    const short = shown.length > 160 ? `${shown.slice(0, 157)}…` : shown
    return `  ${field.padEnd(9)} ${short} (${Math.round(confidence * 100)} %${page ? `, page ${page}` : ''})`
  })
  return [
    `${file}: ${status}, ${pageCount} ${pageCount === 1 ? 'page' : 'pages'}${language ? `, ${language}` : ''}`,
    ...fields,
    ...problems.map(({ message }) => `  ${message}`),
  ].join('\n')
}

const nameInWords = ({ family, given, literal, ...parts }: CslName): string =>
  literal ?? [given, parts['non-dropping-particle'], family].filter(Boolean).join(' ')
