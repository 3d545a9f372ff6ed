import type { ColumnMapping } from '../csv/columns'
import { tableRows } from '../csv/read'
import type { Sink } from '../format'
import { readRows } from './rows'
import { WorkbookProblem } from './unzip'
import { openWorkbook } from './workbook'

/** The largest workbook that is read, in bytes: it is in memory as a whole, since its directory stands at its end. */
const LARGEST_WORKBOOK = 100 * 1024 * 1024

const REMEDY = 'Save the sheet as CSV (UTF-8) and import that, or export it in parts.'

/**
 * Reads the first sheet of an Excel workbook as a table with a header row, that arrives in pieces.
 *
 * @param file the file's name for messages, at the beginning of a sentence
 */
export function workbookReader(
  sink: Sink,
  { file, mapping }: { file: string; mapping?: ColumnMapping | undefined },
): { push: (bytes: Uint8Array) => void; end: () => void } {
  const pieces: Uint8Array[] = []
  let size = 0
  const refuse = (code: string, what: string): void => sink.refuse({ code, message: `${file} ${what}. ${REMEDY}` })
  return {
    push(bytes) {
      size += bytes.length
      if (size > LARGEST_WORKBOOK) {
        pieces.length = 0
        refuse('too-large', `is a workbook of more than ${LARGEST_WORKBOOK / 1024 / 1024} MB`)
      } else pieces.push(bytes)
    },
    end() {
      try {
        const workbook = openWorkbook(Buffer.concat(pieces))
        const rows = tableRows(sink, mapping, { isGuarded: false })
        readRows(workbook, rows)
        rows.end()
        if (workbook.others.length > 0) sink.problem(notRead(workbook.others))
      } catch (error) {
        if (!(error instanceof WorkbookProblem)) throw error
        refuse(error.code, error.message)
      }
    },
  }
}

function notRead(sheets: readonly string[]) {
  const names = sheets.slice(0, 10).map((name) => `“${name.slice(0, 60)}”`).join(', ')
  const message = `Only the first sheet was read; not read: ${names}${sheets.length > 10 ? ' and more' : ''}. Import them as files of their own if they hold references.`
  return { code: 'other-sheets', message }
}
