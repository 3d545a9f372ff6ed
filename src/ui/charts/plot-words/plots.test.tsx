import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { readXml } from '@/bibliography/citing/xml'
import type { OutcomeEvidence } from '@/synthesis/plots/evidence'
import type { PlotResult } from '@/synthesis/plots/result'
import { exampleResult as result } from '@/synthesis/plots/testing/results'

import { SiteProvider } from '../../site'
import { siteIn } from '../../siteIn'
import { plotChart, plotKinds, type PlotKind } from '../../views/plots/charts'
import { OutcomePlots, SummaryPlots } from '../../views/plots/Plots'
import { chartCsv, type Chart } from '../drawing/chart'
import { axisTicks, roundTicks } from '../drawing/ticks'

const long = 'A very long name of a study of community gardens and shared allotments for older adults who live alone in the countryside and in small towns & feel that they have <less> company than they want, with an economic evaluation'
const evidenceOf = (results: readonly PlotResult[]): OutcomeEvidence => ({
  outcome: { slug: 'loneliness', label: 'Loneliness' }, results, studies: [...new Map(results.map(({ study }) => [study.id, study])).values()],
  events: [{ id: 'e', title: 'A strategy for loneliness', date: '2020-10' }], isLimited: false,
})
const real = [
  result('a', { isExample: false, study: { label: long } }),
  result('b', { isExample: false, direction: 'worsened', estimate: 0.2, ciLower: -0.1, ciUpper: 0.5, study: { quality: 'low', n: 20, design: 'controlled-study' } }),
  result('c', { isExample: false, comparison: 'within-group', estimate: null, study: { n: null, year: null } }),
]
const site = siteIn('en')
function chartOf(kind: PlotKind, results: readonly PlotResult[], inSite = site): Chart {
  const chart = plotChart(kind, evidenceOf(results), inSite)
  if ('refused' in chart) throw new Error(chart.refused)
  return chart
}
const refusalOf = (kind: PlotKind, results: readonly PlotResult[]) => {
  const chart = plotChart(kind, evidenceOf(results), site)
  return 'refused' in chart ? chart.refused : 'drawn'
}
const alone = { id: 'c', dir: 'ltr', isAlone: true } as const
const textsIn = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text ?? '')
const shown = (view: ReactElement, locale: 'en' | 'ar' = 'en') => renderToStaticMarkup(<SiteProvider locale={locale}>{view}</SiteProvider>)
const many = Array.from({ length: 12 }, (_, index) => result(`s${index}`, {
  isExample: false, estimate: -0.3 - (index % 4) / 10, ciLower: -0.9 - (index % 4) / 10 - index / 30, ciUpper: 0.3 - (index % 4) / 10 + index / 30,
}))

describe('every plot', () => {
  it.each(plotKinds)('%s is a picture that any program can read, named and described, left to right and right to left', (kind) => {
    for (const locale of ['en', 'ar'] as const) {
      const own = siteIn(locale)
      const chart = chartOf(kind, kind === 'effect-direction' || kind === 'timeline' ? [...many, ...real] : many, own)
      const svg = chart.draw({ ...alone, dir: own.dir })
      expect(() => readXml(svg)).not.toThrow()
      expect(svg).toContain('role="img" aria-labelledby="c-t c-d"')
      expect(svg).not.toMatch(/NaN|undefined|Infinity/)
      expect(chart.description.length).toBeGreaterThan(20)
      const width = Number(/width="(\d+)"/.exec(svg)?.[1])
      const xs = [...svg.matchAll(/<text class="rq-text" x="([-\d.]+)"/g)].map(([, x]) => Number(x))
      expect(Math.min(...xs)).toBeGreaterThanOrEqual(0)
      expect(Math.max(...xs)).toBeLessThanOrEqual(width)
    }
  })

  it('says what is invented', () => {
    expect(chartOf('effect-direction', [result('a')]).title).toBe('Fictional example: Which way the results point: Loneliness')
  })

  it('has no formula in its file that a spreadsheet runs, and numbers below 0 as numbers', () => {
    const csv = chartCsv(chartOf('forest', [result('a', { study: { label: '=SUM(A1)' } }), result('b')]))
    expect(csv).toContain("\n'=SUM(A1),-0.5,-0.8,-0.2,95,50,")
  })
})

