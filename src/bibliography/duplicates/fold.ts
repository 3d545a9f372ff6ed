const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
}

const GREEK: Readonly<Record<string, string>> = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ε: 'epsilon',
  ζ: 'zeta',
  η: 'eta',
  θ: 'theta',
  ι: 'iota',
  κ: 'kappa',
  λ: 'lambda',
  μ: 'mu',
  ν: 'nu',
  ξ: 'xi',
  π: 'pi',
  ρ: 'rho',
  σ: 'sigma',
  ς: 'sigma',
  τ: 'tau',
  υ: 'upsilon',
  φ: 'phi',
  χ: 'chi',
  ψ: 'psi',
  ω: 'omega',
}

/** Letters that no decomposition turns into Latin ones. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

const PLAIN = /^[\x20-\x7e]*$/
/** Only what looks like an element of markup: "p < 0.05 and n > 3" is none. */
const MARKUP = /<\/?[a-z][a-z0-9:-]*(?:\s[^<>]*)?\/?>/gi

/**
 * Text without what exports do to it: elements (`<sup>`), entities (`&amp;`, `&#945;`), LaTeX braces and
 * commands. Case, accents and punctuation stay.
 */
export function withoutMarkup(text: string): string {
  let rest = text
  if (rest.includes('&')) rest = rest.replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,5});/gi, decodeEntity)
  if (rest.includes('<')) rest = rest.replace(MARKUP, (tag) => (/^<\/?su[bp]\b/i.test(tag) ? '' : ' '))
  if (rest.includes('\\')) rest = rest.replace(/\\[a-z]+\s*(?=\{)|\\[`'^"~=.]/gi, '')
  if (rest.includes('{')) rest = rest.replace(/[{}$]/g, '')
  return rest
}

function decodeEntity(whole: string, name: string): string {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
}

/**
 * Lower-case words of letters and digits, one blank between them: no accents, no punctuation, Greek letters by
 * name. An apostrophe joins (`children's` → `childrens`), everything else parts.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (PLAIN.test(lower))
    return lower
      .replace(/'/g, '')
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
  return lower
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘ʼ'`´]/g, '')
    .replace(/[α-ως]/g, (letter) => ` ${GREEK[letter] ?? letter} `)
    .replace(/[ßøæœłđðþı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** A whole number of 53 bits made of `text` (cyrb53, bryc, public domain): equal for equal texts in every run. */
export function digest(text: string, seed = 0): number {
  let high = 0xdeadbeef ^ seed
  let low = 0x41c6ce57 ^ seed
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    high = Math.imul(high ^ code, 2654435761)
    low = Math.imul(low ^ code, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return 4294967296 * (2097151 & low) + (high >>> 0)
}
