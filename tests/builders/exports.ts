/** One fictional article as each vendor exports it. */
export type Article = {
  title: string
  authors: readonly (readonly [family: string, given: string])[]
  year: number
  journal: string
  volume: string
  pages: string
  doi?: string
  pmid?: string
  abstract?: string
}

let counter = 0

/** An article of its own; override what matters to the test. */
export function article(given: Partial<Article> = {}): Article {
  counter += 1
  const subject = ['choirs', 'allotments', 'walking groups', 'museum visits', 'debt advice', 'befriending'][counter % 6] ?? ''
  const place = ['coastal towns', 'valleys', 'inner cities', 'islands', 'suburbs'][counter % 5] ?? ''
  return {
    title: `What ${subject} change for people number ${counter} living in ${place}`,
    authors: [[`Muster${counter}`, 'Anna'], [`Beispiel${counter}`, 'Ben']],
    year: 2000 + (counter % 25),
    journal: `Journal of Fictional Trials ${counter}`,
    volume: String(counter),
    pages: `${counter * 10}-${counter * 10 + 7}`,
    doi: `10.5555/fiction.${counter}`,
    ...given,
  }
}

const lines = (rows: readonly (readonly [string, string | undefined])[], join: (tag: string, value: string) => string): string =>
  rows.flatMap(([tag, value]) => (value === undefined ? [] : [join(tag, value)])).join('\r\n')

/** As RIS, such as Embase gives. */
export const ris = (articles: readonly Article[]): string =>
  articles
    .map(({ title, authors, year, journal, volume, pages, doi, abstract }) => {
      const [first, last] = pages.split('-')
      return lines(
        [
          ['TY', 'JOUR'], ['TI', title], ...authors.map(([family, given]) => ['AU', `${family}, ${given}`] as const),
          ['PY', String(year)], ['JO', journal], ['VL', volume], ['SP', first], ['EP', last], ['DO', doi], ['AB', abstract],
          ['XX', 'a tag of nobody'], ['ER', ''],
        ],
        (tag, value) => `${tag}  - ${value}`,
      )
    })
    .join('\r\n\r\n')

/** As PubMed gives them: full names, PMIDs, no DOI unless it has one. */
export const nbib = (articles: readonly Article[]): string =>
  articles
    .map(({ title, authors, year, journal, volume, pages, doi, pmid, abstract }) =>
      lines(
        [
          ['PMID', pmid], ['TI', title], ['AB', abstract],
          ...authors.map(([family, given]) => ['FAU', `${family}, ${given}`] as const),
          ['DP', `${year} Jan`], ['JT', journal], ['VI', volume], ['PG', pages], ['LID', doi && `${doi} [doi]`],
          ['PT', 'Journal Article'],
        ],
        (tag, value) => `${tag.padEnd(4)}- ${value}`,
      ),
    )
    .join('\r\n\r\n')

/** As BibTeX, such as Scopus gives: no DOI. */
export const bibtex = (articles: readonly Article[]): string =>
  articles
    .map(({ title, authors, year, journal, volume, pages }, index) =>
      [
        `@article{key${index},`,
        `  title = {${title}},`,
        `  author = {${authors.map(([family, given]) => `${family}, ${given}`).join(' and ')}},`,
        `  year = {${year}}, journal = {${journal}}, volume = {${volume}}, pages = {${pages.replace('-', '--')}}`,
        '}',
      ].join('\n'),
    )
    .join('\n')