describe('the effect direction plot', () => {
  it('keeps controlled and uncontrolled evidence apart, and says the direction in words', () => {
    const texts = textsIn(chartOf('effect-direction', real).draw({ ...alone, isAlone: false }))
    const at = (text: string) => texts.indexOf(text)
    expect(at('With a comparison group')).toBeLessThan(at('Improved'))
    expect(at('Study b')).toBeLessThan(at('Without a comparison group, or none stated'))
    expect(at('Without a comparison group, or none stated')).toBeLessThan(at('Study c'))
    expect(texts).toContain('Not yet rated')
    expect(texts).toContain('?')
  })

  it('has every result once in its table, with what the source says', () => {
    const { rows } = chartOf('effect-direction', real)
    expect(rows.map(({ cells }) => [cells[0], cells[1], cells[3]])).toEqual([
      [long, 'With a comparison group', 'Improved'], ['Study b', 'With a comparison group', 'Worsened'],
      ['Study c', 'Without a comparison group, or none stated', 'Improved'],
    ])
  })

  it('wraps a long name inside its column', () => {
    const lines = textsIn(chartOf('effect-direction', real).draw({ ...alone, isAlone: false })).filter((text) => text.length > 6 && long.replaceAll('&', '&amp;').includes(text.replace('…', '')))
    expect(lines.length).toBeGreaterThan(2)
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(40)
  })

  it('gives the sign test with its caution, and none for few studies', () => {
    expect(chartOf('effect-direction', many).notes[0]).toMatch(/^With a comparison group, Loneliness: studies improved 12, worsened 0\. Exact sign test: p < 0\.001\. This says how unusual/)
    expect(chartOf('effect-direction', real).notes[0]).toContain('No sign test: it needs at least 6 studies')
  })
})

describe('the harvest plot', () => {
  it('has a bar with its number for each study, and lists the names', () => {
    const chart = chartOf('harvest', real)
    const texts = textsIn(chart.draw({ ...alone, isAlone: false }))
    expect(texts.filter((text) => /^\d$/.test(text)).sort()).toEqual(['1', '1', '2', '2', '3', '3'])
    expect(chart.rows.map(({ cells }) => cells[4])).toEqual(['Improved', 'Worsened', 'Improved'])
  })

  it('says what it does not draw', () => {
    expect(chartOf('harvest', [...real, result('r', { study: { kind: 'review' } }), result('u', { direction: 'unclear' })]).notes).toEqual([
      '1 review is in the table only, since it counts the same studies again.',
      '1 study is in the table only: the direction of its result is not known.',
    ])
  })
})

describe('the forest plot', () => {
  it('says the pooled effect, how far studies differ and where a further study may lie', () => {
    const chart = chartOf('forest', many)
    expect(chart.notes.join('\n')).toMatch(/All 12 studies together: −0\.4\d* \(−0\.\d+ to −0\.\d+\)\. Random effects/)
    expect(chart.notes.join('\n')).toMatch(/I² = 0%, τ² = 0, Q = /)
    expect(chart.notes.join('\n')).toContain('95% prediction interval')
    const apart = [result('a'), result('b', { estimate: -0.1, ciLower: -0.4, ciUpper: 0.2 }), result('c', { estimate: 0.2, ciLower: -0.1, ciUpper: 0.5, direction: 'worsened' })]
    expect(chartOf('forest', apart).notes.join('\n')).toMatch(/95% interval of τ² \(Q-profile\): 0\.0\d+ to \d/)
    expect(chart.notes.join('\n')).toMatch(/Without one study at a time, the pooled estimate lies between −0\.\d+ \(without .+\) and −0\.\d+ \(without .+\)\./)
    const other = { design: 'non-randomised-controlled-study', designLabel: 'Non-randomised controlled study' }
    const designs = [result('a'), result('b'), result('c', { study: other }), result('d', { study: other })]
    expect(chartOf('forest', designs).notes.join('\n')).toMatch(
      /By design: (?:\S.* \(k = 2\): −0\.5\d* \(−\d\.\d+ to −?\d\.\d+\)(?:; )?){2}\. Between the designs: Q = 0, df = 1, p = 1\./,
    )
    expect(textsIn(chart.draw(alone))).toEqual(expect.arrayContaining(['All together', '← better', 'worse →']))
    expect(chart.rows.at(-1)?.cells[0]).toBe('A further study may find')
  })

  it('keeps the sign of a number in a language that runs from the right', () => {
    const chart = chartOf('forest', [result('a')], siteIn('ar'))
    expect(textsIn(chart.draw({ ...alone, dir: 'rtl' })).join('|')).toMatch(/-0\.5 \[\u200e?-0\.8; \u200e?-0\.2\]/)
    expect(chart.description).toMatch(/\u2066\u200e?-0\.5\u2069/)
  })

  it('puts the better side where it is', () => {
    const higher = chartOf('forest', [result('a', { estimate: 0.5, ciLower: 0.2, ciUpper: 0.8 })])
    expect(textsIn(higher.draw(alone))).toEqual(expect.arrayContaining(['← worse', 'better →']))
  })

  it('is refused in plain words with the results that do not fit', () => {
    expect(refusalOf('forest', [result('a', { effectMeasure: 'MD', measure: 'HADS' }), result('b', { effectMeasure: 'MD', measure: 'WEMWBS' })]))
      .toBe('The results are in points of different scales, which cannot share one axis. Study a: HADS; Study b: WEMWBS.')
    expect(refusalOf('forest', [result('a', { ciLower: null }), result('b', { estimate: 9 })]))
      .toBe('No result has an estimate and an interval that can be drawn. Left out, no interval and no standard error is recorded: Study a. Left out, the interval excludes its own estimate, so one of the numbers is wrong: Study b.')
  })

  it('keeps one wide interval from pressing the others together', () => {
    const wide = result('w', { estimate: -0.5, ciLower: -90, ciUpper: 89 })
    expect(chartOf('forest', [...many, wide]).draw(alone)).toMatch(/M[\d.]+ [\d.]+H[\d.]+M[\d.]+ [\d.]+L/)
  })
})

