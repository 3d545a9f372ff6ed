import { wordsOf, type Word } from '../text/words'
import type { Segment } from '../types'
import type { Marks } from './marks'

function segmentsOf(text: string, words: readonly Word[], start: number, end: number): readonly Segment[] {
  const segments: { text: string; match: boolean }[] = []
  const push = (from: number, to: number, match: boolean): void => {
    if (to <= from) return
    const piece = text.slice(from, to)
    const last = segments.at(-1)
    if (last && last.match === match) last.text += piece
    else segments.push({ text: piece, match })
  }
  let at = start
  for (const word of words) {
    if (word.start < start || word.end > end) continue
    push(at, word.start, false)
    push(word.start, word.end, true)
    at = word.end
  }
  push(at, end, false)
  return segments
}

/** The whole text with the found words marked. Joined together, the segments are the text again. */
export function markWords(text: string, marks: Marks): readonly Segment[] {
  return segmentsOf(text, marks(wordsOf(text)), 0, text.length)
}

const snippetLength = 240
const leadIn = 40

/** Where the densest stretch of found words begins. */
function densest(found: readonly Word[]): number {
  let best = 0
  let start = 0
  let right = 0
  for (let left = 0; left < found.length; left++) {
    while (right < found.length && (found[right]?.end ?? 0) - (found[left]?.start ?? 0) <= snippetLength) right++
    if (right - left > best) {
      best = right - left
      start = found[left]?.start ?? 0
    }
  }
  return start
}

/** About 240 characters around the found words, cut between words; the beginning when there are none. */
export function snippetOf(text: string, marks: Marks): readonly Segment[] {
  if (text.length <= snippetLength) return markWords(text, marks)
  const words = wordsOf(text)
  const found = marks(words)
  const aim = found.length > 0 ? densest(found) - leadIn : 0
  const latest = Math.min(aim, text.length - snippetLength)
  const start = latest <= 0 ? 0 : words.find((word) => word.start >= latest)?.start ?? 0
  const limit = start + snippetLength
  const end = limit >= text.length
    ? text.length
    : words.findLast((word) => word.end <= limit && word.end > start)?.end ?? limit
  const segments = segmentsOf(text, found, start, end)
  const dots: Segment = { text: '…', match: false }
  return [...(start > 0 ? [dots] : []), ...segments, ...(end < text.length ? [dots] : [])]
}
