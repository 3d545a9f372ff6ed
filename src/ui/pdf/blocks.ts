import { beginningOfFigure, drawFigure } from './figure'
import { asArtifact, colours, inlineIn, type Element, type Inline } from './inline'
import type { Line } from './lines'
import { drawPhoto, heightOfPhoto } from './photo/draw'
import type { Block, Item, Run } from './publication'
import { flow, pageRoom, set, sheet, textWidth, type Setting, type Sheets } from './sheets'
import { beginningOfTable, drawTable } from './table'

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>

const body: Setting = { size: 10.5, leading: 15 }
const small: Setting = { size: 8.5, leading: 11.5 }
const looks = {
  body: { ...body, after: 7 },
  lede: { size: 15, leading: 21, after: 14 },
  small: { ...small, colour: colours.soft, after: 5 },
  label: { size: 9, leading: 12, colour: colours.link, after: 3 },
} as const
const headings = {
  1: { size: 17, leading: 22, before: 20, after: 7 },
  2: { size: 13, leading: 17, before: 14, after: 5 },
  3: { size: 11, leading: 15, before: 10, after: 4 },
} as const

/** Headings that follow each other at once, and what they are the headings of. */
export const headingsInARow = 4

/** Bookmarks as they nest: the newest one of each depth. */
export type Bookmarks = PDFKit.PDFOutline[]

type Surroundings = {
  readonly bookmarks: Bookmarks
  /** On which page every place is, as far as it is known. */
  readonly pageOf: ReadonlyMap<string, number>
  /** The next parts of the publication. */
  readonly following: readonly Block[]
}

/** Draws one part of a publication below what is drawn already. */
export function drawBlock(sheets: Sheets, block: Block, parent: Element, { bookmarks, pageOf, following }: Surroundings): void {
  switch (block.kind) {
    case 'title': return drawTitle(sheets, block, parent)
    case 'heading': return drawHeading(sheets, block, parent, { bookmarks, following })
    case 'paragraph': return drawParagraph(sheets, block, parent)
    case 'quote': return drawQuote(sheets, block, parent)
    case 'list': return drawList(sheets, block.items, parent, { isOrdered: block.isOrdered, indent: 0 })
    case 'notes': return drawNotes(sheets, block.items, parent)
    case 'table': return drawTable(sheets, block, parent)
    case 'figure': return drawFigure(sheets, block, parent)
    case 'photo': return drawPhoto(sheets, block, parent)
    case 'contents': return drawContents(sheets, block, parent, pageOf)
    case 'rule': return drawRule(sheets)
    case 'newPage': if (sheets.y > sheet.top) sheets.newPage()
  }
}

function write(sheets: Sheets, runs: readonly Run[], parent: Element, tag: string, setting: Setting): void {
  const inline = inlineIn(sheets.doc, parent, tag)
  flow(sheets, set(sheets, runs, setting), inline, setting)
  inline.end()
}

function drawTitle(sheets: Sheets, { eyebrow, title, lines }: Of<'title'>, parent: Element): void {
  const { doc } = sheets
  asArtifact(doc, 'Layout', () => doc.rect(sheet.left, sheets.y - 14, 56, 5).fill(colours.link))
  sheets.y += 8
  write(sheets, [{ text: eyebrow, bold: true }], parent, 'P', { size: 10.5, leading: 16, colour: colours.link })
  sheets.y += 6
  write(sheets, [{ text: title, bold: true }], parent, 'H1', { size: 25, leading: 31 })
  sheets.y += 8
  for (const text of lines) write(sheets, [{ text }], parent, 'P', { size: 10.5, leading: 15, colour: colours.soft })
  sheets.y += 18
}

const headingLines = (sheets: Sheets, { depth, runs }: Of<'heading'>): readonly Line[] =>
  set(sheets, runs.map((run) => ({ ...run, bold: true })), headings[depth])

/** How much has to fit where a part begins, so that no heading stands alone at the end of a page. */
function beginningOf(sheets: Sheets, [block, ...following]: readonly Block[]): number {
  switch (block?.kind) {
    case 'heading': {
      const { leading, before, after } = headings[block.depth]
      return before + headingLines(sheets, block).length * leading + after + beginningOf(sheets, following)
    }
    case 'table': return beginningOfTable(sheets, block)
    case 'figure': return beginningOfFigure(sheets, block)
    case 'photo': return heightOfPhoto(sheets, block)
    case 'contents': return Math.min(heightOfContents(sheets, block), pageRoom / 2)
    case 'paragraph': return block.look === 'label' ? 5 * body.leading : 3 * looks[block.look].leading
    default: return 3 * body.leading
  }
}

