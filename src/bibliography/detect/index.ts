import type { FormatName } from '../formats/format'
import { isIdentifierLine } from '../formats/id-list/line'
import { isHeadOfTags } from '../formats/isi/tabbed'
import { tableHead } from '../formats/csv/delimiter'
import { countKnownColumns, SURE_COLUMNS } from '../formats/csv/columns'

/** Where each line-based format shows itself first. */
const SIGNS: readonly { format: FormatName; sign: RegExp }[] = [
  { format: 'ris', sign: /^[\ufeff\s]{0,8}TY {0,4}- {0,4}[A-Z]{2,8}\s*$/m },
  // The Cochrane Library's plain text, whose fields are RIS's.
  { format: 'ris', sign: /^\ufeff?Record #\d+ of \d+\s*(?:\r\n?|\n)ID: \S/m },
  { format: 'nbib', sign: /^\ufeff?PMID ?- ?(?:\d|$)/m },
  { format: 'isi', sign: /^\ufeff?(?:PT [A-Z]\b|FN \S)/m },
  { format: 'refer', sign: /^\ufeff?%(?:0 \S|[AT] \S[^\r\n]*(?:\r\n?|\n)%[A-Z0-9@] \S)/m },
  { format: 'bibtex', sign: /^[\ufeff\s]{0,8}@ ?[A-Za-z]+\s{0,8}[{(]/m },
]
const RIS_LINES = /^[A-Z][A-Z0-9] {2}- \S/gm
const NBIB_LINES = /^(?:[A-Z]{2} {2}|[A-Z]{3} |[A-Z]{4})- \S/gm

/** How many lines are looked at to tell a list or a table. */
const LINES = 50

/**
 * The format of a file from its first text, or null if it is none that the hub reads. A file's name is never
 * asked: what vendors call `.txt` is any of these, and what they call `.ris` may be NBIB.
 */
export function detectFormat(sample: string): FormatName | null {
  const start = sample.replace(/^[\ufeff\s\u0000]+/, '').slice(0, 4096)
  if (start === '') return null
  if (start.startsWith('<')) return isEndNote(sample) ? 'endnote-xml' : null
  if (/^(?:\[\s*(?:\{|\]|$)|\{\s*(?:"|\}))/.test(start)) return 'csl-json'
  const lines = sample
    .split(/\r\n?|\n/, LINES * 4)
    .filter((line) => line.trim() !== '')
    .slice(0, LINES)
  // A table may quote any other format in its cells; its header comes before them.
  const table = tableFormat(lines)
  if (table?.isCertain) return table.format
  const tagged = firstSign(sample)
  if (tagged) return tagged
  if (isIdentifierList(lines)) return 'id-list'
  return table?.format ?? null
}

/** EndNote's own, or XML that declares entities, which its reader refuses by name. */
function isEndNote(sample: string): boolean {
  if (/<!ENTITY/.test(sample)) return true
  if (!/<record[\s>]/.test(sample)) return /<records[\s/>]/.test(sample)
  return (
    /<(?:ref-type|contributors|titles|rec-number|source-app)[\s>]/.test(sample) ||
    /^\s*(?:<\?xml[^>]*>\s*)?<xml>/.test(sample)
  )
}

function firstSign(sample: string): FormatName | null {
  const found = SIGNS.map(({ format, sign }) => ({ format, at: sample.search(sign) })).filter(
    ({ at }) => at >= 0,
  )
  const [first] = found.sort((a, b) => a.at - b.at)
  if (first) return first.format
  const nbib = sample.match(NBIB_LINES)?.length ?? 0
  const ris = sample.match(RIS_LINES)?.length ?? 0
  if (nbib > ris && nbib >= 3) return 'nbib'
  return ris >= 3 ? 'ris' : null
}

/** Most lines hold an identifier and little else; a list of formatted references is none. */
function isIdentifierList(lines: readonly string[]): boolean {
  const told = lines.filter((line) => !line.trimStart().startsWith('#'))
  const known = told.filter(isIdentifierLine).length
  return known > 0 && known >= told.length * 0.6
}

function tableFormat(lines: readonly string[]): { format: FormatName; isCertain: boolean } | null {
  const head = tableHead(lines)
  if (!head) return null
  const isTabbed = head.delimiter === '\t'
  if (isTabbed && isHeadOfTags(head.cells)) return { format: 'isi', isCertain: true }
  const known = countKnownColumns(head.cells)
  return known === 0 ? null : { format: isTabbed ? 'tsv' : 'csv', isCertain: known >= SURE_COLUMNS }
}
