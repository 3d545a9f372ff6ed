import { describe, expect, it } from 'vitest'
import { itemsOf, parsed, problemsOf } from '../testing/parsing'
import { latexToText, textToLatex } from './latex'

const titleOf = (latex: string) => itemsOf(`@misc{a, title = {${latex}}}`)[0]?.title

describe('BibTeX', () => {
  it('takes fields from a parent that stands before or after, in the child’s terms', () => {
    const chapter = '@incollection{child, author={Husk, K}, title={A Chapter}, crossref={Parent}}'
    const book =
      '@collection{parent, editor={Pines, S}, title={The Book}, subtitle={And More}, date={2014-02}, publisher={Press}, isbn={9780306406157}}'
    for (const text of [`${chapter}\n${book}`, `${book}\n${chapter}`])
      expect(itemsOf(text).find(({ id }) => id === 'child')).toEqual({
        type: 'chapter',
        id: 'child',
        title: 'A Chapter',
        author: [{ family: 'Husk', given: 'K' }],
        editor: [{ family: 'Pines', given: 'S' }],
        'container-title': 'The Book: And More',
        publisher: 'Press',
        issued: { 'date-parts': [[2014, 2]] },
        ISBN: '9780306406157',
      })
  })

  it('keeps the order of the file, whoever waited for a parent', () => {
    const ids = itemsOf('@inbook{a, title={A}, crossref={c}}\n@misc{b, title={B}}\n@book{c, title={C}}').map(
      ({ id }) => id,
    )
    expect(ids).toEqual(['a', 'b', 'c'])
  })

  it('ends an entry that was not closed where the next begins, even one without a key', () => {
    const text = '@article{,\n title = {One},\n year = {2001}\n@book{,\n title = {Two}\n}\n'
    expect(itemsOf(text).map(({ title }) => title)).toEqual(['One', 'Two'])
    expect(problemsOf(text)).toContain('1 unterminated-record')
  })

  it('names what stands between fields and is none', () => {
    const text = '@misc{a,\n title = {One},\n the Chicago area},\n year = {2001}\n}\n'
    expect(problemsOf(text)).toContain('3 unused-line')
  })

  it('takes fields from xdata, and says which parent is missing', () => {
    const text =
      '@xdata{press, publisher={Oxford}, location={Oxford}}\n@book{a, title={A}, xdata={press}}\n@book{b, title={B}, crossref={none}}'
    expect(itemsOf(text)[0]).toMatchObject({ publisher: 'Oxford', 'publisher-place': 'Oxford' })
    expect(itemsOf(text)).toHaveLength(2)
    expect(problemsOf(text)).toContain('3 crossref-not-found')
  })

  it('joins strings, and names one that nobody defined', () => {
    const text =
      '@string{oup = {Oxford UP}}\n@preamble{"x"}\n@comment{@book{no, title={No}}}\n@book{a, title = "A" # { and B}, publisher = oup # " Ltd", series = nobody, month = feb, year = 2014}'
    expect(itemsOf(text)).toEqual([
      {
        type: 'book',
        id: 'a',
        title: 'A and B',
        publisher: 'Oxford UP Ltd',
        'collection-title': 'nobody',
        issued: { 'date-parts': [[2014, 2]] },
      },
    ])
    expect(problemsOf(text)).toContain('4 undefined-string')
  })

  it('reads names in each of BibTeX’s orders, and bodies in braces whole', () => {
    const names = (list: string) => itemsOf(`@misc{a, author = {${list}}}`)[0]?.author
    expect(names('{World Health Organization} and {NHS England, South West}')).toEqual([
      { literal: 'World Health Organization' },
      { literal: 'NHS England, South West' },
    ])
    expect(names('Donald E. Knuth and van Gennep, Arnold and King, Jr., Martin Luther')).toEqual([
      { family: 'Knuth', given: 'Donald E.' },
      { 'non-dropping-particle': 'van', family: 'Gennep', given: 'Arnold' },
      { family: 'King', suffix: 'Jr.', given: 'Martin Luther' },
    ])
    expect(names('Ludwig van Beethoven and Aristotle')).toEqual([
      { 'non-dropping-particle': 'van', family: 'Beethoven', given: 'Ludwig' },
      { family: 'Aristotle' },
    ])
    expect(names('family=Gennep, given=Arnold, prefix=van')).toEqual([
      { 'non-dropping-particle': 'van', family: 'Gennep', given: 'Arnold' },
    ])
    expect(names('{\\"O}zge Aks{\\i}n and Barnes {and} Noble, Inc')).toEqual([
      { family: 'Aksın', given: 'Özge' },
      { family: 'Barnes and Noble', given: 'Inc' },
    ])
    expect(problemsOf('@misc{a, author = {Husk, K and others}}')).toContain('1 more-names')
  })

  it.each([
    ['{\\"U}ber die M\\"oglichkeit {d}er Stra{\\ss}e', 'Über die Möglichkeit der Straße'],
    ["\\'Etude de l'\\^{\\i}le, \\c{C}a, \\v{s}koda, \\aa, {\\O}re", "Étude de l'île, Ça, škoda, å, Øre"],
    ["Pages 1--2 --- ``quoted'' R\\&D 50\\% \\$5 \\#1 a\\_b", 'Pages 1–2 — “quoted” R&D 50% $5 #1 a_b'],
    [
      '\\emph{In vitro} {\\it old} H$_2$O x$^{2}$ $\\alpha$-level',
      '<i>In vitro</i> <i>old</i> H<sub>2</sub>O x<sup>2</sup> α-level',
    ],
    ['It costs $5 and $10', 'It costs $5 and $10'],
    ['The {\\TeX book}, \\LaTeX{} too', 'The TeXbook, LaTeX too'],
    ['\\enquote*{A} \\mkbibquote{B}', '“A” “B”'],
  ])('sets %s', (latex, text) => expect(titleOf(latex)).toBe(text))

  it('names commands that it does not know and keeps their text', () => {
    expect(latexToText('\\frobnicate{x} y')).toEqual({ text: 'x y', unknown: ['frobnicate'] })
    expect(problemsOf('@misc{a,\n title={\\frobnicate{x}}}')).toContain('2 unknown-latex')
  })

  it('reads dates and the number of an article, a series and a report', () => {
    expect(
      itemsOf('@article{a, date={2014-02/2014-05}, number={3}, eid={e12}, journaltitle={J}}')[0],
    ).toMatchObject({
      issued: {
        'date-parts': [
          [2014, 2],
          [2014, 5],
        ],
      },
      issue: '3',
      number: 'e12',
      'container-title': 'J',
    })
    expect(itemsOf('@book{a, number={3}, series={S}}')[0]).toMatchObject({ 'collection-number': '3' })
    expect(itemsOf('@techreport{a, number={3}, institution={NHS}}')[0]).toMatchObject({
      type: 'report',
      number: '3',
      publisher: 'NHS',
      genre: 'Technical report',
    })
    expect(itemsOf('@misc{a, eprint={31234567}, eprinttype={pubmed}}')[0]?.PMID).toBe('31234567')
  })

  it('names the line of a field that is never closed, and goes on with the next entry', () => {
    const text =
      '@book{one,\n  title = {One},\n  publisher = {Press,\n  year = {2014}\n}\n\n@book{two,\n  title = {Two}\n}\n'
    expect(itemsOf(text)).toEqual([
      { type: 'book', id: 'one', title: 'One', publisher: 'Press', issued: { 'date-parts': [[2014]] } },
      { type: 'book', id: 'two', title: 'Two' },
    ])
    const [problem] = parsed(text).problems.filter(({ code }) => code === 'unterminated-record')
    expect(problem).toMatchObject({ line: 3, record: 0 })
    expect(problem?.message).toContain('line 1')
    expect(problemsOf('@book{one,\n  title = {One},\n  year = 2014\n\n@book{two, title={Two}}')).toContain(
      '1 unterminated-record',
    )
  })

  it('takes an address in prose for no entry', () => {
    expect(itemsOf('Mail me@work (or not).\n@misc{a, title={A}}')).toHaveLength(1)
  })

  it('escapes what LaTeX would read as its own', () => {
    const text = "R&D {50%} \\x _a_ ~b ^c #1 $2 -- --- `` '' <i>in vitro</i>"
    expect(latexToText(textToLatex(text)).text).toBe(text)
  })

  it('reads what Scopus, ACM and arXiv call their fields', () => {
    expect(
      itemsOf('@ARTICLE{a, title={T}, author_keywords={arts; museums}, keywords={Adult}, abbrev_source_title={Arts H.}, art_number={834}}')[0],
    ).toMatchObject({ keyword: 'arts; museums; Adult', 'container-title-short': 'Arts H.', number: '834' })
    expect(itemsOf('@inproceedings{b, title={T}, articleno={12}}')[0]).toMatchObject({ number: '12' })
    expect(itemsOf('@misc{c, title={T}, eprint={2001.12345}, archivePrefix={arXiv}}')[0]).toMatchObject({
      type: 'article',
      custom: { identifiers: [{ scheme: 'other', value: 'arxiv:2001.12345' }] },
    })
  })
})
