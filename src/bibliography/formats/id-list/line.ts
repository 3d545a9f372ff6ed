import { standardNumbersIn, type FoundIdentifier } from '../fields/found'
import { identifierOfToken } from './tokens'

/** What lists put before, between and behind their identifiers, and what says nothing more. */
const LABEL = /^(?:dois?|pmids?|pmcids?|pmc|isbns?|isbn-?1[03]|ids?|identifiers?|pubmed|medline|nr|no|and|or|und|et|y)[.:#=]*$/i
const NUMBERING = /^\s*(?:[-*•·–—>]+|\[?\(?\d{1,4}[.)\]:]+)\s+/
/** A label joined to what it names: "pmid=123", "DOI:10.1000/a", "[pmid]". */
const JOINED_LABEL = /^(?:pubmed|pmid|isbn(?:-?1[03])?|doi)\s*[:=#]+(?=\S)/i
const BRACKETED_LABEL = /^\[(?:doi|pmid|pmcid|pmc|pii|uid|isbn)\]$/i
/** An ISBN with blanks between its groups. */
const SPACED_ISBN = /(?:97[89][ ])?(?:\d{1,7}[ ]){2,3}[\dXx]\b/g

/** The one kind of DOI that holds a semicolon: "10.1002/(SICI)1097-0258(…)3.0.CO;2-2". */
const SICI = /10\.\d{4,9}\/\S*<\S*>\S*;\S/

type ReadLine = { found: { identifier: FoundIdentifier; text: string }[]; rest: string[] }

/** The identifiers of one line of a list, with the words that were none. */
export function readIdentifierLine(line: string): ReadLine {
  const found: ReadLine['found'] = []
  const rest: string[] = []
  const plain = line
    .replace(/^\ufeff/, '')
    .replace(NUMBERING, '')
    .replace(SPACED_ISBN, (text) => (standardNumbersIn(text).found[0]?.scheme === 'isbn' ? text.replaceAll(' ', '') : text))
  for (const token of plain.split(/[\s,|"]+/).flatMap((word) => (SICI.test(word) ? [word] : word.split(';')))) {
    if (token === '' || LABEL.test(token) || BRACKETED_LABEL.test(token)) continue
    const identifier = identifierOfToken(token) ?? identifierOfToken(token.replace(JOINED_LABEL, ''))
    if (identifier) found.push({ identifier, text: token })
    else rest.push(token)
  }
  return { found, rest }
}

/** True if a line is one of a list of identifiers: it has some, and no more than a few words beside them. */
export function isIdentifierLine(line: string): boolean {
  const { found, rest } = readIdentifierLine(line)
  return found.length > 0 && rest.length <= found.length + 2
}
