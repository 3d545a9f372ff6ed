/**
 * Ratings of the same things by two or more raters, as all agreement statistics take them: like rows are counted
 * once, so that a table of a million pairs costs no more than one of ten.
 */
export type Ratings = {
  /** Every category that can be given, whether or not anyone did; ordered from low to high if `order` says so. */
  categories: readonly string[]
  /**
   * Where the order of the categories comes from: the matrix or list as given, the size of numbers, the alphabet for
   * single letters; "two" where there are at most two categories, so that any order gives the same; "unknown" where
   * nothing tells it; "none" where the categories are known to have none.
   */
  order: 'given' | 'numeric' | 'letters' | 'two' | 'unknown' | 'none'
  /** The categories as numbers; null where one of them is none, so that no distance can be told. */
  values: readonly number[] | null
  raters: number
  /** What each rater gave, as a position in `categories` (null: not rated), and how many things were rated so. */
  rows: readonly RatingRow[]
}

export type RatingRow = { given: readonly (number | null)[]; count: number }

/** Ratings that cannot be counted. The message names the place and the remedy. */
export class RatingsError extends Error {
  override readonly name = 'RatingsError'
}

/** One rating as it stands in a file or a record; null where the rater gave none. */
export type Rating = string | number | boolean | null

/**
 * Ratings from a square table of two raters: cell (i, j) counts what the first put into category i, the second
 * into j. Rows and columns keep their order and their number, empty ones included, as psych and vcd do.
 *
 * @throws RatingsError if it is no square of whole numbers from 0
 */
export function ratingsOfMatrix(matrix: unknown, names?: readonly string[]): Ratings {
  if (!Array.isArray(matrix) || matrix.length === 0)
    throw new RatingsError(
      'data.matrix: it has no rows. Give as many rows as there are categories, such as [[20, 5], [10, 15]].',
    )
  const size = matrix.length
  const rows: RatingRow[] = []
  for (const [i, row] of matrix.entries()) {
    if (!Array.isArray(row))
      throw new RatingsError(
        `data.matrix, row ${i + 1}: it is not a list. Give the counts of this row as a list.`,
      )
    if (row.length !== size)
      throw new RatingsError(
        `data.matrix, row ${i + 1}: it has ${counted(row.length, 'column')}, but the matrix has ${counted(size, 'row')}. Give both raters the same categories, with 0 where one was not used.`,
      )
    for (const [j, count] of row.entries()) {
      if (typeof count !== 'number' || !Number.isSafeInteger(count) || count < 0)
        throw new RatingsError(
          `data.matrix, row ${i + 1}, column ${j + 1}: ${shown(count)} is not a count. Give whole numbers from 0, not shares.`,
        )
      if (count > 0) rows.push({ given: [i, j], count })
    }
  }
  if (names && names.length !== size)
    throw new RatingsError(
      `data.categories: ${counted(names.length, 'name')} for a matrix of ${counted(size, 'row')}. Give one for each row of the matrix.`,
    )
  const categories = names ?? matrix.map((_, index) => String(index + 1))
  return { categories, order: 'given', values: numbersIn(categories), raters: 2, rows }
}

/**
 * Ratings from one row for each thing rated, with one place for each rater. Categories are those given in
 * `categories`, in this order; else those found: numbers by size, single letters by the alphabet, others unordered.
 *
 * @throws RatingsError for rows of unequal length, fewer than two raters, what is no rating, or an unlisted category
 */
export function ratingsOfRows(rows: unknown, listed?: readonly string[]): Ratings {
  if (!Array.isArray(rows))
    throw new RatingsError(
      'data.ratings: it is not a list. Give one row for each thing rated, such as [["low", "high"]].',
    )
  const raters = Array.isArray(rows[0]) ? rows[0].length : 2
  const read = rows.map((row: unknown, index) => namesOf(row, raters, `data.ratings, row ${index + 1}`))
  const found = [...new Set(read.flat().filter((name) => name !== null))]
  const stray = listed && found.find((name) => !listed.includes(name))
  if (stray !== undefined)
    throw new RatingsError(
      `data.ratings: “${stray}” is not one of data.categories. Add it there, or correct the rating.`,
    )
  const { categories, order } = listed ? { categories: listed, order: 'given' as const } : inOrder(found)
  const position = new Map(categories.map((name, index) => [name, index]))
  const patterns = new Map<string, RatingRow>()
  for (const names of read) {
    const given = names.map((name) => (name === null ? null : (position.get(name) ?? null)))
    const key = given.join()
    patterns.set(key, { given, count: (patterns.get(key)?.count ?? 0) + 1 })
  }
  return { categories, order, values: numbersIn(categories), raters, rows: [...patterns.values()] }
}

function namesOf(row: unknown, raters: number, place: string): (string | null)[] {
  if (!Array.isArray(row))
    throw new RatingsError(
      `${place}: it is not a list. Give one rating for each rater, and null where one is missing.`,
    )
  if (row.length < 2)
    throw new RatingsError(
      `${place}: it has ${counted(row.length, 'rating')}. Agreement needs two raters; give null where one is missing.`,
    )
  if (row.length !== raters)
    throw new RatingsError(
      `${place}: it has ${counted(row.length, 'rating')}, the first row ${raters}. Give every rater a place, and null where one is missing.`,
    )
  return row.map((rating: unknown, index) => {
    if (rating === null) return null
    if (typeof rating === 'string' && rating.trim() !== '') return rating.trim()
    if (typeof rating === 'boolean' || (typeof rating === 'number' && Number.isFinite(rating)))
      return String(rating)
    throw new RatingsError(
      `${place}, rater ${index + 1}: ${shown(rating)} is not a rating. Give a number or a text, or null where it is missing.`,
    )
  })
}

const counted = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`

/** What stands in the file; JSON has no way to write a number that is too large to be one. */
const shown = (value: unknown): string => (typeof value === 'number' ? String(value) : JSON.stringify(value))

function inOrder(found: readonly string[]): Pick<Ratings, 'categories' | 'order'> {
  const values = numbersIn(found)
  if (values && found.length > 0)
    return { categories: [...found].sort((a, b) => Number(a) - Number(b)), order: 'numeric' }
  const categories = [...found].sort()
  if (found.length > 0 && found.every((name) => /^[a-z]$/i.test(name)))
    return { categories, order: 'letters' }
  return { categories, order: found.length <= 2 ? 'two' : 'unknown' }
}

function numbersIn(names: readonly string[]): readonly number[] | null {
  const numbers = names.map(Number)
  return numbers.every((value) => Number.isFinite(value)) ? numbers : null
}

/** The ratings of two of the raters, where both rated, as a square table of counts. */
export function pairTable({ categories, rows }: Ratings, one = 0, other = 1): number[][] {
  const table = categories.map(() => categories.map(() => 0))
  for (const { given, count } of rows) {
    const [i, j] = [given[one] ?? null, given[other] ?? null]
    const row = i === null ? undefined : table[i]
    if (row && j !== null) row[j] = (row[j] ?? 0) + count
  }
  return table
}

/** How many of the things were rated into each category, by whomever. */
export const countsIn = ({ given }: RatingRow, categories: number): number[] => {
  const counts = Array<number>(categories).fill(0)
  for (const category of given) if (category !== null) counts[category] = (counts[category] ?? 0) + 1
  return counts
}
