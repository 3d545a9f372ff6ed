import { readFile } from 'node:fs/promises'
import {
  defaultRules,
  duplicateRulesSchema,
  findDuplicates,
  fingerprint,
  relationInWords,
  verdictInWords,
  type DuplicatePair,
  type DuplicateRules,
  type Fingerprint,
} from '@/bibliography/duplicates'
import { readReferenceStream } from '@/bibliography/read'
import type { CslItem, ImportProblem } from '@/bibliography/record'
import { CommandError, type CommandRun } from '../command'
import { fileProblem } from './fileProblem'
import { openFile } from './openFile'

/** A record by its file, as named on the command line, and its place in it from 0. */
type Place = { file: string; index: number }

/** What is kept of a record: a file may hold some hundred thousand. */
type Read = { place: Place; title: string; print: Fingerprint }

/**
 * Finds duplicates within and between files of references. `clusters` are records of one document, `ask` pairs
 * that a person has to decide; `questions` gives these with their score, `relations` and `conflicts` what belongs
 * together or contradicts itself without being one document. Fails if one of the files could not be read, which
 * `unread` names with the reason; the others are still compared. `-` is standard input.
 *
 * @throws CommandError if the rules are none
 */
export const run: CommandRun = async ({ positionals, options, log }) => {
  const rules = typeof options.rules === 'string' ? await rulesIn(options.rules) : defaultRules
  const records: Read[] = []
  const unread: (ImportProblem & { file: string })[] = []
  for (const file of positionals) {
    const before = records.length
    const refusal = await readInto(records, file)
    if (refusal) unread.push({ file, ...refusal })
    log(refusal ? `${file}: ${refusal.message}` : `${file}: ${records.length - before} records`)
  }
  const report = findDuplicates(
    records.map(({ print }, position) => ({ id: String(position), print })),
    { rules },
  )
  const placeOf = (id: string): Place => records[Number(id)]?.place ?? { file: '', index: -1 }
  const titleOf = (id: string): string => {
    const { file, index } = placeOf(id)
    return `“${records[Number(id)]?.title ?? 'no title'}” (${file} ${index})`
  }
  const explained = ({ one, other, verdict }: DuplicatePair) => ({
    records: [placeOf(one), placeOf(other)],
    score: verdict.score,
    reasons: verdictInWords(verdict),
  })
  const clusters = report.clusters.map(({ ids }) => ids.map(placeOf))
  const surplus = clusters.reduce((sum, cluster) => sum + cluster.length - 1, 0)
  const data = {
    records: records.length,
    duplicates: surplus,
    clusters,
    ask: report.questions.map(({ one, other }) => [placeOf(one), placeOf(other)]),
    questions: report.questions.map(explained),
    relations: report.relations.map((pair) => ({
      ...explained(pair),
      from: placeOf(pair.verdict.relation?.from === 'other' ? pair.other : pair.one),
      kind: pair.verdict.relation?.kind,
    })),
    conflicts: report.conflicts.map(explained),
    unread,
  }
  const text = [
    `${records.length} records, ${surplus} duplicates in ${clusters.length} clusters, ${data.ask.length} to decide, ` +
      `${data.relations.length} relations, ${data.conflicts.length} conflicts`,
    ...report.clusters.map(({ ids }) => ['', 'The same:', ...ids.map((id) => `  ${titleOf(id)}`)].join('\n')),
    ...report.questions.map(({ one, other, verdict }) =>
      [
        '',
        'To decide:',
        `  ${titleOf(one)}`,
        `  ${titleOf(other)}`,
        ...verdictInWords(verdict).map((line) => `    ${line}`),
      ].join('\n'),
    ),
    ...report.relations.map((pair) => `\nRelated: ${relationInWords(pair, titleOf) ?? ''}`),
    ...unread.map(({ file, message }) => `\nNot read: ${file}: ${message}`),
  ]
  return { data, text: text.join('\n'), isFailed: unread.length > 0 }
}

/** Adds the records of a file, without what no comparison reads; says why if it could not be read. */
async function readInto(records: Read[], file: string): Promise<ImportProblem | undefined> {
  let refusal: ImportProblem | undefined
  const read: { line: number; title: string; print: Fingerprint }[] = []
  try {
    for await (const event of readReferenceStream(openFile(file), { name: file })) {
      if (event.kind === 'problem') refusal = event.problem
      else if (event.kind === 'end') {
        if (!event.isRefused) refusal = undefined
      } else {
        const item = comparable(event.record.csl)
        const title = typeof item.title === 'string' ? item.title : 'no title'
        read.push({ line: event.record.line ?? 0, title, print: fingerprint(item) })
      }
    }
  } catch (error) {
    return fileProblem(error)
  }
  // A child of BibTeX that inherits from a later parent is read after it, and stands before it.
  read.sort((one, other) => one.line - other.line)
  for (const [index, { title, print }] of read.entries()) records.push({ place: { file, index }, title, print })
  return refusal
}

/**
 * An item without its long texts. Copied, since a piece of text that was cut from a file keeps all of the file in
 * memory.
 */
function comparable({ abstract: _abstract, keyword: _keyword, annote: _annote, ...item }: CslItem): CslItem {
  return JSON.parse(JSON.stringify(item)) as CslItem
}

async function rulesIn(file: string): Promise<DuplicateRules> {
  let content: unknown
  try {
    content = JSON.parse(await readFile(file, 'utf8'))
  } catch (error) {
    throw new CommandError(error instanceof SyntaxError ? `${file} is not JSON.` : `${file}: ${fileProblem(error).message}`)
  }
  const rules = duplicateRulesSchema.safeParse(content)
  if (rules.success) return rules.data
  const [issue] = rules.error.issues
  throw new CommandError(
    `${file}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? 'is not as it should be'}`,
  )
}
