import { crossref } from './crossref'
import type { Lookup } from './lookup'
import { pubmed } from './pubmed'

export type ServiceSettings = {
  /** Where the service is, without a slash at the end. */
  address: string
  /** Whom the service may write to when something is wrong with our requests. */
  mailto: string | undefined
  userAgent: string
}

/** What the hub's settings say of look-ups. */
export type LookupSettings = { crossrefUrl: string; pubmedUrl: string; mailto: string | undefined; publicUrl: string }

/** The services that are asked, each for the identifiers of its scheme. */
export function lookupServices({ crossrefUrl, pubmedUrl, mailto, publicUrl }: LookupSettings): Lookup[] {
  const userAgent = `evidence-hub/1.0 (${publicUrl}${mailto ? `; mailto:${mailto}` : ''})`
  return [
    crossref({ address: crossrefUrl, mailto, userAgent }),
    pubmed({ address: pubmedUrl, mailto, userAgent }),
  ]
}
