import { identifierKey } from './normalise'

const LINKS: Readonly<Record<string, (canonical: string) => string | null>> = {
  doi: (name) => `https://doi.org/${encodeURI(name).replace(/[?#]/g, encodeURIComponent)}`,
  pmid: (number) => `https://pubmed.ncbi.nlm.nih.gov/${number}/`,
  pmcid: (number) => `https://pmc.ncbi.nlm.nih.gov/articles/${number}/`,
  issn: (number) => `https://portal.issn.org/resource/ISSN/${number}`,
  trial: trialLink,
  prospero: (number) => `https://www.crd.york.ac.uk/PROSPERO/view/${number}`,
  handle: (name) => `https://hdl.handle.net/${encodeURI(name)}`,
}

/** The page where the identified thing is found; null if its scheme has no resolver or it is invalid. */
export function identifierLink(scheme: string, value: string): string | null {
  const canonical = identifierKey(scheme, value)?.slice(scheme.length + 1)
  return (canonical && LINKS[scheme]?.(canonical)) || null
}

function trialLink(number: string): string | null {
  if (number.startsWith('NCT')) return `https://clinicaltrials.gov/study/${number}`
  if (number.startsWith('ISRCTN')) return `https://www.isrctn.com/${number}`
  return null
}
