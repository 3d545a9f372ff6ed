import { edtfProblem, yearOfEdtf } from '@/bibliography/dates'
import type { Problem } from '@collections/hooks/refuse'
import { recordId } from '@collections/validation/recordId'

/** What contradicts itself in a study: dates, negative numbers, two main reports, a relation to itself. */
export function studyProblems(study: Record<string, unknown>): Problem[] {
  return [...dateProblems(study), ...countProblems(study), ...reportProblems(study), ...selfRelations(study)]
}

function dateProblems({ started, ended, year }: Record<string, unknown>): Problem[] {
  const problems: Problem[] = []
  for (const [path, value] of [
    ['started', started],
    ['ended', ended],
  ] as const) {
    const message = typeof value === 'string' ? edtfProblem(value) : null
    if (message) problems.push({ path, message })
  }
  const [begin, end] = [started, ended].map((value) => (typeof value === 'string' ? yearOfEdtf(value) : null))
  if (begin && end && end < begin) {
    problems.push({
      path: 'ended',
      message: `It ended (${end}) before it started (${begin}). Correct one.`,
    })
  }
  if (typeof year === 'number' && (!Number.isInteger(year) || year < 1800 || year > 2200)) {
    problems.push({
      path: 'year',
      message: `${year} is not a year. Write it as 2019, or leave it empty.`,
    })
  }
  return problems
}

function countProblems({ sampleSize, reviewScope }: Record<string, unknown>): Problem[] {
  const scope = isRecord(reviewScope) ? reviewScope : {}
  const counts = [
    { path: 'sampleSize', value: sampleSize, words: 'The sample size' },
    {
      path: 'reviewScope.includedStudies',
      value: scope.includedStudies,
      words: 'The number of included studies',
    },
    { path: 'reviewScope.participants', value: scope.participants, words: 'The number of participants' },
  ]
  return counts.flatMap(({ path, value, words }) => {
    const isCount = typeof value !== 'number' || (Number.isInteger(value) && value >= 0)
    return isCount
      ? []
      : [{ path, message: `${words} must be a whole number, 0 or more; leave it empty if not known.` }]
  })
}

function reportProblems({ reports }: Record<string, unknown>): Problem[] {
  const mains = rowsOf(reports).flatMap((row, index) => (row.role === 'main' ? [index] : []))
  return mains.slice(1).map((index) => ({
    path: `reports.${index}.role`,
    message: 'A study has one main report. Keep "Main report" on one row and give this one another role.',
  }))
}

function selfRelations({ id, relatedStudies }: Record<string, unknown>): Problem[] {
  return rowsOf(relatedStudies).flatMap((row, index) =>
    id && recordId(row.study) === String(id)
      ? [
          {
            path: `relatedStudies.${index}.study`,
            message: 'A study cannot be related to itself. Choose the other study or remove the row.',
          },
        ]
      : [],
  )
}

function rowsOf(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value : []
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