describe('ticks', () => {
  it('are round', () => {
    expect(roundTicks(-1.3, 0.4)).toEqual([-1, -0.5, 0])
    expect(axisTicks(Math.log(0.15), Math.log(3), 'log')).toEqual([0.2, 0.5, 1, 2])
    expect(roundTicks(1, 1)).toEqual([1])
  })
})

describe('on a page', () => {
  it('a summary has for each outcome which way results point, and the forest plot or why there is none', () => {
    const html = shown(<SummaryPlots summary="singing" plots={[evidenceOf([...real, result('d', { isExample: false, effectMeasure: 'MD' })])]} />)
    expect(html).toContain('<b>No forest plot is shown.</b> The results are expressed in different measures of effect')
    expect(html).toContain('/export/plots/effect-direction.svg?summary=singing&amp;outcome=loneliness')
    expect(html).toContain('aria-label="Which way the results point: Loneliness; scroll sideways to see all of it"')
    expect(html).not.toContain('Funnel plot')
    expect(shown(<SummaryPlots summary="singing" plots={[evidenceOf(many)]} />)).toContain('Funnel plot')
  })

  it('a summary folds away all outcomes but the first, with a line that keeps controlled and uncontrolled evidence apart', () => {
    const results = [result('a'), result('b'), result('u', { comparison: 'within-group', direction: 'worsened' })]
    const one = { ...evidenceOf(results), outcome: { slug: 'company', label: 'Company' } }
    const html = shown(<SummaryPlots summary="singing" plots={[evidenceOf(results), one]} />)
    expect([...html.matchAll(/<details class="disclosure plots-of"( open="")?>/g)].map(([, open]) => Boolean(open))).toEqual([true, false])
    const line = (/<h4>Company<\/h4>(.*?)<\/summary>/.exec(html)?.[1] ?? '').replaceAll(/<svg.*?<\/svg>|<[^>]*>/g, '')
    expect(line).toMatch(/^Rests on 3 results ?With a comparison group: Improved 2 ?Without a comparison group, or none stated: Worsened 1$/)
    // The place that links lead to has to be inside, else browsers do not unfold it.
    expect(html).toMatch(/<\/summary><div id="plots-company" class="plots">/)
    expect(html.match(/<figure /g)).toHaveLength(4)
  })

  it('an outcome has its plots, says which studies have no result yet, and links to the search where there are more', () => {
    const evidence = { ...evidenceOf(real), studies: [...evidenceOf(real).studies, result('x').study], isLimited: true }
    const html = shown(<OutcomePlots evidence={evidence} searchPath="/search?outcome=loneliness" />)
    expect(html).toContain('1 more study measured this outcome')
    expect(html).toContain('href="/search?outcome=loneliness"')
    expect(html.match(/<figure /g)).toHaveLength(3)
    expect(html).toContain('A strategy for loneliness')
    expect(shown(<OutcomePlots evidence={{ ...evidence, results: [], studies: [] }} searchPath={null} />)).toBe('')
  })
})
