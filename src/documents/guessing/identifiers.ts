import { identifierKey } from '@/bibliography/identifiers'
import { surest, type Guess } from './guess'
import { bodyLines, stated, type GuessSource } from './source'

const DOI = /\b10\.\d{4,9}\/[^\s"<>“”|]+/gi
/** Funders, and the figures and files that journals give a DOI of their own. */
const NOT_A_DOCUMENT = /^10\.13039\//i
const PART = /\.(?:[sgt]\d{3}|supp\d*)$/i
const DATA = /^10\.(?:5281\/zenodo|6084\/m9\.figshare|5061\/dryad|17605\/osf\.io|7910\/dvn)/i
const OF_ANOTHER =
  /(?:correct(?:s|ion)|erratum|comment(?:ary)? (?:on|in)|see (?:also|comment)|linked|related|supplement|dataset|data (?:are|is) available|protocol|registered|preprint|cited (?:as|in)|original (?:article|version))\b/i
const OWN = /(?:cite (?:this|as)|citation|to link to this)/i

const PAGES_WITH_OWN = 3

/**
 * The document's own DOI: stated by the file, or on its first pages outside the list of references, where
 * "doi" stands before it, at best on many pages as part of a running header.
 */
export function guessDoi(source: GuessSource): Guess<string> | undefined {
  const own = stated(source, ['prism:doi', 'pdfx:doi', 'crossmark:doi', 'pdfx:crossmarkdoi', 'dc:identifier', 'prism:url', 'doi', 'DOI', 'WPS-ARTICLEDOI', 'identifier', 'Subject', 'dc:description', 'Title', 'Keywords'])
    .flatMap(({ value, how }) => doisIn(value).map((doi): Guess<string> => ({ value: doi, confidence: 0.95, page: null, how })))
  const seen = seenDois(source)
  const candidates = own.map((each) =>
    seen.some(({ value }) => value === each.value) ? { ...each, confidence: 0.98 } : each,
  )
  return surest([...candidates, ...seen])
}

function seenDois(source: GuessSource): Guess<string>[] {
  const body = bodyLines(source.pages)
  const pagesOf = new Map<string, Set<number>>()
  const found: Guess<string>[] = []
  for (const { page, lines } of body) {
    lines.forEach((line, index) => {
      for (const { doi, before } of placedDois(line, lines[index + 1] ?? '')) {
        pagesOf.set(doi, (pagesOf.get(doi) ?? new Set()).add(page))
        // What the line above says belongs to this DOI only if it has none of its own.
        const above = lines[index - 1] ?? ''
        const around = above.search(DOI) < 0 ? `${above} ${before}` : before
        if (page <= PAGES_WITH_OWN) found.push(weigh(doi, page, around, before))
      }
    })
  }
  const onFirst = new Set(found.filter(({ page }) => page === 1).map(({ value }) => value))
  return found.map((each) => {
    const pages = pagesOf.get(each.value)?.size ?? 0
    if (pages >= 3) return { ...each, confidence: Math.max(each.confidence, 0.94), how: 'on several pages, as in a running header' }
    const rivals = onFirst.size - (onFirst.has(each.value) ? 1 : 0)
    return { ...each, confidence: each.confidence - Math.min(0.2, 0.07 * rivals) }
  })
}

function weigh(value: string, page: number, around: string, before: string): Guess<string> {
  const isNamed = /doi(?:\.org)?[\s:/]*$/i.test(before.trimEnd()) || /doi/i.test(before.slice(-24))
  const places = [0.9, 0.7, 0.5]
  let confidence = (places[page - 1] ?? 0.4) - (isNamed ? 0 : 0.12)
  if (OWN.test(around)) confidence += 0.04
  else if (OF_ANOTHER.test(around.slice(-160))) confidence -= 0.35
  if (DATA.test(value)) confidence -= 0.4
  const how = isNamed ? '“doi” stands before it' : 'it has the form of a DOI'
  return { value, confidence: Math.max(0.05, Number(confidence.toFixed(2))), page, how }
}

function placedDois(line: string, next: string): { doi: string; before: string }[] {
  return [...line.matchAll(DOI)].flatMap((match) => {
    const isAtEnd = (match.index ?? 0) + match[0].length >= line.trimEnd().length
    const isBroken = isAtEnd && (/[./_-]$/.test(match[0]) || /^10\.\d{4,9}\/.{0,3}$/.test(match[0]))
    const rest = isBroken ? (/^\s*([\w.()/;:-]*\d[\w.()/;:-]*)/.exec(next)?.[1] ?? '') : ''
    const doi = cleaned(match[0] + rest)
    return doi ? [{ doi, before: line.slice(Math.max(0, (match.index ?? 0) - 160), match.index) }] : []
  })
}

const doisIn = (text: string): string[] => placedDois(text, '').map(({ doi }) => doi)

/** Without the sentence's own marks, and of the document where it names a figure or a file of it. */
function cleaned(found: string): string | null {
  let doi = found.replace(/[.,;:'’)\]}*†]+$/u, (tail) => (/^\)/.test(tail) && isOpen(found) ? ')' : ''))
  doi = doi.replace(PART, '').replace(/(?:\/(?:full|abstract|pdf|epdf|meta)|\.pdf)$/i, '')
  if (NOT_A_DOCUMENT.test(doi)) return null
  return identifierKey('doi', doi)?.slice('doi:'.length) ?? null
}

const isOpen = (text: string): boolean => text.split('(').length === text.split(')').length

const PMID = /\bPMID\s*:?\s*(\d{6,8})\b|pubmed\.ncbi\.nlm\.nih\.gov\/(\d{6,8})\b/i
const PMCID = /\bPMCID\s*:?\s*(PMC\d{5,9})\b|(?:ncbi\.nlm\.nih\.gov\/pmc\/articles\/)(PMC\d{5,9})\b/i

/** A number that PubMed or PubMed Central gave the document, where it is named as such on the first pages. */
export function guessNumber(source: GuessSource, scheme: 'pmid' | 'pmcid'): Guess<string> | undefined {
  const pattern = scheme === 'pmid' ? PMID : PMCID
  for (const { page, lines } of bodyLines(source.pages).slice(0, 2)) {
    for (const line of lines) {
      const match = pattern.exec(line)
      const value = match?.[1] ?? match?.[2]
      if (!value || OF_ANOTHER.test(line.slice(0, match?.index))) continue
      return { value: value.toUpperCase(), confidence: page === 1 ? 0.85 : 0.55, page, how: `“${scheme.toUpperCase()}” stands before it` }
    }
  }
  return undefined
}
