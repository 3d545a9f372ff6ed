import { describe, expect, it } from 'vitest'
import { isUnreadable, readReferences, readReferenceStream, summariseProblems, type ReadEvent } from './read'
import { writeReferences } from './write'

const bytes = (text: string) => new TextEncoder().encode(text)
const record = 'TY  - JOUR\nTI  - A title\nAU  - Husk, Kerryn\nPY  - 2019\nDO  - 10.1000/a\nER  - \n'

async function* inPieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const file = bytes(text)
  for (let at = 0; at < file.length; at += size) yield await Promise.resolve(file.subarray(at, at + size))
}

async function all(chunks: AsyncIterable<Uint8Array>): Promise<ReadEvent[]> {
  const events: ReadEvent[] = []
  for await (const event of readReferenceStream(chunks)) events.push(event)
  return events
}

describe('a file that holds no references', () => {
  it.each([
    ['nothing', new Uint8Array(0), 'empty-file'],
    ['white space', bytes(' \r\n \t'), 'empty-file'],
    ['a PDF', bytes('%PDF-1.7\n%âãÏÓ'), 'not-text'],
    ['a spreadsheet', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0]), 'not-text'],
    ['random bytes', new Uint8Array(5000).map((_, index) => ((index * 37) % 251) % 29), 'not-text'],
    ['prose', bytes('We met on Monday and talked about it.'), 'unknown-format'],
    ['a web page', bytes('<html><body>Sign in</body></html>'), 'unknown-format'],
    ['a header alone', bytes('FN Clarivate\nVR 1.0\nEF\n'), 'no-records'],
  ])('%s is refused with a reason', (_, file, code) => {
    const parsed = readReferences(file, { name: 'export.ris' })
    expect(isUnreadable(parsed)).toBe(true)
    expect(parsed.records).toEqual([])
    expect(parsed.problems.map((problem) => problem.code)).toContain(code)
    expect(parsed.problems.at(-1)?.message).toContain('export.ris')
  })
})

describe('a file in another encoding', () => {
  const text = record.replace('A title', 'Zürich “health” – Łódź')

  it('reads UTF-16 and says so', () => {
    const parsed = readReferences(new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')))
    expect(parsed).toMatchObject({
      encoding: 'utf-16le',
      format: 'ris',
      records: [{ csl: { title: 'Zürich “health” – Łódź' } }],
    })
  })

  it('reads cp1252 and says so', () => {
    const file = new Uint8Array(
      Buffer.from(record.replace('A title', 'Z\u00fcrich \u0093health\u0094'), 'latin1'),
    )
    expect(readReferences(file)).toMatchObject({
      encoding: 'cp1252',
      records: [{ csl: { title: 'Zürich “health”' } }],
    })
  })

  it('says how many characters of a mixture were read otherwise', () => {
    const file = new Uint8Array([
      ...bytes(text),
      ...Buffer.from(record.replace('A title', 'Z\u00fcrich'), 'latin1'),
    ])
    const parsed = readReferences(file)
    expect(parsed.records.map(({ csl }) => csl.title)).toEqual(['Zürich “health” – Łódź', 'Zürich'])
    expect(summariseProblems(parsed.problems)).toEqual({ 'mixed-encoding': 1 })
  })

  it('repairs lone surrogates, also those escaped in JSON', () => {
    const [item] = readReferences(bytes('[{"type":"book","title":"A \\ud800 B"}]')).records
    expect(item?.csl.title).toBe('A \ufffd B')
  })
})

describe('reading in pieces', () => {
  it.each(['ris', 'nbib', 'bibtex', 'endnote-xml', 'csl-json', 'csv'] as const)(
    'gives the same for %s as reading at once',
    async (format) => {
      const items = Array.from({ length: 30 }, (_, number) => ({
        type: 'article-journal',
        id: `ref-${number}`,
        title: `Título ${number} “x”`,
        author: [{ family: 'Husk', given: 'Kerryn' }],
        issued: { 'date-parts': [[2014, 2, 3]] },
      }))
      const text = writeReferences(items, format).replaceAll('\n', '\r\n').replaceAll('\r\r', '\r')
      const whole = readReferences(bytes(text))
      for (const size of [1, 7, 1000]) {
        const events = await all(inPieces(text, size))
        const read = events.filter((event) => event.kind === 'record').map((event) => event.record.csl)
        expect(read).toEqual(whole.records.map(({ csl }) => csl))
        expect(events.at(-1)).toMatchObject({
          kind: 'end',
          format,
          encoding: 'utf-8',
          records: 30,
          isRefused: false,
        })
      }
    },
  )

  it('stops reading a file that it refuses', async () => {
    let pieces = 0
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        pieces++
        yield await Promise.resolve(new Uint8Array(100_000).fill(120))
      }
    }
    expect((await all(endless())).at(-1)).toMatchObject({ isRefused: true, format: 'unknown' })
    expect(pieces).toBeLessThan(5)
  })
})

