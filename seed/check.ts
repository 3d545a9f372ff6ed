import { z } from 'zod'

import type { SeedFile, SeedSource } from './data'
import { demoAccounts, demoNameOf } from './run/demoUsers'
import { hubFile, priorityRound, recordCollections, recordSchemas, vocabularyFile } from './schema'
import type { HubFile, PriorityRoundFile, RecordCollection, SeededCollection, VocabularyFile } from './schema'
import { nameOf, type SeedRecord } from './schema/names'
import { relationsIn, type Path } from './schema/walk'

/** Something wrong in a file: where it stands and what to do about it. */
export type SeedProblem = { file: string; record: string; field: string; message: string }

export type NamedRecord = { name: string; data: SeedRecord }

/** The whole seed, checked: every shape is right and every relation has a record at its end. */
export type SeedData = {
  hub: HubFile
  vocabularies: readonly VocabularyFile[]
  records: Readonly<Record<RecordCollection, readonly NamedRecord[]>>
  rounds: readonly PriorityRoundFile[]
}

/** The seed files hold mistakes; the message lists all of them. */
export class SeedFault extends Error {
  constructor(readonly problems: readonly SeedProblem[]) {
    const lines = problems.map(({ message, ...place }) => `  ${placeText(place)}: ${message}`)
    super(`The seed has ${problems.length} mistake${problems.length === 1 ? '' : 's'}:\n${lines.join('\n')}`)
    this.name = 'SeedFault'
  }
}

function placeText({ file, record, field }: Omit<SeedProblem, 'message'>): string {
  return [file, record, field].filter(Boolean).join(' › ')
}

function pathText(path: Path): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
    .join('')
    .replace(/^\./, '')
}

function messageOf(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'unrecognized_keys') return issue.message
  return `There is no field ${issue.keys.map((key) => `"${key}"`).join(', ')} here. Check the spelling or remove it.`
}

function shapeProblems(file: string, record: string, error: z.ZodError): SeedProblem[] {
  return error.issues.map((issue) => ({
    file,
    record,
    field: pathText(issue.path as Path),
    message: messageOf(issue),
  }))
}

function readWhole<Output>(
  file: SeedFile,
  schema: z.ZodType<Output>,
  problems: SeedProblem[],
): Output | null {
  const outcome = schema.safeParse(file.content)
  if (outcome.success) return outcome.data
  problems.push(...shapeProblems(file.path, 'file', outcome.error))
  return null
}

function readRecords(collection: RecordCollection, file: SeedFile, problems: SeedProblem[]): NamedRecord[] {
  if (!Array.isArray(file.content)) {
    problems.push({ file: file.path, record: 'file', field: '', message: 'Write an array of records.' })
    return []
  }
  const seen = new Set<string>()
  return (file.content as SeedRecord[]).flatMap((content, index) => {
    const name = nameOf(collection, content)
    const label = name ?? `record ${index + 1}`
    const outcome = recordSchemas[collection].safeParse(content)
    if (!outcome.success) problems.push(...shapeProblems(file.path, label, outcome.error))
    if (name && seen.has(name)) {
      const message = 'Another record has this name. Rename or merge one of them.'
      problems.push({ file: file.path, record: label, field: 'slug', message })
    }
    if (!name) return []
    seen.add(name)
    return [{ name, data: outcome.success ? (outcome.data as SeedRecord) : content }]
  })
}

/** Parents, replacements and names within one vocabulary. */
function termProblems(file: string, vocabulary: VocabularyFile): SeedProblem[] {
  const earlier = new Set<string>()
  return vocabulary.terms.flatMap((term) => {
    const problem = (field: string, message: string) => ({ file, record: term.slug, field, message })
    const found: SeedProblem[] = []
    if (earlier.has(term.slug))
      found.push(problem('slug', 'Another term has this slug. Rename or merge one of them.'))
    for (const field of ['parent', 'replacedBy'] as const) {
      const target = term[field]
      if (!target || earlier.has(target)) continue
      found.push(problem(field, `"${target}" does not stand earlier in this file. Add it or move it up.`))
    }
    if (term.parent && !vocabulary.hierarchical) {
      found.push(problem('parent', 'This vocabulary is flat: remove it, or set "hierarchical".'))
    }
    earlier.add(term.slug)
    return found
  })
}

function relationProblems(
  data: Pick<SeedData, 'records' | 'vocabularies' | 'rounds'>,
  source: SeedSource,
): SeedProblem[] {
  const known = new Map<SeededCollection, ReadonlySet<string>>(
    recordCollections.map((collection) => [
      collection,
      new Set(data.records[collection].map(({ name }) => name)),
    ]),
  )
  known.set(
    'terms',
    new Set(data.vocabularies.flatMap(({ key, terms }) => terms.map(({ slug }) => `${key}/${slug}`))),
  )

  known.set('priority-rounds', new Set(data.rounds.map(({ slug }) => slug)))
  known.set('users', new Set(demoAccounts.map(({ email }) => demoNameOf(email))))

  const missingIn = (file: string, name: string, schema: z.ZodType, record: unknown): SeedProblem[] =>
    relationsIn(schema, record)
      .filter((relation) => !known.get(relation.collection as SeededCollection)?.has(relation.name))
      .map((relation) => ({
        file,
        record: name,
        field: pathText(relation.path),
        message: `There is no "${relation.name}" in ${relation.collection}. Correct the name or add the record.`,
      }))

  return [
    ...recordCollections.flatMap((collection) => data.records[collection].flatMap(({ name, data: record }) =>
      missingIn(source.records[collection].path, name, recordSchemas[collection], record))),
    ...data.rounds.flatMap((round) => missingIn(source.rounds?.path ?? '', round.slug, priorityRound, round)),
  ]
}

/**
 * Reads and checks every file of the seed without a database.
 *
 * @throws SeedFault naming file, record, field and remedy of everything that is wrong
 */
export function checkSeed(source: SeedSource): SeedData {
  const problems: SeedProblem[] = []
  const hub = readWhole(source.hub, hubFile, problems)
  const vocabularies = source.vocabularies.flatMap((file) => {
    const vocabulary = readWhole(file, vocabularyFile, problems)
    if (!vocabulary) return []
    problems.push(...termProblems(file.path, vocabulary))
    return [vocabulary]
  })
  const records = Object.fromEntries(
    recordCollections.map((collection) => [
      collection,
      readRecords(collection, source.records[collection], problems),
    ]),
  ) as Record<RecordCollection, NamedRecord[]>
  const rounds = source.rounds ? readWhole(source.rounds, z.array(priorityRound), problems) ?? [] : []
  problems.push(...relationProblems({ records, vocabularies, rounds }, source))
  if (problems.length > 0 || !hub) throw new SeedFault(problems)
  return { hub, vocabularies, records, rounds }
}
