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

  it('has the title that the page has in full, where the file gives a part of it', async () => {
    const pages = [[{ text: 'Walking together: a practical tour of garden groups', size: 20, y: 760 }, ...paragraph(['Some words.'])]]
    const titled = async (title: string) => guessDocument(await readPdf(pdfOf({ pages, info: { Title: title } }))).title?.value
    expect(await titled('Garden Groups')).toBe('Walking together: a practical tour of garden groups')
    expect(await titled('Walking together: apractical tour ofgarden groups')).toBe('Walking together: a practical tour of garden groups')
  })

  it('has as authors those in one size of type, not where they work', async () => {
    const rows = (...lines: [string, number][]) => [
      { text: 'Garden groups and who tends them', size: 20, y: 760 },
      ...lines.map(([text, size], index) => ({ text, size, y: 730 - 14 * index })),
      ...paragraph(['Some words of a report that come below it.']),
    ]
    const authorsOf = async (...lines: [string, number][]) =>
      guessDocument(await readPdf(pdfOf({ pages: [rows(...lines)] }))).authors?.value.map(({ given, family }) => `${given} ${family}`)
    expect(
      await authorsOf(['Ada Example', 12], ['Embedded Gardens', 9], ['Sample Town', 9], ['Jan Sample', 12], ['Embedded Walks', 9]),
    ).toEqual(['Ada Example', 'Jan Sample'])
    expect(await authorsOf(['Ada Example', 12], ['UC San Sample', 12], ['Jan Sample', 12], ['UC San Sample', 12])).toEqual([
      'Ada Example',
      'Jan Sample',
    ])
    expect(
      await authorsOf(['Ada Example, Jan Sam-', 12], ['ple, Ben Test, Ana Franco da', 12], ['Silva, Dai Last', 12]),
    ).toEqual(['Ada Example', 'Jan Sample', 'Ben Test', 'Ana Franco Silva', 'Dai Last'])
  })

  it('has authors whom only wide gaps part, and a name that justified type stretches', async () => {
    const title = { text: 'Garden groups and who tends them', size: 20, y: 760 }
    const authorsOf = async (...row: { text: string; x: number }[]) => {
      const pages = [[title, ...row.map((one) => ({ ...one, size: 12, y: 730 })), ...paragraph(['Some words of a report.'])]]
      return guessDocument(await readPdf(pdfOf({ pages }))).authors?.value.map(({ given, family }) => `${given} ${family}`)
    }
    expect(await authorsOf({ text: 'Ada Example', x: 60 }, { text: 'Jan Sample', x: 144 }, { text: 'Carys Test', x: 222 })).toEqual([
      'Ada Example',
      'Jan Sample',
      'Carys Test',
    ])
    expect(await authorsOf({ text: 'Ada', x: 60 }, { text: 'Example,', x: 96 }, { text: 'Jan Sample', x: 152 })).toEqual([
      'Ada Example',
      'Jan Sample',
    ])
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
