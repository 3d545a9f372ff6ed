import type { ClaimMark } from './view'

/** A piece of a text: plain words, or a figure that a claim is about. */
type MarkedPiece = { readonly text: string; readonly mark: ClaimMark | null }

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/**
 * What a figure of a claim looks like in running text: its number with what tells it from other numbers (a currency, a
 * percentage, decimals), or else the figure word for word. Null where it holds no number.
 */
export function figurePattern(figure: string): RegExp | null {
  const [, currency = '', number, unit = ''] = /([£$€])?\s?(\d[\d,]*(?:\.\d+)?)\s?(%|per\s?cent\b)?/i.exec(figure) ?? []
  if (number === undefined) return null
  const before = String.raw`(?<![\d.,])`
  const after = String.raw`(?![\d]|[.,]\d)`
  if (unit) return new RegExp(`${before}${escaped(number)}\\s?(?:%|per\\s?cent)`, 'i')
  if (currency) return new RegExp(`${escaped(currency)}\\s?${escaped(number)}${after}`)
  if (number.includes('.')) return new RegExp(`${before}${escaped(number)}${after}`)
  return new RegExp(`${before}${escaped(figure.trim()).replace(/\s+/g, '\\s+')}`, 'i')
}

/** Whether a text speaks of the figure of a claim. */
export const hasFigure = (text: string, figure: string | null): boolean => Boolean(figure && figurePattern(figure)?.test(text))

/**
 * A text cut where figures of claims stand. Each claim is marked once; `done` remembers which, across the pieces of one
 * longer text.
 */
export function markedPieces(text: string, marks: readonly ClaimMark[], done: Set<ClaimMark> = new Set()): readonly MarkedPiece[] {
  for (const mark of marks) {
    const found = done.has(mark) ? null : figurePattern(mark.figure)?.exec(text)
    if (!found) continue
    done.add(mark)
    const end = found.index + found[0].length
    return [
      ...markedPieces(text.slice(0, found.index), marks, done),
      { text: found[0], mark },
      ...markedPieces(text.slice(end), marks, done),
    ]
  }
  return text ? [{ text, mark: null }] : []
}
