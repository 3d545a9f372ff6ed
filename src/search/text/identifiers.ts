const doi = /10\.\d{4,9}\/[^\s"<>]+/i

/**
 * A piece of a query or an identifier of a record in one comparable form: a DOI without its resolver,
 * anything else folded to lower case without spaces. Null when it cannot be an identifier: no digit in it.
 */
export function identifierKey(text: string): string | null {
  const found = doi.exec(text)
  if (found) return found[0].toLowerCase().replace(/[.,;)\]]+$/, '')
  const bare = text.trim().toLowerCase().replace(/^[a-z]+:(?=\S)/, '').replace(/\s+/g, '')
  return /\d/.test(bare) && bare.length >= 4 && bare.length <= 100 ? bare : null
}

/** Only what can be nothing else is taken out of the words of a query: a DOI, or a scheme and a value. */
export function identifierInQuery(chunk: string): string | null {
  if (doi.test(chunk)) return identifierKey(chunk)
  if (/^(?:pmid|pmcid|isbn|issn|nct|isrctn|prospero|crd|pmc)[:#]?\S*\d\S*$/i.test(chunk)) return identifierKey(chunk)
  return null
}
