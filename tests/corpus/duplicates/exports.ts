import type { CslItem, CslName } from '../../../src/bibliography/record'
import type { Random } from '../../bench/corpus/random'
import type { Publication } from './publications'

export const databases = ['pubmed', 'embase', 'cochrane', 'wos', 'scopus', 'psycinfo'] as const
export type Database = (typeof databases)[number]

/** How a database describes a publication: its own habits first, then the slips that any record may have. */
export function describe(source: Publication, database: Database, random: Random): CslItem {
  const habits = HABITS[database](source, random)
  const item: CslItem = {
    type: source.kind === 'chapter' ? 'chapter' : source.kind === 'report' ? 'report' : 'article-journal',
    author: names(source, database),
    issued: { 'date-parts': [[source.year]] },
    volume: source.volume,
    issue: source.issue,
    ...(source.isbn ? { ISBN: source.isbn } : {}),
    ...habits,
    ...(source.venue ? { 'container-title': source.venue } : {}),
  }
  if (source.kind === 'abstract' && database === 'embase') item.genre = 'Conference Abstract'
  return withSlips(item, source, random)
}

const whole = ({ title, subtitle }: Publication): string => (subtitle ? `${title}: ${subtitle}` : title)
const shortRange = (first: string, last: string): string => {
  if (!last) return first
  let same = 0
  while (same < first.length - 1 && first.length === last.length && first[same] === last[same]) same += 1
  return `${first}-${last.slice(same)}`
}
const longRange = (first: string, last: string, mark = '-'): string =>
  last ? `${first}${mark}${last}` : first
const known = (share: number, value: string, random: Random): string => (random.chance(share) ? value : '')
const upper = (text: string): string => text.toUpperCase()
const titleCase = (text: string): string =>
  text.replace(/\b\p{L}{4,}/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1))
const american = (text: string): string =>
  text
    .replace(/andomised/g, 'andomized')
    .replace(/ehavioural/g, 'ehavioral')
    .replace(/aemoglobin/g, 'emoglobin')
    .replace(/oestrogen/g, 'estrogen')
const named = (text: string): string =>
  text.replace(/β/g, 'beta').replace(/γ/g, 'gamma').replace(/α/g, 'alpha')
const unaccented = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/ø/g, 'o')
const initials = (given: string): string[] =>
  given
    .split(/[\s.-]+/)
    .filter(Boolean)
    .map((part) => part.charAt(0))

function names(source: Publication, database: Database): CslName[] {
  const written = source.authors.map(({ family, given }): CslName => {
    if (database === 'scopus') return { family, given }
    if (database === 'wos')
      return { family: unaccented(family).replace(/[’-]/g, ''), given: initials(given).join('') }
    if (database === 'embase') return { family, given: `${initials(given).join('.')}.` }
    if (database === 'psycinfo') return { family: unaccented(family), given }
    return {
      family,
      given: initials(given)
        .map((letter) => `${letter}.`)
        .join(' '),
    }
  })
  return database === 'cochrane' && written.length > 6
    ? [...written.slice(0, 6), { family: 'et al.' }]
    : written
}

