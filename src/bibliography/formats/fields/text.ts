import { decodeEntities } from './entities'

const UNCLEAN =
  /[\u0000-\u001f&\u007f-\u00a0\u2000-\u200b\u2028\u2029\u202f\u3000\ud800-\udfff\ufeff\ufffe\uffff]/
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
const NO_TEXT = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u200b\ufeff\ufffe\uffff]/g

/**
 * One line of text: character references read, control characters dropped, lone surrogates replaced by
 * U+FFFD, each run of white space one space.
 */
export function cleanText(text: string): string {
  if (!UNCLEAN.test(text) && !text.includes('  ')) return text.trim()
  // A blank that stands alone is left where it is: an abstract has hundreds.
  return repairText(decodeEntities(text)).replace(/[^\S ]\s*| \s+/g, ' ').trim()
}

/** Several paragraphs of clean text, one per line. */
export function cleanParagraphs(text: string): string {
  if (!text.includes('\n')) return cleanText(text)
  return text.split('\n').map(cleanText).filter(Boolean).join('\n')
}

/** Text without control characters and lone surrogates, its white space as it was. */
export function repairText(text: string): string {
  return text.replace(LONE_SURROGATE, '\ufffd').replace(NO_TEXT, '')
}

/** Paragraphs on one line, for formats that know no other. */
export function onOneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').trim()
}