function drawHeading(sheets: Sheets, block: Of<'heading'>, parent: Element, { bookmarks, following }: Omit<Surroundings, 'pageOf'>): void {
  const { depth, runs, place } = block
  const { size, leading, before, after } = headings[depth]
  const setting = { size, leading }
  const lines = headingLines(sheets, block)
  if (sheets.y > sheet.top) sheets.y += before
  // A heading stays with what it is the heading of.
  if (sheets.y > sheet.top && !sheets.has(lines.length * leading + after + beginningOf(sheets, following))) sheets.newPage()
  sheets.place(place)
  const above = bookmarks.slice(0, depth).findLast(Boolean) ?? sheets.doc.outline
  const text = runs.map((run) => run.text).join('')
  bookmarks.length = depth
  bookmarks[depth] = above.addItem(text, { top: Math.max(sheets.y - 12, 0), left: sheet.width, expanded: depth === 1 } as object)
  const inline = inlineIn(sheets.doc, parent, `H${depth + 1}`)
  flow(sheets, lines, inline, setting)
  inline.end()
  sheets.y += after
}

function drawParagraph(sheets: Sheets, { runs, look, place }: Of<'paragraph'>, parent: Element): void {
  const { after, ...setting } = looks[look]
  const own = look === 'label' ? runs.map((run) => ({ ...run, bold: true })) : runs
  if (look === 'label' && !sheets.has(5 * body.leading)) sheets.newPage()
  if (place) sheets.place(place)
  if (look !== 'lede') write(sheets, own, parent, 'P', setting)
  else {
    const beside = { ...setting, x: sheet.left + 16, width: textWidth - 16 }
    const lines = set(sheets, own, beside)
    const inline = inlineIn(sheets.doc, parent, 'P')
    flow(sheets, lines, inline, beside, bar(sheets, inline, { x: sheet.left, width: 4, colour: colours.mark, leading: setting.leading }))
    inline.end()
  }
  sheets.y += after
}

type Bar = { readonly x: number; readonly width: number; readonly colour: string; readonly leading: number }

/** Draws a bar beside the lines that follow on a page. */
const bar = (sheets: Sheets, inline: Inline, { x, width, colour, leading }: Bar) => (lines: number): void => {
  inline.pause()
  asArtifact(sheets.doc, 'Layout', () => sheets.doc.rect(x, sheets.y, width, lines * leading).fill(colour))
}

function drawQuote(sheets: Sheets, { paragraphs }: Of<'quote'>, parent: Element): void {
  const quote = sheets.doc.struct('BlockQuote')
  parent.add(quote)
  const setting = { ...body, x: sheet.left + 18, width: textWidth - 30 }
  sheets.y += 3
  for (const runs of paragraphs) {
    const inline = inlineIn(sheets.doc, quote, 'P')
    flow(sheets, set(sheets, runs, setting), inline, setting, bar(sheets, inline, {
      x: sheet.left + 4, width: 3, colour: colours.line, leading: body.leading,
    }))
    inline.end()
  }
  quote.end()
  sheets.y += 10
}

type ListKind = { readonly isOrdered: boolean; readonly indent: number }

function drawList(sheets: Sheets, items: readonly Item[], parent: Element, { isOrdered, indent }: ListKind): void {
  const list = sheets.doc.struct('L')
  parent.add(list)
  items.forEach((item, index) => {
    // The last of several does not stand alone on the next page.
    const last = index === items.length - 2 ? items.at(-1) : undefined
    drawItem(sheets, item, list, { label: isOrdered ? `${index + 1}.` : '•', indent: indent + 18, hang: 18, setting: body, tags: ['LI', 'LBody'], last })
    sheets.y += 2.5
  })
  list.end()
  sheets.y += 5
}

function drawNotes(sheets: Sheets, items: readonly Item[], parent: Element): void {
  items.forEach((item, index) => {
    drawItem(sheets, item, parent, { label: `${index + 1}`, indent: 26, hang: 26, setting: small, tags: ['Note', 'P'] })
    sheets.y += 2
  })
}

type ItemLook = {
  readonly label: string; readonly indent: number; readonly hang: number; readonly setting: Setting
  readonly tags: readonly [item: string, body: string]
  /** The item that follows, where it is the last one. */
  readonly last?: Item | undefined
}

