import { foldCharacter } from './fold'

/** A piece of a snippet; what was looked for is a match. Plain text: whoever shows it escapes it. */
export type SnippetPart = { text: string; isMatch: boolean }

const BEFORE = 90
const LONGEST = 280

/**
 * The place in a text where the words stand, the first of them in view, with the words marked. The text is
 * folded letter by letter, so that every match leads back to the letters it stands for.
 *
 * @param words folded as by `foldText`, none of them empty
 * @returns null where not all words are in the text
 */
export function snippetOf(text: string, words: readonly string[]): SnippetPart[] | null {
  let folded = ''
  const places: number[] = []
  let at = 0
  for (const character of text) {
    const letters = foldCharacter(character)
    // Blanks in a row are one, as in what is stored for searching.
    if (!(letters === ' ' && folded.endsWith(' '))) {
      folded += letters
      for (let index = 0; index < letters.length; index++) places.push(at)
    }
    at += character.length
  }
  if (words.length === 0 || !words.every((word) => folded.includes(word))) return null
  const first = Math.min(...words.map((word) => folded.indexOf(word)))
  const start = startOfWord(text, Math.max(0, (places[first] ?? 0) - BEFORE))
  const end = Math.min(text.length, start + LONGEST)
  return marked(text, start, end, matchesIn(folded, places, words, text.length))
}

function startOfWord(text: string, at: number): number {
  if (at === 0) return 0
  const blank = text.slice(at, at + 30).search(/\s/)
  return blank < 0 ? at : at + blank + 1
}

type Span = { from: number; to: number }

function matchesIn(folded: string, places: readonly number[], words: readonly string[], length: number): Span[] {
  const spans: Span[] = []
  for (const word of words) {
    for (let found = folded.indexOf(word); found >= 0 && spans.length < 500; found = folded.indexOf(word, found + word.length)) {
      spans.push({ from: places[found] ?? 0, to: places[found + word.length] ?? length })
    }
  }
  return spans.sort((one, other) => one.from - other.from)
}

function marked(text: string, start: number, end: number, spans: readonly Span[]): SnippetPart[] {
  const parts: SnippetPart[] = []
  const add = (from: number, to: number, isMatch: boolean) => {
    const piece = text.slice(from, to).replace(/\s+/g, ' ')
    if (piece) parts.push({ text: piece, isMatch })
  }
  let at = start
  for (const { from, to } of spans) {
    if (from < at || to > end) continue
    add(at, from, false)
    add(from, to, true)
    at = to
  }
  add(at, end, false)
  if (start > 0) parts.unshift({ text: '… ', isMatch: false })
  if (end < text.length) parts.push({ text: ' …', isMatch: false })
  return parts
}
