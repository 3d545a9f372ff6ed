import { asArtifact, colours, inlineIn, writeLine, type Element, type Inline } from './inline'
import type { Line } from './lines'
import type { Block, Cell } from './publication'
import { pageRoom, set, sheet, textWidth, type Sheets } from './sheets'

type Table = Extract<Block, { kind: 'table' }>
type SetRow = { readonly cells: readonly { readonly lines: readonly Line[]; readonly isHead: boolean }[]; readonly height: number }

const type = { size: 9, leading: 12 } as const
const padding = { x: 5, y: 4 } as const
const smallTable = 150
/** A column of a table with few columns holds a date in one line. */
const longestUnbroken = { few: 88, many: 64 } as const

/** A table with ruled rows; its head is repeated, for the eye only, on every page that it goes on to. */
export function drawTable(sheets: Sheets, table: Table, parent: Element): void {
  const { widths, head, rows, headHeight } = laidOut(sheets, table)
  if (!sheets.has(beginningOfTable(sheets, table))) sheets.newPage()
  const element = sheets.doc.struct('Table', { alt: table.about })
  parent.add(element)
  for (const row of head) drawRow(sheets, row, widths, element)
  rows.forEach((row, index) => {
    // Neither does its last row stand alone.
    const together = row.height + (index === rows.length - 2 ? rows.at(-1)?.height ?? 0 : 0)
    if (!sheets.has(together) && sheets.y > sheet.top + headHeight) {
      sheets.newPage()
      if (head.length === 0 && table.continued) sayContinued(sheets, table.continued)
      for (const again of head) drawRow(sheets, again, widths, null)
    }
    drawRow(sheets, row, widths, element)
  })
  element.end()
  sheets.y += 12
}

/** How much of a table stands together where it begins: all of a small one, else its head and two rows. */
export function beginningOfTable(sheets: Sheets, table: Table): number {
  const { rows, headHeight } = laidOut(sheets, table)
  const sum = (of: readonly SetRow[]): number => of.reduce((height, row) => height + row.height, headHeight)
  return sum(rows) <= smallTable ? sum(rows) : Math.min(sum(rows.slice(0, 2)), pageRoom / 2)
}

function laidOut(sheets: Sheets, table: Table) {
  const widths = columnWidths(sheets, [...table.head, ...table.rows])
  const head = table.head.map((row) => setRow(sheets, row, widths))
  const rows = table.rows.map((cells) => setRow(sheets, cells, widths))
  return { widths, head, rows, headHeight: head.reduce((sum, { height }) => sum + height, 0) }
}

function sayContinued(sheets: Sheets, text: string): void {
  const [line = []] = set(sheets, [{ text, bold: true }], type)
  asArtifact(sheets.doc, 'Pagination', () => writeLine(sheets.doc, line, { x: sheet.left + padding.x, baseline: sheets.y + type.size, colour: colours.soft }))
  sheets.y += type.leading + padding.y
}

const bold = (cell: Cell) => (cell.isHead ? cell.runs.map((run) => ({ ...run, bold: true })) : cell.runs)

function setRow(sheets: Sheets, row: readonly Cell[], widths: readonly number[]): SetRow {
  const cells = row.map((cell, index) => ({
    lines: set(sheets, bold(cell), { ...type, width: (widths[index] ?? 60) - 2 * padding.x }), isHead: cell.isHead,
  }))
  return { cells, height: Math.max(1, ...cells.map(({ lines }) => lines.length)) * type.leading + 2 * padding.y }
}

function drawRow(sheets: Sheets, row: SetRow, widths: readonly number[], table: Element | null): void {
  const { doc } = sheets
  const isHeadRow = row.cells.every(({ isHead }) => isHead)
  asArtifact(doc, 'Layout', () => {
    if (isHeadRow) doc.rect(sheet.left, sheets.y, textWidth, row.height).fill(colours.surface)
    doc.lineWidth(0.5).strokeColor(colours.line)
      .moveTo(sheet.left, sheets.y + row.height).lineTo(sheet.left + textWidth, sheets.y + row.height).stroke()
  })
  const element = table && doc.struct('TR')
  if (table && element) table.add(element)
  let x: number = sheet.left
  row.cells.forEach(({ lines, isHead }, index) => {
    const draw = (inline: Inline | null): void => lines.forEach((line, at) => {
      const baseline = sheets.y + padding.y + at * type.leading + type.size
      if (inline) inline.draw(line, x + padding.x, baseline)
      else writeLine(doc, line, { x: x + padding.x, baseline, colour: colours.ink })
    })
    if (element) {
      const cell = doc.struct(isHead ? 'TH' : 'TD', isHead ? { scope: isHeadRow ? 'Column' : 'Row' } as object : {})
      element.add(cell)
      const inline = inlineIn(doc, cell, 'P')
      draw(inline)
      inline.end()
      cell.end()
    } else asArtifact(doc, 'Pagination', () => draw(null))
    x += widths[index] ?? 60
  })
  element?.end()
  sheets.y += row.height
}

/** Each column gets what its longest word needs, and of the rest a share by how much more its text would like. */
function columnWidths(sheets: Sheets, rows: readonly (readonly Cell[])[]): readonly number[] {
  const count = Math.max(1, ...rows.map((row) => row.length))
  const longest = count <= 3 ? longestUnbroken.few : longestUnbroken.many
  const needs = Array.from({ length: count }, (_none, index) => {
    const cells = rows.flatMap((row) => row[index] ?? [])
    const widthOf = (runs: Cell['runs'], within: number) => Math.max(0, ...set(sheets, runs, { ...type, width: within })
      .map((line) => line.reduce((sum, { width }) => sum + width, 0)))
    const least = Math.max(24, ...cells.map((cell) => widthOf(bold(cell), 1000)).map((whole) => Math.min(whole, longest)))
    const wish = Math.max(least, ...cells.map((cell) => Math.min(widthOf(bold(cell), 5000), 600)))
    return { least: least + 2 * padding.x, wish: wish + 2 * padding.x }
  })
  const least = needs.reduce((sum, need) => sum + need.least, 0)
  const more = needs.reduce((sum, need) => sum + need.wish - need.least, 0)
  const rest = textWidth - least
  return needs.map((need) => (more > 0 && rest > 0
    ? need.least + (rest * (need.wish - need.least)) / more
    : (need.least * textWidth) / least))
}
