/** The identifier schemes the hub knows, in the order a curator meets them. Plain data. */
export const identifierSchemes = [
  { value: 'doi', label: 'DOI' },
  { value: 'pmid', label: 'PubMed ID (PMID)' },
  { value: 'pmcid', label: 'PubMed Central ID (PMCID)' },
  { value: 'isbn', label: 'ISBN' },
  { value: 'issn', label: 'ISSN (of the journal or series)' },
  { value: 'trial', label: 'Trial registration (NCT, ISRCTN, …)' },
  { value: 'prospero', label: 'PROSPERO registration of a review' },
  { value: 'handle', label: 'Handle' },
  { value: 'other', label: 'Other' },
] as const

export type IdentifierScheme = (typeof identifierSchemes)[number]['value']

/** True if `value` names a scheme the hub knows. */
export function isIdentifierScheme(value: unknown): value is IdentifierScheme {
  return identifierSchemes.some((scheme) => scheme.value === value)
}
