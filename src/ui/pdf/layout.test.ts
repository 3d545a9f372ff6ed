import { describe, expect, it } from 'vitest'

import { exampleBriefing } from '../examples/written'
import { briefingPublication } from './briefing'
import type { Block, Cell } from './publication'
import { fileOf, imprint, readPdf } from './testing/read'

const line = (text: string): Block => ({ kind: 'paragraph', look: 'body', runs: [{ text }] })
const cell = (text: string): Cell => ({ runs: [{ text }], isHead: false })
const heading: Block = { kind: 'heading', depth: 3, runs: [{ text: 'The heading' }], place: 'heading' }
/** Lines that fill a page so far, a point of which is tried with each number of them. */
const counts = [25, 26, 27, 28, 29, 30]
const lines = (count: number): readonly Block[] => Array.from({ length: count }, (_none, index) => line(`Line ${index}.`))

async function pagesOf(...blocks: readonly Block[]) {
  const { pages } = await readPdf(await fileOf({ ...briefingPublication(exampleBriefing, imprint), blocks }))
  return pages
}

/** How many lines of words that begin with these letters stand on each page. */
const linesWith = (pages: Awaited<ReturnType<typeof pagesOf>>, start: string): readonly number[] =>
  pages.map(({ words }) => new Set(words.filter(({ text }) => text.includes(start)).map(({ y }) => y)).size).filter((count) => count > 0)

describe('a page of a PDF', () => {
  it.each([
    ['a small table', { kind: 'table', head: [[{ ...cell('Head'), isHead: true }]], rows: ['First row', 'Second row', 'Third row'].map((text) => [cell(text)]), about: '' }],
    ['a long table', { kind: 'table', head: [[{ ...cell('Head'), isHead: true }]], rows: ['First row', ...Array.from({ length: 30 }, () => 'Next row')].map((text) => [cell(text)]), about: '' }],
    ['a picture', {
      kind: 'photo', alt: '', caption: [{ text: 'First row' }], source: [],
      photo: { kind: 'raster', width: 300, height: 300, bits: 8, colours: 'grey', isFiltered: false, data: new Uint8Array() },
    }],
  ] satisfies readonly (readonly [string, Block])[])('does not end with the heading of %s', async (_name, block) => {
    for (const count of counts) {
      const pages = await pagesOf(...lines(count), heading, block)
      expect(pages.find(({ text }) => text.includes('The heading'))?.text, `after ${count} lines`).toContain('First row')
    }
  }, 60_000)

  it('neither begins with the last line of an item nor with the last of several', async () => {
    const long = Array.from({ length: 52 }, (_none, index) => `word${index}`).join(' ')
    for (const count of counts) {
      const item = await pagesOf(...lines(count), { kind: 'list', isOrdered: false, items: [{ runs: [{ text: long }] }] })
      expect(Math.min(...linesWith(item, 'word')), `after ${count} lines`).toBeGreaterThan(1)
      const items = await pagesOf(...lines(count), { kind: 'list', isOrdered: true, items: ['one', 'two', 'three'].map((name) => ({ runs: [{ text: `word ${name}` }] })) })
      expect(linesWith(items, 'word').at(-1), `after ${count} lines`).toBeGreaterThan(1)
    }
  }, 60_000)

  it('that a timeline goes on to says of which nation it is', async () => {
    const [nation] = exampleBriefing.timeline
    const events = Array.from({ length: 40 }, () => nation?.events[0]).filter((event) => event !== undefined)
    const { pages } = await readPdf(await fileOf(briefingPublication({ ...exampleBriefing, timeline: [{ nation: 'wales', events }] }, imprint)))
    const texts = pages.map(({ text }) => text).filter((text) => text.includes('A fictional commitment'))
    expect(texts.length).toBeGreaterThan(1)
    for (const text of texts.slice(1)) expect(text).toContain('Wales, continued')
    expect(texts[0]).not.toContain('continued')
  })
})
