import { describe, expect, it } from 'vitest'
import type { PdfInfo } from '../reading/reading'
import { guessDoi } from './identifiers'
import { guessLanguage } from './language'
import { isPeople, readPeople } from './people'
import { guessYear } from './year'

const source = (text: string | string[], info: Partial<PdfInfo> = {}) => ({
  pages: [text].flat().map((each, index) => ({ number: index + 1, label: null, text: each })),
  layout: [],
  info: { info: {}, xmp: {}, ...info },
})

describe('the DOI', () => {
  it.each([
    ['a doi.org address', 'Cite this as https://doi.org/10.5555/abc.12(3).', '10.5555/abc.12(3)'],
    ['one that the line breaks', 'doi: 10.5555/j.socmed.\n2019.1123 and more', '10.5555/j.socmed.2019.1123'],
    ['one in brackets', '(doi:10.5555/12345)', '10.5555/12345'],
    ['one of a figure', 'https://doi.org/10.5555/pone.0123456.g001', '10.5555/pone.0123456'],
  ])('is read from %s', (_, text, doi) => {
    expect(guessDoi(source(text))?.value).toBe(doi)
  })

  it('is not one of the list of references, of a funder or of the article commented on', () => {
    expect(guessDoi(source(['Text', 'References\n1. Other. doi:10.5555/other']))).toBeUndefined()
    expect(guessDoi(source('Funder 10.13039/501100000272'))).toBeUndefined()
    expect(guessDoi(source('Comment on https://doi.org/10.5555/other\nhttps://doi.org/10.5555/own'))?.value).toBe('10.5555/own')
  })

  it('is surest where the file states what its page shows', () => {
    const guess = guessDoi(source('doi:10.5555/own', { xmp: { 'prism:doi': '10.5555/own' } }))
    expect(guess).toMatchObject({ value: '10.5555/own', confidence: 0.98, how: expect.stringContaining('prism:doi') })
  })
})

describe('names', () => {
  it.each([
    ['Ada B. Example1,2, Jan van der Sample* and C. O’Test', ['Ada B. Example', 'Jan van der Sample', 'C. O’Test']],
    ['EXAMPLE AB, van der Sample J', ['AB Example', 'J van der Sample']],
    ['Dr María José García-Pérez, PhD; Li Wei, MD', ['María José García-Pérez', 'Li Wei']],
    ['Yu.A.Pusep, D.Smirnov', ['Yu.A. Pusep', 'D. Smirnov']],
    ["Ada Example∗+, Jan Sample$ and Carys Test''", ['Ada Example', 'Jan Sample', 'Carys Test']],
    ['Ada Example\u2c20Jan Sample', ['Ada Example', 'Jan Sample']],
  ])('%s', (line, names) => {
    const read = readPeople(line.replace('EXAMPLE', 'Example'))
    expect(
      read.map((name) => [name.given, name['non-dropping-particle'], name.family].filter(Boolean).join(' ')),
    ).toEqual(names)
  })

  it.each(['Department of Public Health, University of Exampleton', 'Received 3 March 2019', 'Social prescribing for all'])(
    '%s is none',
    (line) => {
      expect(isPeople(line)).toBe(false)
    },
  )
})

describe('the year', () => {
  it.each([
    ['Published: 12 March 2019. Received 2018', 2019],
    ['Example J 2021;12(3):45', 2021],
    ['© The Author(s) 2020', 2020],
    ['March 2017', 2017],
    ['In 1066 and 3001', undefined],
  ])('%s', (text, year) => {
    expect(guessYear(source(text), 2026)?.value).toBe(year)
  })
})

describe('the language', () => {
  it.each([
    ['en', 'The effect of the link worker on loneliness was small and it was not the same for all of the people who were in the study that we report on here.'],
    ['cy', 'Mae’r adroddiad yn dangos bod y gwaith wedi cael effaith ar iechyd y bobl yn yr ardal, ond nid oedd y canlyniadau yn glir i bawb gan fod y nifer yn fach hefyd.'],
    ['de', 'Die Wirkung der Beratung auf die Einsamkeit war nicht für alle gleich, und sie ist in der Studie mit einer kleinen Zahl von Menschen nur schwer zu messen.'],
    ['fr', 'L’effet de la consultation sur la solitude des personnes âgées est faible dans les études qui ont été faites avec une petite partie de la population.'],
    ['ja', 'この報告書は、高齢者の孤独に対する社会的処方の効果を調べたものである。対象者の数が少なかったため、結果は明らかではない。今後のさらなる研究が必要である。'],
  ])('%s', (language, text) => {
    expect(guessLanguage(text)?.value).toBe(language)
  })

  it('is not told from a few words', () => {
    expect(guessLanguage('Social prescribing')).toBeUndefined()
  })
})
