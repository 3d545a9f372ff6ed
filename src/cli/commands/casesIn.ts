import { readFile } from 'node:fs/promises'
import { UsageError } from '../command'
import { fileProblem } from './fileProblem'

/** One case of a file of cases, such as those that statistics are compared with. */
export type FileCase = { name: string; fields: Readonly<Record<string, unknown>> }

/** What became of one case: its numbers, or why there are none. */
export type CaseAnswer = { name: string; error: string } | { name: string; error?: undefined }

/**
 * The cases of a JSON file: a list of objects, each with a `name`; one without is called by its place. `-` is
 * standard input.
 *
 * @throws UsageError if the file cannot be read, is not JSON, is not a list or is an empty one
 */
export async function casesIn(file: string): Promise<FileCase[]> {
  let content: string
  try {
    content = await readFile(file === '-' ? '/dev/stdin' : file, 'utf8')
  } catch (error) {
    throw new UsageError(`${file}: ${fileProblem(error).message}`)
  }
  let cases: unknown
  try {
    cases = JSON.parse(content.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new UsageError(
      `${file} is not JSON: ${error instanceof Error ? error.message : ''}. Missing numbers are written null.`,
    )
  }
  if (!Array.isArray(cases))
    throw new UsageError(`${file} is not a list. Put its cases between [ and ], each as {"name": …}.`)
  if (cases.length === 0) throw new UsageError(`${file} holds no case. Put at least one between [ and ].`)
  return cases.map((one: unknown, index) => {
    const fields =
      typeof one === 'object' && one !== null && !Array.isArray(one) ? (one as Record<string, unknown>) : {}
    return {
      name: typeof fields.name === 'string' && fields.name !== '' ? fields.name : `case ${index + 1}`,
      fields,
    }
  })
}

/** A number for a person: four digits after the point, more for small ones, a dash for none. */
export const shown = (value: number | null): string => {
  if (value === null) return '–'
  return value !== 0 && Math.abs(value) < 0.001 ? value.toExponential(3) : String(Number(value.toFixed(4)))
}

/** Columns of even width, the first to the left, numbers to the right. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = rows.reduce<number[]>(
    (known, row) => row.map((cell, index) => Math.max(known[index] ?? 0, cell.length)),
    [],
  )
  return rows
    .map((row) =>
      row
        .map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0)))
        .join('  '),
    )
    .join('\n')
}
