/** The words of a text as bits: bit i says that the word is one for the i-th word of the query. */
export type AskedWords = readonly number[]

/** How many bits there are for words of a query. */
export const mostAsked = 31

function bitCount(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}

/** Bit i says that a word for the i-th word of the query stands next to one for the word after it. */
export function pairsTogether(text: AskedWords): number {
  let together = 0
  let before = 0
  for (const bits of text) {
    together |= before & (bits >>> 1)
    before = bits
  }
  return together
}

export type Told = {
  readonly titles: readonly AskedWords[]
  /** Pairs that stand together in other texts. */
  readonly together: number
  /** Whether a word of a title is more than a little one. */
  readonly isTelling: (title: number, word: number) => boolean
}

/**
 * A factor from 1 to 3.3: words of the query side by side (in the title counts most), all of them in the title,
 * and a title that says little else. Plain term weights would put «Prescribing errors in social care» before
 * «Social prescribing …». `asked` is the number of words in the query.
 */
export function nearness(asked: number, { titles, together, isTelling }: Told): number {
  if (asked === 0) return 1
  let inTitles = 0
  let sideBySide = 0
  let telling = 0
  let wanted = 0
  titles.forEach((title, i) => {
    sideBySide |= pairsTogether(title)
    title.forEach((bits, j) => {
      inTitles |= bits
      if (!isTelling(i, j)) return
      telling++
      if (bits !== 0) wanted++
    })
  })
  const said = telling > 0 ? wanted / telling : 0
  const near = asked > 1 ? (bitCount(sideBySide) + 0.3 * bitCount(together)) / (asked - 1) : 0
  return 1 + near + (bitCount(inTitles) === asked ? 0.2 + 0.8 * said ** 2 : 0)
}