const HABITS: Record<Database, (source: Publication, random: Random) => Partial<CslItem>> = {
  pubmed: (source, random) => ({
    title: `${whole(source)}.`,
    'container-title': source.journal?.short ?? '',
    page: shortRange(source.first, source.last),
    DOI: known(0.85, source.doi, random),
    PMID: source.pmid,
    ISSN: source.journal ? `${source.journal.print} (Print) ${source.journal.electronic} (Electronic)` : '',
  }),
  embase: (source, random) => ({
    title: named(american(whole(source))),
    'container-title': source.journal?.full ?? '',
    page: source.journal?.numbersArticles
      ? known(0.5, source.first.slice(1), random)
      : longRange(source.first, source.last),
    DOI: known(0.8, source.doi, random),
    PMID: known(0.2, source.pmid, random),
    ISSN: source.journal?.electronic ?? '',
  }),
  cochrane: (source, random) => ({
    title: whole(source).charAt(0) + whole(source).slice(1).toLowerCase(),
    'container-title': source.journal
      ? source.journal.full.toLowerCase() + (source.journal.place ? ` (${source.journal.place})` : '')
      : '',
    page: longRange(source.first, source.last, '‐'),
    DOI: known(0.6, source.doi, random),
  }),
  wos: (source, random) => ({
    title: titleCase(named(whole(source))),
    'container-title': upper(source.journal?.full ?? ''),
    page: source.journal?.numbersArticles
      ? String(random.between(5, 18))
      : longRange(source.first, source.last),
    DOI: upper(known(0.75, source.doi, random)),
    ISSN: source.journal?.print ?? '',
  }),
  scopus: (source, random) => ({
    title: whole(source),
    'container-title': source.journal?.full ?? '',
    page: source.journal?.numbersArticles ? source.first : longRange(source.first, source.last),
    issue: known(0.7, source.issue, random),
    DOI: known(0.9, `https://doi.org/${source.doi}`, random).replace(/\/$/, ''),
  }),
  psycinfo: (source, random) => ({
    title: `${random.chance(0.03) ? '[Translated title] ' : ''}${unaccented(whole(source))}`.replace(
      '[Translated title] ',
      '',
    ),
    'container-title': source.journal?.full ?? '',
    page: longRange(source.first, source.last),
    DOI: known(0.5, `doi:${source.doi}`, random).replace(/:$/, ''),
  }),
}

function withSlips(item: CslItem, source: Publication, random: Random): CslItem {
  const slipped: CslItem = { ...item }
  const title = String(slipped.title ?? '')
  const inPress = random.chance(0.03)
  if (inPress && source.kind === 'article')
    Object.assign(slipped, { volume: '', issue: '', page: '', issued: { 'date-parts': [[source.year - 1]] } })
  else if (random.chance(0.02)) slipped.issued = { 'date-parts': [[source.year + random.pick([-1, 1])]] }
  if (random.chance(0.02)) slipped.title = typo(title, random)
  else if (random.chance(0.015) && source.subtitle && source.kind === 'article')
    slipped.title = title.split(': ')[0]
  else if (random.chance(0.02)) slipped.title = title.replace(/-/g, ' ')
  else if (random.chance(0.01)) slipped.title = title.replace(/-/g, '')
  else if (random.chance(0.01) && source.kind === 'article') slipped.title = `Short report: ${title}`
  else if (random.chance(0.02))
    slipped.title = `${title} ${random.pick(['[Review]', '[see comment]', '[45 refs]', '[Article in German]'])}`
  else if (random.chance(0.01)) slipped.title = title.replace(/ (\w+) /, ' <i>$1</i> ')
  else if (random.chance(0.005)) slipped.title = title.toUpperCase()
  if (random.chance(0.03)) slipped.page = ''
  if (random.chance(0.03)) slipped.volume = ''
  if (random.chance(0.04)) slipped.issue = ''
  if (random.chance(0.003) && source.last) slipped.page = String(Number(source.first) + 1)
  if (random.chance(0.003) && source.volume) slipped.volume = String(Number(source.volume) + 1)
  if (random.chance(0.002) && source.doi) slipped.DOI = `${source.doi}x`
  if (random.chance(0.005)) slipped.author = []
  if (random.chance(0.005)) slipped.author = [...(item.author as CslName[])].reverse()
  if (random.chance(0.005))
    slipped.author = (item.author as CslName[]).map((name) => ({
      literal: `${name.family ?? ''} ${initials(name.given ?? '').join('')}`,
    }))
  if (random.chance(0.003) && source.journal) slipped['container-title'] = 'Gaceta de medicina comunitaria'
  return slipped
}

/** One letter doubled, dropped or changed with its neighbour, in a word of five letters or more. */
function typo(text: string, random: Random): string {
  const words = text.split(' ')
  const long = words.map((word, index) => ({ word, index })).filter(({ word }) => /^\p{L}{6,}$/u.test(word))
  if (long.length === 0) return text
  const { word, index } = random.pick(long)
  const at = random.between(1, word.length - 2)
  words[index] = random.pick([
    word.slice(0, at) + word.charAt(at) + word.slice(at),
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  ])
  return words.join(' ')
}
