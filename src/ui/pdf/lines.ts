import { cutOf, type Typeface } from './fonts'
import type { Run } from './publication'

/** A stretch of a line in one font and size, at an offset from the line's start. */
export type Segment = { text: string; readonly font: string; readonly size: number; readonly rise: number; readonly x: number; width: number; readonly run: Run }

export type Line = readonly Segment[]

/** What lines are made with: the letters that fonts have, and how wide a text is in points. */
export type Setter = { readonly face: Typeface; readonly widthOf: (text: string, font: string, size: number) => number }

type Part = { readonly text: string; readonly run: Run; readonly font: string; readonly size: number; readonly rise: number; readonly width: number }
/** Parts that stay together, and whether a space goes before them. */
type Unit = { parts: Part[]; width: number; readonly spaceBefore: boolean }

const raisedSize = 0.66
// A line may be broken at spaces, after a hyphen or stroke, and around letters of scripts without spaces.
const opportunity = /( +)|(?<=[-/\u2013\u2014?&=])(?=[^\s\d-])|(?=[\u3040-\u30ff\u4e00-\u9fff])/u

// “p. 12” is not torn apart.
const pageNumber = /\b(pp?\.|paras?) (?=\d)/g

/** Sets runs in lines of a width in points, ragged on the right. */
export function linesOf(runs: readonly Run[], size: number, width: number, setter: Setter): readonly Line[] {
  const lines: Line[] = []
  let line: Segment[] = []
  let at = 0
  const endLine = (): void => {
    lines.push(line)
    line = []
    at = 0
  }
  for (const whole of unitsOf(runs, size, setter)) {
    for (const unit of whole.width > width ? cutUp(whole, width, setter) : [whole]) {
      const first = unit.parts[0]
      if (!first) continue
      const space = unit.spaceBefore && line.length > 0 ? setter.widthOf(' ', first.font, first.size) : 0
      if (line.length > 0 && at + space + unit.width > width) {
        // The space that the break stands for stays for those who listen, search or copy.
        const last = line.at(-1)
        if (last && unit.spaceBefore) last.text += ' '
        endLine()
      } else if (space > 0) {
        if (line.at(-1)?.rise === 0) {
          addSpace(line, space)
          at += space
        } else unit.parts[0] = { ...first, text: ` ${first.text}`, width: first.width + space }
      }
      for (const part of unit.parts) at = addPart(line, part, at, setter)
    }
  }
  if (line.length > 0) endLine()
  return lines
}

function addSpace(line: Segment[], width: number): void {
  const last = line.at(-1)
  if (!last) return
  last.text += ' '
  last.width += width
}

/** Adds a part and answers where the next one goes. Where the font changes, what stands before is measured as a whole. */
function addPart(line: Segment[], part: Part, x: number, setter: Setter): number {
  const last = line.at(-1)
  if (last?.run === part.run && last.font === part.font) {
    last.text += part.text
    last.width += part.width
    return last.x + last.width
  }
  // Pairs of letters stand closer together than the sum of their widths.
  if (last) last.width = setter.widthOf(last.text, last.font, last.size)
  const { text, run, font, size, rise, width } = part
  const start = last ? last.x + last.width : x
  line.push({ text, run, font, size, rise, width, x: start })
  return start + width
}

function unitsOf(runs: readonly Run[], size: number, setter: Setter): readonly Unit[] {
  const units: Unit[] = []
  let hasSpace = false
  let isFree = true
  for (const run of runs) {
    const isSmall = run.raised === true || run.lowered === true
    const own = isSmall ? size * raisedSize : size
    const rise = run.raised ? size * 0.34 : run.lowered ? -size * 0.14 : 0
    const words = run.text.replace(/[\t\n\r ]+/g, ' ').replace(pageNumber, '$1\u00a0')
    for (const text of words.split(opportunity)) {
      if (!text) continue
      if (text.trim() === '') {
        hasSpace = true
        isFree = true
        continue
      }
      const parts = setter.face.pieces(text, cutOf(run)).map((piece): Part => (
        { ...piece, run, size: own, rise, width: setter.widthOf(piece.text, piece.font, own) }
      ))
      const width = parts.reduce((sum, part) => sum + part.width, 0)
      const last = units.at(-1)
      if (isFree || !last) units.push({ parts, width, spaceBefore: hasSpace })
      else {
        last.parts.push(...parts)
        last.width += width
      }
      hasSpace = false
      isFree = true
    }
    // Between runs there is no break unless a space is there: a footnote mark stays with its word.
    isFree = hasSpace
  }
  return units
}

/** A unit that is wider than a line, such as an address, cut at whatever letter fills it. */
function cutUp(unit: Unit, width: number, setter: Setter): readonly Unit[] {
  const letters = unit.parts.flatMap((part) => [...part.text].map((text): Part => (
    { ...part, text, width: setter.widthOf(text, part.font, part.size) }
  )))
  const units: Unit[] = []
  for (const letter of letters) {
    const last = units.at(-1)
    if (last && last.width + letter.width <= width) {
      last.parts.push(letter)
      last.width += letter.width
    } else units.push({ parts: [letter], width: letter.width, spaceBefore: units.length === 0 && unit.spaceBefore })
  }
  return units
}
