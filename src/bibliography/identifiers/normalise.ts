import { readDoi } from './doi'
import { readIsbn } from './isbn'
import { readIssn } from './issn'
import { readProspero, readTrialRegistration } from './registrations'
import { isIdentifierScheme, type IdentifierScheme } from './schemes'

export type NormalisedIdentifier = { key: string } | { problem: string }

type Reader = { read: (value: string) => string | null; problem: string }

const readers: Record<IdentifierScheme, Reader> = {
  doi: { read: readDoi, problem: 'is not a DOI. A DOI starts with "10.", such as 10.1136/bmj.320.7232.419' },
  pmid: {
    read: readPmid,
    problem: 'is not a PubMed ID. A PMID is a number of up to eight digits, such as 10669447',
  },
  pmcid: {
    read: readPmcid,
    problem: 'is not a PubMed Central ID. A PMCID is "PMC" and a number, such as PMC27287',
  },
  isbn: {
    read: readIsbn,
    problem: 'is not a valid ISBN: 10 or 13 digits, the last fitting the others. Look for a typing error',
  },
  issn: {
    read: readIssn,
    problem: 'is not a valid ISSN: 8 digits, the last fitting the others. Look for a typing error',
  },
  trial: {
    read: readTrialRegistration,
    problem:
      'is not a number of a trial register the hub knows (such as NCT03822897 or ISRCTN12345678). ' +
      'If it comes from another register, choose the scheme "Other"',
  },
  prospero: { read: readProspero, problem: 'is not a PROSPERO number, such as CRD42020209735' },
  handle: { read: readHandle, problem: 'is not a handle, such as 10871/32325' },
  other: { read: readOther, problem: 'is empty. Enter the identifier or remove the row' },
}

/**
 * One key per identified thing, whichever way the identifier was written: `doi:10.1136/bmj.320.7232.419`,
 * `pmid:10669447`, `pmcid:PMC27287`, `isbn:9780306406157`, `issn:0959-8138`, `trial:NCT03822897`. What cannot
 * be read comes back as a `problem`: a sentence that names the value and what to do about it.
 */
export function normaliseIdentifier(scheme: string, value: string): NormalisedIdentifier {
  if (!isIdentifierScheme(scheme)) return { problem: `"${scheme}" is not a scheme the hub knows.` }
  const { read, problem } = readers[scheme]
  const canonical = read(value)
  return canonical ? { key: `${scheme}:${canonical}` } : { problem: `"${value.trim()}" ${problem}.` }
}

/** The key alone, or null where {@link normaliseIdentifier} finds a problem. */
export function identifierKey(scheme: string, value: string): string | null {
  const outcome = normaliseIdentifier(scheme, value)
  return 'key' in outcome ? outcome.key : null
}

const PMID = /^(?:pmid[:\s]*|https?:\/\/[\w.]*ncbi\.nlm\.nih\.gov\/(?:pubmed\/)?)?0*([1-9]\d{0,7})[./\s]*$/i

function readPmid(value: string): string | null {
  return PMID.exec(value.trim())?.[1] ?? null
}

const PMCID = /^(?:pmcid[:\s]*|https?:\/\/[\w./]*\/articles\/)?(?:PMC)?0*([1-9]\d{0,8})(?:\.\d+)?[./\s]*$/i

function readPmcid(value: string): string | null {
  const digits = PMCID.exec(value.trim())?.[1]
  return digits ? `PMC${digits}` : null
}

function readHandle(value: string): string | null {
  const name = /^(?:hdl:\s*|https?:\/\/hdl\.handle\.net\/)?(\d[\d.]*\/\S+?)[.,;]*$/i.exec(value.trim())?.[1]
  return name ? name.toLowerCase() : null
}

function readOther(value: string): string | null {
  return value.trim().replace(/\s+/g, ' ').toLowerCase() || null
}
