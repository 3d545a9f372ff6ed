/**
 * What kind of piece a record describes, as far as that parts it from another with the same title. `article` is
 * everything that needs no telling apart.
 */
export type Nature =
  | 'article'
  | 'preprint'
  | 'protocol'
  | 'registration'
  | 'correction'
  | 'retraction'
  | 'comment'
  | 'chapter'
  | 'book'

export type NatureSource = {
  type: string
  title: string
  venue: string
  genre: string
  doi: string
  url: string
  authors: string
  isOnArxiv: boolean
}

const PREPRINT_SERVER =
  /\b(?:medrxiv|biorxiv|arxiv|chemrxiv|psyarxiv|socarxiv|osf preprints|research ?square|ssrn|preprints(?:\.org)?|techrxiv|edarxiv|authorea|peerj preprints?)\b/i

/** Registrants that give DOIs to preprints only (or, for OSF, under a name of their own). */
const PREPRINT_DOI =
  /^10\.(?:1101\/(?:\d{6}|(?:19|20)\d\d\.)|21203\/rs|31234\/|31235\/|31219\/|31222\/|31223\/|48550\/arxiv|2139\/ssrn|20944\/preprints|26434\/|36227\/|22541\/|7287\/peerj\.preprints)/

const REGISTER =
  /clinicaltrials\.gov|trialsearch|isrctn\.com|isrctn registry|clinicaltrialsregister|anzctr|chictr\.org|crd\.york\.ac\.uk\/prospero|osf\.io\/registr|\bprospero\b|ictrp/i
const REGISTER_AS_AUTHOR =
  /^(?:nct|isrctn|actrn|ctri|chictr|euctr|drks|umin|jprn|irct|ntr|tctr|pactr|rbr|kct|per|slctr|lbctr|rpcec)\b/i

const CORRECTION =
  /^\W*(?:erratum|errata|corrigend(?:um|a)|(?:author |publisher )?corrections?(?= to| of|:|\.| -| –|$)|addendum|expression of concern|published erratum)\b|[[(](?:vol(?:ume)?\.? ?\w+,? (?:pg|p|page)s?\b|erratum|corrigendum|correction)[^\])]*[\])](?:\s*[[(][^\])]*[\])])*\W*$|[:.] (?:erratum|corrigendum|correction)\W*$/i
const RETRACTION =
  /^\W*(?:retraction(?: note| notice)?(?: of| to|:|\.| -| –|$)|notice of retraction|withdrawal(?: of|:| notice)|retraction and)|[[(]retraction of\b[^\])]*[\])](?:\s*[[(][^\])]*[\])])*\W*$/i
const COMMENT_FIRST =
  /^\W*(?:(?:letter )?(?:re|regarding) ?:|comments? (?:on|to|re)\b|commentary (?:on|to)\b|(?:the )?(?:authors?['’]?s?['’]? )?(?:reply|response)(?: to\b| from\b| by\b| ?:|$)|in (?:reply|response)(?: to\b|:|$)|letter to the editor regarding\b)/i
const COMMENT_LAST =
  /[:.\-–—?] ?(?:(?:the )?(?:authors?['’]?s?['’]? )?(?:reply|response)|in reply|(?:an? )?(?:invited )?(?:comment|commentary|rebuttal))$/i
const PROTOCOL =
  /\b(?:study|trial|review|research) protocol\b|\bprotocol (?:for|of) (?:a|an|the)\b|[:.\-–—(] ?(?:a )?(?:study |trial |research )?protocol\b|^\W*protocol\b/i

/** Beginning and end of a title, where its kind is told: a title without end must not be searched word by word. */
const ends = (title: string): string => (title.length > 2_000 ? `${title.slice(0, 1_000)} ${title.slice(-1_000)}` : title)

/** The kind of piece, from its type, the words of its title and where it was found. */
export function natureOf({
  type,
  title: written,
  venue,
  genre,
  doi,
  url,
  authors,
  isOnArxiv,
}: NatureSource): Nature {
  const title = ends(written).replace(/\s+/g, ' ').replace(/[\s.;,]+$/, '')
  if (RETRACTION.test(title)) return 'retraction'
  if (CORRECTION.test(title) || /^(?:published )?erratum|corrigendum|^correction/i.test(genre))
    return 'correction'
  if (REGISTER.test(venue) || /trial registry record/i.test(genre) || REGISTER_AS_AUTHOR.test(authors))
    return 'registration'
  if (!venue && (REGISTER.test(url) || /^10\.17605\/osf/.test(doi))) return 'registration'
  if (PREPRINT_SERVER.test(venue) || PREPRINT_DOI.test(doi) || /preprint/i.test(genre)) return 'preprint'
  if (isOnArxiv && !venue) return 'preprint'
  if (COMMENT_FIRST.test(title) || COMMENT_LAST.test(title)) return 'comment'
  if (PROTOCOL.test(title)) return 'protocol'
  if (type === 'chapter' || type === 'entry-encyclopedia' || type === 'entry-dictionary') return 'chapter'
  return type === 'book' ? 'book' : 'article'
}

/** Not proceedings alone: those of an academy or a society are a journal. */
const MEETING =
  /\b(?:abstracts?|proceedings(?= .*\b(?:\d+(?:st|nd|rd|th)|(?:19|20)\d\d|workshop)\b)|workshop|congress|conference|symposium|annual (?:scientific )?meeting|scientific sessions?|poster)\b/i

/** True if the record says that it is what was told at a meeting, or stands on one page of a supplement. */
export function isMeetingAbstract(item: {
  type: string
  genre: string
  issue: string
  venue: string
  page: string
}): boolean {
  if (item.type === 'paper-conference' || /conference|meeting abstract|poster/i.test(item.genre)) return true
  if (MEETING.test(item.venue) || MEETING.test(item.issue)) return true
  // Some exports leave out the supplement; its pages still begin with S.
  if (/^\s*s\d+\s*$/i.test(item.page)) return true
  return /suppl|^\s*s\d/i.test(item.issue) && /^\s*[a-z]?\d+\s*$/i.test(item.page)
}
