import { accents, characters, faces, transparent } from './latex-names'

export type Latex = { text: string; unknown: string[] }

/** Deeper nesting than any title has; a hostile file nests a million braces. */
const DEEPEST = 50

/**
 * The text that LaTeX sets, as Unicode with CSL's markup (`<i>`, `<sup>` …): accents composed, dashes and quotes
 * as characters, protective braces gone. Commands that are not known lose their name and keep their argument;
 * they are listed in `unknown`.
 */
export function latexToText(source: string): Latex {
  if (!/[\\{}~$`]|--|''/.test(source)) return { text: source, unknown: [] }
  const scanner = new Scanner(source)
  const text = scanner.read(0)
  return { text, unknown: scanner.unknown }
}

const isLetter = (character: string | undefined): boolean => character !== undefined && /[A-Za-z]/.test(character)

/** A position in LaTeX that moves on as text is read. */
class Scanner {
  readonly unknown: string[] = []
  private at = 0

  constructor(private readonly source: string) {}

  /** Text up to the brace that closes the group, or to the end. */
  read(depth: number): string {
    let text = ''
    let closing = ''
    while (this.at < this.source.length) {
      const character = this.source[this.at] ?? ''
      if (character === '}') {
        if (depth > 0) break
        this.at++
      } else if (character === '\\') {
        const face = this.switchAhead()
        if (face) {
          text += face[0]
          closing = face[1] + closing
        } else text += this.command(depth)
      } else if (character === '{') text += this.group(depth)
      else if (character === '$') text += this.math(depth)
      else text += this.plain()
    }
    return text + closing
  }

  private plain(): string {
    const rest = this.source.startsWith('---', this.at) ? '---' : this.source.slice(this.at, this.at + 2)
    const ligature = LIGATURES.get(rest) ?? LIGATURES.get(rest.slice(0, 1))
    if (ligature) {
      this.at += ligature.length
      return ligature.text
    }
    return this.source[this.at++] ?? ''
  }

  private group(depth: number): string {
    this.at++
    // Braces nested beyond reason are only dropped.
    if (depth >= DEEPEST) return ''
    const text = this.read(depth + 1)
    this.at++
    return text
  }

  /** `{\it word}`: a switch sets the rest of its group. */
  private switchAhead(): readonly [string, string] | null {
    const name = /^\\(it|itshape|em|sl|slshape|bf|bfseries|sc|scshape)(?![A-Za-z])\s*/.exec(this.source.slice(this.at, this.at + 20))
    if (!name) return null
    this.at += name[0].length
    return faces.get(name[1] ?? '') ?? null
  }

  private command(depth: number): string {
    this.at++
    const symbol = this.source[this.at]
    if (symbol === undefined) return '\\'
    if (!isLetter(symbol)) {
      this.at++
      return accents.has(symbol) ? this.accented(symbol, depth) : (SYMBOLS.get(symbol) ?? symbol)
    }
    const start = this.at
    while (isLetter(this.source[this.at])) this.at++
    const name = this.source.slice(start, this.at)
    if (this.source[this.at] === '*') this.at++
    if (accents.has(name)) return this.accented(name, depth)
    const character = characters.get(name)
    if (character !== undefined) {
      this.skipEmptyArgument()
      return character
    }
    if (name === 'href') {
      this.argument(depth)
      return this.argument(depth)
    }
    const face = faces.get(name)
    if (face) return face[0] + this.argument(depth) + face[1]
    if (!transparent.has(name)) this.unknown.push(name)
    this.skipSpace()
    return this.source[this.at] === '{' ? this.group(depth) : ''
  }

  private accented(name: string, depth: number): string {
    const base = this.argument(depth)
    const letter = [...base][0]
    if (letter === undefined) return ''
    const plain = letter === 'ı' ? 'i' : letter === 'ȷ' ? 'j' : letter
    return (plain + (accents.get(name) ?? '')).normalize('NFC') + base.slice(letter.length)
  }

  /** The next group, command or character. */
  private argument(depth: number): string {
    this.skipSpace()
    const character = this.source[this.at]
    if (character === '{') return this.group(depth)
    if (character === '\\' && depth < DEEPEST) return this.command(depth + 1)
    if (character === undefined || character === '}') return ''
    const whole = String.fromCodePoint(this.source.codePointAt(this.at) ?? 0)
    this.at += whole.length
    return whole
  }

  private math(depth: number): string {
    const end = this.source.indexOf('$', this.at + 1)
    const inside = end < 0 ? '' : this.source.slice(this.at + 1, end)
    const isMath = end > this.at + 1 && inside.length < 500 && (/[\\^_]/.test(inside) || !/\s/.test(inside))
    if (!isMath || depth >= DEEPEST) {
      this.at++
      return end === this.at && end > 0 ? '' : '$'
    }
    this.at = end + 1
    const scanner = new Scanner(inside.replace(/([\^_])\s*(\{[^{}]*\}|\\[A-Za-z]+|[^\s\\{}])/g, scripted))
    const text = scanner.read(depth + 1)
    this.unknown.push(...scanner.unknown)
    return text
  }

  private skipSpace(): void {
    while (/\s/.test(this.source[this.at] ?? '')) this.at++
  }

  /** `\LaTeX{}` and `\LaTeX word`: what ends a command's name is no text. */
  private skipEmptyArgument(): void {
    if (this.source.startsWith('{}', this.at)) this.at += 2
    else while (/[ \t\n]/.test(this.source[this.at] ?? '')) this.at++
  }
}

const scripted = (_: string, mark: string, script: string): string =>
  `${mark === '^' ? '\\textsuperscript' : '\\textsubscript'}${script.startsWith('{') ? script : `{${script}}`}`

const LIGATURES: ReadonlyMap<string, { text: string; length: number }> = new Map([
  ['---', { text: '—', length: 3 }],
  ['--', { text: '–', length: 2 }],
  ['``', { text: '“', length: 2 }],
  ["''", { text: '”', length: 2 }],
  ['~', { text: ' ', length: 1 }],
])

const SYMBOLS: ReadonlyMap<string, string> = new Map([
  [',', ' '], [';', ' '], [':', ' '], ['!', ''], ['-', ''], ['/', ''], ['@', ''], ['\\', ' '], ['\n', ' '], [' ', ' '], ['(', ''], [')', ''],
])

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['\\', '\\textbackslash{}'], ['{', '\\textbraceleft{}'], ['}', '\\textbraceright{}'], ['$', '\\$'], ['&', '\\&'], ['%', '\\%'],
  ['#', '\\#'], ['_', '\\_'], ['~', '\\textasciitilde{}'], ['^', '\\textasciicircum{}'],
])
const MARKUP: Readonly<Record<'i' | 'b' | 'sup' | 'sub', string>> = {
  i: 'emph', b: 'textbf', sup: 'textsuperscript', sub: 'textsubscript',
}

/** LaTeX that sets `text`; {@link latexToText} reads it back. Letters beyond ASCII stay, as every engine now reads UTF-8. */
export function textToLatex(text: string): string {
  return text
    .replace(/[\\{}$&%#_~^]/g, (character) => ESCAPES.get(character) ?? character)
    .replace(/-(?=-)|`(?=`)|'(?=')/g, '$&{}')
    .replace(/\n/g, '\n\n')
    .replace(/<(i|b|sup|sub)>([^<>\n]*)<\/\1>/g, (_, tag: keyof typeof MARKUP, inside: string) => `\\${MARKUP[tag]}{${inside}}`)
}

/** Braces around words whose capitals a bibliography style must not touch. */
export function protectCapitals(latex: string): string {
  return latex.replace(/(?<![\\\p{L}])[\p{L}\p{N}]*[\p{L}\p{N}]\p{Lu}[\p{L}\p{N}]*/gu, '{$&}')
}