describe('a record without end', () => {
  it('is cut at its limit, and what follows is read', () => {
    const text = `TY  - JOUR\nTI  - Long\nAB  - ${'word\n'.repeat(1_000_000)}ER  - \n${record}`
    const { records, problems } = readReferences(bytes(text))
    expect(records.map(({ csl }) => csl.title)).toEqual(['Long', 'A title'])
    expect(problems.filter(({ code }) => code === 'record-too-long')).toHaveLength(1)
  })

  it('of one line is cut as well', () => {
    const text = `TY  - JOUR\nTI  - Long\nN1  - ${'x'.repeat(20_000_000)}\nER  - \n${record}`
    const { records, problems } = readReferences(bytes(text))
    expect(records).toHaveLength(2)
    expect(problems.map(({ code, line }) => [code, line])).toContainEqual(['line-too-long', 3])
  })

  it.each([
    ['bibtex', `@book{a, title={${'x\n'.repeat(1_000_000)}}}\n@book{b, title={B}}`],
    ['csl-json', `[{"type":"book","title":"${'x'.repeat(20_000_000)}"},{"type":"book","title":"B"}]`],
    [
      'endnote-xml',
      `<xml><records><record><titles><title>${'x '.repeat(10_000_000)}</title></titles></record><record><ref-type name="Book">6</ref-type><titles><title>B</title></titles></record></records></xml>`,
    ],
    ['csv', `title,doi,year\n"${'x'.repeat(20_000_000)}",10.1000/a,2014\nB,10.1000/b,2014\n`],
  ])('in %s does not keep the next from being read', (_, text) => {
    const { records, problems } = readReferences(bytes(text))
    expect(records.at(-1)?.csl.title).toBe('B')
    expect(problems.map(({ code }) => code)).toContain('record-too-long')
  })
})

describe('hostile text', () => {
  it('stays text: scripts in titles are neither run nor lost', () => {
    const [read] = readReferences(
      bytes(record.replace('A title', '<script>alert(1)</script> & more')),
    ).records
    expect(read?.csl.title).toBe('<script>alert(1)</script> & more')
  })

  it('does not slow patterns down', () => {
    const lines = ['AU', 'PY', 'SN', 'UR', 'N1', 'DO', 'KW', 'SP', 'LA', 'C8'].map(
      (tag) => `${tag}  - ${'1- ,;(&#'.repeat(20_000)}`,
    )
    const started = performance.now()
    readReferences(bytes(`TY  - JOUR\n${lines.join('\n')}\nER  - \n@book{a, author={${'{'.repeat(100_000)}`))
    readReferences(bytes(`@book{a, author={${'a and '.repeat(50_000)}}, title={${'\\"{'.repeat(50_000)}`))
    expect(performance.now() - started).toBeLessThan(5000)
  })
})
