import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { main } from '../hub'

const folder = mkdtempSync(path.join(os.tmpdir(), 'references-'))
afterAll(() => rmSync(folder, { recursive: true }))

const fileWith = (name: string, text: string | Uint8Array): string => {
  const file = path.join(folder, name)
  writeFileSync(file, text)
  return file
}
const call = async (...parameters: string[]) => {
  const printed: string[] = []
  const told: string[] = []
  const code = await main(parameters, {
    prepareDataFolder: () => {
      throw new Error('needs no data')
    },
    out: (text) => printed.push(`${text}\n`),
    error: (text) => told.push(text),
    write: (text) => Promise.resolve(void printed.push(text)),
  })
  return { code, out: printed.join(''), error: told.join('\n') }
}

const ris = fileWith(
  'export.txt',
  'TY  - JOUR\nTI  - Green space\nAU  - Husk, Kerryn\nPY  - 2019\nDO  - 10.1000/A\nQX  - odd\nER  - \n',
)
const pdf = fileWith('paper.ris', '%PDF-1.7\n')

describe('parse', () => {
  it('prints one line of JSON per file, reads the rest when one cannot be read, and fails', async () => {
    const { code, out } = await call('parse', pdf, ris, path.join(folder, 'none.ris'), '--json')
    expect(code).toBe(1)
    const [refused, read, missing] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(refused).toMatchObject({
      file: pdf,
      records: [],
      format: 'unknown',
      problems: [{ code: 'not-text' }],
    })
    expect(read).toEqual({
      file: ris,
      records: [
        {
          type: 'article-journal',
          title: 'Green space',
          author: [{ family: 'Husk', given: 'Kerryn' }],
          issued: { 'date-parts': [[2019]] },
          DOI: '10.1000/a',
        },
      ],
      problems: [
        { line: 6, record: 0, code: 'unknown-tag', message: expect.stringContaining('QX') as string },
      ],
      format: 'ris',
      encoding: 'utf-8',
    })
    expect(missing).toMatchObject({ problems: [{ code: 'not-found' }] })
  })

  it('fails if it had to leave a part of a file out', async () => {
    const long = fileWith('long.ris', `TY  - JOUR\nTI  - Long\n${'KW  - word\n'.repeat(200_000)}ER  - \n`)
    const keys = fileWith('keys.json', '[{"type":"book","title":"T","__proto__":{"x":1}}]')
    expect(await call('parse', long)).toMatchObject({ code: 1, out: expect.stringContaining('record-too-long') as string })
    expect(await call('parse', keys)).toMatchObject({ code: 1, out: expect.stringContaining('forbidden-key') as string })
  })

  it('tells a person what was read and what was not', async () => {
    const { code, out } = await call('parse', ris)
    expect(code).toBe(0)
    expect(out).toContain('1 records (ris, utf-8)')
    expect(out).toContain('1 unknown-tag')
  })
})

describe('convert', () => {
  it('writes another format and tells what it cannot hold', async () => {
    const { code, out, error } = await call(
      'convert',
      fileWith('a.json', '[{"type":"book","id":"a","title":"T","chair":[{"family":"X"}]}]'),
      '--to',
      'bib',
    )
    expect(code).toBe(0)
    expect(out).toContain('@book{a,')
    expect(error).toContain('chair')
  })

  it('writes into a file', async () => {
    const target = path.join(folder, 'out.ris')
    const { out } = await call('convert', ris, '--to', 'ris', '--output', target, '--json')
    expect(JSON.parse(out)).toMatchObject({ records: 1, lost: {} })
    expect(readFileSync(target, 'utf8')).toContain('TI  - Green space')
  })

  it('refuses an unknown format, and a file that holds no references', async () => {
    expect(await call('convert', ris, '--to', 'docx')).toMatchObject({
      code: 2,
      error: expect.stringContaining('nbib') as string,
    })
    expect(await call('convert', pdf, '--to', 'ris')).toMatchObject({
      code: 1,
      error: expect.stringContaining('PDF') as string,
    })
  })
})
