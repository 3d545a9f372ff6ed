import { beforeAll, describe, expect, it } from 'vitest'

import type { RichNode } from '@/publishing/richText'
import type { PlotName } from '@/publishing/embeds/view'
import { exampleResult } from '@/synthesis/plots/testing/results'
import type { PlotResult } from '@/synthesis/plots/result'

import { exampleBriefing } from '../examples/written'
import { siteIn } from '../siteIn'
import { plotChart, plotKinds } from '../views/plots/charts'
import { briefingPublication } from './briefing'
import { bandsOf } from './picture/bands'
import { readPicture } from './picture/read'
import { fileOf, imprint, readPdf } from './testing/read'

const directions = ['improved', 'worsened', 'no-difference', 'improved'] as const
const qualities = ['high', 'moderate', 'low', 'very-low', 'not-rated'] as const

/** Results whose sides of the effect fit their directions; the names of their studies are never part of each other. */
const resultsOf = (count: number): readonly PlotResult[] => Array.from({ length: count }, (_none, index) => {
  const direction = directions[index % directions.length] ?? 'improved'
  const estimate = direction === 'worsened' ? 0.4 : direction === 'improved' ? -0.5 - (index % 3) / 10 : -0.01
  return exampleResult(`trial-${index}`, {
    direction, estimate, ciLower: estimate - 0.3, ciUpper: estimate + 0.3, isExample: false,
    study: {
      label: `Trial${String(index).padStart(3, '0')} of gardening for people who live alone`, year: 1995 + (index % 30), n: 20 + index * 7,
      quality: qualities[index % qualities.length] ?? 'not-rated',
    },
  })
})

const evidenceOf = (results: readonly PlotResult[]) => ({
  outcome: { slug: 'loneliness', label: 'Loneliness' }, results, studies: results.map(({ study }) => study), isLimited: false,
  events: [{ id: 'e', title: 'A strategy for loneliness', date: '2018-10' }],
})

type Plotted = readonly [plot: PlotName, results: readonly PlotResult[]]

/** A briefing with these plots between its paragraphs, as a reader meets its PDF. */
async function printed(...plots: readonly Plotted[]) {
  const paragraph: RichNode = { type: 'paragraph', children: [{ type: 'text', text: 'Something is said between two plots.' }] }
  const children = plots.flatMap(([plot, results], index): readonly RichNode[] => [paragraph, {
    type: 'block', fields: { id: plot, blockType: 'plot' }, children: [],
    embed: { kind: 'plot', plot, number: index + 1, summary: 'gardens', evidence: evidenceOf(results) },
  }])
  const root: RichNode = { type: 'root', children: [...children, paragraph] }
  return readPdf(await fileOf(briefingPublication({ ...exampleBriefing, body: { root, lang: 'en', links: {} } }, imprint)))
}

const namesOn = (text: string): readonly string[] => [...text.matchAll(/Trial\d{3}/g)].map(([name]) => name)

describe('plots in a PDF', () => {
  let pages: Awaited<ReturnType<typeof printed>>['pages'] = []

  beforeAll(async () => {
    ({ pages } = await printed(...plotKinds.map((kind) => [kind, resultsOf(12)] as const)))
  }, 60_000)

  it.each(plotKinds.map((kind, index) => [kind, index + 1] as const))('%s is drawn, told in words, named, sourced and whole', (kind, number) => {
    const page = pages.find(({ text }) => text.includes(`Figure ${number}.`))
    expect(page?.roles).toEqual(expect.arrayContaining(['Figure', 'Caption']))
    expect(page?.alts.some((alt) => alt.length > 40)).toBe(true)
    if (kind !== 'timeline' && kind !== 'funnel') expect(new Set(namesOn(page?.text ?? ''))).toHaveLength(12)
    expect(page?.outlines).toBeGreaterThan(12)
    expect(page?.text).toContain('Source: https://hub.example.org/summaries/gardens#plots-loneliness')
    expect(page?.links.map(({ url }) => url)).toContain(`https://hub.example.org/export/plots/${kind}.csv?summary=gardens&outcome=loneliness`)
  })

  it('stay between the edges of the page', () => {
    for (const { words } of pages) for (const { left, right } of words) {
      expect(left).toBeGreaterThan(71)
      expect(right).toBeLessThan(595.28 - 71)
    }
  })

  it('have their numbers in letters that the typeface has', () => {
    const text = pages.map((page) => page.text).join(' ')
    expect(text).toContain('−0.5 (−0.8 to −0.2)')
    expect(text).toContain('< better')
    expect(text).not.toMatch(/lacks \d+ letter/)
  })

  it('that are higher than a page go on between their rows, with their heads again, and lose nothing', async () => {
    const results = resultsOf(70)
    const { pages: long } = await printed(['effect-direction', results])
    const withRows = long.filter(({ text }) => namesOn(text).length > 0)
    expect(withRows.length).toBeGreaterThan(2)
    expect(withRows.flatMap(({ text }) => namesOn(text)).toSorted()).toEqual(results.map(({ study }) => study.label.slice(0, 8)).toSorted())
    for (const { text, words } of withRows) {
      expect(text).toContain('Study')
      // A name, its direction and its number of people stand in one row.
      const rows = words.filter(({ text: word }) => /^Trial\d{3}/.test(word))
      for (const { y } of rows) expect(words.filter((word) => Math.abs(word.y - y) < 14).map(({ text: word }) => word)).toContainEqual(expect.stringMatching(/^(Improved|Worsened|No difference)/))
      expect(Math.min(...words.map(({ y }) => y))).toBeGreaterThan(30)
    }
    expect(long.map(({ text }) => text).join(' ')).toContain('Something is said between two plots.')
  })
})

describe('a picture cut into pages', () => {
  it.each(plotKinds.flatMap((kind) => [300, 450, 900].map((room) => [kind, room] as const)))('has every word of %s whole on one page of %i', (kind, room) => {
    const chart = plotChart(kind, evidenceOf(resultsOf(60)), siteIn('en'))
    if ('refused' in chart) throw new Error(chart.refused)
    const picture = readPicture(chart.draw({ id: 'plot', dir: 'ltr', isAlone: false }))
    const rooms = { first: room - 60, next: room }
    const bands = bandsOf(picture, rooms)
    for (const { from, to, head } of bands) expect(to - from + head).toBeLessThanOrEqual(room)
    expect([bands[0]?.from, bands.at(-1)?.to]).toEqual([0, picture.height])
    for (const mark of picture.marks) if (mark.kind === 'words')
      expect(bands.filter(({ from, to }) => mark.top >= from && mark.bottom <= to)).toHaveLength(1)
  })

  it('knows the charts of this hub and no others', () => {
    expect(() => readPicture('<svg width="9" height="9"><image x="1"/></svg>')).toThrow('<image>')
    expect(() => readPicture('<svg width="9" height="9"><path d="M0 0Q1 1 2 2"/></svg>')).toThrow('“Q”')
    expect(() => readPicture('<svg width="9" height="9"><g transform="rotate(9)"/></svg>')).toThrow('rotate(9)')
  })
})
