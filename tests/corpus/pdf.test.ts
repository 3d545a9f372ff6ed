import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readReferences } from '@/bibliography/read'
import type { CslName } from '@/bibliography/record'
import { guessDocument } from '@/documents/guessing'
import { readPdf } from '@/documents/reading'

/** Public sample PDFs beside the project, not copied into it. Without them the tests are skipped. */
const folder = fileURLToPath(new URL('../../../shared/corpus/pdf/', import.meta.url))
const manifest = `${folder}MANIFEST.md`
const isThere = existsSync(manifest)

type Sample = { file: string; answer: string | null }

/** The PDFs that the manifest lists, each with the reference that it should become where one is named. */
function samples(): Sample[] {
  if (!isThere) return [{ file: 'no corpus', answer: null }]
  return readFileSync(manifest, 'utf8')
    .split('\n')
    .filter((line) => /^\| [\w-]+\/[^|]+\.pdf \|/.test(line))
    .map((line) => {
      const [, file = '', , , expected = ''] = line.split('|').map((cell) => cell.trim())
      return { file, answer: expected.endsWith('.bib') ? `${file.split('/')[0]}/${expected}` : null }
    })
}

const nameOf = ({ given, family, literal }: CslName): string => literal ?? `${given ?? ''} ${family ?? ''}`.trim()

describe.each(samples())('$file', ({ file, answer }) => {
  it.skipIf(!isThere)('opens and gives text, an owner’s password or not', async () => {
    const reading = await readPdf(readFileSync(folder + file))
    expect(reading.status).toBe('text')
    expect(reading.pages).toHaveLength(reading.pageCount)
  })

  it.skipIf(!isThere || !answer)('is guessed to be what its manifest says', async () => {
    const [record] = readReferences(readFileSync(folder + answer), { name: answer ?? '' }).records
    const { title, author, abstract } = record?.csl ?? { type: 'none' }
    const guess = guessDocument(await readPdf(readFileSync(folder + file)))
    expect(guess.title?.value).toBe(title)
    expect(guess.authors?.value.map(nameOf)).toEqual((author as CslName[]).map(nameOf))
    expect(guess.abstract?.value).toBe(abstract)
    expect(guess.doi).toBeUndefined()
    expect(guess.language?.value).toBe('en')
  })
})
