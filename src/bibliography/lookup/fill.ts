import { furtherIdentifiers, lacking } from '../formats/draft'
import type { CslItem, ImportProblem, ParsedRecord } from '../record'
import { identifierKey } from '../identifiers'
import type { LookupIdentifier } from './lookup'

type Found = { record: ParsedRecord; source: string; address: string; askedAt: string }
type Missing = { code: string; message: string }

/** The identifiers of a record that a service may know, the DOI first. */
export function identifiersOf({ csl }: ParsedRecord): LookupIdentifier[] {
  return (['doi', 'pmid'] as const).flatMap((scheme) => {
    const written = csl[scheme === 'doi' ? 'DOI' : 'PMID']
    const key = typeof written === 'string' ? identifierKey(scheme, written) : null
    return key ? [{ key, scheme, value: key.slice(scheme.length + 1) }] : []
  })
}

/**
 * A record with what was found for it, the identifiers that it had among its own, and its problems anew: what
 * became of the look-up, and what the record still lacks. What was found first counts.
 */
export function filledRecord(
  record: ParsedRecord,
  answers: readonly (Found | Missing)[],
): { record: ParsedRecord; problems: ImportProblem[] } {
  const place = record.line === undefined ? {} : { line: record.line }
  const found = answers.find((answer): answer is Found => 'record' in answer)
  if (!found) {
    const [missing = noService(record)] = answers.filter((answer): answer is Missing => 'code' in answer)
    return {
      record,
      problems: [{ ...place, code: missing.code, message: missing.message }, ...lacking(record.csl, record.line)],
    }
  }
  const csl = withIdentifiersOf(found.record.csl, record.csl)
  const provenance = `${found.source}, ${found.askedAt}, ${found.address}`
  const raw = [
    ...record.raw,
    ...found.record.raw.map(({ tag, value, used }) => ({ tag, value, used })),
    { tag: 'looked up', value: provenance, used: true },
  ]
  return {
    record: { csl, raw, ...place },
    problems: [
      { ...place, code: 'looked-up', message: `Filled in from ${found.source} (${found.askedAt.slice(0, 10)}).` },
      ...lacking(csl, record.line),
    ],
  }
}

const noService = ({ csl }: ParsedRecord): Missing => {
  const scheme = csl.ISBN ? 'ISBNs' : csl.PMCID ? 'PMCIDs' : 'this identifier'
  return {
    code: 'no-lookup-service',
    message: `No service without a key looks up ${scheme}. Add the rest by hand, or import an export that holds the work.`,
  }
}

const VARIABLES = ['DOI', 'PMID', 'PMCID', 'ISBN', 'ISSN'] as const

/** A service may answer with another name of the same work: the one that was asked for stays known. */
function withIdentifiersOf(found: CslItem, asked: CslItem): CslItem {
  const csl: CslItem = { ...found }
  const further = furtherIdentifiers(found)
  for (const variable of VARIABLES) {
    const value = asked[variable]
    if (typeof value !== 'string' || csl[variable] === value) continue
    if (csl[variable] === undefined) csl[variable] = value
    else further.push({ scheme: variable.toLowerCase() as 'doi', value })
  }
  for (const identifier of furtherIdentifiers(asked))
    if (!further.some(({ scheme, value }) => scheme === identifier.scheme && value === identifier.value))
      further.push(identifier)
  if (further.length > 0) csl.custom = { ...(typeof found.custom === 'object' ? found.custom : {}), identifiers: further }
  return csl
}
