/** Width of a character in ems, as sans-serif faces have it on average; a little wide rather than narrow. */
function ems(character: string): number {
  if (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(character))
    return 1
  if (/[ilj|!.,:;'’()[\]/ftrI-]/.test(character)) return 0.36
  if (/[mwMWOQ@%&—]/.test(character)) return 0.9
  if (/\p{Lu}/u.test(character)) return 0.7
  return character === ' ' || character === '\u00a0' ? 0.3 : 0.58
}

/** About how wide a text is, in the unit of `size`; no font is asked, so that the same file comes out everywhere. */
export function textWidth(text: string, size: number, isBold = false): number {
  let width = 0
  for (const character of text) width += ems(character)
  return width * size * (isBold ? 1.07 : 1)
}

/**
 * Breaks a text into lines that fit, at spaces, and within a word only where it is wider than a whole line.
 * White space is collapsed, no-break spaces hold; an empty text gives one empty line.
 */
export function wrapText(text: string, width: number, size: number, isBold = false): string[] {
  const fits = (line: string): boolean => textWidth(line, size, isBold) <= width
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/[^\S\u00a0]+/).filter(Boolean)) {
    if (line !== '' && fits(`${line} ${word}`)) {
      line = `${line} ${word}`
      continue
    }
    if (line !== '') lines.push(line)
    line = ''
    for (const character of word) {
      if (line !== '' && !fits(line + character)) {
        lines.push(line)
        line = ''
      }
      line += character
    }
  }
  return line !== '' || lines.length === 0 ? [...lines, line] : lines
}
