import { accents, characters, faces, transparent } from './latex-names'

export type Latex = { text: string; unknown: string[] }

/** Deeper nesting than any title has; a hostile file nests a million braces. */
const DEEPEST = 50

/**
 * The text that LaTeX sets, as Unicode with CSL's markup (`<i>`, `<sup>` …): accents composed, dashes and
 * quotes as characters, protective braces gone. Commands that are not known lose their name and keep their
 * argument; they are listed in `unknown`.
 */
export function latexToText(source: string): Latex {
  if (!/[\\{}~$`]|--|''/.test(source)) return { text: source, unknown: [] }
  const unknown: string[] = []
  return { text: reader(source, unknown)(0), unknown }
}

const isLetter = (character: string | undefined): boolean =>
  character !== undefined && /[A-Za-z]/.test(character)
const isSpace = (character: string | undefined): boolean => character !== undefined && /\s/.test(character)

/**
 * A function that reads `source` on from where it stopped, up to the brace that closes the group of that
 * depth.
 */
function reader(source: string, unknown: string[]): (depth: number) => string {
  let at = 0

  function read(depth: number): string {
    let text = ''
    let closing = ''
    while (at < source.length) {
      RUN.lastIndex = at
      const run = RUN.exec(source)?.[0]
      if (run !== undefined) {
        text += run
        at += run.length
        continue
      }
      const character = source[at] ?? ''
      if (character === '}') {
        if (depth > 0) break
        at++
      } else if (character === '\\') {
        const face = switchAhead()
        if (face) {
          text += face[0]
          closing = face[1] + closing
        } else text += command(depth)
      } else if (character === '{') text += group(depth)
      else if (character === '$') text += math(depth)
      else text += plain()
    }
    return text + closing
  }

  function plain(): string {
    const rest = source.startsWith('---', at) ? '---' : source.slice(at, at + 2)
    const ligature = LIGATURES.get(rest) ?? LIGATURES.get(rest.slice(0, 1))
    if (!ligature) return source[at++] ?? ''
    at += ligature.length
    return ligature.text
  }

  function group(depth: number): string {
    at++
    // Braces nested beyond reason are only dropped.
    if (depth >= DEEPEST) return ''
    const text = read(depth + 1)
    at++
    return text
  }

  /** `{\it word}`: a switch sets the rest of its group. */
  function switchAhead(): readonly [string, string] | null {
    const name = SWITCH.exec(source.slice(at, at + 20))
    if (!name) return null
    at += name[0].length
    return faces.get(name[1] ?? '') ?? null
  }

  function command(depth: number): string {
    at++
    const symbol = source[at]
    if (symbol === undefined) return '\\'
    if (!isLetter(symbol)) {
      at++
      return accents.has(symbol) ? accented(symbol, depth) : (SYMBOLS.get(symbol) ?? symbol)
    }
    const start = at
    while (isLetter(source[at])) at++
    const name = source.slice(start, at)
    if (source[at] === '*') at++
    return accents.has(name) ? accented(name, depth) : named(name, depth)
  }

  function named(name: string, depth: number): string {
    const character = characters.get(name)
    if (character !== undefined) {
      // `\LaTeX{}` and `\LaTeX word`: what ends a command's name is no text.
      if (source.startsWith('{}', at)) at += 2
      else skipSpace()
      return character
    }
    if (name === 'href') {
      argument(depth)
      return argument(depth)
    }
    const face = faces.get(name)
    if (face) return face[0] + argument(depth) + face[1]
    if (!transparent.has(name)) unknown.push(name)
    skipSpace()
    return source[at] === '{' ? group(depth) : ''
  }

  function accented(name: string, depth: number): string {
    const base = argument(depth)
    const [letter] = base
    if (letter === undefined) return ''
    const dotted = letter === 'ı' ? 'i' : letter === 'ȷ' ? 'j' : letter
    return (dotted + (accents.get(name) ?? '')).normalize('NFC') + base.slice(letter.length)
  }

  /** The next group, command or character. */
  function argument(depth: number): string {
    skipSpace()
    const character = source[at]
    if (character === '{') return group(depth)
    if (character === '\\' && depth < DEEPEST) return command(depth + 1)
    if (character === undefined || character === '}') return ''
    const whole = String.fromCodePoint(source.codePointAt(at) ?? 0)
    at += whole.length
    return whole
  }

  /** Mathematics between dollars; in "between $5 and $10" they are money. */
  function math(depth: number): string {
    const end = source.indexOf('$', at + 1)
    const inside = end < 0 ? '' : source.slice(at + 1, end)
    const isMath = inside !== '' && inside.length < 500 && (/[\\^_]/.test(inside) || !/\s/.test(inside))
    if (!isMath || depth >= DEEPEST) {
      at++
      return '$'
    }
    at = end + 1
    return reader(inside.replace(SCRIPT, scripted), unknown)(depth + 1)
  }

  function skipSpace(): void {
    while (isSpace(source[at])) at++
  }

  return read
}

/** Letters that LaTeX sets as they are, up to the next that may mean something: nearly all of an abstract. */
const RUN = /[^\\{}$~`'-]+/y
const SWITCH = /^\\(it|itshape|em|sl|slshape|bf|bfseries|sc|scshape)(?![A-Za-z])\s*/
const SCRIPT = /([\^_])\s*(\{[^{}]*\}|\\[A-Za-z]+|[^\s\\{}])/g

function scripted(_: string, mark: string, script: string): string {
  const command = mark === '^' ? '\\textsuperscript' : '\\textsubscript'
  return command + (script.startsWith('{') ? script : `{${script}}`)
}

const LIGATURES: ReadonlyMap<string, { text: string; length: number }> = new Map([
  ['---', { text: '—', length: 3 }],
  ['--', { text: '–', length: 2 }],
  ['``', { text: '“', length: 2 }],
  ["''", { text: '”', length: 2 }],
  ['~', { text: ' ', length: 1 }],
])

const SYMBOLS: ReadonlyMap<string, string> = new Map([
  [',', ' '],
  [';', ' '],
  [':', ' '],
  ['!', ''],
  ['-', ''],
  ['/', ''],
  ['@', ''],
  ['\\', ' '],
  ['\n', ' '],
  [' ', ' '],
  ['(', ''],
  [')', ''],
])

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['\\', '\\textbackslash{}'],
  ['{', '\\textbraceleft{}'],
  ['}', '\\textbraceright{}'],
  ['$', '\\$'],
  ['&', '\\&'],
  ['%', '\\%'],
  ['#', '\\#'],
  ['_', '\\_'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
])
const MARKUP: Readonly<Record<'i' | 'b' | 'sup' | 'sub', string>> = {
  i: 'emph',
  b: 'textbf',
  sup: 'textsuperscript',
  sub: 'textsubscript',
}

/**
 * LaTeX that sets `text`; {@link latexToText} reads it back. Letters beyond ASCII stay, as every engine now
 * reads UTF-8.
 */
export function textToLatex(text: string): string {
  return text
    .replace(/[\\{}$&%#_~^]/g, (character) => ESCAPES.get(character) ?? character)
    .replace(/-(?=-)|`(?=`)|'(?=')/g, '$&{}')
    .replace(/\n/g, '\n\n')
    .replace(
      /<(i|b|sup|sub)>([^<>\n]*)<\/\1>/g,
      (_, tag: keyof typeof MARKUP, inside: string) => `\\${MARKUP[tag]}{${inside}}`,
    )
}

/** Braces around words whose capitals a bibliography style must not touch. */
export function protectCapitals(latex: string): string {
  return latex.replace(/(?<![\\\p{L}])[\p{L}\p{N}]*[\p{L}\p{N}]\p{Lu}[\p{L}\p{N}]*/gu, '{$&}')
}
