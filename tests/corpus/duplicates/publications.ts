import type { Random } from '../../bench/corpus/random'
import {
  designs,
  families,
  givens,
  interventions,
  journals,
  outcomes,
  places,
  populations,
  type Journal,
} from './words'

/** A document as it is in print, before any database has described it. */
export type Publication = {
  /** Which document; two descriptions with one number are duplicates. */
  document: number
  kind:
    'article' | 'abstract' | 'correction' | 'comment' | 'review-version' | 'preprint' | 'report' | 'chapter'
  title: string
  subtitle: string
  authors: { family: string; given: string }[]
  year: number
  journal: Journal | null
  venue?: string
  volume: string
  issue: string
  first: string
  last: string
  doi: string
  pmid: string
  isbn?: string
}

/** Makes documents that differ from each other as documents found by one search do. */
export function createPress(random: Random) {
  let documents = 0
  let dois = 0
  const author = () => ({ family: random.pick(families), given: random.pick(givens) })
  const authors = () => Array.from({ length: random.between(1, 9) }, author)
  const code = () => `${random.pick(['SP', 'WR', 'GL', 'HS', 'TQ', 'LW'])}-${random.between(100, 9999)}`

  const title = (): Pick<Publication, 'title' | 'subtitle'> => {
    const what = random.pick(interventions)
    const effect = random.pick(outcomes)
    const whom = random.pick(populations)
    const subject = random.pick([
      `Effects of ${what} on ${effect} in ${whom}`,
      `${what} for ${whom}`,
      `The association between ${what} and ${effect} among ${whom} in ${random.pick(places)}`,
      `Does ${what} improve ${effect} and ${random.pick(outcomes)} in ${whom}?`,
      `Experiences of ${what} among ${whom} in ${random.pick(places)}`,
      `${what} (${code()}) versus ${random.pick(interventions)} for ${effect} in ${whom}`,
      `Implementing ${what} in ${random.pick(places)}`,
      `${effect} and ${random.pick(outcomes)} in ${whom}`,
    ])
    return {
      title: subject.charAt(0).toUpperCase() + subject.slice(1),
      subtitle: random.chance(0.6) ? random.pick(designs) : '',
    }
  }

  const place = (journal: Journal): Pick<Publication, 'volume' | 'issue' | 'first' | 'last'> => {
    const start = journal.numbersArticles ? random.between(100, 99999) : random.between(1, 2400)
    return {
      volume: String(random.between(3, 380)),
      issue: String(random.between(1, 12)),
      first: journal.numbersArticles ? `e${start}` : String(start),
      last: journal.numbersArticles ? '' : String(start + random.between(3, 14)),
    }
  }

  const doi = (): string => {
    dois += 1
    return `10.${random.pick(['1136', '1016', '1186', '1371', '1093', '3399'])}/${random.pick(['s', 'bmj-', 'j.x.', 'pone.'])}${random.hex(4)}.${dois}`
  }

  const article = (over: Partial<Publication> = {}): Publication => {
    documents += 1
    const journal = over.journal ?? random.pick(journals)
    return {
      document: documents,
      kind: 'article',
      ...title(),
      authors: authors(),
      year: random.between(1995, 2024),
      journal,
      ...place(journal),
      doi: doi(),
      pmid: String(10_000_000 + documents * 13),
      ...over,
    }
  }

  /** A new document that shares with `source` what is not given anew. */
  const derived = (source: Publication, over: Partial<Publication>): Publication =>
    article({
      ...source,
      doi: doi(),
      pmid: String(30_000_000 + documents * 17),
      ...over,
      document: ++documents,
    })

  return { article, derived, place, doi, authors }
}

export type Press = ReturnType<typeof createPress>

