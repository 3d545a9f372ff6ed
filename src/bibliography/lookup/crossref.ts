import { createAsker, usualManners, type Manners } from './ask'
import { readCrossrefWork } from './crossrefWork'
import { LookupError, type Lookup } from './lookup'
import type { ServiceSettings } from './services'

/**
 * Works by DOI from Crossref's REST API, one request per DOI (https://api.crossref.org/swagger-ui/index.html, GET
 * /works/{doi}). With an address to write to, requests go to the "polite" pool; both pools allow five requests a
 * second at the least, and we send three.
 */
export function crossref({ address, mailto, userAgent }: ServiceSettings, manners: Manners = usualManners): Lookup {
  const ask = createAsker(manners, userAgent)
  return {
    name: 'crossref',
    label: 'Crossref',
    scheme: 'doi',
    read: readCrossrefWork,
    async *find(identifiers, signal) {
      for (const identifier of identifiers) {
        const url = new URL(`${address}/works/${encodeURIComponent(identifier.value)}`)
        const public_ = url.href
        if (mailto) url.searchParams.set('mailto', mailto)
        const { status, text } = await ask(url, signal)
        if (status === 404) yield { identifier, outcome: 'not-found', address: public_, answer: '' }
        else if (status !== 200) throw new LookupError('refused', `it answered ${status}`)
        else if (!readCrossrefWork(text)) throw new LookupError('not-understood', 'its answer is not a work of Crossref')
        else yield { identifier, outcome: 'found', address: public_, answer: text }
      }
    },
  }
}
