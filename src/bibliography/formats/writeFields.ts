import type { CslItem, CslName } from '../record'
import { furtherIdentifiers } from './draft'
import { protectEntities } from './fields/entities'
import { onOneLine } from './fields/text'
import { BETWEEN } from './readFields'
import { applies, type Rule, type Spelling, type Table } from './table'

/**
 * Writes an item's variables by the table, in its order; `emit` gets text that is not yet escaped for the
 * format.
 */
export function writeFields(
  item: CslItem,
  { rules, spelling }: Table,
  emit: (tag: string, value: string) => void,
): void {
  for (const rule of rules) {
    if (rule.readOnly || !rule.kind || !applies(rule, item.type)) continue
    for (const value of writtenValues(item, rule, spelling)) if (value !== '') emit(rule.tag, value)
  }
}

function writtenValues(item: CslItem, { kind, variable = '' }: Rule, spelling: Spelling): string[] {
  if (kind === 'identifiers')
    return furtherIdentifiers(item).map(({ scheme, value }) => `${scheme}: ${value}`)
  const value = item[variable]
  if (value === undefined) return []
  if (kind === 'names' || kind === 'bodies')
    return Array.isArray(value)
      ? (value as CslName[]).map((name) => protectEntities(spelling.writeName(name)))
      : []
  if (kind === 'date')
    return typeof value === 'object' && !Array.isArray(value) ? [spelling.writeDate(value)] : []
  if (typeof value !== 'string' && typeof value !== 'number') return []
  const text = protectEntities(String(value))
  if (kind === 'keywords') return text.split(BETWEEN).map((word) => onOneLine(word))
  if (kind === 'paragraphs') return text.split('\n').map((line) => line.trim())
  if (kind === 'language') return [spelling.writeLanguage(text)]
  return [onOneLine(text)]
}
