import { showsDate } from './dates'
import { attributeOf, readTags } from './tags'
import { openArchive, WorkbookProblem, type Archive } from './unzip'

/** A workbook as far as its first sheet needs it. */
export type Workbook = {
  sheet: Buffer
  /** Names of the further sheets, which are not read. */
  others: readonly string[]
  /** Texts that cells name by their number. */
  strings: readonly string[]
  /** The styles of cells, by their number, that show a number as a date. */
  dateStyles: ReadonlySet<number>
  isFrom1904: boolean
}

const CONTENT_TYPES = '[Content_Types].xml'
const LARGEST_STRINGS = 96 * 1024 * 1024

/**
 * Opens a workbook of Excel, LibreOffice or Google Sheets (ECMA-376 Part 1, 12 and 18).
 *
 * @throws WorkbookProblem if it is none, is damaged, locked or too large
 */
export function openWorkbook(bytes: Buffer): Workbook {
  const archive = openArchive(bytes)
  const main = archive.has(CONTENT_TYPES) ? mainPart(archive) : null
  if (main === null) throw new WorkbookProblem('not-text', 'is a ZIP archive or an Office file (.docx, .pptx)')
  const { sheets, isFrom1904 } = sheetsOf(archive.read(main))
  const targets = relationsOf(archive, main)
  const [first, ...others] = sheets.filter(({ isHidden }) => !isHidden)
  const sheet = first && targets.get(first.relation)?.target
  if (!sheet || !archive.has(sheet)) throw new WorkbookProblem('not-text', 'is a workbook without a sheet')
  const partOf = (kind: string): Buffer | null => {
    const name = [...targets.values()].find(({ type }) => type.endsWith(`/${kind}`))?.target
    return name && archive.has(name) ? archive.read(name) : null
  }
  const strings = partOf('sharedStrings')
  const styles = partOf('styles')
  return {
    sheet: archive.read(sheet),
    others: others.map(({ name }) => name),
    strings: strings ? stringsOf(strings) : [],
    dateStyles: styles ? dateStylesOf(styles) : new Set(),
    isFrom1904,
  }
}

type Relation = { type: string; target: string }

function mainPart(archive: Archive): string | null {
  const relations = [...relationsOf(archive, '').values()]
  const name = relations.find(({ type }) => type.endsWith('/officeDocument'))?.target ?? 'xl/workbook.xml'
  return name.startsWith('xl/') && archive.has(name) ? name : null
}

/** What a part refers to, by the number under which it does. */
function relationsOf(archive: Archive, part: string): Map<string, Relation> {
  const slash = part.lastIndexOf('/')
  const [folder, file] = [part.slice(0, slash + 1), part.slice(slash + 1)]
  const name = `${folder}_rels/${file}.rels`
  const relations = new Map<string, Relation>()
  if (!archive.has(name)) return relations
  readTags(archive.read(name), {
    open(tag, attributes) {
      const [id, type, target] = ['Id', 'Type', 'Target'].map((one) => attributeOf(attributes, one))
      if (tag === 'Relationship' && id && type && target)
        relations.set(id, { type, target: target.startsWith('/') ? target.slice(1) : `${folder}${target.replace(/^\.\//, '')}` })
    },
    close: () => undefined,
    text: () => undefined,
  })
  return relations
}

type Sheet = { name: string; relation: string; isHidden: boolean }

function sheetsOf(part: Buffer): { sheets: Sheet[]; isFrom1904: boolean } {
  const sheets: Sheet[] = []
  let isFrom1904 = false
  readTags(part, {
    open(tag, attributes) {
      if (tag === 'workbookPr') isFrom1904 = /^(?:1|true)$/.test(attributeOf(attributes, 'date1904') ?? '')
      if (tag !== 'sheet') return
      sheets.push({
        name: attributeOf(attributes, 'name') ?? '',
        relation: attributeOf(attributes, 'id') ?? '',
        isHidden: /hidden/i.test(attributeOf(attributes, 'state') ?? ''),
      })
    },
    close: () => undefined,
    text: () => undefined,
  })
  return { sheets, isFrom1904 }
}

/** The texts that cells share; of a text in several pieces all, of its reading aids (`rPh`) none. */
function stringsOf(part: Buffer): string[] {
  if (part.length > LARGEST_STRINGS)
    throw new WorkbookProblem('too-large', `has ${Math.ceil(part.length / 1024 / 1024)} MB of text, more than is read of a workbook`)
  const strings: string[] = []
  const text = textReader()
  readTags(part, {
    open: (tag) => text.open(tag),
    close(tag) {
      text.close(tag)
      if (tag === 'si') strings.push(text.taken())
    },
    text: text.text,
  })
  return strings
}

/** Collects what stands in `t` of a text item. */
export function textReader() {
  let pieces: string[] = []
  let isText = false
  let isAid = false
  return {
    open(tag: string): void {
      if (tag === 't') isText = !isAid
      if (tag === 'rPh') isAid = true
    },
    close(tag: string): void {
      if (tag === 't') isText = false
      if (tag === 'rPh') isAid = false
    },
    text: (text: string): void => void (isText && pieces.push(text)),
    taken(): string {
      const text = unescaped(pieces.join(''))
      pieces = []
      return text
    },
  }
}

/** Characters as Excel writes those that XML cannot hold (ECMA-376 Part 1, 22.9.2.19 ST_Xstring). */
export const unescaped = (text: string): string =>
  text.includes('_x') ? text.replace(/_x([\dA-Fa-f]{4})_/g, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text

function dateStylesOf(part: Buffer): Set<number> {
  const codes = new Map<number, string>()
  const formats: number[] = []
  let isCell = false
  readTags(part, {
    open(tag, attributes) {
      const format = Number(attributeOf(attributes, 'numFmtId'))
      if (tag === 'numFmt') codes.set(format, attributeOf(attributes, 'formatCode') ?? '')
      if (tag === 'cellXfs') isCell = true
      if (tag === 'xf' && isCell) formats.push(format)
    },
    close: (tag) => void (tag === 'cellXfs' && (isCell = false)),
    text: () => undefined,
  })
  return new Set(formats.flatMap((format, style) => (showsDate(format, codes) ? [style] : [])))
}
