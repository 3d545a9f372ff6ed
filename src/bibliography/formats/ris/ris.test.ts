import { describe, expect, it } from 'vitest'
import { itemsOf, parsed, problemsOf } from '../testing/parsing'

const minimal = (...lines: string[]) =>
  ['TY  - JOUR', 'TI  - A title', 'AU  - Husk, Kerryn', 'PY  - 2019', ...lines, 'ER  - ', ''].join('\n')

describe('RIS of each vendor', () => {
  it('reads Cochrane: a preamble and two spaces behind the hyphen', () => {
    const [item] = itemsOf(
      [
        'Provider: John Wiley & Sons, Ltd',
        'Content:text/plain; charset="UTF-8"',
        '',
        'TY  -  JOUR',
        'AN  -  CN-01234567',
        'AU  -  Jones, M',
        'TI  -  Gardening on prescription',
        'PY  -  2018',
        'DO  -  10.1002/central/CN-01234567',
        'AB  -  Background.',
        'ER  -  ',
        '',
      ].join('\n'),
    )
    expect(item).toMatchObject({
      type: 'article-journal',
      title: 'Gardening on prescription',
      author: [{ family: 'Jones', given: 'M' }],
      abstract: 'Background.',
      DOI: '10.1002/central/cn-01234567',
      issued: { 'date-parts': [[2018]] },
    })
  })

  it('reads PsycINFO: the book before its series, and editors marked as such', () => {
    const text =
      'TY  - CHAP\nAU  - Kimberlee, Richard\nA2  - Walker, Ann, (Ed)\nTI  - Wellbeing\nT2  - A series\nBT  - The handbook\nPY  - 2016\nER  - \n'
    expect(itemsOf(text)[0]).toMatchObject({
      'container-title': 'The handbook',
      'collection-title': 'A series',
      editor: [{ family: 'Walker', given: 'Ann' }],
    })
    expect(itemsOf(text.replace('BT', 'T3'))[0]).toMatchObject({
      'container-title': 'A series',
      'collection-title': 'The handbook',
    })
  })

  it('reads Embase: persons with their initials last, their addresses set aside, the PMID', () => {
    const text = minimal('A1  - de Vries J.-P.', 'M1  - (de Vries J.-P., jp@example.org) Charité, Berlin', 'C5  - 31234568')
      .replace('ER  -', 'LK  - https://www.embase.com/search/results?id=L2001\nER  -')
    expect(itemsOf(text)[0]).toMatchObject({
      author: [{ family: 'Husk' }, { family: 'Vries', 'non-dropping-particle': 'de', given: 'J.-P.' }],
      PMID: '31234568',
    })
    expect(itemsOf(text)[0]).not.toHaveProperty('number')
    expect(problemsOf(text)).toContain('6 unused-field')
  })

  it('reads Cochrane’s and Ovid’s own tags, and the PMID they name with its database', () => {
    const cochrane = 'TY  - JOUR\nAU  - Mercer, SW\nTI  - Links\nSO  - Annals\nYR  - 2019\nNO  - 6\nPG  - 518‐525\nC3  - PUBMED 31712290\nKY  - Aged; adult\nER  - \n'
    expect(itemsOf(cochrane)[0]).toMatchObject({
      'container-title': 'Annals',
      issued: { 'date-parts': [[2019]] },
      issue: '6',
      page: '518-525',
      PMID: '31712290',
      keyword: 'Aged; adult',
    })
    expect(itemsOf(minimal('PM  - 22608051 [https://pubmed.example/22608051]', 'LG  - English'))[0]).toMatchObject({
      PMID: '22608051',
      language: 'en',
    })
    expect(problemsOf(minimal('DO  - 10.1000/a', 'C3  - University of Plymouth'))).toEqual(['6 unused-field'])
  })

  it('reads the Cochrane Library’s plain text', () => {
    const text = [
      'Record #1 of 2',
      'ID: CN-02000001',
      'AU: Mercer SW',
      'AU: Fitzpatrick B',
      'TI: Links: a trial',
      'SO: Annals of family medicine',
      'YR: 2019',
      'VL: 17',
      'PG: 518-525',
      'PM: PUBMED 31712290',
      'PT: Journal article',
      'DOI: 10.1370/afm.2429',
      'AB: PURPOSE: To assess.',
      '',
      '',
      'Record #2 of 2',
      'ID: CN-02000002',
      'TI: A registration',
      'PT: Trial registry record',
      'US: https://clinicaltrials.gov/show/NCT01234567',
      '',
    ].join('\r\n')
    expect(parsed(text).format).toBe('ris')
    expect(itemsOf(text)).toMatchObject([
      {
        type: 'article-journal',
        id: 'CN-02000001',
        title: 'Links: a trial',
        author: [
          { family: 'Mercer', given: 'SW' },
          { family: 'Fitzpatrick', given: 'B' },
        ],
        'container-title': 'Annals of family medicine',
        issued: { 'date-parts': [[2019]] },
        page: '518-525',
        PMID: '31712290',
        DOI: '10.1370/afm.2429',
        abstract: 'PURPOSE: To assess.',
      },
      { type: 'document', title: 'A registration' },
    ])
    expect(problemsOf(text).filter((problem) => !problem.includes(' no-'))).toEqual(['11 unused-field', '19 unused-field'])
    expect(problemsOf(`Record #1 of 1\nProvider: x\n${minimal('DO  - 10.1000/a')}`)).toEqual(['1 unused-line', '2 unused-line'])
  })

  it('tells the persons of one line apart, and particles after initials', () => {
    const text = 'TY  - JOUR\nTI  - A\nPY  - 2011\nAU  - Pavey TG, Taylor AH\nAU  - B. van Dyke\nAU  - Médecins du Monde\nER  - \n'
    expect(itemsOf(text)[0]?.author).toEqual([
      { family: 'Pavey', given: 'TG' },
      { family: 'Taylor', given: 'AH' },
      { 'non-dropping-particle': 'van', family: 'Dyke', given: 'B.' },
      { literal: 'Médecins du Monde' },
    ])
  })

  it('takes the day that EndNote gives for an edition as the day an article was online', () => {
    expect(itemsOf(minimal('ET  - 20190328'))[0]).toMatchObject({ 'available-date': { 'date-parts': [[2019, 3, 28]] } })
    expect(itemsOf(minimal('ET  - 20190328'))[0]).not.toHaveProperty('edition')
    const xml = '<xml><records><record><ref-type name="Journal Article">17</ref-type><titles><title>T</title></titles><edition>2019/03/28</edition></record></records></xml>'
    for (const text of [xml, '%0 Journal Article\n%T T\n%7 2019/03/28\n'])
      expect(itemsOf(text)).toEqual([{ type: 'article-journal', title: 'T', 'available-date': { 'date-parts': [[2019, 3, 28]] } }])
  })

  it('names the lines of a preamble instead of losing them', () => {
    expect(problemsOf(`Record #1 of 2\n${minimal('DO  - 10.1000/a')}`)).toEqual(['1 unused-line'])
  })

  it('reads tags with one space, and takes no word of an abstract for one', () => {
    const [item] = itemsOf(
      'TY - JOUR\nT1 - Nature walks\nA1 - Smith, Ann\nY1 - 2015\nAB - Work in the\nmiddle\nER -\n',
    )
    expect(item).toMatchObject({
      title: 'Nature walks',
      author: [{ family: 'Smith', given: 'Ann' }],
      abstract: 'Work in the middle',
    })
    expect(itemsOf(minimal('AB  - A study', 'UK - based, with', 'IT - support'))[0]?.abstract).toBe(
      'A study UK - based, with IT - support',
    )
  })

  it('closes a record that has no end where the next begins, or where the file ends', () => {
    const text = 'TY  - JOUR\nTI  - One\nTY  - BOOK\nTI  - Two\n'
    expect(itemsOf(text).map(({ type, title }) => [type, title])).toEqual([
      ['article-journal', 'One'],
      ['book', 'Two'],
    ])
    expect(problemsOf(text).filter((problem) => problem.endsWith('record'))).toEqual([
      '1 unterminated-record',
      '3 unterminated-record',
    ])
    expect(problemsOf('TY  - JOUR\nTI  - Cut in the mid')).toContain('1 truncated-record')
  })

  it('keeps a record that has lost its type', () => {
    expect(problemsOf('AU  - Husk, K\nTI  - One\nPY  - 2019\nER  - \n')).toContain('1 no-type')
  })

  it.each([
    ['CINAHL', 'L3  - 10.1111/hsc.12345', '10.1111/hsc.12345'],
    ['EBSCO', 'N1  - Accession Number: 1; DOI: 10.1111/HSC.12345; Language: English', '10.1111/hsc.12345'],
    ['ERIC on Ovid', 'M3  - doi:10.1111/hsc.12345', '10.1111/hsc.12345'],
    ['a publisher', 'UR  - https://onlinelibrary.wiley.com/doi/10.1111/hsc.12345/full', '10.1111/hsc.12345'],
    ['Google Scholar', 'UR  - https://dx.doi.org/10.1111%2Fhsc.12345', '10.1111/hsc.12345'],
    [
      'Scopus',
      'UR  - https://www.scopus.com/inward/record.uri?eid=2&doi=10.1111%2fhsc.12345&partnerID=40',
      '10.1111/hsc.12345',
    ],
    ['PubMed', 'LID - 10.1111/hsc.12345 [doi]', '10.1111/hsc.12345'],
    ['PubMed', 'AID - 10.1111/hsc.12345 [doi]', '10.1111/hsc.12345'],
    ['a note', 'M1  - 10.1111/hsc.12345', '10.1111/hsc.12345'],
    ['ProQuest', 'DO  - http://dx.doi.org/10.1111/hsc.12345', '10.1111/hsc.12345'],
  ])('finds the DOI that %s puts into %s', (_, line, doi) => {
    expect(itemsOf(minimal(line))[0]?.DOI).toBe(doi)
  })

  it('takes no DOI from a list of references', () => {
    expect(itemsOf(minimal('N1  - References: Smith, A., doi: 10.1000/other'))[0]?.DOI).toBeUndefined()
  })

  it('finds PubMed numbers where Embase, Scopus, PMC and EBSCO put them', () => {
    expect(itemsOf(minimal('C5  - 31421429', 'DB  - Embase'))[0]?.PMID).toBe('31421429')
    expect(itemsOf(minimal('C2  - 31421429', 'DB  - Scopus'))[0]?.PMID).toBe('31421429')
    expect(
      itemsOf(
        minimal('U1  - 23690738[pmid]', 'UR  - http://www.ncbi.nlm.nih.gov/pmc/articles/PMC3654245/'),
      )[0],
    ).toMatchObject({
      PMID: '23690738',
      PMCID: 'PMC3654245',
    })
    expect(itemsOf(minimal('N1  - Accession Number: 9. PMID: NLM25647015.'))[0]?.PMID).toBe('25647015')
  })

  it('reads Ovid’s link lines as links', () => {
    const [item] = itemsOf(
      minimal('AB  - Text.', 'Link to the Ovid Full Text or citation: https://ovidsp.ovid.com/x?id=1'),
    )
    expect(item).toMatchObject({ abstract: 'Text.', URL: 'https://ovidsp.ovid.com/x?id=1' })
  })

  it('keeps corporate authors whole', () => {
    const text =
      'TY  - RPRT\nTI  - Report\nAU  - World Health Organization\nAU  - National Academy for Social Prescribing\nAU  - Mind,\nPY  - 2020\nER  - \n'
    expect(itemsOf(text)[0]?.author).toEqual([
      { literal: 'World Health Organization' },
      { literal: 'National Academy for Social Prescribing' },
      { literal: 'Mind' },
    ])
  })

  it('reads HTML entities, and keywords one per line', () => {
    const [item] = itemsOf(
      minimal('KW  - R&amp;D', 'caf&eacute;s', 'KW  - one; two', 'JF  - Health &#38; Place'),
    )
    expect(item).toMatchObject({ keyword: 'R&D; cafés; one; two', 'container-title': 'Health & Place' })
  })

  it('joins pages, and a day to its year', () => {
    expect(itemsOf(minimal('SP  - 193', 'EP  - 194', 'DA  - Mar 3'))[0]).toMatchObject({
      page: '193-194',
      issued: { 'date-parts': [[2019, 3, 3]] },
    })
    expect(itemsOf(minimal('SP  - 1-22'))[0]?.page).toBe('1-22')
  })

  it('takes no date of receipt for the date of publication', () => {
    expect(
      itemsOf('TY  - JOUR\nTI  - T\nPY  - 2013/02/15/received\nPY  - 2013/04/18\nER  - \n')[0]?.issued,
    ).toEqual({ 'date-parts': [[2013, 4, 18]] })
  })

  it('reads all line ends and marks, mixed', () => {
    const text = minimal('DO  - 10.1000/a')
    for (const end of ['\r\n', '\r', '\n'])
      expect(itemsOf(`\ufeff${text.replaceAll('\n', end)}`)).toEqual(itemsOf(text))
    expect(itemsOf(`${minimal()}\ufeff${minimal()}`.replace('\n', '\r\n').replace('\n', '\r'))).toHaveLength(
      2,
    )
  })

  it('keeps what it cannot use and says where it stands', () => {
    const { records, problems } = parsed(
      minimal('DO  - 10.1000/a', 'QX  - strange', 'AD  - Exeter', 'DO  - not a doi'),
    )
    expect(records[0]?.raw.filter(({ used }) => !used)).toEqual([
      { tag: 'QX', value: 'strange', line: 6, used: false },
      { tag: 'AD', value: 'Exeter', line: 7, used: false },
      { tag: 'DO', value: 'not a doi', line: 8, used: false },
    ])
    expect(problems.map(({ line, record, code }) => [line, record, code])).toEqual([
      [6, 0, 'unknown-tag'],
      [7, 0, 'unused-field'],
      [8, 0, 'bad-doi'],
    ])
  })
})
