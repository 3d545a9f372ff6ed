import { importStates, type ImportState } from '@collections/importBatches/options'
import { importDecisions, importOutcomes, importVerdicts } from '@collections/importRecords/options'

const labelIn =
  (options: readonly { value: string; label: string }[]) =>
  (value: string): string =>
    options.find((option) => option.value === value)?.label ?? value

export const verdictLabel = labelIn(importVerdicts)
export const decisionLabel = labelIn(importDecisions)
export const outcomeLabel = labelIn(importOutcomes)
export const stateLabel = labelIn(importStates)

/** A whole number with thousands separators. */
export const inDigits = (count: number): string => count.toLocaleString('en-GB')

/** “1 record”, “1,234 records”. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${inDigits(count)} ${count === 1 ? one : many}`

/** The parts of a sentence with commas and an “and”; those that are empty fall away. */
export function listed(parts: readonly string[]): string {
  const told = parts.filter((part) => part !== '')
  return told.length < 2 ? (told[0] ?? '') : `${told.slice(0, -1).join(', ')} and ${told.at(-1)}`
}

/** 1,536 bytes as “1.5 KB”, in steps of 1,024. */
export function bytesInWords(bytes: number): string {
  const units = ['bytes', 'KB', 'MB', 'GB']
  let size = bytes
  let unit = 0
  while (size >= 1024 && unit < units.length - 1) {
    size /= 1024
    unit += 1
  }
  return `${unit === 0 ? inDigits(size) : size.toLocaleString('en-GB', { maximumFractionDigits: 1 })} ${units[unit]}`
}

/** A moment as a day and time that does not depend on where the server stands. */
export function dayInWords(moment: string | null | undefined): string {
  const date = moment ? new Date(moment) : undefined
  if (!date || Number.isNaN(date.getTime())) return ''
  return date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
}

/** A score as it is told: with its sign and at most one place. */
export const scoreInWords = (score: number): string => `${score < 0 ? '−' : ''}${Math.abs(Math.round(score * 10) / 10)}`

const doing: Partial<Record<ImportState, string>> = {
  waiting: 'Waiting to start',
  reading: 'Reading the file',
  comparing: 'Comparing with what is there',
  committing: 'Adding to the hub',
  undoing: 'Taking it back',
}

type Progress = { done?: number | null; total?: number | null }

/** What is going on, with how far it is where that is known: “Reading the file: 1,200 of 5,000 records (24 %)”. */
export function progressInWords(state: ImportState, progress: Progress | null | undefined): string {
  const phase = doing[state] ?? stateLabel(state)
  const done = progress?.done ?? 0
  const total = progress?.total ?? 0
  if (total <= 0) return done > 0 ? `${phase}: ${inDigits(done)} so far` : `${phase} …`
  return `${phase}: ${inDigits(done)} of ${inDigits(total)} (${shareOf(done, total)} %)`
}

/** Whole per cent that never says 100 before the end. */
export function shareOf(done: number, total: number): number {
  if (total <= 0) return 0
  return done >= total ? 100 : Math.min(99, Math.floor((done / total) * 100))
}
