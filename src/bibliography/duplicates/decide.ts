import { compareFingerprints, scoreComparison, type Comparison, type FieldScore } from './compare'
import type { Fingerprint } from './fingerprint'
import { naturesFit, relationOf, type Relation } from './relations'
import type { DuplicateRules } from './rules'

export type Outcome = 'same' | 'ask' | 'different'

/** Why two records are held to less than their score says. */
export type Limit =
  | 'identifier-with-other-title'
  | 'other-kind-of-piece'
  | 'other-part-of-series'
  | 'other-registration'
  | 'other-identifier'
  | 'other-version'
  | 'other-publication'
  | 'other-authors'
  | 'other-title'
  | 'other-year'
  | 'title-says-little'
  | 'too-little-known'

/** What was made of two records, with everything that speaks for and against. */
export type Verdict = {
  outcome: Outcome
  /** Bits of evidence: the sum of `fields`. */
  score: number
  fields: FieldScore[]
  limits: Limit[]
  /** True if one identifier stands with two titles: one of the records is wrong, and no rule can say which. */
  isConflict: boolean
  /** True if the two cannot stand in one cluster, even where a third record is the same as either. */
  contradicts: boolean
  relation: Relation | null
}

type Evidence = {
  one: Fingerprint
  other: Fingerprint
  is: Comparison
  /** One identifier of the document itself is the same in both. */
  sameIdentifier: boolean
  titleAgrees: boolean
  /** Same page in what may be the same volume of the same journal. */
  samePlace: boolean
  /** Same first and last page, which no two pieces share but on one page. */
  sameRange: boolean
}

/** What a rule leaves possible; null if it has nothing to say. */
type Guard = { limit: Limit; leaves: (evidence: Evidence) => 'ask' | 'different' | null }

