import { identifierKey } from '../../identifiers'
import { identifierIn, type FoundIdentifier } from '../fields/found'

/**
 * The identifier that one word of a list is: a DOI, PMID, PMCID, ISBN or a link to one; null if it is none.
 */
export function identifierOfToken(token: string): FoundIdentifier | null {
  const text = token.replace(/^[("'<[]+|[)"'>\],;]+$/g, '')
  const [known] = identifierIn(text)
  if (known) return known
  if (/^(?:isbn:?)?[\d-]{9,16}[\dXx]$/i.test(text))
    return withScheme('isbn', text) ?? withScheme('pmid', text)
  return /^\d{5,8}$/.test(text) ? withScheme('pmid', text) : null
}

function withScheme(scheme: 'isbn' | 'pmid', text: string): FoundIdentifier | null {
  const key = identifierKey(scheme, text)
  return key ? { scheme, value: key.slice(scheme.length + 1) } : null
}
