/** The words of a record as bits: bit i says that the word is one for the i-th word of the query. */
export type Asked = {
  readonly titles: readonly (readonly number[])[]
  readonly texts: readonly (readonly number[])[]
}

/** How many bits there are for words of a query. */
export const mostAsked = 31

function bitCount(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}

/** The share of neighbouring pairs of the query that stand next to each other, 0 to 1. */
function pairsTogether(texts: readonly (readonly number[])[], asked: number): number {
  let together = 0
  for (const text of texts) {
    let before = 0
    for (const bits of text) {
      together |= before & (bits >>> 1)
      before = bits
    }
  }
  return bitCount(together) / (asked - 1)
}

/**
 * A factor from 1 to 3.3: words of the query side by side (in the title counts most), all of them in the title,
 * and a title that says little else. Plain term weights would put «Prescribing errors in social care» before
 * «Social prescribing …». Little words are left out of `titles`' telling words by `isTelling`.
 */
export function nearness(
  { titles, texts }: Asked, asked: number, isTelling: (title: number, word: number) => boolean,
): number {
  if (asked === 0) return 1
  let inTitles = 0
  let telling = 0
  let wanted = 0
  titles.forEach((title, i) => title.forEach((bits, j) => {
    inTitles |= bits
    if (!isTelling(i, j)) return
    telling++
    if (bits !== 0) wanted++
  }))
  const said = telling > 0 ? wanted / telling : 0
  const together = asked > 1 ? pairsTogether(titles, asked) + 0.3 * pairsTogether(texts, asked) : 0
  return 1 + together + (bitCount(inTitles) === asked ? 0.2 + 0.8 * said ** 2 : 0)
}
