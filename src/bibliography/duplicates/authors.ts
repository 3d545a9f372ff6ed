import { distance } from 'fastest-levenshtein'
import type { CslName } from '../record'
import { fold, withoutMarkup } from './fold'

/** One author as `family|initials` in folded letters; a body as `=words of its name`. */
export type AuthorKey = string

export type AuthorAgreement = 'same' | 'first' | 'partly' | 'different' | 'unknown'

/** Enough to tell two lists apart; a list of a thousand names costs no more than one of twenty. */
const MOST_AUTHORS = 20

/** What exports write where there is no author; a register's name stands where it has no person to name. */
const NOBODY = new Set(
  (
    'et al|et alii|others|and others|anonymous|anon|anonimo|anonym|no author|no authors|no authors listed|nct|isrctn|actrn|ctri|chictr|' +
    'euctr|drks|umin|jprn|per|irct|ntr|nl|kct|tctr|pactr|rbr|slctr|lbctr|rpcec|unknown|not available'
  ).split('|'),
)

const BODY =
  /\b(?:group|consortium|network|collaborat\w+|committee|society|association|institute?|university|college|organi[sz]ation|department|ministry|agency|council|foundation|centre|center|team|investigators|trust|nhs|office|government|service|commission|federation|alliance|academy)\b/i

/** The authors (or else the editors) of an item as keys, in order, placeholders left out. */
export function authorKeys(names: readonly CslName[]): AuthorKey[] {
  const keys: AuthorKey[] = []
  for (const name of names) {
    const key = authorKey(name)
    if (key) keys.push(key)
    if (keys.length === MOST_AUTHORS) break
  }
  return keys
}

function authorKey(name: CslName): AuthorKey | null {
  const literal = name.literal ? withoutMarkup(name.literal).trim() : ''
  if (literal) return literalKey(literal)
  const given = withoutMarkup(name.given ?? '')
  const family = familyKey([name['non-dropping-particle'], name.family].filter(Boolean).join(' '))
  if (!family || (!given && NOBODY.has(family))) return null
  if (!given && BODY.test(name.family ?? '')) return `=${family}`
  if (!given) return literalKey(withoutMarkup(name.family ?? ''))
  return `${family}|${initialsOf(given)}`
}

