import { createHash } from 'node:crypto'
import { z } from 'zod'
import { isDateVariable, isNameVariable, isTextVariable } from '../variables'
import { columnMeanings, type ColumnMapping } from './columns'

const MOST_COLUMNS = 10_000

const columnMappingSchema = z.object({
  columns: z
    .array(z.object({ header: z.string().max(10_000), variable: z.string().max(200).nullable() }))
    .min(1, 'names no column')
    .max(MOST_COLUMNS, `names more than ${MOST_COLUMNS} columns`),
})

/** What a column can mean, in the order to offer it: what tables usually have first. */
export const isColumnMeaning = (name: string): boolean =>
  columnMeanings.includes(name) || isTextVariable(name) || isNameVariable(name) || isDateVariable(name)

/**
 * Checks a mapping that a person or a program gives.
 *
 * @param heads the column heads of the table it is for, if they are known; others are refused
 * @returns the mapping, or what is wrong with it, each a sentence with the column's name
 */
export function checkMapping(
  value: unknown,
  heads?: readonly string[],
): { mapping: ColumnMapping } | { problems: string[] } {
  const parsed = columnMappingSchema.safeParse(value)
  if (!parsed.success)
    return {
      problems: parsed.error.issues.map(
        ({ path, message }) => `The mapping${path.length > 0 ? `, at ${path.join('.')},` : ''}: ${message}.`,
      ),
    }
  const { columns } = parsed.data
  const problems = [...unknownMeanings(columns), ...meaningsTwice(columns), ...otherHeads(columns, heads)]
  return problems.length > 0 ? { problems } : { mapping: { columns } }
}

type Columns = z.infer<typeof columnMappingSchema>['columns']

const unknownMeanings = (columns: Columns): string[] =>
  columns.flatMap(({ header, variable }) =>
    variable === null || isColumnMeaning(variable)
      ? []
      : [`Column “${short(header)}”: there is no field “${short(variable)}”. Use one such as title, author, issued or DOI.`],
  )

function meaningsTwice(columns: Columns): string[] {
  const first = new Map<string, string>()
  return columns.flatMap(({ header, variable }) => {
    if (variable === null) return []
    const other = first.get(variable)
    if (other === undefined) first.set(variable, header)
    return other === undefined
      ? []
      : [`Columns “${short(other)}” and “${short(header)}” both mean ${variable}. Leave one of them out.`]
  })
}

function otherHeads(columns: Columns, heads: readonly string[] | undefined): string[] {
  if (!heads) return []
  const given = columns.map(({ header }) => header)
  const problems = given
    .filter((header) => !heads.includes(header))
    .map((header) => `The table has no column “${short(header)}”. Its columns are ${heads.map(short).join(', ')}.`)
  if (problems.length > 0) return problems
  return heads.length === given.length && heads.every((head, index) => head === given[index])
    ? []
    : ['The mapping must name every column of the table, in the order of the table.']
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text)

/**
 * One short text for the heads of a table, whatever their case and spacing: the next export of the same source has
 * the same. Their order counts, since a mapping is by place.
 */
export function headsKey(heads: readonly string[]): string {
  const plain = heads.map((head) => head.replace(/^\ufeff/, '').normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase())
  return createHash('sha256').update(JSON.stringify(plain)).digest('hex')
}
