import { describe, expect, it } from 'vitest'

import { groupedProblems, numbersInWords } from './groups'

describe('problems of many rows', () => {
  it('are one where column and words are the same, in the order in which they first stand', () => {
    const of = (row: string, path: string, message: string) => ({ row, path, message })
    expect(groupedProblems([of('a', 'estimate', 'Wrong.'), of('a', 'ciLower', 'Wrong.'), of('b', 'estimate', 'Wrong.'), of('b', 'estimate', 'Odd.')])).toEqual([
      { path: 'estimate', message: 'Wrong.', rows: ['a', 'b'] }, { path: 'ciLower', message: 'Wrong.', rows: ['a'] },
      { path: 'estimate', message: 'Odd.', rows: ['b'] },
    ])
  })

  it.each([
    [[4], 'result 4'], [[1, 2], 'results 1 and 2'], [[3, 1, 2], 'results 1 to 3'], [[1, 2, 3, 7], 'results 1 to 3 and 7'], [[1, 3, 5], 'results 1, 3 and 5'],
  ])('stand in %j', (numbers, words) => {
    expect(numbersInWords(numbers)).toBe(words)
  })
})
