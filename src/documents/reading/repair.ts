const ACCENTS: Readonly<Record<string, string>> = {
  '`': '\u0300',
  '´': '\u0301',
  'ˆ': '\u0302',
  '˜': '\u0303',
  '¯': '\u0304',
  '˘': '\u0306',
  '˙': '\u0307',
  '¨': '\u0308',
  '˚': '\u030a',
  '˝': '\u030b',
  'ˇ': '\u030c',
  '¸': '\u0327',
  '˛': '\u0328',
}

/** Prefixes whose hyphen belongs to the word wherever the line breaks. */
const KEEPS_HYPHEN = new Set(
  'self non well long short high low cross evidence follow mid co multi meta peer face one two three'.split(' '),
)

/**
 * Letters as they were meant: ligatures parted, accents that stand before their letter (as TeX sets them), and
 * cedillas behind it, put on it, what is not to be seen taken out. No line is joined or parted.
 */
export function repairLetters(text: string): string {
  return text
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/([CcSsTt])¸/g, (_, letter: string) => `${letter}\u0327`.normalize('NFC'))
    .replace(/([`´ˆ˜¯˘˙¨˚˝ˇ¸˛])([A-Za-zı])/g, (whole, accent: string, letter: string) => {
      const composed = ((letter === 'ı' ? 'i' : letter) + (ACCENTS[accent] ?? '')).normalize('NFC')
      return composed.length === 1 ? composed : whole
    })
    .replace(/[\u0000-\u0008\u000b-\u001f\u200b\u2060\ufeff\ufffe\uffff]/g, '')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f]/g, ' ')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .normalize('NFC')
}

/** The words of a document in lower case, compounds with their hyphens, to tell a broken word from a compound. */
export function wordsOf(lines: Iterable<string>): Set<string> {
  const words = new Set<string>()
  for (const line of lines) {
    for (const [word] of line.toLowerCase().matchAll(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu)) words.add(word)
  }
  return words
}

/**
 * Joins words that were broken at the end of a line; the rest of the word moves up. The hyphen stays where the
 * document writes the word with it elsewhere, or has it after a prefix such as "self".
 */
export function joinBrokenWords(lines: readonly string[], words: ReadonlySet<string>): string[] {
  const joined: string[] = []
  let moved = 0
  lines.forEach((line, index) => {
    let own = line.slice(moved)
    moved = 0
    const next = lines[index + 1]
    const before = /([\p{L}\p{M}]+)[-\u00ad\u2010]$/u.exec(own)
    const after = next === undefined ? null : /^[\p{Ll}\p{M}]+/u.exec(next)
    if (before && after && next !== undefined) {
      const [first, rest] = [before[1] ?? '', after[0]]
      const tail = /^\S*/.exec(next)?.[0] ?? rest
      const isCompound = own.endsWith('\u00ad') ? false : keepsHyphen(first.toLowerCase(), rest, words)
      own = own.slice(0, -1) + (isCompound ? '-' : '') + tail
      moved = tail.length
      while (next[moved] === ' ') moved++
    }
    if (own || !line) joined.push(own.replace(/\u00ad/g, ''))
  })
  return joined
}

function keepsHyphen(first: string, rest: string, words: ReadonlySet<string>): boolean {
  if (words.has(`${first}${rest}`)) return false
  return words.has(`${first}-${rest}`) || KEEPS_HYPHEN.has(first)
}
