import type { FlattenedField } from 'payload'

type Values = Record<string, unknown>
export type Rows = Map<string, Values[]>

type Place = { row: Values; id: string; rows: Rows }
type Step = (values: Values, place: Place) => void

export type RowMapper = (document: Values & { id: string }, rows: Rows) => void

type Where = { table: string; prefix: string; path: string; isRow: boolean; tableOf: (name: string) => string | undefined }

/**
 * Documents as the rows that Payload would insert, by table: names of fields looked at once for a collection and not
 * once for a document, which is nine tenths of what Payload's own mapping takes.
 *
 * @param tableOf the name of a table of the schema by how Payload makes it up
 * @returns nothing for collections with fields that it does not know: translated ones, blocks, lists of numbers or
 * choices, relations to several collections, rows within rows
 */
export function rowMapper(
  fields: readonly FlattenedField[],
  table: string,
  tableOf: (name: string) => string | undefined,
): RowMapper | undefined {
  const steps = stepsOf(fields, { table, prefix: '', path: '', isRow: false, tableOf })
  if (!steps) return undefined
  return (document, rows) => {
    const row: Values = {}
    add(rows, table, row)
    for (const step of steps) step(document, { row, id: document.id, rows })
    row.id = document.id
  }
}

function add(rows: Rows, table: string, row: Values): void {
  const list = rows.get(table)
  if (list) list.push(row)
  else rows.set(table, [row])
}

function stepsOf(fields: readonly FlattenedField[], where: Where): Step[] | undefined {
  const steps: Step[] = []
  for (const field of fields) {
    if (('virtual' in field && field.virtual) || field.type === 'join') continue
    const step = 'localized' in field && field.localized ? undefined : stepOf(field, where)
    if (!step) return undefined
    steps.push(step)
  }
  return steps
}

const SIMPLE = new Set(['text', 'textarea', 'email', 'code', 'json', 'richText', 'number', 'checkbox', 'select', 'radio', 'date'])

function stepOf(field: FlattenedField, where: Where): Step | undefined {
  const isList = 'hasMany' in field && field.hasMany === true
  if (field.type === 'group' || field.type === 'tab') return groupStep(field, where)
  if (field.type === 'array') return arrayStep(field, where)
  if (field.type === 'relationship' || field.type === 'upload') {
    if (typeof field.relationTo !== 'string') return undefined
    return isList ? relationsStep(field.name, field.relationTo, where) : relationStep(`${where.prefix}${field.name}`, field.name)
  }
  if (isList) return field.type === 'text' ? textsStep(field.name, where) : undefined
  return SIMPLE.has(field.type) ? valueStep(field, `${where.prefix}${field.name}`) : undefined
}

function valueStep({ name, type }: FlattenedField, key: string): Step {
  return (values, { row }) => {
    const value = values[name]
    if (value === undefined) return
    if (type === 'date' && (value instanceof Date || typeof value === 'number')) row[key] = new Date(value).toISOString()
    else row[key] = type === 'text' && value && typeof value !== 'string' ? JSON.stringify(value) : value
  }
}

function relationStep(key: string, name: string): Step {
  return (values, { row }) => {
    const value = values[name]
    if (value !== undefined) row[key] = isObject(value) && value.id ? value.id : value
  }
}

function groupStep(field: Extract<FlattenedField, { type: 'group' | 'tab' }>, where: Where): Step | undefined {
  const { name } = field
  const steps = stepsOf(field.flattenedFields, { ...where, prefix: `${where.prefix}${name}_`, path: `${where.path}${name}.` })
  return steps && ((values, place) => {
    const group = values[name]
    if (isObject(group)) for (const step of steps) step(group, place)
  })
}

function arrayStep(field: Extract<FlattenedField, { type: 'array' }>, where: Where): Step | undefined {
  const { name } = field
  const table = where.isRow ? undefined : where.tableOf(`${where.table}_${snakeCase(`${where.prefix}${name}`)}`)
  const steps = table && stepsOf(field.flattenedFields, { ...where, table, prefix: '', path: '', isRow: true })
  if (!table || !steps) return undefined
  return (values, { id, rows }) => {
    const list = values[name]
    if (!Array.isArray(list)) return
    for (const [index, value] of (list as Values[]).entries()) {
      const row: Values = { _order: index + 1 }
      for (const step of steps) step(value, { row, id, rows })
      row._parentID = id
      add(rows, table, row)
    }
  }
}

function relationsStep(name: string, relationTo: string, where: Where): Step | undefined {
  const table = where.isRow ? undefined : where.tableOf(`${where.table}_rels`)
  return table === undefined ? undefined : (values, { id, rows }) => {
    const list = values[name]
    if (!Array.isArray(list)) return
    for (const [index, value] of list.entries())
      if (value) add(rows, table, { path: `${where.path}${name}`, order: index + 1, [`${relationTo}ID`]: value, parent: id })
  }
}

function textsStep(name: string, where: Where): Step | undefined {
  const table = where.isRow ? undefined : where.tableOf(`${where.table}_texts`)
  return table === undefined ? undefined : (values, { id, rows }) => {
    const list = values[name]
    if (!Array.isArray(list)) return
    for (const [index, text] of list.entries())
      add(rows, table, { path: `${where.path}${name}`, order: index + 1, text: text as unknown, parent: id })
  }
}

const isObject = (value: unknown): value is Values => typeof value === 'object' && value !== null

const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
