import type { FlattenedField } from 'payload'

import { listOf, type Doc } from './changes'

/** One place in a record that pointed to an absorbed reference: for lists, all that the list held. */
export type Move = { path: string; from: string } | { path: string; list: string[] }

/** How a relation to many, one relation, and links within a rich text are reached in a stored record. */
type Place =
  | { kind: 'one' | 'many'; holder: Doc; key: string; path: string }
  | { kind: 'rich-text'; holder: Doc; key: string; path: string }

type Pointing = { relationTo?: string | string[]; hasMany?: boolean }

const pointsTo = (field: Pointing, target: string): boolean =>
  Array.isArray(field.relationTo) ? field.relationTo.includes(target) : field.relationTo === target

/**
 * Every place of a collection in which a reference to `target` can stand, as paths to search by. Localised fields
 * are searched in each language. Rich texts cannot be searched; `richTexts` names them.
 */
export function pointerPaths(
  fields: readonly FlattenedField[],
  target: string,
  locales: readonly string[],
): { paths: string[]; richTexts: string[] } {
  const found = { paths: [] as string[], richTexts: [] as string[] }
  const visit = (list: readonly FlattenedField[], above: readonly string[], isLocalised: boolean): void => {
    for (const field of list) {
      if (!('name' in field) || !field.name || ('virtual' in field && field.virtual)) continue
      const byLocale = Boolean(field.localized) && !isLocalised
      const own = above.map((path) => `${path}${field.name}`)
      const here = byLocale ? own.flatMap((path) => locales.map((locale) => `${path}.${locale}`)) : own
      if ((field.type === 'relationship' || field.type === 'upload') && pointsTo(field, target))
        found.paths.push(...here.map((path) => (Array.isArray(field.relationTo) ? `${path}.value` : path)))
      if (field.type === 'richText') found.richTexts.push(...own)
      const below = here.map((path) => `${path}.`)
      if ('flattenedFields' in field) visit(field.flattenedFields, below, isLocalised || byLocale)
      if (field.type === 'blocks')
        for (const block of field.blocks) visit(block.flattenedFields, below, isLocalised || byLocale)
    }
  }
  visit(fields, [''], false)
  return found
}

/** Calls `use` for every place of a record in which a reference to `target` can stand. */
function eachPlace(fields: readonly FlattenedField[], doc: Doc, target: string, use: (place: Place) => void): void {
  const visit = (list: readonly FlattenedField[], data: Doc, above: string, isLocalised: boolean): void => {
    for (const field of list) {
      if (!('name' in field) || !field.name) continue
      const value = data[field.name]
      if (value === undefined || value === null) continue
      const path = `${above}${field.name}`
      if (field.localized && !isLocalised && isRecord(value)) {
        for (const locale of Object.keys(value)) one(field, value, locale, `${path}.${locale}`, true)
      } else one(field, data, field.name, path, isLocalised)
    }
  }
  const one = (field: FlattenedField, holder: Doc, key: string, path: string, isLocalised: boolean): void => {
    const value = holder[key]
    if ((field.type === 'relationship' || field.type === 'upload') && pointsTo(field, target))
      use({ kind: field.hasMany ? 'many' : 'one', holder, key, path })
    else if (field.type === 'richText') use({ kind: 'rich-text', holder, key, path })
    else if (field.type === 'blocks')
      eachRow(value, path, (row, at) => {
        const block = field.blocks.find(({ slug }) => slug === row.blockType)
        if (block) visit(block.flattenedFields, row, `${at}.`, isLocalised)
      })
    else if (field.type === 'array')
      eachRow(value, path, (row, at) => visit(field.flattenedFields, row, `${at}.`, isLocalised))
    else if ('flattenedFields' in field && isRecord(value))
      visit(field.flattenedFields, value, `${path}.`, isLocalised)
  }
  visit(fields, doc, '', false)
}

/** A row is told by its id, so that rows put before it since do no harm. */
function eachRow(rows: unknown, path: string, use: (row: Doc, path: string) => void): void {
  for (const [index, row] of listOf(rows).entries())
    if (isRecord(row)) use(row, `${path}[${typeof row.id === 'string' ? row.id : index}]`)
}

const isRecord = (value: unknown): value is Doc =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The id that a relation holds, whether to one collection or to several; undefined where it leads elsewhere. */
function idIn(value: unknown, target: string): string | undefined {
  if (isRecord(value) && 'relationTo' in value)
    return value.relationTo === target ? idIn(value.value, target) : undefined
  const id = isRecord(value) ? value.id : value
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined
}

const withId = (value: unknown, id: string): unknown =>
  isRecord(value) && 'relationTo' in value ? { ...value, value: id } : id

