import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import type { Run } from './publication'

/** The cuts of the typeface. Each is spread over files by script, in the order in which they are asked for a letter. */
const scripts = ['latin', 'latin-ext', 'greek'] as const
const cuts = { regular: '400-normal', italic: '400-italic', bold: '700-normal', boldItalic: '700-italic' } as const

export type Cut = keyof typeof cuts

/** A piece of text in one font; all pieces of a run together are its text, with a box for each letter that no font has. */
type Piece = { readonly text: string; readonly font: string }

export type Typeface = {
  readonly pieces: (text: string, cut: Cut) => readonly Piece[]
  /** How many letters had no font so far. */
  readonly missing: () => number
}

/** What the typeface needs to know of a document: how to register a font, and whether it has a letter. */
type FontHost = { readonly register: (name: string, file: string) => void; readonly has: (name: string, codePoint: number) => boolean }

const box = '\u25a1'
const lookAlike: Readonly<Record<string, string>> = { '\u2011': '-', '\u00ad': '', '\u200b': '', '\ufeff': '', '\u202f': '\u00a0', '\u2009': ' ', '\u2192': '>', '\u2190': '<', '\u2265': '>=', '\u2264': '<=' }

/** The site's serif face (Source Serif 4) in a document. */
export function typefaceIn(host: FontHost): Typeface {
  const folder = fontFolder()
  const known = new Map<string, string>()
  const registered = new Set<string>()
  let missing = 0

  const filesOf = (cut: Cut) => scripts
    .map((script) => `${script}-${script === 'greek' && cuts[cut].endsWith('italic') ? cuts[cut].replace('italic', 'normal') : cuts[cut]}`)
  const fontOf = (letter: string, cut: Cut): string => {
    const key = `${cut} ${letter}`
    const found = known.get(key) ?? filesOf(cut).find((name) => {
      if (!registered.has(name)) {
        host.register(name, join(folder, `source-serif-4-${name}.woff`))
        registered.add(name)
      }
      return host.has(name, letter.codePointAt(0) ?? 0)
    }) ?? ''
    known.set(key, found)
    return found
  }
  const printable = (letter: string, cut: Cut): Piece => {
    const font = fontOf(letter, cut)
    if (font) return { text: letter, font }
    const other = lookAlike[letter]
    if (other !== undefined) return { text: other, font: filesOf(cut)[0] ?? '' }
    missing++
    // Where even the box is missing, brackets make one.
    return fontOf(box, cut) ? { text: box, font: fontOf(box, cut) } : { text: '[]', font: filesOf(cut)[0] ?? '' }
  }

  const pieces: Typeface['pieces'] = (text, cut) => {
    const found: Piece[] = []
    for (const letter of text.normalize('NFC')) {
      const piece = printable(letter, cut)
      const last = found.at(-1)
      if (last && (last.font === piece.font || letter === ' ')) found[found.length - 1] = { font: last.font, text: last.text + piece.text }
      else found.push(piece)
    }
    return found
  }
  return { pieces, missing: () => missing }
}

/** The cut of the typeface that a run is set in. */
export function cutOf({ bold = false, italic = false }: Pick<Run, 'bold' | 'italic'>): Cut {
  if (bold) return italic ? 'boldItalic' : 'bold'
  return italic ? 'italic' : 'regular'
}

/** Where the fonts lie: this code may have been bundled to another place than it was written in. */
function fontFolder(): string {
  for (const start of [dirname(fileURLToPath(import.meta.url)), process.cwd()]) {
    for (let folder = start; ; folder = dirname(folder)) {
      const found = join(/* turbopackIgnore: true */ folder, 'src', 'ui', 'fonts', 'print')
      if (existsSync(found)) return found
      if (folder === dirname(folder)) break
    }
  }
  throw new Error('The fonts for PDF (src/ui/fonts/print) are missing. Install the whole project, not only its build.')
}
