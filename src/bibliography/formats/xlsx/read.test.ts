import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { previewTable } from '../csv/preview'
import { formats } from '../index'
import { itemFor } from '../testing/items'
import { isUnreadable, readReferences, readReferenceStream } from '../../read'
import type { CslItem } from '../../record'
import { zipStream } from './zip'
import { writeXlsxStream } from '.'

const joined = async (pieces: AsyncIterable<Uint8Array>): Promise<Buffer> => {
  const all: Uint8Array[] = []
  for await (const piece of pieces) all.push(piece)
  return Buffer.concat(all)
}

const TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

type Parts = { sheet: string; strings?: string; styles?: string; sheets?: string; more?: Record<string, string> }

/** A workbook as Excel lays it out, of these parts. */
function workbook({ sheet, strings, styles, sheets = '<sheet name="Refs" sheetId="1" r:id="r1"/>', more = {} }: Parts): Promise<Buffer> {
  const relation = (id: string, kind: string, target: string) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`
  const files: Record<string, string> = {
    '[Content_Types].xml': TYPES,
    '_rels/.rels': `<Relationships>${relation('r0', 'officeDocument', '/xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<?xml version="1.0"?><x:workbook xmlns:x="m" xmlns:r="${OFFICE}"><x:sheets>${sheets}</x:sheets></x:workbook>`,
    'xl/_rels/workbook.xml.rels':
      `<Relationships>${relation('r1', 'worksheet', 'worksheets/sheet1.xml')}${relation('r2', 'worksheet', './worksheets/sheet2.xml')}` +
      `${relation('r8', 'sharedStrings', 'sharedStrings.xml')}${relation('r9', 'styles', 'styles.xml')}</Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
    ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': `<sst>${strings}</sst>` }),
    ...(styles === undefined ? {} : { 'xl/styles.xml': `<styleSheet>${styles}</styleSheet>` }),
    ...more,
  }
  return joined(zipStream(Object.entries(files).map(([name, text]) => ({ name, text: [text] }))))
}

const inline = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`
const header = `<row r="1">${['title', 'authors', 'year', 'doi'].map(inline).join('')}</row>`
const items = (bytes: Uint8Array): CslItem[] => readReferences(bytes).records.map(({ csl }) => csl)
const refusal = (bytes: Uint8Array) => {
  const parsed = readReferences(bytes, { name: 'export.xlsx' })
  expect(isUnreadable(parsed)).toBe(true)
  expect(parsed.records).toEqual([])
  return parsed.problems.at(-1)
}

describe('writing an Excel workbook and reading it back', () => {
  it('changes nothing that it can hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(itemFor(formats.xlsx), { minLength: 1, maxLength: 3 }), async (written) => {
        const file = readReferences(await joined(writeXlsxStream(written)))
        expect(file.format).toBe('xlsx')
        expect(file.records.map(({ csl }) => csl)).toEqual(written)
      }),
      { numRuns: 60 },
    )
  }, 30_000)

  it('is the same in pieces as at once', async () => {
    const bytes = await joined(writeXlsxStream(Array.from({ length: 200 }, (_, index) => ({ type: 'book', id: `b${index}`, title: `Gardens ${index}` }))))
    async function* pieces() {
      for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000)
    }
    const events = []
    for await (const event of readReferenceStream(pieces())) events.push(event)
    expect(events.filter(({ kind }) => kind === 'record')).toHaveLength(200)
    expect(events.at(-1)).toMatchObject({ kind: 'end', format: 'xlsx', records: 200, isRefused: false })
  })
})

describe('a workbook of another program', () => {
  it('may share its texts, in pieces and with reading aids', async () => {
    const bytes = await workbook({
      strings:
        '<si><t>title</t></si><si><t>author</t></si><si><r><t>Gardens </t></r><r><rPr><b/></rPr><t xml:space="preserve">&amp; health</t></r></si>' +
        '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si><si><t>a_x000D_b_x005F_x0041_</t></si>',
      sheet:
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>' +
        '<row r="3"><c r="A3" t="s"><v>2</v></c><c r="C3" t="s"><v>3</v></c></row><row r="4"><c r="A4" t="s"><v>4</v></c></row>',
    })
    const { records } = readReferences(bytes)
    expect(records.map(({ csl, line }) => [csl.title, csl.author, line])).toEqual([
      ['Gardens & health', [{ family: '東京' }], 3],
      ['a b_x0041_', undefined, 4],
    ])
  })

  it('may hold numbers, dates, formulas and errors', async () => {
    const styles = '<numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm"/><numFmt numFmtId="165" formatCode="0.00&quot;mm d&quot;"/></numFmts>' +
      '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>'
    const row = (number: number, cells: string) => `<row r="${number}"><c r="A${number}" t="str"><f>A1</f><v>Title ${number}</v></c>${cells}</row>`
    const bytes = await workbook({
      styles,
      sheet: `<row r="1">${['title', 'year', 'volume', 'doi'].map(inline).join('')}</row>` +
        row(2, '<c r="B2" s="1"><v>43588</v></c><c r="C2"><v>12.0</v></c>') +
        row(3, '<c r="B3"><v>2019</v></c><c r="C3" s="3"><v>7</v></c><c r="D3" t="e"><v>#REF!</v></c>') +
        row(4, '<c r="B4" s="2"><v>43588.75</v></c>'),
    })
    expect(items(bytes)).toMatchObject([
      { title: 'Title 2', issued: { 'date-parts': [[2019, 5, 3]] }, volume: '12' },
      { title: 'Title 3', issued: { 'date-parts': [[2019]] }, volume: '7' },
      { title: 'Title 4', issued: { 'date-parts': [[2019, 5, 3]] } },
    ])
    expect(items(bytes)[1]).not.toHaveProperty('DOI')
  })

  it('is read by its first visible sheet, and the others are named', async () => {
    const sheets = '<sheet name="Notes" state="hidden" sheetId="1" r:id="r2"/><sheet name="Refs" sheetId="2" r:id="r1"/><sheet name="Excluded" sheetId="3" r:id="r2"/>'
    const parsed = readReferences(await workbook({ sheets, sheet: `${header}<row>${inline('Gardens')}</row>` }))
    expect(parsed.records.map(({ csl }) => csl.title)).toEqual(['Gardens'])
    expect(parsed.problems.find(({ code }) => code === 'other-sheets')?.message).toContain('“Excluded”')
  })

  it('has columns that a person can name', async () => {
    const bytes = await workbook({ sheet: `<row>${inline('Köpfe')}${inline('Werk')}</row><row>${inline('Example, Anna')}${inline('Gardens')}</row>` })
    const { mapping, rows } = previewTable(bytes)
    expect([mapping.columns.map((column) => column.header), rows]).toEqual([['Köpfe', 'Werk'], [['Example, Anna', 'Gardens']]])
    const columns = [{ header: 'Köpfe', variable: 'author' }, { header: 'Werk', variable: 'title' }]
    expect(readReferences(bytes, { mapping: { columns }, format: 'csv' }).records).toMatchObject([{ csl: { title: 'Gardens', author: [{ family: 'Example', given: 'Anna' }] } }])
    expect(previewTable(bytes.subarray(0, 300)).mapping.columns).toEqual([])
  })
})

