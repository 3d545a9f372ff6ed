import { plainText, type RichNode } from './richText'

/** Adults read non-fiction silently at about 238 words a minute (Brysbaert 2019, a meta-analysis of 190 studies). */
const wordsAMinute = 238

/** Minutes that texts take to read, at least 1. Footnote marks don't count; languages without spaces do. */
export function readingMinutes(texts: readonly (RichNode | string | null | undefined)[]): number {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' })
  const words = texts.reduce<number>((sum, text) => {
    if (!text) return sum
    const plain = (typeof text === 'string' ? text : plainText(text)).replace(/\[\^[a-z0-9-]+\]/g, ' ')
    return sum + [...segmenter.segment(plain)].filter(({ isWordLike }) => isWordLike).length
  }, 0)
  return Math.max(1, Math.round(words / wordsAMinute))
}
