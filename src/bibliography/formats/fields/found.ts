import { identifierKey, type IdentifierScheme } from '../../identifiers'

export type FoundIdentifier = { scheme: IdentifierScheme; value: string }

const found = (scheme: IdentifierScheme, value: string): FoundIdentifier[] => {
  const key = identifierKey(scheme, value)
  return key ? [{ scheme, value: key.slice(scheme.length + 1) }] : []
}

const LABELLED_DOI = /^(?:doi[\s:]*|https?:\/\/(?:dx\.|www\.)?doi\.org\/)?10\.\d{4,9}(?:\.\d+)*\/\S+$/i
/** What publishers put behind a DOI in their links. */
const AFTER_DOI = new RegExp(
  '/(?:full|abstract|pdf|epdf|pdfdirect|full-xml|summary|meta|fulltext|html|references|asset.*|-/dc.*)?$' +
    '|\\.(?:pdf|full|abstract|short)$',
  'i',
)
const PARAMETER_DOI = /[?&](?:doi|id|rft_id)=(?:info:)?(?:doi[:/])?(10\.[^&]+)/i
const PUBMED_LINK = /ncbi\.nlm\.nih\.gov\/(?:pubmed\/|m\/pubmed\/)?(\d{1,8})(?:[/?#]|$)/i
const PMC_LINK = /(?:\/pmc)?\/articles\/(PMC\d+)/i
const BRACKETED = /^(\S+?)\s*\[(doi|pmid|pmcid|pmc)\]$/i
const TRIAL = /^(?:NCT\s?\d{8}|ISRCTN\s?\d{7,8}|ACTRN\d{14}|DRKS\d{8}|UMIN\d{9})$/i

/** Identifiers in a value that is one: bare, labelled ("doi: …", "… [pmid]") or as a link. */
export function identifierIn(value: string): FoundIdentifier[] {
  const text = value.trim()
  if (text.length > 2000) return []
  const bracketed = BRACKETED.exec(text)
  if (bracketed) {
    const scheme = (bracketed[2] ?? '').toLowerCase()
    return found(scheme === 'pmc' ? 'pmcid' : (scheme as IdentifierScheme), bracketed[1] ?? '')
  }
  if (LABELLED_DOI.test(text)) return found('doi', text)
  if (/^https?:\/\//i.test(text)) return inLink(text)
  if (/^(?:pmcid:?\s*)?PMC\d+$/i.test(text)) return found('pmcid', text)
  if (/^pmid:?\s*\d+$/i.test(text)) return found('pmid', text)
  if (TRIAL.test(text)) return found('trial', text)
  return /^CRD\s?\d{11,13}$/i.test(text) ? found('prospero', text) : []
}

function inLink(link: string): FoundIdentifier[] {
  const pubmed = PUBMED_LINK.exec(link)?.[1]
  if (pubmed) return found('pmid', pubmed)
  const pmc = PMC_LINK.exec(link)?.[1]
  if (pmc) return found('pmcid', pmc)
  const path = link.replace(/[?#].*$/s, '')
  if (/\/10\.\d{4,9}\//.test(path) || /\/10\.\d{4,9}%2f/i.test(path))
    return found('doi', path.replace(AFTER_DOI, ''))
  const parameter = PARAMETER_DOI.exec(link)?.[1]
  return parameter ? found('doi', decodeParameter(parameter)) : []
}

function decodeParameter(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const IN_NOTE_DOI = /(?:\bdoi\b[\s:=]*|doi\.org\/)(10\.\d{4,9}\/[^\s;,]+)/i
const IN_NOTE_PMID = /\bPMID[\s:=]*(?:NLM)?(\d{5,8})\b/i
const IN_NOTE_PMCID = /\bPMCID[\s:=]*(PMC\d+)\b/i
const IN_NOTE_TRIAL = /\b(?:NCT\d{8}|ISRCTN\d{7,8}|ACTRN\d{14}|DRKS\d{8})\b/gi

/**
 * Identifiers that a note names by their label, as in "PMID: 25647015". Lists of other works are not
 * searched.
 */
export function identifiersInNote(note: string): FoundIdentifier[] {
  if (/^(?:references|cited references)\s*:/i.test(note)) return []
  const text = note.slice(0, 4000)
  const whole = identifierIn(text)
  if (whole.length > 0) return whole
  return [
    ...found('doi', IN_NOTE_DOI.exec(text)?.[1] ?? ''),
    ...found('pmid', IN_NOTE_PMID.exec(text)?.[1] ?? ''),
    ...found('pmcid', IN_NOTE_PMCID.exec(text)?.[1] ?? ''),
    ...(text.match(IN_NOTE_TRIAL) ?? []).flatMap((number) => found('trial', number)),
  ]
}

const HYPHEN = '[-‐–]'
/** An ISSN with its hyphen, ISBN-13, ISBN-10, and an ISSN without its hyphen, in that order. */
const STANDARD_NUMBER = new RegExp(
  [
    `(?<![\\d-])\\d{4}${HYPHEN}\\d{3}[\\dXx](?![\\dXx-])`,
    `97[89](?:[-‐– ]?\\d){10}(?!\\d)`,
    `(?<!\\d)\\d(?:[-‐– ]?\\d){8}[-‐– ]?[\\dXx](?!\\d)`,
    `(?<!\\d)\\d{7}[\\dXx](?!\\d)`,
  ].join('|'),
  'g',
)

/**
 * ISSNs and ISBNs in a field that holds either, several, with words around them; and what of it is neither.
 */
export function standardNumbersIn(value: string): { found: FoundIdentifier[]; wrong: string[] } {
  const wrong: string[] = []
  const numbers = value.match(STANDARD_NUMBER) ?? []
  const result = numbers.flatMap((number) => {
    const digits = number.replace(/[^\dXx]/g, '').length
    const read = found(digits === 8 ? 'issn' : 'isbn', number)
    if (read.length === 0) wrong.push(number)
    return read
  })
  return { found: result, wrong: numbers.length === 0 && value.trim() ? [value.trim()] : wrong }
}
