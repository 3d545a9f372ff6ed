import { readFile } from 'node:fs/promises'
import {
  defaultRules,
  duplicateRulesSchema,
  findDuplicates,
  relationInWords,
  verdictInWords,
  type DuplicatePair,
  type DuplicateRules,
} from '@/bibliography/duplicates'
import { isUnreadable, readReferences } from '@/bibliography/read'
import type { CslItem } from '@/bibliography/record'
import { CommandError, type CommandRun } from '../command'

/** A record by its file, as named on the command line, and its place in it from 0. */
type Place = { file: string; index: number }

type Read = { place: Place; item: CslItem }

/**
 * Finds duplicates within and between files of references. `clusters` are records of one document, `ask` pairs
 * that a person has to decide; `questions` gives these with their score, `relations` and `conflicts` what belongs
 * together or contradicts itself without being one document.
 *
 * @throws CommandError if a file cannot be read or the rules are none
 */
export const run: CommandRun = async ({ positionals, options, log }) => {
  const rules = typeof options.rules === 'string' ? await rulesIn(options.rules) : defaultRules
  const records: Read[] = []
  for (const file of positionals) records.push(...(await recordsIn(file, log)))
  const report = findDuplicates(
    records.map(({ item }, position) => ({ id: String(position), item })),
    { rules },
  )
  const placeOf = (id: string): Place => records[Number(id)]?.place ?? { file: '', index: -1 }
  const titleOf = (id: string): string => {
    const { file, index } = placeOf(id)
    return `“${records[Number(id)]?.item.title ?? 'no title'}” (${file} ${index})`
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
  ]
  return { data, text: text.join('\n') }
}

async function recordsIn(file: string, log: (line: string) => void): Promise<Read[]> {
  const parsed = readReferences(await bytesOf(file), { name: file })
  const [problem] = parsed.problems.filter(({ record }) => record === undefined)
  if (isUnreadable(parsed)) throw new CommandError(`${file}: ${problem?.message ?? 'holds no record.'}`)
  log(`${file}: ${parsed.records.length} records (${parsed.format})`)
  return parsed.records.map(({ csl }, index) => ({ place: { file, index }, item: csl }))
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch (error) {
    const reason =
      error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'is not there' : 'cannot be read'
    throw new CommandError(`${file} ${reason}. Check the name and that you may read it.`)
  }
}

async function rulesIn(file: string): Promise<DuplicateRules> {
  let content: unknown
  try {
    content = JSON.parse(Buffer.from(await bytesOf(file)).toString('utf8'))
  } catch (error) {
    if (error instanceof CommandError) throw error
    throw new CommandError(`${file} is not JSON.`)
  }
  const rules = duplicateRulesSchema.safeParse(content)
  if (rules.success) return rules.data
  const [issue] = rules.error.issues
  throw new CommandError(
    `${file}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? 'is not as it should be'}`,
  )
}