function drawItem(sheets: Sheets, { runs, place, inner = [] }: Item, parent: Element, look: ItemLook): void {
  const { doc } = sheets
  const { label, indent, hang, tags: [itemTag, bodyTag] } = look
  const setting = { ...look.setting, x: sheet.left + indent, width: textWidth - indent }
  const lines = set(sheets, runs, setting)
  // What is short is not torn apart; what is long has at least two lines where it begins.
  const beginning = (own: number): number => (own <= 3 ? own : 2)
  const isWhole = lines.length <= 3 && inner.length === 0
  const more = look.last && isWhole ? beginning(set(sheets, look.last.runs, setting).length) : 0
  if (!sheets.has((beginning(lines.length) + more) * setting.leading + (more > 0 ? 2.5 : 0))) sheets.newPage()
  if (place) sheets.place(place)
  const element = doc.struct(itemTag)
  parent.add(element)
  if (place) identify(element, place)
  const mark = inlineIn(doc, element, 'Lbl')
  const [labelLine] = set(sheets, [{ text: label }], { ...setting, width: hang }) as readonly [Line?]
  if (labelLine) mark.draw(labelLine, setting.x - hang, sheets.y + setting.size, colours.soft)
  mark.end()
  const inline = inlineIn(doc, element, bodyTag)
  flow(sheets, lines, inline, setting)
  inline.end()
  for (const block of inner) if (block.kind === 'list') drawList(sheets, block.items, element, { isOrdered: block.isOrdered, indent })
  element.end()
}

/** Notes need an id of their own in the structure (PDF/UA-1, 7.9), for which the library has no option. */
function identify(element: Element, id: string): void {
  const { dictionary } = element as unknown as { readonly dictionary: { readonly data: Record<string, unknown> } }
  dictionary.data.ID = new String(id)
}

/** How an entry of the contents is set. */
function entryLook({ depth }: Of<'contents'>['entries'][number]) {
  return { size: 10.5, leading: depth === 1 ? 17 : 15, x: sheet.left + (depth - 1) * 16, width: textWidth - (depth - 1) * 16 - 40 }
}

const heightOfContents = (sheets: Sheets, { entries }: Of<'contents'>): number => entries.reduce((sum, entry) => {
  const setting = entryLook(entry)
  return sum + (entry.depth === 1 ? 4 : 0) + set(sheets, [{ text: entry.label, bold: entry.depth === 1 }], setting).length * setting.leading
}, 0)

function drawContents(sheets: Sheets, { entries }: Of<'contents'>, parent: Element, pageOf: ReadonlyMap<string, number>): void {
  const { doc } = sheets
  const toc = doc.struct('TOC')
  parent.add(toc)
  for (const entry of entries) {
    const { label, depth, place } = entry
    const setting = entryLook(entry)
    const { x } = setting
    const link = `#${place}`
    const lines = set(sheets, [{ text: label, bold: depth === 1, link }], setting)
    if (depth === 1) sheets.y += 4
    if (!sheets.has(lines.length * setting.leading)) sheets.newPage()
    const item = doc.struct('TOCI')
    toc.add(item)
    const inline = inlineIn(doc, item, 'Reference')
    flow(sheets, lines, inline, setting)
    const baseline = sheets.y - setting.leading + setting.size
    const number = set(sheets, [{ text: String(pageOf.get(place) ?? ''), link }], setting)[0] ?? []
    const [numberWidth, end] = [number, lines.at(-1) ?? []].map((line) => line.reduce((sum, { width }) => sum + width, 0)) as [number, number]
    inline.draw(number, sheet.width - sheet.right - numberWidth, baseline)
    inline.end()
    asArtifact(doc, 'Layout', () => doc.save().lineWidth(0.6).strokeColor(colours.line).dash(1, { space: 3 })
      .moveTo(x + end + 6, baseline - 1).lineTo(sheet.width - sheet.right - numberWidth - 6, baseline - 1).stroke().restore())
    item.end()
  }
  toc.end()
  sheets.y += 10
}

function drawRule(sheets: Sheets): void {
  const { doc } = sheets
  sheets.y += 6
  asArtifact(doc, 'Layout', () => doc.lineWidth(0.5).strokeColor(colours.line)
    .moveTo(sheet.left, sheets.y).lineTo(sheet.left + textWidth, sheets.y).stroke())
  sheets.y += 10
}
