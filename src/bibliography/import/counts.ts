import { importVerdicts, type ImportOutcome, type ImportVerdict } from '@collections/importRecords/options'
import type { CslItem, ImportProblem } from '../record'
import type { RecordVerdict } from './verdicts'

/** What an import holds and what became of it, in numbers. */
export type ImportCounts = {
  records: number
  verdicts: Record<ImportVerdict, number>
  /** Records that lack what finds or cites them. */
  without: { title: number; author: number; year: number; identifier: number }
  /** Records that are the same as an earlier one of the file. */
  duplicatesWithin: number
  /** Records that are the same as a stored reference. */
  duplicatesStored: number
  /** Lines and fields that were not used and whatever else was found wrong. */
  problems: number
  /** The same by code. */
  problemsByCode: Record<string, number>
  /** What the commit made of the records; absent before it. */
  outcomes?: Record<Exclude<ImportOutcome, 'none'>, number>
  /** Records left out although they are not the same as another; absent before the commit. */
  leftOut?: number
}

export function noCounts(): ImportCounts {
  return {
    records: 0,
    verdicts: Object.fromEntries(importVerdicts.map(({ value }) => [value, 0])) as ImportCounts['verdicts'],
    without: { title: 0, author: 0, year: 0, identifier: 0 },
    duplicatesWithin: 0,
    duplicatesStored: 0,
    problems: 0,
    problemsByCode: {},
  }
}

const LACKS = ['title', 'author', 'year', 'identifier'] as const

/** Counts a record as it is read; what it lacks is among its problems. */
export function countRecord(counts: ImportCounts, problems: readonly ImportProblem[]): void {
  counts.records += 1
  for (const lack of LACKS) if (problems.some(({ code }) => code === `no-${lack}`)) counts.without[lack] += 1
  for (const problem of problems) countProblem(counts, problem)
}

export function countProblem(counts: ImportCounts, { code }: ImportProblem): void {
  counts.problems += 1
  counts.problemsByCode[code] = (Object.hasOwn(counts.problemsByCode, code) ? (counts.problemsByCode[code] ?? 0) : 0) + 1
}

export function countVerdict(counts: ImportCounts, { verdict, match }: RecordVerdict): void {
  counts.verdicts[verdict] += 1
  if (verdict !== 'same' || !match) return
  if ('reference' in match) counts.duplicatesStored += 1
  else counts.duplicatesWithin += 1
}

/** Title, authors and year of an item as a line of a list shows them. */
export function headlineOf(item: CslItem): { title: string | null; authors: string | null; year: number | null } {
  const names = [item.author, item.editor].find((list) => Array.isArray(list) && list.length > 0)
  const written = (Array.isArray(names) ? names : []).flatMap((name) => {
    if (typeof name !== 'object') return []
    const text = name.literal ?? [name.family, name.given].filter(Boolean).join(' ')
    return text ? [text] : []
  })
  const shown = written.slice(0, 3).join(', ') + (written.length > 3 ? `, and ${written.length - 3} more` : '')
  const date = item.issued
  const year = typeof date === 'object' && 'date-parts' in date ? (date['date-parts'] as unknown[][])[0]?.[0] : null
  return {
    title: typeof item.title === 'string' ? item.title : null,
    authors: shown || null,
    year: typeof year === 'number' ? year : null,
  }
}
