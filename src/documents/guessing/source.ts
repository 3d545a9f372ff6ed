import type { PdfInfo, PdfLayout, PdfLine, PdfPage } from '../reading/reading'

/** What guessing goes by: the text by page, the layout of the first pages, and what the file says of itself. */
export type GuessSource = { pages: readonly PdfPage[]; layout: readonly PdfLayout[]; info: PdfInfo }

/** One value that a file states about itself, and under which name. */
export type Stated = { value: string; how: string }

/** What XMP and the document information say under any of these names, in the order of the names. */
export function stated({ info: { info, xmp } }: GuessSource, names: readonly string[]): Stated[] {
  return names.flatMap((name) => {
    const fromXmp = xmp[name.toLowerCase()] ?? []
    const fromInfo = name.includes(':') ? undefined : info[name]
    return [
      ...[fromXmp].flat().map((value) => ({ value: value.trim(), how: `the file’s own description (XMP ${name})` })),
      ...(fromInfo ? [{ value: fromInfo.trim(), how: `the file’s own description (${name})` }] : []),
    ]
  })
}

const REFERENCES =
  /^(?:\d{0,2}\.?\s*)?(?:references?(?: and notes| list)?|bibliography|literature(?: cited)?|works cited|literatur(?:verzeichnis)?|références|bibliographie|referencias|bibliografía|referências|cyfeiriadau|参考文献|文献|المراجع)\s*:?$/i

/**
 * The lines of each page that are not in its list of references: from the heading on, that list goes to the end
 * of the document.
 */
export function bodyLines(pages: readonly PdfPage[]): { page: number; lines: string[] }[] {
  const body: { page: number; lines: string[] }[] = []
  for (const { number, text } of pages) {
    const lines = text.split('\n')
    const end = lines.findIndex((line) => REFERENCES.test(line.trim()))
    body.push({ page: number, lines: end < 0 ? lines : lines.slice(0, end) })
    // A table of contents names the references, too, and stands before half of the document.
    if (end >= 0 && number > pages.length / 2) break
    if (end >= 0 && pages.length <= 2) break
  }
  return body
}

const COVER =
  /core\.ac\.uk|repository copy|HAL Id|researchgate\.net\/publication|White Rose|This is an? (?:author|accepted|open access) (?:version|manuscript|repository)|To link to this article|Citation for published version|Full Terms & Conditions|Downloaded from:|Citable Link|eprints|Enlighten/i

/** A sheet that a repository or publisher put before the document: it names it in type of its own. */
export const isCoverSheet = ({ lines }: PdfLayout): boolean => COVER.test(lines.map(({ text }) => text).join('\n'))

/** The commonest size of type, by letters: that of the running text. */
export function bodySize(layout: readonly PdfLayout[]): number {
  const letters = new Map<number, number>()
  for (const { lines } of layout) {
    for (const { size, text } of lines) {
      const rounded = Math.round(size * 2) / 2
      letters.set(rounded, (letters.get(rounded) ?? 0) + text.length)
    }
  }
  return [...letters].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 10
}

/** Lines next to each other in about the same size of type, as a heading of several lines is set. */
export type Block = { lines: PdfLine[]; text: string; size: number; y: number }

export function blocksOf({ lines }: PdfLayout): Block[] {
  const blocks: PdfLine[][] = []
  for (const line of lines) {
    if (line.isRotated) continue
    const last = blocks.at(-1)?.at(-1)
    const isNear = last && line.y - last.y < 2.2 * line.size && line.y - last.y > -0.5 * line.size
    const isAlike = last && Math.abs(last.size - line.size) < 0.06 * line.size + 0.3
    if (isNear && isAlike) blocks.at(-1)?.push(line)
    else blocks.push([line])
  }
  return blocks.map((block) => ({
    lines: block,
    text: joined(block.map(({ plain }) => plain)),
    size: Math.max(...block.map(({ size }) => size)),
    y: block[0]?.y ?? 0,
  }))
}

/** Lines of a heading as one text; a word that was broken is made whole. */
function joined(lines: readonly string[]): string {
  return lines
    .reduce((text, line) => (/\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(line) ? text.slice(0, -1) + line : `${text} ${line}`), '')
    .replace(/\s+/g, ' ')
    .trim()
}
