import { finishDraft, newDraft } from '../draft'
import type { Format, FormatReader, Sink } from '../format'
import { lineReader } from '../lines'
import { lineTooLong } from '../tagged'
import { readIdentifierLine } from './line'
import type { FoundIdentifier } from '../fields/found'

const TYPES: Readonly<Record<string, string>> = {
  pmid: 'article-journal',
  pmcid: 'article-journal',
  isbn: 'book',
}

function idListReader(sink: Sink): FormatReader {
  const lines = lineReader((text, line, isCut) => {
    if (isCut) sink.problem(lineTooLong(line))
    const { found, rest } = readIdentifierLine(text)
    for (const { identifier, text: written } of found) emit(identifier, written, line, sink)
    if (rest.length > 0)
      sink.problem({
        line,
        code: 'unused-line',
        message: `“${rest.join(' ').slice(0, 80)}” is no DOI, PMID, PMCID or ISBN, or its check digit is wrong.`,
      })
  })
  return { push: lines.push, end: () => void lines.end() }
}

function emit(identifier: FoundIdentifier, written: string, line: number, sink: Sink): void {
  const raw = [{ tag: identifier.scheme, value: written, line, used: true }]
  const draft = newDraft(TYPES[identifier.scheme] ?? 'document', raw, line)
  draft.stated.push(identifier)
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
