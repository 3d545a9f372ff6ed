import type { CslName } from '@/bibliography/record'

/** How sure a guess is, in a word or two. */
export function confidenceInWords(confidence: number): string {
  if (confidence >= 0.9) return 'very likely'
  if (confidence >= 0.7) return 'likely'
  if (confidence >= 0.45) return 'uncertain'
  return 'a weak guess'
}

/** How sure, where and how: "likely, page 1: the largest type on page 1". */
export function guessInWords({ confidence, page, how }: { confidence: number; page: number | null; how: string }): string {
  return `Guessed, ${confidenceInWords(confidence)}${page ? `, page ${page}` : ''}: ${how}`
}

export const statusInWords: Readonly<Record<string, string>> = {
  pending: 'Being read …',
  extracted: 'Read',
  scanned: 'Scanned: pictures of text, no text',
  encrypted: 'Locked with a password',
  truncated: 'Breaks off: the file is incomplete',
  hostile: 'Refused: the file is made to do harm',
  failed: 'Could not be read',
  none: 'Holds no text',
}

/** Whether another try may find more: of a file that was read, or is being read, it would not. */
export const canBeReadAgain = (status: string): boolean => !['pending', 'extracted', 'none'].includes(status)

/** How many pages, or how many of them were read so far; begins with the dot that parts it from the status. */
export function pagesInWords({ status, pages, pagesRead }: { status: string; pages: number | null; pagesRead: number | null }): string {
  if (!pages) return ''
  if (status === 'pending') return ` · page ${pagesRead ?? 0} of ${pages}`
  return ` · ${pages} ${pages === 1 ? 'page' : 'pages'}`
}

export const matchInWords: Readonly<Record<string, string>> = {
  identifier: 'Has the same identifier',
  same: 'Looks the same',
  ask: 'May be the same: compare',
}

/** Names one to a line, family name first, as they can be typed again. */
export function namesAsText(names: readonly CslName[]): string {
  return names
    .map(({ family, given, literal, ...parts }) => {
      if (literal) return literal
      const whole = [parts['non-dropping-particle'], family].filter(Boolean).join(' ')
      return given ? `${whole}, ${given}` : whole
    })
    .join('\n')
}
