import { isDateVariable, isItemType, isNameVariable, isTextVariable } from '../formats/variables'
import { repairText } from '../formats/fields/text'
import type { CslDate, CslItem, CslName } from '../record'

/** What no style prints of a source, can be long, or is the engine's own to fill in. */
const NEVER_CITED = new Set([
  'abstract', 'annote', 'note', 'keyword', 'custom', 'citation-key', 'citation-label', 'citation-number', 'year-suffix',
])

const nameParts = ['family', 'given', 'suffix', 'dropping-particle', 'non-dropping-particle', 'literal'] as const

/**
 * An item as the engine may have it: variables of CSL with the kind of value that CSL gives them, in one line each,
 * without half characters; everything else is left out. Records come from many hands.
 *
 * @param id the name under which the engine knows it, unique among the items cited together
 */
export function citableItem(item: CslItem, id: string): Record<string, unknown> {
  const citable: Record<string, unknown> = { id, type: isItemType(item.type) ? item.type : 'document' }
  for (const [variable, value] of Object.entries(item)) {
    if (NEVER_CITED.has(variable)) continue
    const known = isNameVariable(variable)
      ? namesIn(value)
      : isDateVariable(variable)
        ? dateIn(value)
        : isTextVariable(variable)
          ? textIn(value)
          : undefined
    if (known !== undefined) citable[variable] = known
  }
  return citable
}

function textIn(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  return typeof value === 'string' && value.trim() ? repairText(value).replace(/\s+/g, ' ').trim() : undefined
}

function namesIn(value: unknown): CslName[] | undefined {
  if (!Array.isArray(value)) return undefined
  const names = value.flatMap((one: unknown): CslName[] => {
    if (typeof one !== 'object' || one === null) return []
    const name: CslName = {}
    for (const part of nameParts) {
      const text = textIn((one as Record<string, unknown>)[part])
      if (text !== undefined) name[part] = text
    }
    return Object.keys(name).length > 0 ? [name] : []
  })
  return names.length > 0 ? names : undefined
}

function dateIn(value: unknown): CslDate | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { 'date-parts': given, season, circa, literal, raw } = value as CslDate
  const parts = (Array.isArray(given) ? given : [])
    .slice(0, 2)
    .map((part) => (Array.isArray(part) ? part.map(Number).filter(Number.isSafeInteger).slice(0, 3) : []))
  if (parts[0]?.length)
    return { 'date-parts': parts.filter(({ length }) => length > 0), ...(season && { season }), ...(circa && { circa }) }
  const words = textIn(literal ?? raw)
  return words === undefined ? undefined : { literal: words }
}
