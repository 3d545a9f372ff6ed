import { describe, expect, it } from 'vitest'
import { itemsOf, problemsOf } from '../testing/parsing'

const record = `PMID- 31234567
OWN - NLM
IS  - 2044-6055 (Electronic)
VI  - 9
IP  - 6
DP  - 2019 Jun 3
TI  - Social prescribing for people with long-term conditions: a
      realist review.
PG  - e025500
LID - 10.1136/bmjopen-2018-025500 [doi]
AB  - BACKGROUND: First.
      Still first.
FAU - Husk, Kerryn
AU  - Husk K
FAU - Clark, Joe Jr
AU  - Clark J Jr
CN  - Exeter Review Group
LA  - eng
SI  - ClinicalTrials.gov/NCT03822897
PT  - Journal Article
PT  - Systematic Review
TA  - BMJ Open
JT  - BMJ open
OT  - link worker
MH  - *Social Support
PMC - PMC6561412
AID - bmjopen-2018-025500 [pii]
SO  - BMJ Open. 2019 Jun 3;9(6):e025500.
`

describe('PubMed’s format', () => {
  it('reads a record with its identifiers and both kinds of author', () => {
    expect(itemsOf(record)).toEqual([
      {
        type: 'article-journal',
        title: 'Social prescribing for people with long-term conditions: a realist review.',
        author: [
          { family: 'Husk', given: 'Kerryn' },
          { family: 'Clark', given: 'Joe', suffix: 'Jr' },
          { literal: 'Exeter Review Group' },
        ],
        'container-title': 'BMJ open',
        'container-title-short': 'BMJ Open',
        volume: '9',
        issue: '6',
        page: 'e025500',
        issued: { 'date-parts': [[2019, 6, 3]] },
        abstract: 'BACKGROUND: First. Still first.',
        language: 'en',
        keyword: 'link worker; Social Support',
        DOI: '10.1136/bmjopen-2018-025500',
        PMID: '31234567',
        PMCID: 'PMC6561412',
        ISSN: '2044-6055',
        custom: { identifiers: [{ scheme: 'trial', value: 'NCT03822897' }] },
      },
    ])
  })

  it('lists what has no place', () => {
    expect(problemsOf(record)).toEqual([
      '2 unused-field',
      '21 unused-field',
      '27 unused-field',
      '28 unused-field',
    ])
  })

  it('parts records with and without an empty line between', () => {
    expect(itemsOf(`${record}\n${record}${record}`)).toHaveLength(3)
  })

  it('takes short names where there are no full ones', () => {
    expect(
      itemsOf('PMID- 1\nTI  - Old\nDP  - 1980 May-Jun\nAU  - van der Berg JK\nAU  - Mind\nSO  - X\n')[0],
    ).toMatchObject({
      author: [{ 'non-dropping-particle': 'van der', family: 'Berg', given: 'JK' }, { family: 'Mind' }],
      issued: {
        'date-parts': [
          [1980, 5],
          [1980, 6],
        ],
      },
    })
  })

  it('reads records of before 2004: a MEDLINE number above the PMID, and names in short', () => {
    const text = 'UI  - 87000001\nPMID- 3540987\nTI  - One\nAU  - van der Meer JW Jr\nAU  - O\'Brien K\nDP  - 1987 Jan 9\nSO  - JAMA\n'
    expect(itemsOf(`${text}\n${text}`)).toMatchObject([
      {
        PMID: '3540987',
        author: [
          { 'non-dropping-particle': 'van der', family: 'Meer', given: 'JW', suffix: 'Jr' },
          { family: "O'Brien", given: 'K' },
        ],
      },
      { PMID: '3540987' },
    ])
    const ovid = 'VN  - Ovid Technologies\nDB  - Ovid MEDLINE(R)\nUI  - 28701413\nPMID- 28701413\nTI  - One\nYR  - 2017\nSO  - BMJ Open\n'
    expect(itemsOf(`${ovid}\n${ovid}`)).toMatchObject([
      { PMID: '28701413', issued: { 'date-parts': [[2017]] } },
      { PMID: '28701413' },
    ])
  })
})
