import type { CslDate, CslItem, CslName } from '../record'
import { edtfFrom } from '../storing/dates'

/** A value of CSL-JSON as one line of text: names joined by semicolons, dates as EDTF. Empty for nothing. */
export function valueInWords(value: CslItem[string]): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value))
    return value.map((entry) => (typeof entry === 'string' ? entry : nameInWords(entry))).join('; ')
  if ('date-parts' in value || 'literal' in value || 'raw' in value) {
    const date = value as CslDate
    return edtfFrom(date) ?? date.literal ?? date.raw ?? ''
  }
  return JSON.stringify(value)
}

function nameInWords(name: CslName): string {
  if (name.literal) return name.literal
  const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ')
  return [family, name.given, name.suffix].filter(Boolean).join(', ')
}
