import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { main } from '../hub'

const folder = mkdtempSync(join(tmpdir(), 'dedupe-'))
afterAll(() => rmSync(folder, { recursive: true }))

const file = (name: string, text: string): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
const ris = (...records: Record<string, string>[]): string =>
  records
    .map((record) =>
      [
        'TY  - JOUR',
        ...Object.entries(record).map(([tag, value]) => `${tag}  - ${value}`),
        'ER  - ',
        '',
      ].join('\n'),
    )
    .join('\n')

const call = async (...parameters: string[]) => {
  const out: string[] = []
  const error: string[] = []
  const code = await main(['dedupe', ...parameters], {
    prepareDataFolder: () => expect.unreachable('no database is needed'),
    out: (text) => out.push(text),
    error: (text) => error.push(text),
  })
  return { code, out: out.join('\n'), error: error.join('\n') }
}

const title = 'Link workers and loneliness of older adults in rural Ireland'
const article = {
  TI: title,
  AU: 'Kiely, Bridget',
  PY: '2019',
  T2: 'British Journal of General Practice',
  VL: '69',
  SP: '112',
  EP: '118',
}
const one = file('one.ris', ris(article, { ...article, TI: `Erratum: ${title}`, SP: '300', EP: '' }))
const two = file(
  'two.ris',
  ris({ ...article, T2: 'Br J Gen Pract', AU: 'Kiely, B.', TI: title.toUpperCase() }),
)

describe('hub dedupe', () => {
  it('finds duplicates between files and names what is related', async () => {
    const { code, out } = await call(one, two, '--json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      records: 3,
      clusters: [
        [
          { file: one, index: 0 },
          { file: two, index: 0 },
        ],
      ],
      ask: [],
      relations: [{ kind: 'isCorrectionOf', from: { file: one, index: 1 } }],
    })
    expect((await call(one, two)).out).toContain('3 records, 1 duplicates in 1 clusters')
  })

  it('takes the rules of a team, and says what is wrong with them', async () => {
    const none = await call(one, '--rules', file('rules.json', '{"thresholds":{"same":1,"ask":2}}'))
    expect(none).toMatchObject({ code: 1, error: expect.stringContaining('rules.json') })
  })

  it('compares the rest when a file is missing, a folder or no list of references, and fails', async () => {
    const page = file('page.html', '<!doctype html><p>')
    const laughs = file(
      'laughs.xml',
      '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><xml><records><record><titles><title>&b;</title></titles></record></records></xml>',
    )
    const missing = join(folder, 'none.ris')
    const { code, out, error } = await call(missing, one, folder, page, laughs, two, '--json')
    expect(code).toBe(1)
    const report = JSON.parse(out) as { records: number; clusters: unknown[]; unread: { file: string; code: string; message: string }[] }
    expect(report).toMatchObject({ records: 3, clusters: [[{ file: one, index: 0 }, { file: two, index: 0 }]] })
    expect(report.unread.map(({ file, code }) => [file, code])).toEqual([
      [missing, 'not-found'],
      [folder, 'not-a-file'],
      [page, 'unknown-format'],
      [laughs, 'xml-entities'],
    ])
    expect(report.unread.every(({ message }) => message.length > 20)).toBe(true)
    expect(error).toContain(`${missing}: There is no such file. Check the name.`)
    expect((await call(missing, one)).out).toContain(`Not read: ${missing}`)
  })

  it('needs a file, and counts records by their place in the file', async () => {
    expect(await call()).toMatchObject({ code: 2, error: expect.stringContaining('<files…>') })
    const bib = file(
      'late.bib',
      `@incollection{child, crossref={parent}, title={${title}}, author={Kiely, Bridget}}
@article{a, title={${title} again and again}, author={Husk, Kerryn}, doi={10.5555/a}}
@book{parent, title={Handbook}, editor={Example, Ada}, year={2020}}
@article{b, title={${title} again and again}, author={Husk, K.}, doi={10.5555/A}}`,
    )
    expect(JSON.parse((await call(bib, '--json')).out)).toMatchObject({
      clusters: [[{ file: bib, index: 1 }, { file: bib, index: 3 }]],
    })
  })
})
