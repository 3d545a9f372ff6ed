import { describe, expect, it } from 'vitest'
import { readReferences } from '../../read'
import { writeReferences } from '../../write'
import { itemsOf, parsed, problemsOf } from '../testing/parsing'
import { guessColumns } from './columns'
import { previewTable } from './preview'

describe('tables', () => {
  it('reads Scopus’s, PubMed’s and a data frame’s authors', () => {
    const authors = (cell: string) => itemsOf(`title,authors\nT,"${cell}"\n`)[0]?.author
    const both = [
      { family: 'Labanski', given: 'A.' },
      { family: 'Van der Berg', given: 'J.-P.' },
    ]
    expect(authors('Labanski A., Van der Berg J.-P.')).toEqual(both)
    expect(authors('Labanski, A.; Van der Berg, J.-P.')).toEqual(both)
    expect(authors("['Labanski, A.', 'Van der Berg, J.-P.']")).toEqual(both)
    expect(authors('Labanski, A. and Van der Berg, J.-P.')).toEqual(both)
    expect(authors('World Health Organization')).toEqual([{ literal: 'World Health Organization' }])
    expect(authors('Age UK')).toEqual([{ literal: 'Age UK' }])
  })

  it.each([
    ['comma', ','],
    ['semicolon', ';'],
    ['tab', '\t'],
    ['bar', '|'],
  ])('reads cells parted by a %s', (_, mark) => {
    const text = [
      ['Title', 'Year', 'DOI', 'Start Page', 'End Page'],
      ['"A ""title"""', '2014', '10.1000/A', '3', '9'],
    ]
      .map((row) => row.join(mark))
      .join('\n')
    expect(parsed(text)).toMatchObject({
      format: mark === '\t' ? 'tsv' : 'csv',
      records: [
        { csl: { title: 'A "title"', DOI: '10.1000/a', page: '3-9', issued: { 'date-parts': [[2014]] } } },
      ],
    })
  })

  it('guesses columns from their cells where the name says nothing', () => {
    const mapping = guessColumns(
      ['id', 'x', 'Title', 'Comments'],
      [['10.1000/a', 'https://a.example', 'T', 'c']],
    )
    expect(mapping.columns.map(({ variable }) => variable)).toEqual(['DOI', 'URL', 'title', null])
  })

  it.each([
    ['Covidence', 'Title,Authors,Published Year,Published Month,Journal,Covidence #', 'T,"Husk, K.; Lovell, R.",2012,7,BMJ,#3'],
    ['Zotero', 'Item Type,Publication Year,Author,Title,Publication Title,Date', 'journalArticle,2012,"Husk, K.; Lovell, R.",T,BMJ,2012-07'],
    ['Lens', 'Title,Date Published,Publication Year,Source Title,Author/s', 'T,2012-07,2012,BMJ,K. Husk; R. Lovell'],
    ['Dimensions', '"About the data: Exported on Jan 12, 2024."\nRank,Title,Source title,Publication date,PubYear,Authors', '1,T,BMJ,2012-07,2012,"Husk, K.; Lovell, R."'],
    ['Embase', 'TITLE,AUTHOR NAMES,SOURCE,SOURCE TITLE,PUBLICATION YEAR,DATE OF PUBLICATION', 'T,"Husk K., Lovell R.",BMJ (2012) 1:2,BMJ,2012,July 2012'],
    ['Web of Science', 'Publication Type,Authors,Article Title,Source Title,Document Type,Publication Date,Publication Year', 'J,"Husk, K.; Lovell, R.",T,BMJ,Article; Early Access,JUL,2012'],
    ['Publish or Perish', 'Cites,Authors,Title,Year,Source,StartPage', '3,"K. Husk, R. Lovell",T,2012 July,BMJ,3'],
    ['ProQuest', 'Title,Authors,pubdate,pubtitle,year,documentType', 'T,"Husk, K.; Lovell, R.",Jul 2012,BMJ,2012,Journal Article'],
    ['Rayyan', 'key,title,year,month,journal,authors', 'rayyan-1,T,2012,7,BMJ,Husk K. and Lovell R.'],
    ['a German table', 'Autor;Titel;Jahr;Zeitschrift', 'Husk K., Lovell R.;T;2012-07;BMJ'],
  ])('reads the columns of %s', (_, header, row) => {
    expect(itemsOf(`${header}\n${row}\n`)).toMatchObject([
      {
        type: 'article-journal',
        title: 'T',
        author: [
          { family: 'Husk', given: 'K.' },
          { family: 'Lovell', given: 'R.' },
        ],
        'container-title': 'BMJ',
        issued: { 'date-parts': [[2012, 7]] },
      },
    ])
  })

  it('tells the remarks over a table, and reads it by a mapping all the same', () => {
    const text = 'About the data: today\n\nTitle,Year,DOI\nT,2012,10.1000/a\n'
    expect(problemsOf(text)).toContain('1 unused-line')
    const { mapping } = previewTable(new TextEncoder().encode(text))
    expect(mapping.columns.map(({ variable }) => variable)).toEqual(['title', 'issued', 'DOI'])
    const columns = mapping.columns.map((column) => (column.variable === 'title' ? { ...column, variable: 'note' } : column))
    expect(readReferences(new TextEncoder().encode(text), { format: 'csv', mapping: { columns } }).records).toMatchObject([
      { csl: { note: 'T', DOI: '10.1000/a' } },
    ])
  })

  it('takes the year a work is cited by over a date of another year, and says so', () => {
    const text = 'Title,Publication date,PubYear\nT,2019-09-09,2020\n'
    expect(itemsOf(text)[0]?.issued).toEqual({ 'date-parts': [[2020]] })
    expect(problemsOf(text)).toContain('2 other-date')
  })

  it('shows the columns as guessed, with the first rows', () => {
    const { mapping, rows } = previewTable(
      new TextEncoder().encode('Titre;Couleur\n"Un; deux";rouge\nTrois;vert'),
    )
    expect(mapping.columns).toEqual([
      { header: 'Titre', variable: 'title' },
      { header: 'Couleur', variable: null },
    ])
    expect(rows).toEqual([
      ['Un; deux', 'rouge'],
      ['Trois', 'vert'],
    ])
  })

  it('reads a table by a mapping that a person made', () => {
    const bytes = new TextEncoder().encode('Nom,Quand,Qui\nUn titre,2014,"Husk, K"\n')
    const mapping = {
      columns: [
        { header: 'Nom', variable: 'title' },
        { header: 'Quand', variable: 'issued' },
        { header: 'Qui', variable: 'author' },
      ],
    }
    expect(readReferences(bytes, { format: 'csv', mapping }).records[0]?.csl).toEqual({
      type: 'document',
      title: 'Un titre',
      issued: { 'date-parts': [[2014]] },
      author: [{ family: 'Husk', given: 'K' }],
    })
  })

  it('lists columns it does not read, and rows that are too long', () => {
    expect(problemsOf('title,doi,colour\nA,10.1000/a,red\n')).toContain('2 unused-field')
    expect(problemsOf('title,doi\nA,10.1000/a,red\n')).toContain('2 too-many-cells')
    expect(problemsOf('title,doi\n"A,10.1000/a\n')).toContain('2 unclosed-quote')
  })

  it('writes no cell that a spreadsheet would run', () => {
    const item = {
      type: 'book',
      title: '=HYPERLINK("http://x")',
      publisher: '@SUM(A1)',
      note: '-2+3',
      genre: '+1',
    }
    const text = writeReferences([item], 'csv')
    expect(text).not.toMatch(/(?:^|,)"?[=@+-]/m)
    expect(itemsOf(text)).toEqual([{ ...item, id: undefined }])
  })
})