const GUARDS: readonly Guard[] = [
  {
    limit: 'identifier-with-other-title',
    leaves: ({ one, other, is, sameIdentifier }) => {
      if (sameIdentifier && is.titlesAreLanguages) return is.authors === 'different' ? 'different' : 'ask'
      if (!sameIdentifier || (is.title !== 'different' && is.title !== 'similar')) return null
      const samePage = is.authors === 'same' && is.pages === 'same'
      if (is.title === 'different') return samePage ? 'ask' : 'different'
      if (is.authors === 'different' || is.pages === 'different') return 'different'
      // A title reworded between online first and print; abstracts of one supplement may share its DOI.
      const reworded = is.authors === 'same' && is.venue !== 'different' && !is.numbersDiffer
      const isAbstract = one.isMeetingAbstract || other.isMeetingAbstract
      return reworded && (samePage || !isAbstract) ? null : 'ask'
    },
  },
  {
    limit: 'other-kind-of-piece',
    leaves: ({ one, other, is, sameIdentifier, titleAgrees, samePlace }) => {
      if (naturesFit(one, other)) return null
      const otherwiseOne =
        titleAgrees && is.authors !== 'different' && (sameIdentifier || (samePlace && is.volume === 'same'))
      return otherwiseOne || (titleAgrees && mayBePreprint(one, other, is)) ? 'ask' : 'different'
    },
  },
  {
    limit: 'other-part-of-series',
    leaves: ({ is, sameIdentifier, samePlace }) => {
      if (!is.numbersDiffer) return null
      return sameIdentifier || (samePlace && is.volume === 'same') ? 'ask' : 'different'
    },
  },
  { limit: 'other-registration', leaves: ({ is }) => (is.registration === 'different' ? 'different' : null) },
  {
    limit: 'other-version',
    leaves: ({ one, other, is, sameIdentifier }) => {
      if (sameIdentifier) return null
      if (one.nature === 'preprint' && other.nature === 'preprint' && is.doi === 'different')
        return 'different'
      if (!one.hasVersions && !other.hasVersions) return null
      if (is.doi === 'different' || is.issue === 'different') return 'different'
      return is.year === 'same' || is.year === 'unknown' ? null : 'different'
    },
  },
  {
    limit: 'other-identifier',
    leaves: ({ is, sameIdentifier, titleAgrees, samePlace }) => {
      if (sameIdentifier) return null
      if (is.pmid === 'different' || is.pmcid === 'different')
        return samePlace && titleAgrees && is.doi !== 'different' ? 'ask' : 'different'
      if (is.doi !== 'different' || (samePlace && titleAgrees)) return null
      return is.pages === 'different' || is.year === 'far' || is.year === 'apart' ? 'different' : 'ask'
    },
  },
  {
    limit: 'other-publication',
    leaves: ({ one, other, is, sameIdentifier }) => {
      // A supplement may have one DOI for all its abstracts.
      if (sameIdentifier)
        return (one.isMeetingAbstract || other.isMeetingAbstract) && is.pages === 'different' ? 'ask' : null
      if (is.pages === 'different') return leftByOtherPages(one, other, is)
      if (is.pages !== 'same' && one.isMeetingAbstract !== other.isMeetingAbstract) {
        if (is.venue === 'different' || is.volume === 'different' || is.year !== 'same') return 'different'
        const hasNoPlace = ({ volume, pages }: Fingerprint): boolean => volume === null && pages === null
        if (is.volume === 'unknown')
          return is.venue === 'same' && hasNoPlace(one) && hasNoPlace(other) ? 'ask' : 'different'
        // An article has a page, and only one of the databases says that this is an abstract of a meeting.
        const isOneIssue = is.venue === 'same' && is.issue !== 'different'
        return isOneIssue && one.pages === null && other.pages === null ? null : 'ask'
      }
      if (is.pages === 'same') return is.venue === 'different' && is.volume === 'different' ? 'ask' : null
      if (is.venue === 'different')
        return is.volume !== 'different' && is.year === 'same' ? 'ask' : 'different'
      if (is.volume === 'different') return is.year === 'same' && is.venue === 'same' ? 'ask' : 'different'
      return null
    },
  },
  {
    limit: 'other-authors',
    leaves: ({ is, sameIdentifier, titleAgrees, samePlace }) => {
      if (is.authors === 'partly') return sameIdentifier || samePlace ? null : 'ask'
      if (is.authors !== 'different') return null
      if (sameIdentifier && titleAgrees) return is.pages === 'different' ? 'ask' : null
      return samePlace && titleAgrees ? 'ask' : 'different'
    },
  },
  {
    limit: 'other-title',
    leaves: ({ is, sameIdentifier, samePlace, sameRange }) => {
      if (sameIdentifier) return null
      const placed = samePlace && is.authors === 'same'
      const isWholePlace = is.volume === 'same' && is.venue === 'same' && is.year === 'same'
      if (is.titlesAreLanguages)
        return samePlace && is.volume === 'same' && is.authors !== 'different' ? 'ask' : 'different'
      if (is.title === 'different')
        return placed && is.volume === 'same' && is.venue === 'same' ? 'ask' : 'different'
      if (is.title === 'similar') {
        // Misprinted: two pieces by the same people on one page differ by more than a letter.
        if (placed && isWholePlace && is.onlyLettersDiffer) return null
        return placed ? 'ask' : 'different'
      }
      if (is.title !== 'contained' || placed) return null
      // Two names of one journal may have no word in common.
      if (sameRange && is.volume === 'same' && is.year === 'same' && is.authors === 'same') return 'ask'
      const likely =
        is.authors === 'same' &&
        (is.venue === 'same' ? is.year === 'same' || is.year === 'close' : is.venue === 'unknown' && is.year === 'same')
      return likely && is.pages !== 'different' ? 'ask' : 'different'
    },
  },
  {
    limit: 'other-year',
    leaves: ({ is, sameIdentifier, samePlace }) => {
      if (sameIdentifier || is.year === 'same' || is.year === 'unknown') return null
      if (samePlace && is.volume === 'same') return null
      // A title of every year, by the same people: with nothing said of where, it may be two reports.
      if (is.year === 'close') return samePlace || is.venue === 'same' ? null : 'ask'
      if (is.year === 'apart')
        return samePlace ? null : is.venue !== 'different' && is.volume !== 'different' ? 'ask' : 'different'
      return samePlace && is.volume !== 'different' ? 'ask' : 'different'
    },
  },
  {
    limit: 'title-says-little',
    leaves: ({ one, other, is, sameIdentifier, samePlace }) => {
      if (is.titlesAreLanguages) return null
      const saysLittle = is.title === 'unknown' || one.title.isGeneric || other.title.isGeneric
      if (!saysLittle || (sameIdentifier && is.title === 'same')) return null
      const placed = samePlace && (is.volume === 'same' || (is.venue === 'same' && is.year === 'same'))
      // "Editorial" beside a title of its own: one piece under two names, or two pieces that begin on one page.
      const oneTells = Boolean(one.title.compact && other.title.compact) && one.title.isGeneric !== other.title.isGeneric
      if (placed && !oneTells && (is.authors === 'same' || is.authors === 'first')) return null
      // One author may write two editorials for a volume, but hardly two for an issue.
      const sameIssue =
        is.venue === 'same' && is.volume === 'same' && is.issue !== 'different' && is.year === 'same'
      if (sameIssue && is.title === 'same' && is.authors === 'same' && is.pages !== 'different') return 'ask'
      return placed || (sameIdentifier && is.title === 'unknown') ? 'ask' : 'different'
    },
  },
  {
    limit: 'too-little-known',
    leaves: ({ is, sameIdentifier, samePlace }) => {
      if (sameIdentifier || samePlace || is.authors !== 'unknown') return null
      return is.venue === 'same' && is.year === 'same' ? null : 'ask'
    },
  },
]

