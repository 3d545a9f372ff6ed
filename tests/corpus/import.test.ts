import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readReferences } from '@/bibliography/read'
import type { CslDate, CslItem, CslName } from '@/bibliography/record'

/**
 * Public sample exports beside the project; too many licences to copy them in. Without them the tests are
 * skipped.
 */
const folder = fileURLToPath(new URL('../../../shared/corpus/import/', import.meta.url))
const manifest = `${folder}MANIFEST.md`
const isThere = existsSync(manifest)

type Sample = { file: string; facts: ReadonlyMap<string, number> }

/** The files that the manifest lists, each with what was counted in it. */
function samples(): Sample[] {
  if (!isThere) return [{ file: 'no corpus', facts: new Map() }]
  const rows = readFileSync(manifest, 'utf8')
    .split('\n')
    .filter((line) => /^\| [\w-]+\//.test(line))
  return rows.map((row) => {
    const cells = row.split('|').map((cell) => cell.trim())
    const facts = [...(cells.at(-2) ?? '').matchAll(/(\w+)=(\d+)/g)]
    return {
      file: cells[1] ?? '',
      facts: new Map(facts.map(([, name, count]) => [name ?? '', Number(count)])),
    }
  })
}

const contentOf = (file: string): Uint8Array => readFileSync(folder + file)
const read = (file: string) => readReferences(contentOf(file), { name: file })
const yearOf = ({ issued }: CslItem): number | undefined =>
  (issued as CslDate | undefined)?.['date-parts']?.[0]?.[0]

/** What marks a record's fields in the tagged formats, to hold the reader against. */
const MARKS = [
  {
    extension: '.ris',
    start: /^TY {2}-/m,
    title: /^(?:TI|T1) {2}- \S/m,
    author: /^(?:AU|A1|ED) {2}- \S/m,
    year: /^(?:PY|Y1) {2}- \d{4}/m,
    doi: /^DO {2}- \S*10\./m,
  },
  {
    extension: '.isi',
    start: /^PT /m,
    title: /^TI \S/m,
    author: /^AU \S/m,
    year: /^PY \d{4}/m,
    doi: /^DI 10\./m,
  },
  {
    extension: '.nbib',
    start: /^PMID-/m,
    title: /^TI {2}- \S/m,
    author: /^FAU - \S/m,
    year: /^DP {2}- \d{4}/m,
    doi: /\[doi\]/m,
  },
] as const

describe.each(samples())('$file', ({ file, facts }) => {
  it.skipIf(!isThere)('has as many records as were counted', () => {
    const expected = ['TY', 'PT', 'PMID', 'xml_records', 'at_entries', 'csv_rows']
      .map((name) => facts.get(name))
      .find((count) => count !== undefined)
    expect(read(file).records).toHaveLength(expected ?? 0)
  })

  it.skipIf(!isThere)('keeps the title, authors, year and DOI of every record that has them', () => {
    const marks = MARKS.find(({ extension }) => file.endsWith(extension))
    const { records } = read(file)
    if (!marks) return
    const blocks = new TextDecoder()
      .decode(contentOf(file))
      .split(new RegExp(`(?=${marks.start.source})`, 'm'))
      .filter((block) => marks.start.test(block))
    blocks.forEach((block, index) => {
      const item = records[index]?.csl
      const has = {
        title: marks.title.test(block),
        author: marks.author.test(block),
        year: marks.year.test(block),
        doi: marks.doi.test(block),
      }
      expect({
        title: !!item?.title,
        author: !!(item?.author ?? item?.editor),
        year: !!item && !!yearOf(item),
        doi: !!item?.DOI || !has.doi,
      }).toMatchObject({
        ...has,
        doi: true,
      })
    })
  })

  it.skipIf(!isThere)('accounts for every field', () => {
    const { records, problems } = read(file)
    for (const [index, { raw }] of records.entries()) {
      const told = problems.filter(({ record }) => record === index)
      expect(told.length).toBeGreaterThanOrEqual(raw.filter(({ used }) => !used).length)
    }
  })
})

const words = (text: unknown): string =>
  String(text)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
const nameText = ({ family, given, literal }: CslName): string =>
  words(literal ?? `${given ?? ''} ${family ?? ''}`)
const peopleOf = ({ author, editor }: CslItem): string[] =>
  [...((author ?? []) as CslName[]), ...((editor ?? []) as CslName[])].map(nameText)

/**
 * JabRef's expected answer for each; RisImporterTest1 is left out, where it makes one entry of eleven
 * records.
 */
const PAIRS = [
  'RisImporterTest3.ris',
  'RisImporterTest4a.ris',
  'RisImporterTest4b.ris',
  'RisImporterTest4c.ris',
  'RisImporterTest6.ris',
  'RisImporterTest7.ris',
  'NbibImporterTest.nbib',
  'EndnoteXmlImporterTestArticle.xml',
  'EndnoteXmlImporterTestArticle2.xml',
]

describe('files with the answer of another program', () => {
  it.skipIf(!isThere).each(PAIRS)('%s agrees with it on titles, people and years', (name) => {
    const answers = read(`jabref/${name.replace(/\.\w+$/, '.bib')}`).records
    const { records } = read(`jabref/${name}`)
    expect(records).toHaveLength(answers.length)
    records.forEach(({ csl }, index) => {
      const answer = answers[index]?.csl
      expect(words(csl.title)).toBe(words(answer?.title))
      expect(answer && yearOf(csl)).toBe(answer && yearOf(answer))
      expect(peopleOf(csl)).toEqual(expect.arrayContaining(peopleOf(answer ?? csl)))
    })
  })
})

describe('the official examples of BibLaTeX', () => {
  const item = (id: string) =>
    read('biblatex/biblatex-examples.bib').records.find(({ csl }) => csl.id === id)?.csl

  it.skipIf(!isThere)('inherit, join strings and set accents', () => {
    expect(item('westfahl:space')).toMatchObject({
      'container-title': 'Space and Beyond: The Frontier Theme in Science Fiction',
      publisher: 'Greenwood',
    })
    expect(item('aksin')).toMatchObject({ 'container-title': 'J. Organomet. Chem.' })
    expect((item('aksin')?.author as CslName[])[3]).toEqual({ family: 'Çetinkaya', given: 'Bekir' })
    expect(item('sigfridsson')?.DOI).toBe('10.1002/(sici)1096-987x(199803)19:4<377::aid-jcc1>3.0.co;2-p')
    expect(item('knuth:ct')?.issued).toEqual({ 'date-parts': [[1984], [1986]] })
    expect(item('nietzsche:ksa1')?.publisher).toBe('Deutscher Taschenbuch-Verlag and Walter de Gruyter')
  })
})
