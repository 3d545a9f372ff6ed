import { plainText, type RichNode } from './richText'

/** Adults read non-fiction silently at about 238 words a minute (Brysbaert 2019, a meta-analysis of 190 studies). */
const wordsAMinute = 238

const footnoteMark = /\[\^[a-z0-9-]+\]/g
const withoutSpaces = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]+/gu
const withSpaces = /[\p{L}\p{M}\p{N}]+(?:['’.,][\p{L}\p{M}\p{N}]+)*/gu

let segmenter: Intl.Segmenter | undefined

/** Minutes that texts take to read, at least 1. Footnote marks don't count; languages without spaces do. */
export function readingMinutes(texts: readonly (RichNode | string | null | undefined)[]): number {
  const words = texts.reduce<number>((sum, text) => (text ? sum + wordsIn(typeof text === 'string' ? text : plainText(text)) : sum), 0)
  return Math.max(1, Math.round(words / wordsAMinute))
}

/** Only what is written without spaces is looked up word by word: that takes a hundred times longer. */
function wordsIn(text: string): number {
  let words = 0
  const spaced = text.replace(footnoteMark, ' ').replace(withoutSpaces, (run) => {
    segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' })
    for (const { isWordLike } of segmenter.segment(run)) if (isWordLike) words += 1
    return ' '
  })
  return words + (spaced.match(withSpaces)?.length ?? 0)
}
