import type { CslItem, CslName } from '../../../src/bibliography/record'
import type { Random } from '../../bench/corpus/random'
import type { Publication } from './publications'

/**
 * How people and machines describe a publication who are no database: scans read by machine, reference lists typed
 * by hand, catalogues of libraries, citation indexes. Each has errors of its own.
 */
export const describers = ['scan', 'referenceList', 'catalogue', 'citationIndex', 'webPage', 'manager'] as const
export type Describer = (typeof describers)[number]

const whole = ({ title, subtitle }: Publication, mark = ': '): string => (subtitle ? `${title}${mark}${subtitle}` : title)
const range = ({ first, last }: Publication, mark = '-'): string => (last ? `${first}${mark}${last}` : first)
const initials = (given: string): string[] =>
  given
    .split(/[\s.-]+/)
    .filter(Boolean)
    .map((part) => part.charAt(0))

export function describeRoughly(source: Publication, describer: Describer, random: Random): CslItem {
  const item: CslItem = {
    type: source.kind === 'chapter' ? 'chapter' : source.kind === 'report' ? 'report' : 'article-journal',
    ...DESCRIPTIONS[describer](source, random),
  }
  if (source.isbn && random.chance(0.7)) item.ISBN = source.isbn
  if (source.venue) item['container-title'] = source.venue
  for (const [name, value] of Object.entries(item)) if (value === '' || value === undefined) delete item[name]
  return item
}

const year = (value: number): CslItem['issued'] => ({ 'date-parts': [[value]] })

const DESCRIPTIONS: Record<Describer, (source: Publication, random: Random) => Partial<CslItem>> = {
  // Letters misread, words parted at the ends of lines; numbers mostly right.
  scan: (source, random) => ({
    title: misread(whole(source), random, 2),
    author: source.authors.map(({ family, given }) => ({ family: misread(family, random, 0.08), given: initials(given).join('. ') })),
    issued: year(source.year),
    'container-title': source.journal?.full ?? '',
    volume: source.volume,
    page: range(source, '–'),
  }),
  // Vancouver: abbreviated, et al. after three, the subtitle sometimes left out, no identifiers or only a DOI.
  referenceList: (source, random) => ({
    title: source.subtitle && random.chance(0.25) ? source.title : whole(source, random.pick([': ', '. ', ' - '])),
    author: truncated(source, 3, { literal: 'et al.' }),
    issued: year(source.year),
    'container-title': source.journal ? abbreviated(source.journal.full) : '',
    volume: source.volume,
    issue: random.chance(0.5) ? source.issue : '',
    page: shortened(source),
    DOI: random.chance(0.4) ? source.doi : '',
  }),
  // ISBD: the title with a slash and whom it is by, in one language only; no pages of articles at times.
  catalogue: (source, random) => ({
    title: `${whole(source, ' : ')}${random.chance(0.3) ? ' /' : ''}`,
    author: source.authors.slice(0, 3).map(({ family, given }) => ({ literal: `${plainLetters(family)}, ${given}` })),
    issued: { literal: `${random.pick(['c', '[', ''])}${source.year}` },
    'container-title': source.journal ? `${source.journal.full}.` : '',
    volume: `vol. ${source.volume}`.replace(/^vol\. $/, ''),
    page: source.last ? `pp. ${range(source)}` : source.first,
    ISSN: random.chance(0.6) ? (source.journal?.print ?? '') : '',
  }),
  // First author, year, volume, first page, a title in capitals.
  citationIndex: (source, random) => ({
    title: plainLetters(whole(source)).toUpperCase(),
    author: source.authors.slice(0, random.chance(0.3) ? 1 : 99).map(
      ({ family, given }): CslName => ({ literal: `${plainLetters(family).toUpperCase()} ${initials(given).join('')}` }),
    ),
    issued: year(source.year),
    'container-title': source.journal ? abbreviated(source.journal.full).toUpperCase() : '',
    volume: source.volume,
    page: source.first,
    DOI: random.chance(0.3) ? source.doi.toUpperCase() : '',
  }),
  // What a translator takes from a page: DOI, markup in the title, online date a year early.
  webPage: (source, random) => ({
    title: whole(source).replace(/β/g, '&beta;').replace(/ in /, ' <i>in</i> '),
    author: source.authors.map(({ family, given }) => ({ family, given })),
    issued: year(source.year - (random.chance(0.15) ? 1 : 0)),
    'container-title': source.journal?.full ?? '',
    ...(random.chance(0.7) ? { volume: source.volume, page: range(source) } : {}),
    DOI: `https://dx.doi.org/${source.doi}`,
    URL: `https://doi.org/${source.doi}`,
  }),
  // Years in a reference manager: fields lost, names turned round, a PMID.
  manager: (source, random) => ({
    title: random.chance(0.06) ? `${whole(source).slice(0, 70)}…` : `${whole(source)}.`,
    author: source.authors.map(({ family, given }) =>
      random.chance(0.05) ? { family: given, given: family } : { family: doubled(family), given },
    ),
    issued: random.chance(0.06) ? undefined : year(source.year),
    'container-title': random.chance(0.08) ? '' : (source.journal?.short ?? ''),
    volume: random.chance(0.08) ? '' : source.volume,
    page: random.chance(0.08) ? '' : range(source),
    PMID: random.chance(0.5) ? source.pmid : '',
    DOI: random.chance(0.5) ? source.doi : '',
  }),
}

const MISREADINGS: readonly (readonly [RegExp, string])[] = [
  [/rn/, 'm'],
  [/m/, 'rn'],
  [/l/, '1'],
  [/i/, 'l'],
  [/O/, '0'],
  [/fi/, 'ﬁ'],
  [/fl/, 'ﬂ'],
  [/e/, 'c'],
  [/h/, 'b'],
  [/([a-z]{4})([a-z]{4})/, '$1- $2'],
  [/ /, '  '],
]

/** Text with about so many misreadings, each somewhere in it. */
function misread(text: string, random: Random, rate: number): string {
  let result = text
  for (let left = rate; left > 0; left -= 1) {
    if (!random.chance(Math.min(1, left))) continue
    const [pattern, mark] = random.pick(MISREADINGS)
    const from = random.between(0, Math.max(0, result.length - 1))
    result = result.slice(0, from) + result.slice(from).replace(pattern, mark)
  }
  return result
}

function truncated(source: Publication, most: number, others: CslName): CslName[] {
  const names = source.authors.map(({ family, given }): CslName => ({ literal: `${family} ${initials(given).join('')}` }))
  return names.length > most ? [...names.slice(0, most), others] : names
}

/** Words cut to their first syllables, small words left out: no list knows these abbreviations. */
function abbreviated(name: string): string {
  return name
    .split(/\s+/)
    .filter((word) => !/^(?:of|and|the|in|for|&|de|von|und|a)$/i.test(word))
    .map((word, index, words) => (words.length === 1 || word.length < 6 ? word : `${word.slice(0, index % 2 ? 4 : 5)}.`))
    .join(' ')
}

/** 1234-1239 as 1234-9. */
function shortened({ first, last }: Publication): string {
  if (!last || first.length !== last.length) return last ? `${first}-${last}` : first
  let same = 0
  while (same < first.length - 1 && first[same] === last[same]) same += 1
  return `${first}-${last.slice(same)}`
}

const plainLetters = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/ø/g, 'o')

/** Umlauts as two letters, as German keyboards away from home have it. */
const doubled = (family: string): string => family.replace(/ü/g, 'ue').replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ø/g, 'oe').replace(/å/g, 'aa')
