import { inflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { CslItem } from '../../record'
import { LONGEST_CELL } from './cells'
import { writeXlsxStream } from '.'

/** The files of an archive, read by its directory as every program reads it. */
function unzipped(bytes: Buffer): Record<string, string> {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  let at = bytes.readUInt32LE(end + 16)
  const files: Record<string, string> = {}
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [packed, size, nameLength] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24), bytes.readUInt16LE(at + 28)]
    const offset = bytes.readUInt32LE(at + 42)
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength)
    const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28)
    const content = inflateRawSync(bytes.subarray(start, start + packed))
    expect(content).toHaveLength(size)
    files[name] = content.toString('utf8')
    at += 46 + nameLength
  }
  return files
}

async function written(items: Iterable<CslItem> | AsyncIterable<CslItem>, rowsPerSheet?: number) {
  const pieces: Uint8Array[] = []
  for await (const piece of writeXlsxStream(items, rowsPerSheet)) pieces.push(piece)
  return unzipped(Buffer.concat(pieces))
}

const cellsOf = (sheet: string): Record<string, string> =>
  Object.fromEntries(
    [...sheet.matchAll(/<c r="([A-Z]+\d+)"[^>]*><is><t[^>]*>(.*?)<\/t>/gs)].map(([, place = '', text = '']) => [
      place,
      text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
    ]),
  )

const book = (title: string, more: Partial<CslItem> = {}): CslItem => ({ type: 'book', title, ...more })

describe('an Excel workbook', () => {
  it('has the columns of the CSV, their heads frozen, and one row per item', async () => {
    const files = await written([
      book('Gardens & health', {
        id: 'a',
        author: [{ family: 'Husk', given: 'Kerryn' }, { literal: 'NHS' }],
        issued: { 'date-parts': [[2014, 2], [2014, 5]] },
        DOI: '10.5555/3.10',
      }),
    ])
    const sheet = files['xl/worksheets/sheet1.xml'] ?? ''
    const cells = cellsOf(sheet)
    expect([cells.A1, cells.B1, cells.C1, cells.D1]).toEqual(['id', 'type', 'title', 'author'])
    expect(cells).toMatchObject({ A2: 'a', C2: 'Gardens & health', D2: 'Husk, Kerryn; NHS', E2: '2014-02/2014-05', J2: '10.5555/3.10' })
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>')
    expect(files['xl/workbook.xml']).toContain('name="References"')
  })

  it('holds no formula and no number, whatever the text looks like', async () => {
    const titles = ['=HYPERLINK("http://x","y")', '+1', '-2+3', '@SUM(A1)', '0012', '<script>alert(1)</script>', '_x000D_']
    const sheet = (await written(titles.map((title) => book(title))))['xl/worksheets/sheet1.xml'] ?? ''
    expect(sheet).not.toMatch(/<f[ >]|<v>/)
    expect(sheet.match(/<c /g)).toHaveLength(sheet.match(/t="inlineStr"/g)?.length ?? 0)
    const cells = cellsOf(sheet)
    expect(titles.map((_, index) => cells[`C${index + 2}`])).toEqual([...titles.slice(0, -1), '_x005F_x000D_'])
  })

  it('is valid XML whatever a title holds', async () => {
    const cells = cellsOf((await written([book('a\ud800b\u0000\u0007c\uffff😀\r\nd')]))['xl/worksheets/sheet1.xml'] ?? '')
    expect(cells.C2).toBe('a\ufffdbc😀\nd')
  })

  it('cuts what no cell holds, between letters, and says so', async () => {
    const sheet = (await written([book('T', { abstract: '😀'.repeat(LONGEST_CELL) })]))['xl/worksheets/sheet1.xml'] ?? ''
    const text = cellsOf(sheet).P2 ?? ''
    expect(text.length).toBeLessThanOrEqual(LONGEST_CELL)
    expect(text).toMatch(/^(?:😀)+ … \[cut here: a cell holds no more\]$/u)
  })

  it('goes on in a further sheet, and is a table also when it is empty', async () => {
    const files = await written([book('One'), book('Two'), book('Three')], 3)
    expect(cellsOf(files['xl/worksheets/sheet1.xml'] ?? '')).toMatchObject({ C2: 'One', C3: 'Two' })
    expect(cellsOf(files['xl/worksheets/sheet2.xml'] ?? '')).toMatchObject({ C1: 'title', C2: 'Three' })
    expect(files['xl/workbook.xml']).toContain('name="References 2"')
    expect(Object.keys(await written([]))).toContain('xl/worksheets/sheet1.xml')
  })

  it('takes items as they come, and ends its source when nobody reads on', async () => {
    let taken = 0
    let isEnded = false
    async function* endless(): AsyncGenerator<CslItem, void> {
      try {
        for (;;) yield book(`Title ${(taken += 1)}`)
      } finally {
        isEnded = true
      }
    }
    const stream = writeXlsxStream(endless())
    for (let pieces = 0; pieces < 20; pieces += 1) await stream.next()
    await stream.return()
    expect(taken).toBeLessThan(100_000)
    expect(isEnded).toBe(true)
  })

  it('fails as its source fails', async () => {
    async function* broken(): AsyncGenerator<CslItem, void> {
      yield book('One')
      throw new Error('the database is gone')
    }
    await expect(written(broken())).rejects.toThrow('the database is gone')
  })
})