/** What looks like a duplicate and is none: each case that the trackers of the field complain of. */
export function lookalikes(source: Publication, press: Press, random: Random): Publication[] {
  const page = () => `${random.pick(['S', 'A', ''])}${random.between(20, 900)}`
  const elsewhere = random.pick(journals.filter((journal) => journal !== source.journal))
  const cases: (() => Publication[])[] = [
    // Told at one meeting, at a second the year after, then printed.
    () => [
      press.derived(source, {
        kind: 'abstract',
        journal: elsewhere,
        year: source.year - random.between(0, 2),
        ...press.place(elsewhere),
        first: page(),
        last: '',
        issue: 'Suppl 1',
        pmid: '',
        doi: random.chance(0.5) ? press.doi() : '',
      }),
    ],
    () => [
      press.derived(source, {
        kind: 'abstract',
        year: source.year - 1,
        ...press.place(elsewhere),
        first: page(),
        last: '',
        issue: 'S1',
        pmid: '',
        doi: '',
      }),
    ],
    // The same title by other people, another year, another journal.
    () => [
      press.article({
        title: source.title,
        subtitle: source.subtitle,
        year: source.year + random.between(-4, 4),
      }),
    ],
    () => [
      press.derived(source, {
        kind: 'correction',
        title: `${random.pick(['Erratum: ', 'Correction to: ', 'Corrigendum: '])}${source.title}`,
        ...press.place(elsewhere),
        volume: source.volume,
      }),
    ],
    () => [
      press.derived(source, {
        kind: 'correction',
        subtitle: `${source.subtitle} (vol ${source.volume}, pg ${source.first}, ${source.year})`,
        ...press.place(elsewhere),
        year: source.year + 1,
      }),
    ],
    () => [
      press.derived(source, {
        kind: 'comment',
        title: `${random.pick(['Re: ', 'Comment on: ', 'Reply to: '])}${source.title}`,
        authors: press.authors(),
        ...press.place(elsewhere),
        volume: source.volume,
      }),
    ],
    () => [
      press.derived(source, {
        kind: 'preprint',
        journal: null,
        venue: random.pick(['medRxiv', 'Research Square']),
        volume: '',
        issue: '',
        first: '',
        last: '',
        pmid: '',
        doi: `10.1101/2021.${random.between(10, 12)}.${random.between(10, 28)}.${random.between(21000000, 21999999)}`,
      }),
    ],
    () => [
      press.derived(source, {
        subtitle: 'study protocol for a randomised controlled trial',
        year: source.year - 2,
        ...press.place(source.journal ?? elsewhere),
      }),
    ],
    // One word other, same authors, same issue, the pages after.
    () => [
      press.derived(source, {
        title: source.title.replace(/ in | for | among /, ' in men and women '),
        first: String(random.between(2401, 3000)),
        last: '',
      }),
    ],
    () =>
      ['I', 'II'].map((part) =>
        press.derived(source, {
          title: `${source.title}. Part ${part}`,
          first: String(random.between(3001, 4000)),
          last: String(random.between(4001, 4010)),
        }),
      ),
    () =>
      [0, 1, 2].map((version) =>
        press.derived(source, {
          kind: 'review-version',
          journal: null,
          venue: 'Cochrane Database of Systematic Reviews',
          year: 2008 + version * 4,
          volume: String(2008 + version * 4),
          issue: String(random.between(1, 12)),
          first: 'CD010458',
          last: '',
          doi: `10.1002/14651858.cd${random.between(100000, 999999)}.pub${version + 1}`,
        }),
      ),
    () =>
      [2016, 2017, 2018].map((year) =>
        press.article({
          kind: 'report',
          title: `Annual report of the ${source.title.slice(0, 30).trim()} programme ${year}`,
          subtitle: '',
          authors: source.authors,
          year,
          journal: null,
          volume: '',
          issue: '',
          first: '',
          last: '',
          doi: '',
          pmid: '',
        }),
      ),
    () =>
      ['Editorial', 'Reply', 'Letter to the editor'].flatMap((title) =>
        [0, 1].map(() =>
          press.derived(source, {
            title,
            subtitle: '',
            authors: press.authors(),
            ...press.place(source.journal ?? elsewhere),
            year: source.year,
          }),
        ),
      ),
    () => {
      const isbn = '9780306406157'
      return [0, 1, 2].map((index) =>
        press.article({
          kind: 'chapter',
          journal: null,
          venue: 'Handbook of community health',
          isbn,
          year: source.year,
          volume: '',
          issue: '',
          first: String(index * 20 + 11),
          last: String(index * 20 + 29),
          doi: '',
          pmid: '',
          authors: index === 2 ? press.authors() : source.authors,
        }),
      )
    },
    () => {
      const doi = press.doi()
      return [0, 1, 2].map(() =>
        press.article({
          kind: 'abstract',
          journal: source.journal ?? elsewhere,
          year: source.year,
          volume: source.volume,
          issue: 'Suppl 2',
          first: page(),
          last: '',
          doi,
          pmid: '',
        }),
      )
    },
  ]
  return random.pick(cases)()
}
