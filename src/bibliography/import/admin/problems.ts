/** What a kind of problem is called, and what can be done about it. */
export type ProblemWords = { label: string; remedy: string }

const KEPT = 'Nothing to do: it is kept with the record as it was read.'
const CHECK = 'Look at the record; correct it after the import, or in the source and import again.'
const AGAIN = 'Export the file again from the database, or try another format.'

const words: Readonly<Record<string, ProblemWords>> = {
  'no-title': { label: 'Without a title', remedy: 'Leave the record out, or add it and give it a title.' },
  'no-author': { label: 'Without an author or editor', remedy: 'Normal for some reports and editorials; else add it later.' },
  'no-year': { label: 'Without a year', remedy: 'Add the date after the import.' },
  'no-identifier': { label: 'Without an identifier', remedy: 'Duplicates are found less surely; add a DOI if there is one.' },
  'no-type': { label: 'Without a kind of document', remedy: CHECK },
  'unused-field': { label: 'Fields that a reference has no place for', remedy: KEPT },
  'unknown-tag': { label: 'Fields that the format does not know', remedy: KEPT },
  'unknown-variable': { label: 'Fields that the format does not know', remedy: KEPT },
  'unused-line': { label: 'Lines outside every record', remedy: 'Usually a heading of the export. Look if a record begins there.' },
  'unused-text': { label: 'Text outside every record', remedy: 'Usually a heading of the export. Look if a record begins there.' },
  'export-note': { label: 'Remarks of the database', remedy: 'Nothing to do.' },
  'repeated-field': { label: 'Fields given twice', remedy: 'The first was used; look if the second says more.' },
  'more-names': { label: 'Lists of names cut short', remedy: 'Add the missing authors from the document.' },
  'other-date': { label: 'A second date that differs', remedy: CHECK },
  'bad-date': { label: 'Dates that cannot be read', remedy: 'Add the date after the import.' },
  'bad-url': { label: 'Addresses that are none', remedy: CHECK },
  'bad-doi': { label: 'DOIs that are none', remedy: CHECK },
  'bad-pmid': { label: 'PubMed IDs that are none', remedy: CHECK },
  'bad-pmcid': { label: 'PubMed Central IDs that are none', remedy: CHECK },
  'bad-isbn': { label: 'ISBNs with a wrong check digit', remedy: CHECK },
  'bad-issn': { label: 'ISSNs with a wrong check digit', remedy: CHECK },
  'unknown-type': { label: 'Kinds of document that are not known', remedy: 'Read as a plain document; set its kind after the import.' },
  'wrong-shape': { label: 'Values of the wrong shape', remedy: CHECK },
  'forbidden-key': { label: 'Names of fields that are refused', remedy: 'They were left out, since they could do harm.' },
  'crossref-not-found': { label: 'References to records that are missing', remedy: 'Export the book together with its chapters.' },
  'undefined-string': { label: 'Abbreviations that the file does not explain', remedy: CHECK },
  'unknown-latex': { label: 'LaTeX that cannot be read', remedy: CHECK },
  'bad-braces': { label: 'Braces that do not match', remedy: 'Close the brace in the file and import again.' },
  'bad-json': { label: 'JSON that is not valid', remedy: AGAIN },
  'bad-xml': { label: 'XML that is not well formed', remedy: AGAIN },
  'xml-entities': { label: 'XML with definitions of its own', remedy: 'Refused, since it could do harm. Export it again.' },
  'xml-external-entity': { label: 'XML that asks for other files', remedy: 'Refused, since it could do harm. Export it again.' },
  'truncated-record': { label: 'Records that break off', remedy: 'The file was cut short. Export it again.' },
  'unterminated-record': { label: 'Records without an end mark', remedy: 'Read as far as they go; look if the last one is whole.' },
  'record-too-long': { label: 'Records that are too long', remedy: 'Look for a quotation mark or an end mark that is missing.' },
  'line-too-long': { label: 'Lines that are too long', remedy: 'The end of the line was left out; look at the record.' },
  'too-many-cells': { label: 'Rows with more cells than columns', remedy: 'Check the quotation marks of the row.' },
  'unclosed-quote': { label: 'Quotation marks that are not closed', remedy: 'Close the quotation mark in the file and import again.' },
  'mixed-encoding': { label: 'Characters in a mixture of encodings', remedy: 'Look at accents; export as UTF-8 if they are wrong.' },
  'bad-characters': { label: 'Characters that cannot be read', remedy: 'Shown as \ufffd. Look at the record in the source; export as UTF-8.' },
  'empty-file': { label: 'The file is empty', remedy: AGAIN },
  'not-text': { label: 'The file is no text', remedy: 'Export RIS, BibTeX, NBIB or CSV.' },
  'unknown-format': { label: 'The format is not known', remedy: 'Choose under “Read it as” what it is, or export RIS.' },
  'no-records': { label: 'No records in the file', remedy: AGAIN },
}

/** A problem in plain words; a code that is new is shown as it is, with its dashes taken out. */
export function problemWords(code: string): ProblemWords {
  const known = Object.hasOwn(words, code) ? words[code] : undefined
  if (known) return known
  const text = code.replaceAll('-', ' ')
  return { label: text.charAt(0).toUpperCase() + text.slice(1), remedy: CHECK }
}

export type Problem = { line?: number | null; record?: number | null; code: string; message: string }

const cell = (value: string): string => {
  const guarded = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(guarded) ? `"${guarded.replace(/"/g, '""')}"` : guarded
}

/** The problems as a table for a spreadsheet, which must not run what a file says. Records count from 1. */
export function problemsCsv(problems: readonly Problem[]): string {
  const rows = problems.map(({ line, record, code, message }) => [
    line == null ? '' : String(line),
    record == null ? '' : String(record + 1),
    problemWords(code).label,
    message,
    problemWords(code).remedy,
    code,
  ])
  const all = [['Line', 'Record', 'Problem', 'What exactly', 'What to do', 'Code'], ...rows]
  return `\ufeff${all.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}
