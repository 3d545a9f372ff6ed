import type { CslDate, CslItem, CslName } from '../../record'
import { writeEdtf, yearOf } from '../fields/dates'
import { protectEntities } from '../fields/entities'
import type { FormatWriter } from '../format'
import { writeFields } from '../writeFields'
import { protectCapitals, textToLatex } from './latex'
import { writeBibNames } from './names'
import { bibTable, NAME_FIELDS, TITLES, VERBATIM } from './table'
import { bibTypes } from './types'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const VARIABLES: Readonly<Record<string, string>> = { bookauthor: 'container-author' }

/**
 * Writes BibTeX that BibLaTeX reads in full: `year` and `month` for the one, `date` for the other where it
 * says more.
 */
export const bibWriter: FormatWriter = {
  head: '',
  separator: '\n',
  foot: '',
  write(item, index) {
    const type = bibTypes.write(item.type)
    const fields: [name: string, value: string][] = []
    const several = new Map<string, string[]>()
    if (bibTypes.read(type) !== item.type) fields.push(['entrysubtype', `{${item.type}}`])
    writeFields(item, bibTable, (name, value) => {
      if (name === 'key') return
      if (name === 'date') fields.push(...dateFields(item.issued as CslDate))
      else if (!several.has(name)) {
        several.set(name, [value])
        fields.push([name, ''])
      } else several.get(name)?.push(value)
    })
    const lines = fields.map(
      ([name, value]) => `  ${name} = ${value || `{${fieldValue(name, several.get(name) ?? [], item)}}`}`,
    )
    return `@${type}{${keyOf(item, index)},\n${lines.join(',\n')}\n}\n`
  },
}

function fieldValue(name: string, values: readonly string[], item: CslItem): string {
  if (NAME_FIELDS.has(name))
    return writeBibNames((item[VARIABLES[name] ?? name] as CslName[]).map(protectedName))
  if (VERBATIM.has(name))
    return (values[0] ?? '').replace(/[{}\\]/g, (character) => encodeURIComponent(character))
  if (name === 'keywords' || name === 'identifiers')
    return textToLatex(values.length === 1 && values[0]?.includes(',') ? `${values[0]};` : values.join('; '))
  const latex = textToLatex(values.join('\n'))
  if (name === 'pages') return latex.replace(/^([^-\s]+)-([^-\s]+)$/, '$1--$2')
  return TITLES.has(name) ? protectCapitals(latex) : latex
}

const protectedName = (name: CslName): CslName =>
  Object.fromEntries(Object.entries(name).map(([part, text]) => [part, protectEntities(text)]))

function dateFields(date: CslDate): [string, string][] {
  const year = yearOf(date)
  const text = writeEdtf(date)
  if (year === undefined) return [['year', `{${textToLatex(text)}}`]]
  const month = date['date-parts']?.[0]?.[1]
  const saysMore = text.length > 'YYYY-MM'.length || text.endsWith('~') || date.season !== undefined
  return [
    ...(saysMore ? [['date', `{${text}}`] as [string, string]] : []),
    ['year', `{${year}}`],
    ...(month ? [['month', MONTHS[month - 1] ?? ''] as [string, string]] : []),
  ]
}

const UNSAFE_IN_KEY = /[\s,{}()="#%'~\\@]/

/** The item's id if BibTeX takes it, else author and year. */
function keyOf(item: CslItem, index: number): string {
  if (item.id && !UNSAFE_IN_KEY.test(item.id)) return item.id
  const [author] = (item.author ?? []) as CslName[]
  const name =
    (author?.family ?? author?.literal ?? 'item').normalize('NFD').replace(/[^A-Za-z]/g, '') || 'item'
  return `${name}${yearOf(item.issued as CslDate | undefined) ?? ''}-${index + 1}`
}
