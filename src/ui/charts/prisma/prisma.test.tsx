import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { layoutFlow } from './layout'
import { boxNames, flowBoxes, type FlowNumbers, type FlowSource } from './numbers'
import { PrismaFigure } from './PrismaFigure'
import { flowDescription, flowSvg } from './svg'
import { flowCsv, flowRows } from './table'
import { textWidth, wrapText } from '../drawing/wrap'

const source = (label: string, records: number | null, kind: FlowSource['kind'] = 'database'): FlowSource => ({
  label, records, kind,
})

const flow: FlowNumbers = {
  sources: [
    { ...source('MEDLINE (Ovid)', 1234), href: '/admin/import/a' },
    source('Embase (Ovid)', 2345),
    source('ClinicalTrials.gov', 56, 'register'),
    source('Age UK', 7, 'organisation'),
  ],
  removed: { duplicates: 1001, automation: null, otherReasons: 3 },
  removedOtherwise: { duplicates: 2, otherReasons: 0 },
  databases: { toScreen: 2631 },
  others: { toSeek: 5 },
  links: { removed: '/admin/import/a?verdict=same' },
}

const nothing: FlowNumbers = { sources: [], removed: { duplicates: null, automation: null, otherReasons: null } }

const words = (markup: string): string => markup.replace(/<style>.*?<\/style>|<desc.*?<\/desc>/gs, '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

describe('the PRISMA flow diagram', () => {
  it('shows every number in the picture, its description, the table and the CSV', () => {
    const [picture, table] = [words(flowSvg(flow, { hasLinks: false })), words(renderToStaticMarkup(<PrismaFigure numbers={flow} />).split('<table>')[1] ?? '')]
    for (const number of ['1,234', '2,345', '3,579', '56', '7', '1,001', '3', '2,631']) {
      expect(picture).toContain(`n = ${number})`)
      expect(flowDescription(flow)).toContain(`n = ${number}.`)
      expect(table).toContain(` ${number} `)
      expect(flowCsv(flow)).toContain(`,${number.replace(',', '')}\r\n`)
    }
    for (const { label } of flow.sources) expect(picture).toContain(label)
  })

  it('gives each kind of source the sum of its sources', () => {
    const identified = flowRows(flow).filter(({ step }) => step === 'Records identified from')
    expect(identified.map(({ detail, count }) => `${detail} ${count}`)).toEqual([
      'Databases 3579', 'MEDLINE (Ovid) 1234', 'Embase (Ovid) 2345', 'Registers 56', 'ClinicalTrials.gov 56',
      'Organisations 7', 'Age UK 7', 'Of these, duplicates removed 2', 'Of these, removed for other reasons 0',
    ])
  })

  it('gives no sum where a part of it is not known', () => {
    const rows = flowRows({ ...flow, sources: [source('MEDLINE', 5), source('By hand', null)] })
    expect(rows.find(({ detail }) => detail === 'Databases')?.count).toBeNull()
  })

  it('says of what nobody recorded that it was not recorded, never that it was none', () => {
    const picture = flowSvg(nothing, { hasLinks: false })
    expect(words(picture)).not.toMatch(/n = /)
    expect(flowRows(nothing).every(({ count }) => count === null)).toBe(true)
    expect(picture.match(/stroke-dasharray/g)).toHaveLength(boxNames.length)
    expect(flowCsv(nothing)).not.toMatch(/,0\r\n/)
    expect(words(flowSvg({ ...nothing, sources: [source('MEDLINE', 0)] }, { hasLinks: false }))).toContain('MEDLINE (n = 0)')
  })

  it('keeps what is to be screened apart from what was screened', () => {
    const screened = (databases: FlowNumbers['databases']) =>
      flowRows({ ...flow, databases }).filter(({ step }) => step === 'Records screened').map(({ detail, count }) => [detail, count])
    expect(screened({ toScreen: 2631 })).toEqual([['To be screened', 2631], ['Screened', null]])
    expect(screened({ toScreen: 2631, screened: 2631 })).toEqual([['', 2631]])
    expect(screened(undefined)).toEqual([['', null]])
  })

  it('draws every box of the statement’s figure', () => {
    expect(flowBoxes(flow).map(({ name }) => name).sort()).toEqual([...boxNames].sort())
    expect(layoutFlow(flow).boxes).toHaveLength(boxNames.length)
  })

  it.each([1, 4, 12])('keeps %i sources with long names inside their boxes, which do not overlap', (count) => {
    const names = [
      'Cumulative Index to Nursing and Allied Health Literature with Full Text (EBSCOhost, 1937 to present)',
      'https://www.example.org/a/very/long/address/without/any/space/that/has/to/be/broken/somewhere/in/the/middle',
      '中国知网数据库学术期刊全文数据库与医学文献数据库的检索结果',
      'WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW',
    ]
    const sources = Array.from({ length: count }, (_, index) =>
      source(names[index % names.length] ?? '', 1_000_000, index % 3 === 2 ? 'website' : 'database'))
    const { boxes, width, height } = layoutFlow({ ...flow, sources })
    for (const box of boxes) {
      expect(box.x + box.width).toBeLessThanOrEqual(width)
      for (const text of box.texts) {
        expect(text.x + textWidth(text.text, 13, text.isBold)).toBeLessThanOrEqual(box.x + box.width)
        expect(text.y).toBeLessThan(box.y + box.height)
      }
      expect(box.y + box.height).toBeLessThan(height)
      for (const other of boxes) {
        if (other === box) continue
        const overlaps = box.x < other.x + other.width && other.x < box.x + box.width && box.y < other.y + other.height && other.y < box.y + box.height
        expect(overlaps).toBe(false)
      }
    }
  })

  it('is named and described, and holds whatever a source is called as text', () => {
    const picture = flowSvg({ ...flow, sources: [source('<script>alert("x")</script> & \ud800\u0001', 1)] }, { hasLinks: true })
    expect(picture).toContain('<title id="prisma-title">PRISMA 2020 flow diagram</title>')
    expect(picture).toContain('aria-labelledby="prisma-title prisma-desc"')
    expect(picture).not.toContain('<script')
    expect(picture).toContain('&lt;script&gt;')
    expect(picture).not.toMatch(/[\u0001\ud800]/)
  })

  it('links boxes and sources to their records in the admin, not in a file that is passed on', () => {
    expect(flowSvg(flow, { hasLinks: true })).toContain('<a href="/admin/import/a">')
    expect(flowSvg(flow, { hasLinks: true })).toContain('<a href="/admin/import/a?verdict=same">')
    expect(flowSvg(flow, { hasLinks: false })).not.toContain('<a ')
  })

  it('stands in plain colours for programs that know no style sheets', () => {
    const texts = flowSvg(flow, { hasLinks: false }).match(/<text [^>]*>/g) ?? []
    expect(texts.length).toBeGreaterThan(20)
    expect(texts.every((text) => text.includes('fill="#14201c"'))).toBe(true)
  })

  it('writes no cell that a spreadsheet would run', () => {
    expect(flowCsv({ ...flow, sources: [source('=HYPERLINK("http://x")', 1), source('A, "B"', 2)] })).not.toMatch(/(?:^|,)"?=/m)
  })
})

describe('wrapping', () => {
  it('breaks at spaces, and within a word only where it must', () => {
    expect(wrapText('Records removed before screening', 120, 13)).toEqual(['Records removed', 'before screening'])
    expect(wrapText('  ', 120, 13)).toEqual([''])
    expect(wrapText('x'.repeat(60), 120, 13).join('')).toBe('x'.repeat(60))
  })
})
