import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { agreementOf } from './agreement'
import { pairTable, ratingsOfMatrix, ratingsOfRows, type Rating } from './ratings'

const ofMatrix = (matrix: number[][]) => agreementOf(ratingsOfMatrix(matrix))
const ofRows = (rows: Rating[][], categories?: string[]) => agreementOf(ratingsOfRows(rows, categories))

/** Four raters, twelve things, ratings missing: Krippendorff 2011, example C; Gwet 2014 (irrCAC’s cac.raw4raters). */
const fourRaters: Rating[][] = [
  [1, 1, null, 1],
  [2, 2, 3, 2],
  [3, 3, 3, 3],
  [3, 3, 3, 3],
  [2, 2, 2, 2],
  [1, 2, 3, 4],
  [4, 4, 4, 4],
  [1, 1, 2, 1],
  [2, 2, 2, 2],
  [null, 5, 5, 5],
  [null, null, 1, 1],
  [null, 3, null, null],
]

describe('two raters', () => {
  // Agresti, Categorical Data Analysis (2002), §10.5: pathologists, and Siskel and Ebert's reviews.
  it.each([
    [
      [
        [22, 2, 2, 0],
        [5, 7, 14, 0],
        [0, 2, 36, 0],
        [0, 1, 17, 10],
      ],
      0.493,
      0.057,
    ],
    [
      [
        [24, 8, 13],
        [8, 13, 11],
        [10, 9, 64],
      ],
      0.389,
      0.0598,
    ],
  ])('have the κ and standard error of published tables', (matrix, kappa, se) => {
    const { unweighted } = ofMatrix(matrix)
    expect(unweighted.value).toBeCloseTo(kappa, 3)
    expect(unweighted.se).toBeCloseTo(se, 3)
    expect(unweighted.lower).toBeCloseTo(kappa - 1.96 * se, 2)
    expect(unweighted.upper).toBeCloseTo(kappa + 1.96 * se, 2)
  })

  it('have weighted κ by rank, linear and quadratic', () => {
    const { linear, quadratic } = ofMatrix([
      [5, 3, 4],
      [0, 7, 3],
      [0, 0, 3],
    ])
    expect(linear.value).toBeCloseTo(0.3859649, 6)
    expect(quadratic.value).toBeCloseTo(0.3452381, 6)
    expect(quadratic.pe).toBeCloseTo(0.664, 9)
  })

  it('show how prevalence and bias move κ away from PABAK', () => {
    // Byrt, Bishop & Carlin 1993: with no bias and even prevalence the two are the same.
    const even = ofMatrix([
      [40, 10],
      [10, 40],
    ])
    expect(even.pabak.value).toBeCloseTo(even.unweighted.value ?? NaN, 12)
    const skewed = ofMatrix([
      [45, 15],
      [25, 15],
    ])
    expect(skewed.prevalence).toBeCloseTo(0.3, 12)
    expect(skewed.bias).toBeCloseTo(0.1, 12)
    expect(skewed.pabak.value).toBeCloseTo(0.2, 12)
    expect(
      ofMatrix([
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
      ]).pabak.value,
    ).toBeCloseTo(1, 12)
  })

  it('agree fully, or never, with no width of interval to spare', () => {
    expect(
      ofMatrix([
        [6, 0],
        [0, 4],
      ]).unweighted,
    ).toMatchObject({ value: 1, se: 0, lower: 1, upper: 1 })
    expect(
      ofMatrix([
        [0, 5],
        [5, 0],
      ]).unweighted,
    ).toMatchObject({ value: -1, lower: -1 })
  })

  it('are counted where both rated', () => {
    const some = ofRows([
      ['a', 'a'],
      ['b', null],
      ['b', 'b'],
      [null, 'a'],
      ['a', 'b'],
    ])
    expect(some).toMatchObject({ n: 3, incomplete: 2 })
    expect(some.unweighted.value).toBe(
      ofRows([
        ['a', 'a'],
        ['b', 'b'],
        ['a', 'b'],
      ]).unweighted.value,
    )
    expect(some.warnings.join()).toContain('missing')
  })

  it('may use a category that the other never does', () => {
    expect(
      pairTable(
        ratingsOfRows([
          [1, 3],
          [1, 1],
          [2, 1],
        ]),
      ),
    ).toEqual([
      [1, 0, 1],
      [1, 0, 0],
      [0, 0, 0],
    ])
  })

  it('get a warning where there are few, and none where there are many', () => {
    expect(
      ofMatrix([
        [10, 5],
        [5, 9],
      ]).warnings.join(),
    ).toContain('fewer than 30')
    expect(
      ofMatrix([
        [10, 5],
        [5, 10],
      ]).warnings,
    ).toEqual([])
  })
})

