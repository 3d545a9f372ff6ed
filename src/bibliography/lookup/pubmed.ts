import { readReferences } from '../read'
import type { ParsedRecord } from '../record'
import { createAsker, usualManners, type Manners } from './ask'
import { LookupError, type Lookup, type LookupAnswer, type LookupIdentifier } from './lookup'
import type { ServiceSettings } from './services'

/** PMIDs in one request; NCBI asks for POST beyond some 200. */
const BATCH = 100

/**
 * Records by PMID from NCBI's E-utilities, a hundred in one request, in PubMed's own tagged format
 * (https://www.ncbi.nlm.nih.gov/books/NBK25499/, EFetch, rettype=medline). NCBI allows three requests a second
 * without a key and asks for `tool` and `email`.
 */
export function pubmed({ address, mailto, userAgent }: ServiceSettings, manners: Manners = usualManners): Lookup {
  const ask = createAsker(manners, userAgent)
  return {
    name: 'pubmed',
    label: 'PubMed',
    scheme: 'pmid',
    read: readPubmedRecord,
    async *find(identifiers, signal) {
      for (let start = 0; start < identifiers.length; start += BATCH) {
        const batch = identifiers.slice(start, start + BATCH)
        const url = addressOf(address, batch)
        if (mailto) url.searchParams.set('email', mailto)
        const { status, text } = await ask(url, signal)
        // A request for unknown numbers alone is answered with 400 and a sentence.
        if (status !== 200 && (status !== 400 || text === '')) throw new LookupError('refused', `it answered ${status}`)
        yield* answersIn(text, batch, address)
      }
    },
  }
}

/** What PubMed says where it knows none of the numbers; any other sentence is a fault of the service. */
const UNKNOWN = /not available|not found|invalid|cannot get document|id list is empty/i

function* answersIn(text: string, batch: readonly LookupIdentifier[], address: string): Generator<LookupAnswer> {
  const records = recordsIn(text)
  if (records.size === 0 && !UNKNOWN.test(text) && text.trim() !== '')
    throw new LookupError('not-understood', 'its answer holds no record')
  for (const identifier of batch) {
    const answer = records.get(identifier.value)
    const { href } = addressOf(address, [identifier])
    yield answer === undefined
      ? { identifier, outcome: 'not-found', address: href, answer: '' }
      : { identifier, outcome: 'found', address: href, answer }
  }
}

function addressOf(address: string, identifiers: readonly LookupIdentifier[]): URL {
  const url = new URL(`${address}/efetch.fcgi`)
  const ids = identifiers.map(({ value }) => value).join(',')
  url.search = new URLSearchParams({ db: 'pubmed', rettype: 'medline', retmode: 'text', tool: 'evidence-hub', id: ids }).toString()
  return url
}

/** Each record's text by its PMID. */
function recordsIn(text: string): Map<string, string> {
  const records = new Map<string, string>()
  for (const part of text.replace(/\r\n?/g, '\n').split(/^(?=PMID- )/m)) {
    const pmid = /^PMID- *(\d+)/.exec(part)?.[1]
    if (pmid) records.set(pmid, `${part.trim()}\n`)
  }
  return records
}

function readPubmedRecord(answer: string): ParsedRecord | null {
  const { records } = readReferences(Buffer.from(answer), { format: 'nbib' })
  return records[0] ?? null
}
