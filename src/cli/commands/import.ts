import path from 'node:path'
import type { Payload } from 'payload'
import {
  commitImport, discardImport, incomingFile, readImport, runCommit, startImport, undecidedRecords,
} from '@/bibliography/import/actions'
import { readBatch } from '@/bibliography/import/actions/batch'
import type { ImportCounts } from '@/bibliography/import/counts'
import { copyBytes, UploadRefused } from '@/bibliography/import/upload'
import { stopSearch } from '@/search/queries'
import type { CommandRun } from '../command'
import { withHub } from '../open-hub'
import { fileProblem } from './fileProblem'
import { openFile } from './openFile'

type Undecided = { position: number; line: number | null; title: string | null; verdict: string }

/** What became of one file. */
type Imported = {
  file: string
  /** The import as a record of the hub; absent for a dry run and for a file that was refused. */
  batch?: string
  isRefused: boolean
  /** Why it was refused. */
  reason?: string
  isDryRun: boolean
  format?: string | null
  counts?: ImportCounts
  /** Records left out because a person has to decide about them. */
  undecided?: Undecided[]
}

const untilTheEnd = new AbortController().signal

/**
 * Imports files one after the other by the same way as the page for it. Fails if one was refused; the others are
 * imported all the same. With `--json` one line per file.
 */
export const run: CommandRun = async ({ positionals, options, log, json, write }) =>
  withHub(log, async (hub) => {
    let isFailed = false
    try {
      for (const file of positionals) {
        log(`${file}: reading`)
        const result = await importOne(hub, file, {
          isDryRun: options['dry-run'] === true,
          ...(typeof options.source === 'string' ? { source: options.source } : {}),
        })
        isFailed ||= result.isRefused
        await write(`${json ? JSON.stringify(result) : inWords(result)}\n`)
      }
    } finally {
      await stopSearch(hub)
    }
    return { isWritten: true, isFailed }
  })

type Options = { isDryRun: boolean; source?: string }

/** Imports one file of this machine from its first byte to its last record. */
export async function importOne(hub: Payload, file: string, { isDryRun, source }: Options): Promise<Imported> {
  const refused = (reason: string): Imported => ({ file, isRefused: true, isDryRun, reason })
  let upload
  try {
    const place = await incomingFile()
    // Opened last: until somebody reads from it, nobody would hear that there is no such file.
    upload = await copyBytes(openFile(file), file === '-' ? 'standard input' : path.basename(file), place)
  } catch (error) {
    return refused(error instanceof UploadRefused ? error.message : fileProblem(error).message)
  }
  const asked = { user: null, isInline: true } as const
  const { id } = await startImport(hub, {
    ...asked, isTrial: isDryRun, kind: 'command-line', upload, ...(source ? { search: { database: source, sourceType: 'database' as const } } : {}),
  })
  await readImport(hub, id, untilTheEnd)
  const read = await readBatch(hub, id)
  const undecided = await undecidedRecords(hub, id)
  const result: Imported = {
    file, isRefused: false, isDryRun, format: read.file?.format ?? null,
    counts: read.counts as unknown as ImportCounts, undecided,
  }
  if (read.state !== 'preview' || isDryRun) {
    const reason = read.failure ?? 'The file could not be read.'
    await discardImport(hub, id)
    return read.state === 'preview' ? result : refused(reason)
  }
  await commitImport(hub, { id, ...asked, leaveUndecided: true })
  await runCommit(hub, id, untilTheEnd)
  return { ...result, batch: id, counts: (await readBatch(hub, id)).counts as unknown as ImportCounts }
}

const MOST_NAMED = 20

function inWords({ file, isRefused, isDryRun, reason, format, counts, undecided = [] }: Imported): string {
  if (isRefused || !counts) return `${file}: refused. ${reason ?? ''}`
  const { records, verdicts, outcomes, without, problems } = counts
  const what = outcomes
    ? `${outcomes.added} added, ${outcomes.merged} merged, ${outcomes.unchanged} there already, ${outcomes.skipped} left out`
    : `${verdicts.new} new, ${verdicts.same} the same as others, ${verdicts.ask + verdicts.conflict} to decide, ${verdicts.rejected} rejected`
  return [
    `${file}: ${records} records (${format ?? 'unknown'}): ${what}${isDryRun ? '. Nothing was changed.' : '.'}`,
    `  without title ${without.title}, author ${without.author}, year ${without.year}, identifier ${without.identifier}; ` +
      `${problems} lines or fields not used (see: parse ${file})`,
    ...(undecided.length > 0 && !isDryRun
      ? ['  A person has to decide about these; import the file on the page “Import references” to do so:']
      : []),
    ...undecided.slice(0, MOST_NAMED).map(({ line, position, title }) =>
      `    ${line === null ? `record ${position + 1}` : `line ${line}`}: ${title ?? 'no title'}`),
    ...(undecided.length > MOST_NAMED ? [`    and ${undecided.length - MOST_NAMED} more`] : []),
  ].join('\n')
}