describe('a workbook that is none, or would be too much', () => {
  it.each([
    ['an archive of something else', () => joined(zipStream([{ name: 'word/document.xml', text: ['<w/>'] }])), /ZIP archive or an Office file.*CSV/],
    ['one that is cut off', async () => (await workbook({ sheet: header })).subarray(0, 400), /damaged or cut off/],
    ['one whose content was changed', async () => {
      const bytes = await workbook({ sheet: header })
      const at = bytes.indexOf('worksheets/sheet1.xml') + 30
      bytes[at] = (bytes[at] ?? 0) ^ 0xff
      return bytes
    }, /damaged/],
    ['one without a sheet', () => workbook({ sheet: header, sheets: '' }), /without a sheet/],
    ['a sheet that breaks off in a tag', () => workbook({ sheet: '', more: { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="1' } }), /content is damaged/],
  ])('%s', async (_what, make, message) => {
    expect(refusal(await make())).toMatchObject({ code: 'not-text', message: expect.stringMatching(message) })
  })

  it.each(['<!DOCTYPE x [<!ENTITY a "b">]>', '<?xml version="1.0"?>\n<!doctype x SYSTEM "file:///etc/passwd">'])('with %s', async (type) => {
    const sheet = `${type}<worksheet><sheetData><row>${inline('&a;')}</row></sheetData></worksheet>`
    expect(refusal(await workbook({ sheet: '', more: { 'xl/worksheets/sheet1.xml': sheet } }))).toMatchObject({
      code: 'xml-entities', message: expect.stringContaining('document type'),
    })
  })

  it('of a sheet that would grow without end, without unpacking it', async () => {
    const bytes = await workbook({ sheet: header, more: { 'xl/worksheets/sheet1.xml': ' '.repeat(20 * 1024 * 1024) } })
    expect(bytes.length).toBeLessThan(100_000)
    const before = process.memoryUsage().rss
    expect(refusal(bytes)).toMatchObject({ code: 'too-large', message: expect.stringMatching(/“export\.xlsx” would unpack to 20 MB.*in parts/) })
    expect(process.memoryUsage().rss - before).toBeLessThan(50 * 1024 * 1024)
  })

  it('of a sheet that lies about its size', async () => {
    const bytes = await workbook({ sheet: header })
    const bomb = deflateRawSync(Buffer.alloc(50 * 1024 * 1024))
    const name = Buffer.from('xl/worksheets/sheet1.xml')
    const at = bytes.lastIndexOf(name) - 46
    bytes.writeUInt32LE(bytes.length, at + 42)
    bytes.writeUInt32LE(bomb.length, at + 20)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'))
    const lying = Buffer.concat([bytes.subarray(0, end), bytes.subarray(end), local, bomb, bytes.subarray(end)])
    expect(refusal(lying)).toMatchObject({ code: 'not-text' })
  })

  it('with a row of more cells than any table has, the rest of which is read', async () => {
    const wide = `<row r="2"><c r="A2" t="str"><v>One</v></c><c r="XFD2"><v>1</v></c></row><row r="3">${inline('Two')}</row>`
    const parsed = readReferences(await workbook({ sheet: header + wide }))
    expect(parsed.records.map(({ csl }) => csl.title)).toEqual(['One', 'Two'])
    expect(parsed.problems).toContainEqual(expect.objectContaining({ code: 'record-too-long', line: 2 }))
  })

  it('is never an error of the program', async () => {
    const whole = await workbook({ sheet: `${header}<row>${inline('Gardens')}</row>` })
    fc.assert(fc.property(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length), (at, byte, length) => {
      const bytes = Buffer.from(whole)
      bytes[at] = byte
      expect(readReferences(bytes).format).toMatch(/xlsx|unknown|csv/)
      expect(readReferences(bytes.subarray(0, length)).problems).toBeDefined()
    }))
  })
})
