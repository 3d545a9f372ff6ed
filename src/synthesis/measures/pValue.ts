/** A p value as printed: what it is compared with, and the number. */
export type PValue = { relation: '=' | '<' | '>'; value: number }

const printed = /^\s*(?:p\s*(?:-?\s*value)?\s*)?(=|<=|>=|≤|≥|<|>)?\s*([-−]?\d*[.,·]?\d+(?:e[-−]?\d+)?)\s*(%?)\s*$/i

/**
 * Reads a p value as sources print it, such as "0.025", "p < .001", "P=0·03". Text without a number, such as "not
 * significant", is `words`; nothing is null.
 */
export function pValueOf(text: unknown): PValue | 'words' | null {
  if (typeof text === 'number') return { relation: '=', value: text }
  if (typeof text !== 'string' || !text.trim()) return null
  const [, sign = '=', digits = '', perCent] = printed.exec(text) ?? []
  if (!digits || perCent) return 'words'
  const value = Number(digits.replace('−', '-').replace(/[,·]/, '.'))
  return { relation: sign === '=' ? '=' : /[<≤]/.test(sign) ? '<' : '>', value }
}
