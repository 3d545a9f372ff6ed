import type { Citable } from './sources'

type Name = Citable['authors'][number]

const initials = (given: string): string =>
  given.split(/[\s.-]+/).filter(Boolean).map((part) => (/^\p{Lu}+$/u.test(part) ? part : part.charAt(0).toUpperCase())).join('')

const nameText = ({ family, given, literal }: Name): string =>
  literal ?? [family, given && initials(given)].filter(Boolean).join(' ')

const mostAuthors = 6

/** Authors as a list: all up to six, else the first six and "et al." */
export function authorsText(authors: readonly Name[]): string {
  const names = authors.map(nameText).filter(Boolean)
  return names.length > mostAuthors ? `${names.slice(0, mostAuthors).join(', ')}, et al.` : names.join(', ')
}

/** How a text refers to a document in passing: "Grant and others 2000"; by its title where nobody is named. */
export function shortName(work: Citable): string {
  const families = work.authors.map(({ family, given, literal }) => literal ?? family ?? given ?? '').filter(Boolean)
  const [first, second] = families
  const who = families.length > 2 ? `${first} and others` : [first, second].filter(Boolean).join(' and ')
  if (!who) return work.year === null ? work.title : `${work.title} (${work.year})`
  return `${who} ${work.year ?? '(no date)'}`
}

/** Volume(issue):pages as journals print it, or null where nothing is known. */
export function placeText({ volume, issue, pages, articleNumber }: Citable): string | null {
  const numbers = `${volume ?? ''}${issue ? `(${issue})` : ''}`
  const where = pages ?? articleNumber
  return [numbers, where].filter(Boolean).join(':').replace(/-/g, '–') || null
}

/** Where and when a document appeared, without its title: "Grant C, Hine C. 2000. BMJ 320(7232):419–423". */
export function sourceLine(work: Citable): string {
  const journal = [work.container, placeText(work)].filter(Boolean).join(' ')
  return [authorsText(work.authors), work.year ?? 'No date', journal || work.publisher].filter(Boolean).join('. ').replaceAll('..', '.')
}

/** One plain, readable citation. The formal styles of reference managers are made elsewhere. */
export function readableCitation(work: Citable): string {
  const authors = authorsText(work.authors)
  const title = /[.?!]$/.test(work.title) ? work.title : `${work.title}.`
  const journal = [work.container, placeText(work)].filter(Boolean).join(', ')
  const doi = work.identifiers.find(({ scheme }) => scheme === 'doi')?.value
  const address = doi ? `https://doi.org/${doi}` : work.url
  return [
    `${authors ? `${authors} ` : ''}(${work.year ?? 'n.d.'}).`,
    title,
    journal && `${journal}.`,
    !work.container && work.publisher && `${work.publisher}.`,
    address,
  ].filter(Boolean).join(' ')
}