/** A preprint, and a record that says neither server nor journal: the preprint once more, or its article. */
function mayBePreprint(one: Fingerprint, other: Fingerprint, is: Comparison): boolean {
  const [preprint, unplaced] = one.nature === 'preprint' ? [one, other] : [other, one]
  const isUnplaced = unplaced.venue.length === 0 && unplaced.volume === null && unplaced.pages === null
  return (
    preprint.nature === 'preprint' &&
    unplaced.nature === 'article' &&
    isUnplaced &&
    is.authors === 'same' &&
    is.year === 'same' &&
    is.doi !== 'different'
  )
}

const isRange = ({ pages }: Fingerprint): boolean => Boolean(pages?.last) && pages?.last !== pages?.first

function leftByOtherPages(one: Fingerprint, other: Fingerprint, is: Comparison): 'ask' | 'different' | null {
  if (one.isMeetingAbstract !== other.isMeetingAbstract || is.doi === 'different') return 'different'
  if (is.volume === 'same')
    return is.venue === 'same' && is.issue !== 'different' && is.year === 'same' ? null : 'ask'
  const elsewhere =
    [is.volume, is.issue, is.venue].includes('different') || is.year === 'apart' || is.year === 'far'
  return elsewhere || is.year === 'close' ? 'different' : 'ask'
}

/**
 * Judges two records: the score says how likely one document is, the limits what no score may override. The
 * order of the two makes no difference but for which of them a relation starts from.
 */
export function judge(one: Fingerprint, other: Fingerprint, rules: DuplicateRules): Verdict {
  const is = compareFingerprints(one, other)
  const { total, fields } = scoreComparison(is, rules)
  const sameIdentifier =
    is.doi === 'same' || is.pmid === 'same' || is.pmcid === 'same' || is.registration === 'same'
  const evidence: Evidence = {
    one,
    other,
    is,
    sameIdentifier,
    titleAgrees:
      is.title === 'same' || is.title === 'near' || (is.title === 'contained' && is.authors === 'same'),
    samePlace: is.pages === 'same' && is.volume !== 'different' && is.venue !== 'different',
    sameRange: isRange(one) && is.pages === 'same' && one.pages?.last === other.pages?.last,
  }
  const areCopies = isCopy(one, other)
  let outcome: Outcome =
    areCopies || total >= rules.thresholds.same ? 'same' : total >= rules.thresholds.ask ? 'ask' : 'different'
  const limits: Limit[] = []
  if (!areCopies)
    for (const { limit, leaves } of GUARDS) {
      const left = leaves(evidence)
      if (left === null) continue
      limits.push(limit)
      if (left === 'different') outcome = 'different'
      else if (outcome === 'same') outcome = 'ask'
    }
  const isConflict = outcome !== 'same' && limits.includes('identifier-with-other-title')
  return {
    outcome,
    score: total,
    fields,
    limits,
    isConflict,
    contradicts:
      outcome === 'different' &&
      (total < rules.thresholds.ask || limits.some((limit) => speaksAgainst(limit, is))),
    relation: outcome === 'same' ? null : relationOf(one, other, is),
  }
}

/** True if two records say the same of all that is compared, and say enough; they are one document then. */
export const isCopy = (one: Fingerprint, other: Fingerprint): boolean =>
  one.digest === other.digest &&
  one.title.compact === other.title.compact &&
  (one.known >= 3 || !one.title.isGeneric)

/** What a slip in one record explains keeps a pair from being joined by itself, but not within a larger cluster. */
function speaksAgainst(limit: Limit, is: Comparison): boolean {
  if (limit === 'other-publication') return is.pages === 'different'
  return !(['title-says-little', 'too-little-known', 'other-title', 'other-year'] as Limit[]).includes(limit)
}
