/** Made to hide or reorder what is written around them, or not to be seen at all; marks that scripts need stay. */
const unseen = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]|\p{Cs}/gu

/** Text as someone typed it, in one form and without characters that nobody sees. Markup stays what it is: words. */
export function typedText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(unseen, '')
    .normalize('NFC')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** The same on one line. */
export const typedLine = (text: string): string => typedText(text).replace(/\s+/g, ' ')

const longestTitle = 120

/** A title from the sentence that states a gap: the sentence, or its beginning, cut at a word where there are words. */
export function titleFrom(sentence: string): string {
  const line = sentence.replace(/[.。．]$/u, '')
  const letters = Array.from(line)
  if (letters.length <= longestTitle) return line
  const start = letters.slice(0, longestTitle - 1).join('')
  return `${start.replace(/\s+\S*$/u, '') || start}…`
}
