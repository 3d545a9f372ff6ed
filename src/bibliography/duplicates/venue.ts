import { fold, withoutMarkup } from './fold'

export type VenueAgreement = 'same' | 'different' | 'unknown'

const SMALL_WORDS = new Set(
  'the of and in for on to a an la le les el los de des du del della di der die das und et y e i en da do dos at'.split(
    ' ',
  ),
)

/** Names whose initials do not spell them. */
const KNOWN: Readonly<Record<string, string>> = {
  bmj: 'british medical journal',
  pnas: 'proceedings national academy sciences united states america',
  jama: 'journal american medical association',
  nejm: 'new england journal medicine',
  mmwr: 'morbidity mortality weekly report',
}

const REGISTER =
  /clinicaltrials|trialsearch|isrctn|clinicaltrialsregister|anzctr|chictr|prospero|who int|ictrp/

/**
 * A journal's or series' name as words: no articles and prepositions, no place in brackets, no subtitle. Two
 * names written as one (`Zhonghua … [Chinese journal of …]`, `… = …`) come back as two. Registers of trials and
 * web addresses give none: what they say is where, not in what.
 */
export function venueKeys(names: readonly string[]): string[] {
  const keys = new Set<string>()
  for (const name of names)
    for (const part of namesIn(withoutMarkup(name))) {
      const folded = fold(part.replace(/&/g, ' and '))
      if (REGISTER.test(folded) || /^https?:/i.test(part.trim())) continue
      const words = folded.split(' ').filter((word) => word && !SMALL_WORDS.has(word))
      const text = words.join(' ')
      if (text) keys.add(KNOWN[text] ?? text)
    }
  return [...keys].sort()
}

/** Embase names the meeting after the journal: `Circulation. Conference: Scientific Sessions`. */
const MEETING_AFTER = /\.\s+conference(?: publication)?:.*$/is

function namesIn(written: string): string[] {
  const name = written.replace(MEETING_AFTER, '')
  const bracket = /^(.{4,}?)\s*[[(]([^\])]{4,})[\])]\s*$/.exec(name)
  // A place in brackets has no word that could be a journal's: it is left out.
  const inside = bracket?.[2] ?? ''
  const isName = /journal|zeitschrift|revista|revue|annals|archiv|review|acta|medicine|science/i.test(inside)
  const base = bracket ? (bracket[1] ?? name) : name
  return [...base.split(/ = | \/ |\/(?=[A-Z])/), ...(isName ? [inside] : [])].map((part) =>
    part.replace(/\s*:\s.*$/s, '').replace(/\. [a-z].*$/s, ''),
  )
}

const known = new Map<string, boolean>()
const MOST_KNOWN = 200_000

/** Whether two lists of names have one journal in common, abbreviations read as such. */
export function compareVenues(one: readonly string[], other: readonly string[]): VenueAgreement {
  if (one.length === 0 || other.length === 0) return 'unknown'
  for (const a of one) for (const b of other) if (sameVenue(a, b)) return 'same'
  return 'different'
}

function sameVenue(one: string, other: string): boolean {
  if (one === other) return true
  const pair = one < other ? `${one}\n${other}` : `${other}\n${one}`
  const before = known.get(pair)
  if (before !== undefined) return before
  const answer =
    abbreviates(one.split(' '), other.split(' ')) ||
    abbreviates(other.split(' '), one.split(' ')) ||
    isAcronym(one, other) ||
    isAcronym(other, one)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(pair, answer)
  return answer
}

/**
 * True if every word of `short` stands for one of `long`, in order, the first for the first. What `long` has
 * more must come at its end (`… : official journal of …`) or be a small share.
 */
function abbreviates(short: readonly string[], long: readonly string[]): boolean {
  if (short.length > long.length || !isShortFor(short[0] ?? '', long[0] ?? '')) return false
  let at = 1
  let skipped = 0
  for (const word of short.slice(1)) {
    while (at < long.length && !isShortFor(word, long[at] ?? '')) {
      at += 1
      skipped += 1
    }
    if (at >= long.length) return false
    at += 1
  }
  const rest = long.length - at
  if (short.length === 1) return rest === 0
  return skipped <= (short.length >= 4 ? 1 : 0) && rest <= (short.length >= 3 ? short.length : 0)
}

/** `infect` for `infectious`, `natl` for `national`, `j` for `journal`: first letter, last letter and order kept. */
function isShortFor(short: string, long: string): boolean {
  if (long.startsWith(short)) return true
  if (short.length < 3 || short[0] !== long[0]) return false
  const stem = short.replace(/s$/, '')
  if (stem.length >= 4 && long.startsWith(stem)) return true
  let at = 0
  for (const letter of long) if (letter === short[at]) at += 1
  return at === short.length && short.length * 3 >= long.length && short.length < long.length
}

function isAcronym(short: string, long: string): boolean {
  if (short.includes(' ') || short.length < 3 || short.length > 8) return false
  const words = long.split(' ')
  return words.length >= 3 && words.map((word) => word.charAt(0)).join('') === short
}
