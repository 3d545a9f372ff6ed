import { describe, expect, it } from 'vitest'
import { articlePdf, bombPdf, paragraph, pdfOf } from '../../../tests/builders/pdf'
import { readPdf } from '.'
import { joinBrokenWords, repairLetters, wordsOf } from './repair'

const codes = ({ problems }: { problems: { code: string }[] }) => problems.map(({ code }) => code)
const long = 'A page with enough words on it to be a page of text.'

describe('the text of a PDF', () => {
  it('comes by page, as it is read, with broken words made whole', async () => {
    const reading = await readPdf(articlePdf())
    expect(reading).toMatchObject({ status: 'text', pageCount: 2, problems: [] })
    expect(reading.pages.map(({ number }) => number)).toEqual([1, 2])
    expect(reading.pages[0]?.text).toContain('intervention\nwas a link worker')
    expect(reading.info.info.Title).toBe('Microsoft Word - draft.doc')
  })

  it('is read column by column, though the file goes from line to line', async () => {
    const left = paragraph(Array.from({ length: 12 }, (_, row) => `left column row ${row} of the text`), { x: 60 })
    const right = paragraph(Array.from({ length: 12 }, (_, row) => `right column row ${row} of text`), { x: 320 })
    const rows = left.flatMap((line, index) => [line, right[index] ?? line])
    const { pages } = await readPdf(pdfOf({ pages: [[{ text: 'A heading across the whole of the page', size: 16, x: 150, y: 640 }, ...rows]] }))
    const text = pages[0]?.text ?? ''
    expect(text.indexOf('left column row 11')).toBeLessThan(text.indexOf('right column row 0'))
    expect(text.indexOf('A heading')).toBeLessThan(text.indexOf('left column row 0'))
  })

  it('has a hyphen only where the word has one', () => {
    const lines = ['self-', 'reported and inter-', 'vention; long-', 'standing']
    const words = wordsOf(['the intervention', 'a long-standing'])
    expect(joinBrokenWords(lines, words)).toEqual(['self-reported', 'and intervention;', 'long-standing'])
  })

  it('has the letters that were meant', () => {
    expect(repairLetters('e\ufb03cient \ufb02ow, Garc´ıa, Mu¨ller and M¨uller\u0000 \ud800')).toBe(
      'efficient flow, García, Mu¨ller and Müller \ufffd',
    )
  })
})

describe('a file that gives no text', () => {
  it.each([
    ['an empty file', Buffer.alloc(0), 'not-pdf', 'not-pdf'],
    ['a file of another kind', Buffer.from('PK\u0003\u0004 word/document.xml'), 'not-pdf', 'not-pdf'],
    ['pictures only', pdfOf({ pages: [[], []], picture: true }), 'scanned', 'scanned'],
    ['blank pages', pdfOf({ pages: [[]] }), 'scanned', 'blank'],
    ['half a download', articlePdf().subarray(0, 2500), 'truncated', 'truncated'],
    ['a header and noise', Buffer.from(`%PDF-1.4\n${'x'.repeat(500)}\nstartxref\n0\n%%EOF`), 'failed', 'unreadable'],
    ['a million pages in a few bytes', pdfOf({ pages: [[]], claimedPages: 1_000_000 }), 'hostile', 'too-many-pages'],
    ['arrays in arrays in arrays', pdfOf({ pages: [[]], catalogue: `/X ${'['.repeat(200_000)}` }), 'hostile', 'nested-too-deep'],
    ['the same in what is drawn', pdfOf({ pages: [[]], content: '['.repeat(200_000) }), 'scanned', 'blank'],
  ])('%s is told apart, with a remedy', async (_, bytes, status, code) => {
    const reading = await readPdf(bytes)
    expect(reading).toMatchObject({ status })
    expect(codes(reading)).toContain(code)
    expect(reading.problems.at(-1)?.message).toMatch(/again|Export|upload/)
  })

  it('unpacks no further than a document can', async () => {
    const reading = await readPdf(bombPdf(64 * 1024 * 1024), { limits: { maxUnpackedBytes: 32 * 1024 * 1024 } })
    expect(reading.status).toBe('hostile')
    expect(codes(reading)).toContain('unpacks-too-large')
  })
})

it('is not taken for hostile by the bytes of its pictures', async () => {
  const noise = Buffer.alloc(2_000_000, '[<< ')
  const pages = [[{ text: long }]]
  const drawn = pdfOf({ pages, catalogue: '/Picture 99 0 R' })
  const extra = Buffer.concat([Buffer.from('99 0 obj\n<< /Length 2000000 >>\nstream\n'), noise, Buffer.from('\nendstream\nendobj\n')])
  const at = drawn.indexOf('xref')
  expect((await readPdf(Buffer.concat([drawn.subarray(0, at), extra, drawn.subarray(at)]))).status).toBe('text')
})

describe('a file that would act', () => {
  it.each([
    ['script', '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>'],
    ['launch', '/OpenAction << /S /Launch /F (calc.exe) >>'],
  ])('is read without a %s being run, and said to have one', async (code, catalogue) => {
    const reading = await readPdf(pdfOf({ pages: [[{ text: long }]], catalogue }))
    expect(reading).toMatchObject({ status: 'text', pages: [{ text: long }] })
    expect(codes(reading)).toEqual([code])
  })
})

describe('limits', () => {
  it('leave out further pages and say so', async () => {
    const reading = await readPdf(pdfOf({ pages: Array.from({ length: 5 }, () => [{ text: long }]) }), { limits: { maxPages: 3 } })
    expect(reading.pages).toHaveLength(3)
    expect(reading).toMatchObject({ status: 'text', pageCount: 5 })
    expect(codes(reading)).toContain('pages-left-out')
  })

  it('cut a page longer than a page can be', async () => {
    const reading = await readPdf(pdfOf({ pages: [paragraph(Array.from({ length: 40 }, () => long))] }), {
      limits: { maxPageCharacters: 1000 },
    })
    expect(codes(reading)).toContain('page-too-long')
  })
})