/** `Smith JA`, `Smith, John` and `John Smith` are persons; what names a body or has four words or more is one. */
function literalKey(literal: string): AuthorKey | null {
  const folded = fold(literal)
  if (!folded || NOBODY.has(folded.replace(/ (et al|and others)$/, '')) || /^et al/.test(folded)) return null
  const comma = /^([^,]+),\s*([^,]+)$/.exec(literal)
  if (comma && !BODY.test(literal)) return `${familyKey(comma[1] ?? '')}|${initialsOf(comma[2] ?? '')}`
  const vancouver = /^([\p{L}'’ -]+?)\s+((?:\p{Lu}[.-]?\s?){1,4})$/u.exec(literal)
  if (vancouver && !BODY.test(literal))
    return `${familyKey(vancouver[1] ?? '')}|${initialsOf(vancouver[2] ?? '')}`
  const words = literal.split(/\s+/)
  if (BODY.test(literal) || words.length > 3) return `=${folded}`
  if (words.length === 1) return `${familyKey(literal)}|`
  return `${familyKey(words.at(-1) ?? '')}|${initialsOf(words.slice(0, -1).join(' '))}`
}

/** Umlauts are written ue, oe, ae by some and u, o, a by others: both become the plain letter. */
function familyKey(family: string): string {
  return fold(withoutMarkup(family))
    .replace(/\b(?:jr|sr|ii|iii|iv|2nd|3rd|phd|md)\b/g, '')
    .replace(/([aou])e(?=[^aeiou])/g, '$1')
    .trim()
}

/** `John A.` → ja, `J.-P.` → jp, `JP` → jp, `Jean Paul` → jp. */
export function initialsOf(given: string): string {
  const trimmed = given.trim()
  const isRun = /^\p{Lu}{2,4}$/u.test(trimmed)
  const parts = isRun ? [...trimmed] : trimmed.split(/[\s.\-‐–]+/)
  return parts.map((part) => (/^\p{Lu}{2,3}$/u.test(part) ? fold(part) : fold(part).charAt(0))).join('')
}

/** How far two author lists agree; `unknown` if one is missing or names bodies where the other names persons. */
export function compareAuthors(one: readonly AuthorKey[], other: readonly AuthorKey[]): AuthorAgreement {
  const [first] = one
  const [second] = other
  if (first === undefined || second === undefined) return 'unknown'
  const bodies = one.every(isBody)
  if (bodies !== other.every(isBody))
    return one.some((key) => other.some((candidate) => samePerson(key, candidate))) ? 'first' : 'unknown'
  const left = [...other]
  let matched = 0
  for (const key of one) {
    const at = left.findIndex((candidate) => samePerson(key, candidate))
    if (at === -1) continue
    matched += 1
    left.splice(at, 1)
  }
  const shorter = Math.min(one.length, other.length)
  const share = matched / shorter
  if (samePerson(first, second)) return share >= 0.6 ? 'same' : 'first'
  if (matched >= 2 && share >= 0.75) return 'same'
  if (matched > 0 && share >= 0.34) return 'partly'
  return areTurned(one, other) ? 'first' : 'different'
}

/** True if one list has the family names where the other has the given ones, as some exports do throughout. */
function areTurned(one: readonly AuthorKey[], other: readonly AuthorKey[]): boolean {
  return (
    one.length === other.length &&
    one.every((key, index) => {
      const turned = other[index] ?? ''
      const given = key[key.indexOf('|') + 1]
      const turnedGiven = turned[turned.indexOf('|') + 1]
      return !isBody(key) && !isBody(turned) && given === turned[0] && turnedGiven === key[0]
    })
  )
}

const isBody = (key: AuthorKey): boolean => key.startsWith('=')

function samePerson(one: AuthorKey, other: AuthorKey): boolean {
  if (one === other) return true
  if (isBody(one) || isBody(other))
    return isBody(one) && isBody(other) && sameBody(one.slice(1), other.slice(1))
  const end = one.indexOf('|')
  const otherEnd = other.indexOf('|')
  if (one[0] === other[0] || one.lastIndexOf(' ', end) >= 0 || other.lastIndexOf(' ', otherEnd) >= 0) {
    if (sameFamily(one.slice(0, end), other.slice(0, otherEnd)))
      return initialsFit(one.slice(end + 1), other.slice(otherEnd + 1))
  }
  // Family and given names change places where names are written family first; such names are short.
  return end <= 4 && otherEnd <= 4 && one[0] === other[otherEnd + 1] && other[0] === one[end + 1]
}

function initialsFit(one: string, other: string): boolean {
  return !one || !other || one.charAt(0) === other.charAt(0) || one.includes(other) || other.includes(one)
}

function sameFamily(one: string, other: string): boolean {
  if (one === other) return true
  const a = one.replaceAll(' ', '')
  const b = other.replaceAll(' ', '')
  if (a === b) return true
  const shorter = Math.min(a.length, b.length)
  if (
    shorter >= 4 &&
    Math.abs(a.length - b.length) <= 1 &&
    a[0] === b[0] &&
    distance(a, b) <= (shorter >= 9 ? 2 : 1)
  )
    return true
  // Double names and particles: `Llanos Cuentas` and `Cuentas`, `van der Berg` and `Berg`.
  const parts = one.split(' ')
  const others = other.split(' ')
  if (parts.length === 1 && others.length === 1) return false
  return parts.some((part) => part.length > 3 && others.includes(part))
}

function sameBody(one: string, other: string): boolean {
  if (one.includes(other) || other.includes(one)) return true
  const words = one.split(' ')
  const others = other.split(' ')
  const shared = words.filter((word) => others.includes(word)).length
  return shared * 3 >= Math.max(words.length, others.length) * 2
}
