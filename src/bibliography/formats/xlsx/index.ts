import type { CslItem } from '../../record'
import { csv } from '../csv'
import { headerOf } from '../csv/columns'
import { cellOf, tableColumns } from '../csv/write'
import type { Format } from '../format'
import { columnLetters, LONGEST_CELL, sheetRow } from './cells'
import { partsBefore, workbookParts } from './parts'
import { zipStream, type ZipEntry } from './zip'

/** The media type of what {@link writeXlsxStream} writes. */
export const xlsxMediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A workbook is bytes: it is read by `workbookReader` and written by {@link writeXlsxStream}. */
export const xlsx: Format = {
  ...csv,
  name: 'xlsx',
  label: 'Excel',
  extension: 'xlsx',
  mediaType: xlsxMediaType,
  // Asked only where somebody says that a text is a workbook.
  reader: (sink) => ({
    push: () => undefined,
    end: () => sink.refuse({ code: 'not-a-workbook', message: 'The file is text, not an Excel workbook. Let its format be told from its content.' }),
  }),
  writer: undefined,
  holds: { ...csv.holds, limits: [...csv.holds.limits, `A cell holds ${LONGEST_CELL} characters; what is longer is cut.`] },
}

/** Rows of a sheet, the header among them ("Excel specifications and limits", Microsoft). */
const MOST_ROWS = 1_048_576

/**
 * Writes items as an Excel workbook (ECMA-376) piece by piece, in memory that does not grow with them: the columns
 * of the CSV writer, their heads frozen, every cell text, so that no title runs as a formula and no DOI or date
 * is made into a number. What exceeds a cell is cut and says so; what exceeds a sheet goes on in the next.
 *
 * @throws RangeError if the workbook would be larger than 4 GiB
 */
export function writeXlsxStream(
  items: AsyncIterable<CslItem> | Iterable<CslItem>,
  rowsPerSheet = MOST_ROWS,
): AsyncGenerator<Uint8Array, void> {
  return zipStream(entriesOf(items, rowsPerSheet))
}

async function* entriesOf(
  items: AsyncIterable<CslItem> | Iterable<CslItem>,
  rowsPerSheet: number,
): AsyncGenerator<ZipEntry, void> {
  const waiting = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]()
  let isOver = false
  try {
    let next = await waiting.next()
    isOver = next.done === true
    yield* partsBefore()
    let sheets = 0
    do {
      sheets += 1
      yield { name: `xl/worksheets/sheet${sheets}.xml`, text: sheet() }
    } while (!isOver)
    yield* workbookParts(sheets)

    async function* sheet(): AsyncGenerator<string, void> {
      yield sheetHead() + sheetRow(tableColumns.map(headerOf), 1, true)
      for (let row = 2; !next.done && row <= rowsPerSheet; row += 1) {
        const item = next.value
        yield sheetRow(
          tableColumns.map((column) => cellOf(item, column)),
          row,
        )
        next = await waiting.next()
      }
      isOver = next.done === true
      yield '</sheetData></worksheet>'
    }
  } finally {
    if (!isOver) await waiting.return?.()
  }
}

const WIDE = new Set(['title', 'author', 'abstract', 'container-title'])

function sheetHead(): string {
  const columns = tableColumns.map((column, index) => {
    const width = WIDE.has(column) ? 40 : 16
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" style="1" customWidth="1"/>`
  })
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="${columnLetters(0)}2" ` +
    'activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${columns.join('')}</cols><sheetData>`
  )
}
