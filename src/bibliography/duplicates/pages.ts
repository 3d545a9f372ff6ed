/** Where in a volume a document stands. */
export type PageKey = {
  /** The first page or the article's number without letters and leading zeros; Roman as written. */
  first: string
  /** The last page in full, `128` for `123-8`; empty if not given. */
  last: string
  /** True if it is an article's number (`e0187376`, `101576`, `CD010458`) rather than a page. */
  isLocator: boolean
}

export type PageAgreement = 'same' | 'weak' | 'different' | 'unknown'

const WORDS = /\b(?:pages?|pp?|pgs?|article(?: (?:no|number|id))?|artn|art(?: no)?|unsp|no)\b\.?:?/g

/** Reads pages as any export writes them: `123-8`, `S123–S128`, `e0187376`, `Article 49`, `1968‐1974`, `3-`. */
export function pageKey(value: string): PageKey | null {
  const text = value
    .toLowerCase()
    .replace(/[‐‑‒–—−]|--+/g, '-')
    .replace(WORDS, ' ')
    .trim()
  const range = /([a-z]{0,3})[\s.]?(\d+)[a-z]?(?:\.e?\d+)?(?:\s*-\s*([a-z]{0,3})(\d+))?/.exec(text)
  if (!range) {
    const roman = /^([ivxlc]+)\b/.exec(text)?.[1]
    return roman ? { first: roman, last: '', isLocator: false } : null
  }
  const [, letters = '', digits = '', , lastDigits = ''] = range
  const first = digits.replace(/^0+(?=\d)/, '')
  const last =
    lastDigits && lastDigits.length < first.length
      ? first.slice(0, first.length - lastDigits.length) + lastDigits
      : lastDigits
  const isLocator =
    !last && (letters === 'e' || letters === 'cd' || first.length >= 5 || digits.startsWith('0'))
  return { first, last: last.replace(/^0+(?=\d)/, ''), isLocator }
}

/** `weak` if both begin at page 1, where half of what has its own numbering begins. */
export function comparePages(one: PageKey | null, other: PageKey | null): PageAgreement {
  if (!one || !other) return 'unknown'
  if (one.first === other.first) return one.first === '1' && one.last !== other.last ? 'weak' : 'same'
  // An article's number and the pages counted within it name the same place in two ways.
  if (one.isLocator !== other.isLocator) return 'unknown'
  if (one.isLocator) return 'different'
  const incomparable =
    countsFromOne(one) || countsFromOne(other) || mayBeCount(one, other) || mayBeCount(other, one)
  return incomparable ? 'unknown' : 'different'
}

/** `1-9`: the pages of the article itself, whatever its number or its place in the volume. */
const countsFromOne = ({ first, last }: PageKey): boolean => first === '1' && last !== ''

/** Where an article has a number, some databases give how many pages it has: `7` beside `473`. */
function mayBeCount(one: PageKey, other: PageKey): boolean {
  return !one.isLocator && !one.last && !other.last && Number(one.first) <= 30 && other.first.length >= 3
}

/** The number of a volume or an issue, or null for none, a range, a supplement or words. */
export function numberOf(value: unknown): string | null {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : ''
  const found =
    /^(?:vol(?:ume)?\.?|v\.?|no\.?|issue|n\.?|#)?\s*([a-z]?\d{1,5})(?:\s*(?:\(|suppl|pt|part|sup|\/|-|,|;|$))/i.exec(
      text,
    )
  return found?.[1] ? found[1].toLowerCase().replace(/^0+(?=\d)/, '') : null
}
