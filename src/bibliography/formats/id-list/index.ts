import { finishDraft, newDraft } from '../draft'
import type { Format, FormatReader, Sink } from '../format'
import { lineReader } from '../lines'
import { lineTooLong } from '../tagged'
import { identifierOfToken } from './tokens'

/** Words that lists put before or over their identifiers. */
const LABEL = /^(?:dois?|pmids?|pmcids?|isbns?|ids?|identifiers?)[:#]?$/i

const TYPES: Readonly<Record<string, string>> = {
  pmid: 'article-journal',
  pmcid: 'article-journal',
  isbn: 'book',
}

function idListReader(sink: Sink): FormatReader {
  const lines = lineReader((text, line, isCut) => {
    if (isCut) sink.problem(lineTooLong(line))
    const tokens = text
      .replace(/^\ufeff/, '')
      .split(/[\s,;]+/)
      .filter((token) => token && !LABEL.test(token))
    for (const token of tokens) readToken(token, line, sink)
  })
  return { push: lines.push, end: () => void lines.end() }
}

function readToken(token: string, line: number, sink: Sink): void {
  const found = identifierOfToken(token)
  if (!found)
    return sink.problem({
      line,
      code: 'unused-line',
      message: `“${token.slice(0, 80)}” is no DOI, PMID, PMCID or ISBN, or its check digit is wrong.`,
    })
  const raw = [{ tag: found.scheme, value: token, line, used: true }]
  const draft = newDraft(TYPES[found.scheme] ?? 'document', raw, line)
  draft.stated.push(found)
  const { record, problems } = finishDraft(draft, () => true)
  sink.record(record, problems)
}

export const idList: Format = {
  name: 'id-list',
  label: 'List of DOIs, PMIDs or ISBNs',
  extension: 'txt',
  mediaType: 'text/plain',
  reader: idListReader,
  holds: {
    variables: new Set(['DOI', 'PMID', 'PMCID', 'ISBN']),
    variable: (name) => ['DOI', 'PMID', 'PMCID', 'ISBN'].includes(name),
    types: new Set(),
    limits: ['Only identifiers.'],
  },
}
