import { describe, expect, it } from 'vitest'
import type { CslDate } from '../../record'
import { readDate, writeEdtf, writeMedlineDate, writeSlashed } from './dates'

const day = (...parts: number[][]): CslDate => ({ 'date-parts': parts })

describe('reading dates', () => {
  const cases: [string, CslDate | undefined][] = [
    ['2014', day([2014])],
    ['2014//', day([2014])],
    ['1948/07//', day([1948, 7])],
    ['2013/04/18', day([2013, 4, 18])],
    ['2013/04/18/', day([2013, 4, 18])],
    ['2001/00/00/', day([2001])],
    ['2014///Spring', { ...day([2014]), season: 1 }],
    ['2015/october', day([2015, 10])],
    ['2014-02/2014-05', day([2014, 2], [2014, 5])],
    ['2019-03-25T10:00:00Z', day([2019, 3, 25])],
    ['20160419', day([2016, 4, 19])],
    ['2016 Apr 19', day([2016, 4, 19])],
    ['2006 May-Jun', day([2006, 5], [2006, 6])],
    ['2006 Mar 29-31', day([2006, 3, 29], [2006, 3, 31])],
    ['2001 Dec-2002 Jan', day([2001, 12], [2002, 1])],
    ['14 June 2006', day([2006, 6, 14])],
    ['June 14, 2006', day([2006, 6, 14])],
    ['2006 JUN 14', day([2006, 6, 14])],
    ['04 2006', day([2006, 4])],
    ['2006 Spring', { ...day([2006]), season: 1 }],
    ['c. 1900', { ...day([1900]), circa: true }],
    ['25/12/2006', day([2006, 12, 25])],
    ['03/04/2006', day([2006])],
    ['in press', { literal: 'in press' }],
    ['n.d.', undefined],
    ['YEAR/MONTH/DAY/', undefined],
    ['99', undefined],
    ['///', undefined],
  ]
  it.each(cases)('%s', (text, date) => expect(readDate(text)).toEqual(date))

  it('reads back every date it writes', () => {
    const dates = [
      day([2014]),
      day([2014, 2]),
      day([2014, 2, 3]),
      day([2014, 2], [2014, 5]),
      { ...day([2014]), season: 3 },
    ]
    for (const date of dates)
      for (const write of [writeEdtf, writeSlashed, writeMedlineDate])
        expect(readDate(write(date))).toEqual(date)
    for (const date of [{ ...day([1900]), circa: true }, { literal: 'in press' }])
      for (const write of [writeEdtf, writeSlashed]) expect(readDate(write(date))).toEqual(date)
  })
})