describe('what cannot be calculated', () => {
  it.each([
    [
      'all in one cell',
      ofMatrix([
        [10, 0],
        [0, 0],
      ]),
      'pe = 1',
    ],
    [
      'one category',
      ofRows([
        ['a', 'a'],
        ['a', 'a'],
      ]),
      'one category',
    ],
    [
      'no pair',
      ofRows([
        ['a', null],
        [null, 'b'],
      ]),
      'nothing was rated by two',
    ],
    ['nothing', ofRows([]), 'nothing was rated by two'],
    [
      'zeros',
      ofMatrix([
        [0, 0],
        [0, 0],
      ]),
      'nothing was rated by two',
    ],
  ])('is null with a reason: %s', (_, agreement, reason) => {
    expect(agreement.unweighted).toMatchObject({ value: null, se: null, lower: null, upper: null })
    expect(`${agreement.unweighted.reason} ${agreement.linear.reason}`).toContain(reason)
    expect(agreement.alpha.value).toBeNull()
    expect(JSON.stringify(agreement)).not.toMatch(/NaN|Infinity/)
  })

  it('is told by its own reason where there are no ratings at all', () => {
    const { linear, ac1 } = ofRows([])
    expect([linear.reason, ac1.reason]).toEqual([ofRows([]).unweighted.reason, ofRows([]).unweighted.reason])
  })

  it('keeps what is known of agreement that chance alone explains', () => {
    expect(
      ofMatrix([
        [10, 0],
        [0, 0],
      ]).unweighted,
    ).toMatchObject({ po: 1, pe: 1 })
    expect(
      ofMatrix([
        [10, 0],
        [0, 0],
      ]).ac1.value,
    ).toBe(1)
  })
})

describe('the order of categories', () => {
  const words = [
    ['low', 'high'],
    ['some', 'some'],
    ['high', 'high'],
    ['low', 'some'],
  ]
  it('is needed for weights, and taken from the list', () => {
    expect(ofRows(words).quadratic).toMatchObject({
      value: null,
      reason: expect.stringContaining('data.categories'),
    })
    expect(ofRows(words).unweighted.value).not.toBeNull()
    const numbers = words.map((row) => row.map((word) => ['low', 'some', 'high'].indexOf(word)))
    expect(ofRows(words, ['low', 'some', 'high']).quadratic.value).toBe(ofRows(numbers).quadratic.value)
  })

  it('is that of numbers, not of their digits', () => {
    expect(
      ofRows([
        [2, 10],
        [10, 10],
        [1, 1],
      ]).categories,
    ).toEqual(['1', '2', '10'])
  })

  it('does not matter for two', () => {
    const agreement = ofRows([
      ['yes', 'no'],
      ['no', 'no'],
      ['yes', 'yes'],
    ])
    expect(agreement.linear.value).toBeCloseTo(agreement.unweighted.value ?? NaN, 12)
  })
})

