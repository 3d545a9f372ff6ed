/** What the hub proposes for one reason, in sentences; a person always decides. */
export type Proposal = {
  /** The level of the instrument; null where nothing can be proposed, or where it is for a person alone. */
  readonly level: string | null
  readonly kind: 'proposed' | 'cannot' | 'human'
  /** Why, in sentences that may stand as the reason. */
  readonly grounds: readonly string[]
  readonly sources: readonly string[]
}

/** By place in the instrument: a domain, or the item `start`. */
export type Proposals = Readonly<Record<string, Proposal>>

export const proposed = (level: string, grounds: readonly string[], sources: readonly string[]): Proposal =>
  ({ kind: 'proposed', level, grounds, sources })

export const cannot = (grounds: readonly string[], sources: readonly string[]): Proposal =>
  ({ kind: 'cannot', level: null, grounds, sources })

export const forPeople = (grounds: readonly string[], sources: readonly string[]): Proposal =>
  ({ kind: 'human', level: null, grounds, sources })

const format = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 })

/** A number in a sentence. */
export const said = (value: number): string => format.format(value).replace(/^-/, '−')

/** A p value in a sentence. */
export const saidP = (p: number): string => (p < 0.001 ? 'below 0.001' : said(p))

export const percent = (value: number): string => `${Math.round(value)}%`

/** Names in a sentence; more than five are counted. */
export const named = (names: readonly string[]): string =>
  names.length <= 5 ? names.join('; ') : `${names.slice(0, 5).join('; ')} and ${names.length - 5} more`

export const countOf = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`
