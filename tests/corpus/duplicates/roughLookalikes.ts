import type { Random } from '../../bench/corpus/random'
import type { Press, Publication } from './publications'
import { journals } from './words'

/** What is close and not the same, beyond what databases hold: letters, series, books, registers, supplements. */
export function roughLookalikes(source: Publication, press: Press, random: Random): Publication[] {
  const elsewhere = random.pick(journals.filter((journal) => journal !== source.journal))
  const nowhere = { journal: null, volume: '', issue: '', first: '', last: '', pmid: '' } as const
  const number = (value: string): number => Number(/\d+/.exec(value)?.[0] ?? 1)
  const pagesAfter = (gap: number) => ({
    first: String(number(source.first) + gap),
    last: String(number(source.first) + gap + 1),
  })
  const cases: (() => Publication[])[] = [
    // Letters under the title of the article, by others, in a later issue of the same volume; and the authors' own reply.
    () => [
      press.derived(source, { kind: 'comment', authors: press.authors(), issue: `${number(source.issue) + 3}`, ...pagesAfter(300) }),
      press.derived(source, { kind: 'comment', authors: press.authors(), issue: `${number(source.issue) + 3}`, ...pagesAfter(301) }),
    ],
    // An erratum that has the bare title, same authors, the year after.
    () => [press.derived(source, { kind: 'correction', title: `${source.title} [Erratum]`, subtitle: '', year: source.year + 1, volume: `${number(source.volume) + 1}`, ...pagesAfter(77) })],
    // Parts of a series by the same people in one volume.
    () =>
      [2, 3, 4].map((part) =>
        press.derived(source, { title: `${source.title}: ${part}`, subtitle: 'what was found', ...pagesAfter(part * 40), issue: `${part}` }),
      ),
    // Waves, years, ages: one number differs.
    () =>
      ['12-month', '24-month', '5-year'].map((time, index) =>
        press.derived(source, { title: `${time} follow-up of ${source.title}`, year: source.year + index, ...press.place(elsewhere), journal: elsewhere }),
      ),
    // One trial at two conferences, then printed elsewhere under the same title.
    () => [
      press.derived(source, { kind: 'abstract', ...nowhere, venue: 'Annual Meeting of the Fictional Society', year: source.year - 1, doi: '' }),
      press.derived(source, { kind: 'abstract', ...nowhere, venue: 'European Congress of Imaginary Health', year: source.year - 1, first: `P${random.between(10, 900)}`, doi: '' }),
    ],
    // Registered before it was done.
    () => [press.derived(source, { ...nowhere, kind: 'report', venue: 'ClinicalTrials.gov', year: source.year - 3, doi: '', authors: source.authors.slice(0, 1) })],
    // The DOI of the supplement stands with each of its abstracts.
    () => {
      const doi = press.doi()
      return [0, 1, 2, 3].map((index) =>
        press.article({
          kind: 'abstract', journal: source.journal ?? elsewhere, year: source.year, volume: source.volume, issue: 'Suppl 1',
          first: `S${index * 3 + 1}`, last: '', doi, pmid: '',
        }),
      )
    },
    // Chapters of one book: "Introduction" and "Conclusion" among them, and the same book's second edition.
    () =>
      ['Introduction', 'Methods of the programme', 'Conclusion'].flatMap((title, index) =>
        ['Social medicine in practice', 'Social medicine in practice, second edition'].map((venue, edition) =>
          press.derived(source, {
            ...nowhere, kind: 'chapter', title, subtitle: '', venue, year: source.year + edition * 6, doi: '',
            isbn: edition === 0 ? '9780306406157' : '9783161484100', first: `${index * 30 + 1 + edition}`, last: `${index * 30 + 25 + edition * 3}`,
          }),
        ),
      ),
    // The same question in another country or group, by the same team in the same year.
    () =>
      [' in Portugal', ' in Slovenia'].map((place) =>
        press.derived(source, { title: `${source.title}${place}`, ...pagesAfter(place.endsWith('l') ? 30 : 60) }),
      ),
    // Reports of one body, one a year, and its summary.
    () => {
      const title = `State of the field: ${source.title.slice(0, 40).trim()}`
      const report = (subtitle: string, year: number) =>
        press.article({ ...nowhere, kind: 'report', title, subtitle, year, doi: '', authors: source.authors })
      return [report('annual review 2019', 2019), report('annual review 2020', 2020), report('summary for policy makers', 2020)]
    },
    // A column that has its name for a title.
    () => [0, 1, 2].map((index) => press.derived(source, { title: 'In this issue', subtitle: '', issue: `${index + 1}`, authors: source.authors.slice(0, 1), ...pagesAfter(index * 90 + 45), doi: '' })),
  ]
  return random.pick(cases)()
}
