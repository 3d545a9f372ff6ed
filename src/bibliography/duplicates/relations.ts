import type { Comparison } from './compare'
import type { Fingerprint } from './fingerprint'
import type { Nature } from './nature'

/** How two documents that are not the same belong together; the names are those of `relations` in a reference. */
export type RelationKind =
  | 'isVersionOf'
  | 'isPreprintOf'
  | 'isProtocolOf'
  | 'isRegistrationOf'
  | 'isCorrectionOf'
  | 'isRetractionOf'
  | 'isCommentaryOn'
  | 'isPartOf'
  /** Two parts or years of one series, two chapters of one book: neither is part of the other. */
  | 'isSiblingOf'

export type Relation = { kind: RelationKind; from: 'one' | 'other' }

/** The derived piece comes before what it derives from: a correction of a protocol is a correction. */
const DERIVED: readonly [Nature, RelationKind][] = [
  ['retraction', 'isRetractionOf'],
  ['correction', 'isCorrectionOf'],
  ['comment', 'isCommentaryOn'],
  ['registration', 'isRegistrationOf'],
  ['preprint', 'isPreprintOf'],
  ['protocol', 'isProtocolOf'],
]

/** True if two kinds of piece may be one document that two exports describe in their own words. */
export function naturesFit(one: Fingerprint, other: Fingerprint): boolean {
  if (one.nature === other.nature) return true
  const plain: readonly Nature[] = ['article', 'book', 'chapter']
  if (!plain.includes(one.nature) || !plain.includes(other.nature)) return false
  return one.nature === 'article' || other.nature === 'article'
}

/** What relates two records that are not the same document, or null if nothing speaks for a relation. */
export function relationOf(one: Fingerprint, other: Fingerprint, comparison: Comparison): Relation | null {
  return chapterOfBook(one, other) ?? derivation(one, other, comparison) ?? kinship(one, other, comparison)
}

function chapterOfBook(one: Fingerprint, other: Fingerprint): Relation | null {
  if (one.nature === 'chapter' && other.nature === 'chapter')
    return one.isbns.some((isbn) => other.isbns.includes(isbn)) ? { kind: 'isSiblingOf', from: 'one' } : null
  const holds = (book: Fingerprint, chapter: Fingerprint): boolean =>
    book.nature === 'book' &&
    chapter.nature === 'chapter' &&
    book.isbns.some((isbn) => chapter.isbns.includes(isbn))
  if (holds(one, other)) return { kind: 'isPartOf', from: 'other' }
  return holds(other, one) ? { kind: 'isPartOf', from: 'one' } : null
}

function derivation(one: Fingerprint, other: Fingerprint, comparison: Comparison): Relation | null {
  const { title, titleTelling, authors } = comparison
  if (one.nature === other.nature || titleTelling < 0.5) return null
  const titleFits = title === 'same' || title === 'near' || title === 'contained'
  for (const [nature, kind] of DERIVED) {
    if (one.nature !== nature && other.nature !== nature) continue
    const othersMayWrite = kind === 'isCommentaryOn' || kind === 'isRegistrationOf'
    if (!othersMayWrite && authors === 'different') return null
    if (!titleFits && !(title === 'similar' && kind === 'isProtocolOf' && authors === 'same')) return null
    return { kind, from: one.nature === nature ? 'one' : 'other' }
  }
  return null
}

/** The same authors under the same title in another place: told at a meeting, then printed; then brought up to date. */
function kinship(one: Fingerprint, other: Fingerprint, comparison: Comparison): Relation | null {
  const { title, titleTelling, authors, numbersDiffer } = comparison
  if (authors !== 'same' || titleTelling < 0.5 || !naturesFit(one, other)) return null
  if (numbersDiffer) return title === 'similar' ? { kind: 'isSiblingOf', from: 'one' } : null
  if (title !== 'same' && title !== 'near') return null
  return { kind: 'isVersionOf', from: isEarlier(one, other) ? 'one' : 'other' }
}

/** The abstract of a meeting comes before its article; else the year decides, and with one year the content. */
function isEarlier(one: Fingerprint, other: Fingerprint): boolean {
  if (one.isMeetingAbstract !== other.isMeetingAbstract) return one.isMeetingAbstract
  if (one.year !== null && other.year !== null && one.year !== other.year) return one.year < other.year
  return one.digest <= other.digest
}