/**
 * A copy of the record in which everything that pointed to one of `absorbed` points to `leading`; a list names it
 * once. The moves tell {@link leadBack} what was where.
 */
export function leadOn(
  fields: readonly FlattenedField[],
  record: Doc,
  { target, absorbed, leading }: { target: string; absorbed: ReadonlySet<string>; leading: string },
): { doc: Doc; moves: Move[] } {
  const doc = structuredClone(record)
  const moves: Move[] = []
  eachPlace(fields, doc, target, ({ kind, holder, key, path }) => {
    const value = holder[key]
    if (kind === 'one') {
      const id = idIn(value, target)
      if (id === undefined || !absorbed.has(id)) return
      moves.push({ path, from: id })
      holder[key] = withId(value, leading)
    } else if (kind === 'many') {
      const list = listOf(value)
      const ids = list.map((entry) => idIn(entry, target) ?? '')
      if (!ids.some((id) => absorbed.has(id))) return
      moves.push({ path, list: ids })
      holder[key] = listLedOn(list, target, absorbed, leading)
    } else
      eachLink(value, target, path, (link, at) => {
        const id = idIn(link.value, target)
        if (id === undefined || !absorbed.has(id)) return
        moves.push({ path: at, from: id })
        link.value = leading
      })
  })
  return { doc, moves }
}

function listLedOn(
  list: readonly unknown[],
  target: string,
  absorbed: ReadonlySet<string>,
  leading: string,
): unknown[] {
  const led = list.map((entry) => (absorbed.has(idIn(entry, target) ?? '') ? withId(entry, leading) : entry))
  return led.filter(
    (entry, index) =>
      idIn(entry, target) !== leading || led.findIndex((other) => idIn(other, target) === leading) === index,
  )
}

/**
 * A copy of the record with the moves taken back wherever what they moved still points to `leading`. What someone
 * pointed elsewhere since, or took out, stays as it is.
 */
export function leadBack(
  fields: readonly FlattenedField[],
  record: Doc,
  { target, leading, moves }: { target: string; leading: string; moves: readonly Move[] },
): { doc: Doc; isChanged: boolean } {
  const doc = structuredClone(record)
  const byPath = new Map(moves.map((move) => [move.path, move]))
  let isChanged = false
  eachPlace(fields, doc, target, ({ kind, holder, key, path }) => {
    const move = byPath.get(path)
    if (kind === 'rich-text')
      eachLink(holder[key], target, path, (link, at) => {
        const led = byPath.get(at)
        if (!led || !('from' in led) || idIn(link.value, target) !== leading) return
        link.value = led.from
        isChanged = true
      })
    if (!move) return
    if ('from' in move && idIn(holder[key], target) === leading) holder[key] = withId(holder[key], move.from)
    else if ('list' in move) holder[key] = listLedBack(listOf(holder[key]), target, leading, move.list)
    else return
    isChanged = true
  })
  return { doc, isChanged }
}

function listLedBack(list: readonly unknown[], target: string, leading: string, before: readonly string[]): unknown[] {
  const at = list.findIndex((entry) => idIn(entry, target) === leading)
  if (at < 0) return [...list]
  const there = new Set(list.map((entry) => idIn(entry, target)))
  const missing = before.filter((id) => id !== leading && !there.has(id))
  const own = before.includes(leading) ? [leading] : []
  const back = before.filter((id) => own.includes(id) || missing.includes(id))
  const entries = back.map((id) => withId(list[at], id))
  const later = list.filter((entry, index) => index !== at && !before.includes(idIn(entry, target) ?? ''))
  const kept = list.filter((entry) => before.includes(idIn(entry, target) ?? '') && idIn(entry, target) !== leading)
  const rank = (entry: unknown): number => before.indexOf(idIn(entry, target) ?? '')
  return [...[...entries, ...kept].sort((one, other) => rank(one) - rank(other)), ...later]
}

/** Links and relations within a rich text, told by the id of their node where it has one. */
function eachLink(node: unknown, target: string, path: string, use: (link: Doc, path: string) => void): void {
  const visit = (value: unknown, at: string): void => {
    if (Array.isArray(value)) for (const [index, entry] of value.entries()) visit(entry, `${at}.${index}`)
    else if (isRecord(value)) {
      if (value.relationTo === target && 'value' in value) use(value, `${at}#`)
      const named = typeof value.id === 'string' ? `${path}#${value.id}` : at
      for (const [key, inner] of Object.entries(value)) if (isRecord(inner) || Array.isArray(inner)) visit(inner, `${named}.${key}`)
    }
  }
  visit(node, path)
}