describe('several raters with ratings missing', () => {
  const agreement = ofRows(fourRaters)
  it('have Krippendorff’s α of his own example', () => {
    expect(agreement.alpha.value).toBeCloseTo(0.743, 3)
    expect(agreement.alphaOrdinal.value).toBeCloseTo(0.815, 3)
    expect(agreement.alphaInterval.value).toBeCloseTo(0.849, 3)
  })

  it('have AC1 and Fleiss’ κ with the standard errors that irrCAC gives, and Conger’s computed apart', () => {
    expect(agreement.ac1.value).toBeCloseTo(0.77544, 5)
    expect(agreement.ac1.se).toBeCloseTo(0.14295, 5)
    expect(agreement.ac1.lower).toBeCloseTo(0.461, 3)
    expect(agreement.ac1.upper).toBe(1)
    expect(agreement.fleiss.value).toBeCloseTo(0.76117, 5)
    expect(agreement.fleiss.se).toBeCloseTo(0.15302, 5)
    expect(agreement.kappa).toBe('Conger')
    expect(agreement.unweighted.value).toBeCloseTo(0.76207, 5)
    expect(agreement.unweighted.se).toBeCloseTo(0.15011, 5)
  })

  it('have a κ for each pair', () => {
    expect(agreement.pairs).toHaveLength(6)
    expect(agreement.pairs[0]).toMatchObject({ raters: [0, 1], n: 9 })
  })
})

describe('bad ratings', () => {
  it.each([
    [() => ratingsOfMatrix([[1, 2]]), 'row 1: it has 2 columns'],
    [
      () =>
        ratingsOfMatrix([
          [1, -2],
          [0, 1],
        ]),
      'row 1, column 2: -2',
    ],
    [
      () =>
        ratingsOfMatrix([
          [1, 0.5],
          [0, 1],
        ]),
      '0.5 is not a count',
    ],
    [() => ratingsOfMatrix([]), 'no rows'],
    [() => ratingsOfRows([['a']]), 'two raters'],
    [() => ratingsOfRows([['a', 'b'], ['a']]), 'row 2'],
    [
      () =>
        ratingsOfRows([
          ['a', 'b'],
          ['a', 'b', 'c'],
        ]),
      'row 2: it has 3 ratings, the first row 2',
    ],
    [() => ratingsOfRows([['a', {}]]), 'row 1, rater 2'],
    [() => ratingsOfRows([['a', '']]), 'null where it is missing'],
    [() => ratingsOfRows([['a', 'z']], ['a', 'b']), '“z” is not one of'],
    [() => ratingsOfRows('a'), 'not a list'],
  ])('are refused with place and remedy (%#)', (read, message) => expect(read).toThrow(message))
})

describe('any table', () => {
  const tables = fc
    .integer({ min: 2, max: 5 })
    .chain((k) =>
      fc.array(fc.array(fc.nat(20), { minLength: k, maxLength: k }), { minLength: k, maxLength: k }),
    )
  const transpose = (table: number[][]) => table.map((_, j) => table.map((row) => row[j] ?? 0))

  it('gives the same κ whichever rater comes first, and never more than 1', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const [one, other] = [ofMatrix(table), ofMatrix(transpose(table))]
        for (const kind of ['unweighted', 'linear', 'quadratic'] as const) {
          expect(one[kind].value === null).toBe(other[kind].value === null)
          if (one[kind].value === null) continue
          expect(one[kind].value).toBeCloseTo(other[kind].value ?? NaN, 9)
          expect(one[kind].se).toBeCloseTo(other[kind].se ?? NaN, 9)
          expect(one[kind].value).toBeLessThanOrEqual(1 + 1e-12)
        }
      }),
    )
  })

  it('gives α from Scott’s π, corrected for few ratings', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const { fleiss, alpha, n } = ofMatrix(table)
        if (fleiss.value === null || alpha.value === null) return
        // α = π + (1 − π) / 2n for two raters and nothing missing.
        expect(alpha.value).toBeCloseTo(fleiss.value + (1 - fleiss.value) / (2 * n), 9)
      }),
    )
  })

  it('gives the same in whatever order the things were rated', () => {
    const rows = fc.array(
      fc.array(fc.option(fc.integer({ min: 1, max: 4 })), { minLength: 3, maxLength: 3 }),
      { minLength: 1, maxLength: 30 },
    )
    fc.assert(
      fc.property(rows, (ratings) => {
        const [one, other] = [ofRows(ratings), ofRows([...ratings].reverse())]
        expect(JSON.stringify(one)).not.toMatch(/NaN/)
        for (const kind of ['unweighted', 'ac1', 'alpha', 'alphaOrdinal'] as const) {
          if (one[kind].value === null) expect(other[kind].value).toBeNull()
          else expect(other[kind].value).toBeCloseTo(one[kind].value, 9)
        }
      }),
    )
  })
})
