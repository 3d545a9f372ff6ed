import { describe, expect, it } from 'vitest'
import { readReferences } from '../../read'
import { itemsOf, problemsOf } from '../testing/parsing'

const file = `FN Clarivate Analytics Web of Science
VR 1.0
PT J
AU Husk, K
   Blockley, K
AF Husk, Kerryn
   Blockley, Kelly
CA Exeter Review Grp
TI What approaches to social prescribing work, for whom,
   and in what circumstances?
SO HEALTH & SOCIAL CARE IN THE COMMUNITY
LA English
DT Article
DE social prescribing; realist review
CR Abel J, 2018, BRIT J GEN PRACT, V68, P803
   Bickerdike L, 2017, BMJ OPEN, V7
SN 0966-0410
EI 1365-2524
JI Health Soc. Care Community
PD MAR
PY 2020
VL 28
IS 2
BP 309
EP 324
DI 10.1111/hsc.12839
PM 31502314
ER

PT C
AU Other, A
TI Cut
PY 2021
EF
`

describe('Web of Science’s format', () => {
  it('reads full names, group authors, the month and both ISSNs', () => {
    expect(itemsOf(file)[0]).toEqual({
      type: 'article-journal',
      title: 'What approaches to social prescribing work, for whom, and in what circumstances?',
      author: [
        { family: 'Husk', given: 'Kerryn' },
        { family: 'Blockley', given: 'Kelly' },
        { literal: 'Exeter Review Grp' },
      ],
      'container-title': 'HEALTH & SOCIAL CARE IN THE COMMUNITY',
      'container-title-short': 'Health Soc. Care Community',
      language: 'en',
      keyword: 'social prescribing; realist review',
      issued: { 'date-parts': [[2020, 3]] },
      volume: '28',
      issue: '2',
      page: '309-324',
      DOI: '10.1111/hsc.12839',
      PMID: '31502314',
      ISSN: '0966-0410',
      custom: { identifiers: [{ scheme: 'issn', value: '1365-2524' }] },
    })
  })

  it('closes a record that has no end', () => {
    expect(itemsOf(file)[1]).toMatchObject({ type: 'paper-conference', title: 'Cut' })
    expect(problemsOf(file)).toContain('30 unterminated-record')
  })

  it('reads the table that Web of Science calls tab delimited, whose quotation marks are text', () => {
    const text = [
      ['PT', 'AU', 'AF', 'TI', 'SO', 'ID', 'PD', 'PY', 'BP', 'EP', 'PG', 'DI', 'PM'],
      ['J', 'Husk, K; Lovell, R', 'Husk, Kerryn; Lovell, Rebecca', '"Green" care', 'BMJ', 'HEALTH', 'MAR', '2020', '309', '324', '16', '10.1111/hsc.12839', '31502314'],
      ['C', 'Li, X', '', 'Second', 'Proc X', '', '', '2010', '12', '+', '', '', ''],
    ]
      .map((row) => row.join('\t'))
      .join('\r\n')
    for (const bytes of [new TextEncoder().encode(`\ufeff${text}`), Buffer.from(`\ufeff${text}`, 'utf16le')])
      expect(readReferences(bytes)).toMatchObject({
        format: 'isi',
        records: [
          {
            csl: {
              type: 'article-journal',
              title: '"Green" care',
              author: [
                { family: 'Husk', given: 'Kerryn' },
                { family: 'Lovell', given: 'Rebecca' },
              ],
              'container-title': 'BMJ',
              issued: { 'date-parts': [[2020, 3]] },
              page: '309-324',
              DOI: '10.1111/hsc.12839',
              PMID: '31502314',
            },
            line: 2,
          },
          { csl: { type: 'paper-conference', author: [{ family: 'Li', given: 'X' }], page: '12' }, line: 3 },
        ],
      })
    expect(problemsOf(text)).toContain('2 unused-field')
  })
})
