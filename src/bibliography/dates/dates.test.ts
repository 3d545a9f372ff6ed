import { describe, expect, it } from 'vitest'
import { edtfInWords, edtfProblem, parseEdtf, yearOfEdtf } from '.'

describe('a date as typed', () => {
  it.each([
    ['2014', { from: { year: 2014 } }],
    ['2014-02', { from: { year: 2014, month: 2 } }],
    [' 2014-02-03 ', { from: { year: 2014, month: 2, day: 3 } }],
    ['2016-02-29', { from: { year: 2016, month: 2, day: 29 } }],
    ['2014-02/2014-05', { from: { year: 2014, month: 2 }, to: { year: 2014, month: 5 } }],
    ['2014-05/2014', { from: { year: 2014, month: 5 }, to: { year: 2014 } }],
    ['2014/..', { from: { year: 2014 }, to: null }],
  ])('is read from %s', (typed, date) => {
    expect(parseEdtf(typed)).toEqual(date)
  })

  const wrong = [
    '2014-13',
    '2015-02-29',
    '14',
    '3 February 2014',
    '2014/2013',
    '2014/2015/2016',
    '../2014',
    '0000',
  ]
  it.each(wrong)('is refused with a remedy: %s', (typed) => {
    expect(edtfProblem(typed)).toContain('Write 2014, 2014-02')
    expect(yearOfEdtf(typed)).toBeNull()
  })

  it('may be missing', () => {
    expect(edtfProblem('')).toBeNull()
    expect(edtfProblem(null)).toBeNull()
    expect(yearOfEdtf(undefined)).toBeNull()
  })

  it('has the year it begins in', () => {
    expect(yearOfEdtf('2014-12/2015-03')).toBe(2014)
  })
})

describe('a date in words', () => {
  it.each([
    ['2014', '2014'],
    ['2014-02', 'February 2014'],
    ['2014-02-03', '3 February 2014'],
    ['2014/..', '2014 –'],
    ['2014-05/2015', 'May 2014 – 2015'],
    ['some time ago', 'some time ago'],
  ])('%s is %s', (typed, words) => {
    expect(edtfInWords(typed)).toBe(words)
  })

  it('says an interval once', () => {
    expect(edtfInWords('2014-02/2014-05')?.replace(/\s/g, ' ')).toMatch(/^February ?– ?May 2014$/)
  })

  it('speaks the reader’s language', () => {
    expect(edtfInWords('2014-02-03', 'fr')).toBe('3 février 2014')
    expect(edtfInWords('2014-02', 'de')).toBe('Februar 2014')
  })

  it('of a moment as it is stored names the day', () => {
    expect(edtfInWords('2020-09-03T00:00:00.000Z')).toBe('3 September 2020')
  })

  it('is silent where there is no date', () => {
    expect(edtfInWords('')).toBeNull()
  })
})
