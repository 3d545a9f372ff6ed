import { describe, expect, it } from 'vitest'
import { articlePdf, paragraph, pdfOf } from '../../../tests/builders/pdf'
import { guessDocument } from '.'
import { readPdf } from '../reading'

describe('what a document is', () => {
  it('is guessed from its first page, and never from the name of a draft', async () => {
    const guess = guessDocument(await readPdf(articlePdf()), 2026)
    expect(guess).toMatchObject({
      doi: { value: '10.5555/example.2021.17', page: 1 },
      title: { value: 'Link workers and loneliness in later life: a randomised trial', page: 1 },
      authors: {
        value: [
          { family: 'Example', given: 'Ada B.' },
          { family: 'Sample', given: 'Jan', 'non-dropping-particle': 'van der' },
          { family: "O'Test", given: 'Carys' },
        ],
      },
      year: { value: 2021 },
      journal: { value: 'Example Journal of Community Health' },
      language: { value: 'en' },
      abstract: { value: expect.stringMatching(/^Background: .*The intervention was.*are needed\.$/), page: 1 },
    })
    for (const { confidence, how } of Object.values(guess)) {
      expect(confidence).toBeGreaterThan(0)
      expect(confidence).toBeLessThan(1)
      expect(how).not.toBe('')
    }
  })

  it('is surer of a title that the file and the page agree on', async () => {
    const title = 'Community gardens and the health of those who tend them'
    const pages = [[{ text: title, size: 20, y: 760 }, ...paragraph(['Some words of a report that come below it.'])]]
    const stated = guessDocument(await readPdf(pdfOf({ pages, info: { Title: title } })))
    const seen = guessDocument(await readPdf(pdfOf({ pages })))
    expect(stated.title?.value).toBe(title)
    expect(stated.title?.confidence).toBeGreaterThan(seen.title?.confidence ?? 1)
  })
})
