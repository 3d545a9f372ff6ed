import { describe, expect, it } from 'vitest'
import { readReferenceStream, readReferences, isUnreadable } from '../read'
import { writableFormats, writeReferences } from '../write'

const read = (text: string | Uint8Array) => readReferences(typeof text === 'string' ? Buffer.from(text) : text)
const untouched = () => expect(Object.keys(Object.prototype)).toEqual([])

describe('keys that name parts of every object', () => {
  it.each([
    ['RIS', 'TY  - JOUR\nTI  - T\n__proto__  - x\nPR  - y\nER  - \n'],
    ['BibTeX', '@article{__proto__, title={T}, __proto__={x}, constructor={y}, toString={z}}'],
    ['BibTeX strings', '@string{__proto__ = "x"} @article{a, title = __proto__ # constructor, year = hasOwnProperty}'],
    ['BibTeX parents', '@article{a, title={T}, crossref={__proto__}, xdata={constructor}}'],
    ['NBIB', '\nPMID- 1\nTI  - T\nPT  - constructor\nLA  - __proto__\n'],
    ['Web of Science', 'FN Clarivate\nVR 1.0\nPT constructor\nTI T\nDT __proto__\nER\nEF\n'],
    ['EndNote XML', '<xml><records><record><ref-type name="constructor">0</ref-type><titles><title>T</title></titles><__proto__>x</__proto__><constructor>y</constructor></record></records></xml>'],
    ['CSL-JSON', '[{"type":"constructor","title":"T","__proto__":{"x":1},"constructor":{"prototype":{"x":1}},"author":[{"__proto__":{"family":"X"}}]}]'],
    ['CSV', 'title,__proto__,constructor,type\nT,x,y,toString\n'],
  ])('are no part of an item in %s', (_, text) => {
    const { records } = read(text)
    expect(records).toHaveLength(1)
    const csl = records[0]?.csl ?? { type: '' }
    expect(Object.getPrototypeOf(csl)).toBe(Object.prototype)
    expect(Object.keys(csl)).not.toContain('__proto__')
    expect(Object.keys(csl)).not.toContain('constructor')
    expect(typeof csl.type).toBe('string')
    for (const format of writableFormats) expect(writeReferences([csl], format)).not.toContain('[object')
    untouched()
  })
})

describe('a record without end', () => {
  it.each([
    ['RIS', 'TY  - JOUR\nTI  - T\n', 'AU  - Name, A.\n'],
    ['RIS in one field', 'TY  - JOUR\nTI  - T\nAB  - x\n', 'more words of it\n'],
    ['NBIB', 'PMID- 1\nTI  - T\n', 'AU  - Name A\n'],
    ['Web of Science', 'FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\nTI T\n', 'AU Name, A\n'],
    ['BibTeX', '@article{a, title={T}, abstract={', 'words and words\n'],
    ['EndNote XML', '<xml><records><record><titles><title>T</title></titles><keywords>', '<keyword>word</keyword>\n'],
    ['CSL-JSON', '[{"type":"book","title":"T","keyword":"', 'words and words '],
    ['CSV', 'title,abstract\nT,"', 'words and words\n'],
  ])('of a million lines in %s is cut, and its beginning kept or its place named', async (name, start, line) => {
    // What follows a row that was never closed is read as rows again, each a record: fewer of them tell as much.
    const most = name === 'CSV' ? 30 : 100
    const block = Buffer.from(line.repeat(10_000))
    async function* chunks() {
      yield Buffer.from(start)
      for (let blocks = 0; blocks < most; blocks += 1) yield block
    }
    let largest = 0
    const codes = new Set<string>()
    for await (const event of readReferenceStream(chunks())) {
      if (event.kind === 'problem') codes.add(event.problem.code)
      if (event.kind !== 'record') continue
      for (const { code } of event.problems) codes.add(code)
      largest = Math.max(largest, JSON.stringify(event.record.csl).length)
    }
    expect(largest).toBeLessThan(10_000_000)
    expect([...codes].some((code) => /too-long|unclosed|truncated|unterminated|bad-json|xml|incomplete/.test(code))).toBe(true)
    untouched()
  }, 60_000)
})

describe('entities of XML', () => {
  it.each([
    ['external', '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>', '&a;'],
    ['external by parameter', '<!DOCTYPE x [<!ENTITY % a SYSTEM "http://127.0.0.1:1/x.dtd"> %a;]>', 'T'],
    ['an outer definition', '<!DOCTYPE x SYSTEM "http://127.0.0.1:1/x.dtd">', 'T'],
    ['public', '<!DOCTYPE x [<!ENTITY a PUBLIC "-//X" "file:///etc/passwd">]>', '&a;'],
  ])('are never fetched: %s', (_, doctype, title) => {
    const file = read(
      `<?xml version="1.0"?>${doctype}<xml><records><record><titles><title>${title}</title></titles></record></records></xml>`,
    )
    expect(JSON.stringify(file)).not.toContain('root:')
    if (doctype.includes('ENTITY')) expect(isUnreadable(file)).toBe(true)
  })
})

describe('text that is hardly any', () => {
  it.each([
    ['RIS', 'TY  - JOUR\nTI  - A\u0000B\u0001 title\nAU  - Na\u0000me, A.\nER  - \n'],
    ['BibTeX', '@article{a, title={A\u0000B\u0001 title}, author={Na\u0000me, A.}}'],
    ['CSV', 'title,author\nA\u0000B\u0001 title,"Na\u0000me, A."\n'],
    ['CSL-JSON', '[{"type":"book","title":"A\\u0000B\\u0001 title","author":[{"family":"Na\\u0000me","given":"A."}]}]'],
  ])('loses its NULs and control characters in %s', (_, text) => {
    const { records } = read(text.padEnd(4000))
    expect(records[0]?.csl).toMatchObject({ title: 'AB title', author: [{ family: 'Name', given: 'A.' }] })
  })

  it.each(['', ' \n\t\n', '\ufeff', '\u0000'.repeat(5000), '{', '[', '@', '<', '"', '%PDF-1.7', '{"a":'.repeat(100_000)])(
    'is refused with what to do: %j',
    (text) => {
      const file = read(text.length > 100 ? Buffer.from(text) : text)
      expect(file.records).toEqual([])
      expect(isUnreadable(file)).toBe(true)
      expect(file.problems[0]?.message).toMatch(/\.$/)
    },
  )

  it.each([
    ['RIS', 'TY  - JOUR\nTI  - lost \ufffd letter\nER  - \n'],
    ['CSL-JSON', '[{"type":"book","title":"half \\ud800 of one"}]'],
  ])('is told with its line where characters are lost: %s', (_, text) => {
    const { records, problems } = read(text)
    expect(records[0]?.csl.title).toContain('\ufffd')
    expect(problems).toContainEqual(expect.objectContaining({ code: 'bad-characters', record: 0, line: expect.any(Number) as number }))
  })

  it('is read whatever bytes stand where', () => {
    let seed = 7
    const next = () => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648)
    const starts = ['TY  - JOUR\nTI  - ', '@article{a,title={', 'PMID- 1\nTI  - ', '[{"title":"', 'title,doi\n', '<xml><records><record>', 'FN x\nPT J\n']
    for (let round = 0; round < 300; round += 1) {
      const bytes = Buffer.from(Array.from({ length: next() % 400 }, () => next() % 256))
      const { problems, records } = read(Buffer.concat([Buffer.from(starts[round % starts.length] ?? ''), bytes]))
      expect(problems.length + records.length).toBeGreaterThan(0)
    }
  })
})
