import { identifierKey, isIdentifierScheme } from '../identifiers'
import type { CslItem } from '../record'
import { rowsIn, textIn, type ReferenceRecord, type StoredIdentifier } from './fields'

const VARIABLES = [
  ['doi', 'DOI'],
  ['pmid', 'PMID'],
  ['pmcid', 'PMCID'],
  ['isbn', 'ISBN'],
  ['issn', 'ISSN'],
] as const

/** Every identifier of an item that the hub can read, those of `custom.identifiers` included. */
export function identifiersFrom(item: CslItem): StoredIdentifier[] {
  const stated = VARIABLES.map(([scheme, variable]) => ({ scheme, value: item[variable] }))
  const rows: StoredIdentifier[] = []
  for (const { scheme, value } of [...stated, ...further(item)])
    if (isIdentifierScheme(scheme) && typeof value === 'string' && identifierKey(scheme, value))
      rows.push({ scheme, value })
  return rows
}

function further({ custom }: CslItem): { scheme?: unknown; value?: unknown }[] {
  const list: unknown = typeof custom === 'object' && 'identifiers' in custom ? custom.identifiers : []
  return Array.isArray(list) ? list.filter((row) => typeof row === 'object' && row !== null) : []
}

/** The CSL variables of the first identifier of each scheme; all others go into `custom.identifiers`. */
export function identifierVariables(reference: ReferenceRecord): Partial<CslItem> {
  const found: Partial<CslItem> = {}
  const others: { scheme: string; value: string }[] = []
  for (const row of rowsIn(reference, 'identifiers')) {
    const scheme = textIn(row, 'scheme')
    const value = textIn(row, 'value')
    if (scheme === undefined || value === undefined) continue
    const variable = VARIABLES.find(([own]) => own === scheme)?.[1]
    if (variable && found[variable] === undefined) found[variable] = value
    else others.push({ scheme, value })
  }
  return others.length > 0 ? { ...found, custom: { identifiers: others } } : found
}
