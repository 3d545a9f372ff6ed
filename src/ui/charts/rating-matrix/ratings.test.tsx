import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { readXml } from '@/bibliography/citing/xml'

import { exampleChecklist, exampleRows, exampleTool } from '../../examples/ratings'
import { messages } from '../../messages'
import { SiteProvider } from '../../site'
import { profile, profileSigns } from '../profile/matrix'
import { qualityShares, shareMarks, sharesCsv } from '../quality-summary/shares'
import { SummaryFigure } from '../quality-summary/SummaryFigure'
import { sharesSvg } from '../quality-summary/svg'
import { trafficLight, trafficLightSigns } from '../traffic-light/matrix'
import { matrixCsv } from './matrix'
import { MatrixFigure } from './MatrixFigure'
import type { RatedRow } from './rated'
import { matrixSvg } from './svg'

const t = messages('en')
const alone = { id: 'c', dir: 'ltr', isAlone: true } as const
const light = (rows: readonly RatedRow[] = exampleRows) => trafficLight({ instrument: exampleTool, rows }, t)
const svgOf = (rows: readonly RatedRow[] = exampleRows, place: Parameters<typeof matrixSvg>[3] = alone) =>
  matrixSvg(light(rows), trafficLightSigns({ instrument: exampleTool }, t), t, place)
const textsIn = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text ?? '')
/** For each cell its sign as defined: shape and mark. */
function cellsIn(svg: string): { name: string; shape: string; mark: string }[] {
  const signs = new Map([...svg.matchAll(/<g id="([^"]+)">(?:<(\w+) [^>]*\/>)?<text[^>]*>([^<]*)<\/text><\/g>/g)].map(([, id, shape, mark]) => [id, { shape: shape ?? '', mark: mark ?? '' }]))
  return [...svg.matchAll(/<use href="#([^"]+)"[^>]*><title>([^<]*)<\/title>/g)]
    .map(([, id, name]) => ({ name: name ?? '', shape: signs.get(id ?? '')?.shape ?? '', mark: signs.get(id ?? '')?.mark ?? '' }))
}
const shown = (view: ReactElement, locale: 'en' | 'ar' = 'en') => renderToStaticMarkup(<SiteProvider locale={locale}>{view}</SiteProvider>)
const wordsIn = (html: string) => html.replaceAll(/<[^>]+>/g, '|').split(/\|+/).map((word) => word.trim()).filter(Boolean)

const profileRows: readonly RatedRow[] = [
  { label: 'Interviews in Leeds', domains: {}, overall: null, answers: { S1: 'yes', '1.1': 'no', '1.2': 'cant-tell' } },
  { label: 'Interviews in York', domains: {}, overall: null, answers: { S1: 'yes', '1.1': 'yes', '1.2': null } },
]

describe('the traffic light', () => {
  it('has a sign with its word in every cell, and no two judgements share a mark or a shape', () => {
    const cells = cellsIn(svgOf())
    expect(cells).toHaveLength(exampleRows.length * 3)
    expect(cells.slice(0, 6).map(({ name, mark }) => [name, mark])).toEqual([
      ['Allocation by chance: Low risk', '+'], ['Missing data: Low risk', '+'], ['Overall: Low risk', '+'],
      ['Allocation by chance: Low risk', '+'], ['Missing data: High risk', '×'], ['Overall: High risk', '×'],
    ])
    const shapes = new Map(cells.filter(({ shape }) => shape).map(({ name, shape }) => [name.split(': ')[1], shape]))
    expect(new Set([shapes.get('Low risk'), shapes.get('Some concerns'), shapes.get('High risk')]).size).toBe(3)
  })

  it('tells what nobody judged from what does not apply', () => {
    const names = cellsIn(svgOf()).map(({ name, mark }) => `${name} ${mark}`)
    expect(names).toContain('Missing data: No information ?')
    expect(names).toContain('Missing data: Does not apply •')
    expect(names).toContain('Overall: No information ?')
  })

  it('calls a missing judgement otherwise where “no information” is a judgement of the tool', () => {
    const risk = [...(exampleTool.levels.risk ?? []), { id: 'no-information', label: 'No information', mark: '?', gloss: 'Nothing said.' }]
    const tool = { ...exampleTool, levels: { risk, overall: risk } }
    const rows = [{ label: 'A', domains: { chance: 'no-information', missing: null }, overall: 'low' }]
    const cells = (language: typeof t) => trafficLight({ instrument: tool, rows }, language).rows[0]?.cells.map(({ label, mark }) => `${label} ${mark}`)
    expect(cells(t)).toEqual(['No information ?', 'Nothing recorded …', 'Low risk +'])
    // The words of a tool are English, whatever the page is in.
    expect(cells(messages('de'))).toEqual(['No information ?', 'Nichts festgehalten …', 'Low risk +'])
  })

  it('leaves the overall out where the tool has none', () => {
    const tool = { ...exampleTool, overall: { kind: 'profile', why: 'None.' } as const }
    expect(trafficLight({ instrument: tool, rows: exampleRows }, t).columns.map(({ id }) => id)).toEqual(['chance', 'missing'])
  })

  it('says once that a row is invented, also where its title says so itself', () => {
    const row = { label: 'Example: choirs', domains: {}, overall: 'low', isExample: true }
    expect(matrixCsv(light([row]), t)).toContain('\nFictional example: choirs,')
    expect(matrixCsv(light([{ ...row, isExample: false }]), t)).toContain('\nExample: choirs,')
  })

  it('turns the table of a few ratings with a tool of many questions', () => {
    const items = Array.from({ length: 12 }, (_, index) => ({ id: `${index + 1}`, label: `Question ${index + 1}`, responses: 'answers' }))
    const tool = { ...exampleChecklist, domains: [{ id: 'all', label: 'All', gloss: '', items }] }
    const rows = ['Leeds', 'York'].map((label) => ({ label, domains: {}, overall: null, answers: Object.fromEntries(items.map(({ id }) => [id, 'yes'])) }))
    const figure = (some: readonly RatedRow[]) => shown(<MatrixFigure id="m" matrix={profile({ instrument: tool, rows: some }, t)} signs={[]} files={null} />)
    const heads = (html: string) => [...html.matchAll(/<th scope="col"[^>]*>([^<]*)</g)].map(([, head]) => head)
    expect(heads(figure(rows))).toEqual(['Part of the tool', 'Leeds', 'York'])
    expect(figure(rows).match(/<tbody>.*<\/tbody>/)?.[0].match(/<tr>/g)).toHaveLength(12)
    expect(heads(figure([...rows, ...rows, ...rows, ...rows]))).toHaveLength(13)
  })

  it('wraps a long name inside its column and keeps it whole in the table', () => {
    const label = 'A very long name of a study of community gardens and shared allotments for older adults who live alone in the countryside and in small towns and feel that they have less company than they want, with an economic evaluation'
    const svg = svgOf([{ ...exampleRows[0], label, domains: {}, overall: 'low' }])
    const lines = textsIn(svg).filter((text) => label.startsWith(text.replace('…', '')) || (text.length > 8 && label.includes(text.replace('…', ''))))
    expect(lines.length).toBeGreaterThan(2)
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(45)
    expect(matrixCsv(light([{ label, domains: {}, overall: 'low' }]), t)).toContain(label)
  })

  it('stays well-formed whatever names hold, with 300 rows, none, and from the right', () => {
    const rows = Array.from({ length: 300 }, (_, index) => ({ label: `"Study" <${index}> & \u0007 =1+1`, domains: { chance: 'low', missing: 'unheard-of' }, overall: 'some' }))
    for (const svg of [svgOf(rows), svgOf([]), svgOf(exampleRows, { ...alone, dir: 'rtl' })]) expect(readXml(svg).name).toBe('svg')
    expect(svgOf([])).toContain('There are no ratings to show.')
    expect(svgOf(rows)).toContain('unheard-of')
  })

  it('runs from the right where the language does', () => {
    const at = (svg: string) => [...svg.matchAll(/<use href="[^"]+" x="([\d.]+)"[^>]*><title>/g)].slice(0, 3).map(([, x]) => Number(x))
    const [left, right] = [at(svgOf()), at(svgOf(exampleRows, { ...alone, dir: 'rtl' }))]
    expect(left).toEqual([...left].sort((a, b) => a - b))
    expect(right).toEqual([...right].sort((a, b) => b - a))
  })

  it('names the result in full, however long the name of its study', () => {
    const label = 'A study of gardens '.repeat(12).trim()
    const rows = [{ label, detail: 'Loneliness, 6 months', domains: {}, overall: 'low' }]
    expect(textsIn(svgOf(rows))).toContain('Loneliness, 6 months')
    expect(matrixCsv(light(rows), t)).toContain(`"${label} · Loneliness, 6 months"`.replaceAll('"', ''))
  })

  it('says of every invented row that it is one', () => {
    const rows = [{ ...exampleRows[0], label: 'Garden', isExample: true, domains: {}, overall: 'low' }]
    expect(svgOf(rows)).toContain('Fictional example: Garden')
    expect(matrixCsv(light(rows), t)).toContain('Fictional example: Garden')
  })

  it('shows the same in picture, table and file', () => {
    const html = shown(<MatrixFigure id="c" matrix={light()} signs={trafficLightSigns({ instrument: exampleTool }, t)} files={null} />)
    const table = wordsIn(html.slice(html.indexOf('<tbody>'), html.indexOf('</tbody>')))
    const csv = matrixCsv(light(), t).replace('\ufeff', '').trim().split('\r\n').slice(1).map((line) => line.split(','))
    const cells = cellsIn(html).map(({ name }) => name.split(': ')[1])
    expect(csv.flatMap((line) => line.slice(1))).toEqual(cells)
    expect(table.filter((word) => cells.includes(word))).toEqual(cells)
  })

  it('carries no links and no styles from within where a page may not take them', () => {
    expect(svgOf()).not.toContain('<a ')
    expect(svgOf(exampleRows, { ...alone, isAlone: false })).not.toMatch(/<style|style="/)
    expect(svgOf(exampleRows, { ...alone, isAlone: false })).toContain('href="/studies/garden"')
  })

  it('tells a listener how the whole was judged', () => {
    expect(svgOf()).toMatch(/<desc[^>]*>[^<]*Ratings: 4\. Overall: Low risk 1, High risk 1, Some concerns 1, No information 1\./)
  })

  it('neutralises what a spreadsheet would run', () => {
    expect(matrixCsv(light([{ label: '=HYPERLINK("x")', domains: {}, overall: 'low' }]), t)).toContain(`"'=HYPERLINK(""x"")"`)
  })
})

describe('the profile', () => {
  const matrix = profile({ instrument: exampleChecklist, rows: profileRows }, t)

  it('shows each answer, only the questions that were asked, and no overall or sum', () => {
    expect(matrix.columns.map(({ short }) => short)).toEqual(['S1', '1.1', '1.2'])
    expect(matrix.rows.map(({ cells }) => cells.map(({ mark, label }) => `${mark} ${label}`))).toEqual([
      ['+ Yes', '− No', '? Can’t tell'], ['+ Yes', '+ Yes', '? No information'],
    ])
    const svg = matrixSvg(matrix, profileSigns({ instrument: exampleChecklist }, t), t, alone)
    expect(textsIn(svg).join(' ')).not.toMatch(/overall|total|score|\d\s*\/\s*\d|%/i)
    expect(readXml(svg).name).toBe('svg')
    expect(matrix.about).toMatch(/advise against adding/)
  })
})

describe('the answers of a tool that judges the whole', () => {
  it('stand with that judgement', () => {
    const tool = { ...exampleChecklist, levels: { overall: exampleTool.levels.overall ?? [] }, overall: { kind: 'level' } as const }
    const matrix = profile({ instrument: tool, rows: [{ ...profileRows[0], label: 'A', domains: {}, overall: 'some' }] }, t)
    expect(matrix.columns.at(-1)).toMatchObject({ short: 'Overall', isOverall: true })
    expect(matrix.rows[0]?.cells.at(-1)?.label).toBe('Some concerns')
    expect(matrix.about).not.toMatch(/advise against/)
  })
})

describe('the summary', () => {
  const read = (isWeighted: boolean) => qualityShares({ instrument: exampleTool, rows: exampleRows }, t, { isWeighted })
    .bars.map(({ label, shares }) => [label, ...shares.map(({ mark, percent }) => `${mark.label} ${percent}`)])

  it('shares judgements out, best first, and leaves out where a part does not apply', () => {
    expect(read(false)).toEqual([
      ['Allocation by chance', 'Low risk 75%', 'Some concerns 25%'],
      ['Missing data', 'Low risk 33%', 'High risk 33%', 'No information 33%'],
      ['Overall', 'Low risk 25%', 'Some concerns 25%', 'High risk 25%', 'No information 25%'],
    ])
  })

  it('weighted by people, counts those whose number is known and says how many are not', () => {
    expect(read(true)).toEqual([
      ['Allocation by chance', 'Low risk 100%'],
      ['Missing data', 'Low risk 75%', 'High risk 25%'],
      ['Overall', 'Low risk 60%', 'High risk 20%', 'No information 20%'],
    ])
    expect(qualityShares({ instrument: exampleTool, rows: exampleRows }, t, { isWeighted: true }).about).toContain('not known: 1')
  })

  it('never mixes invented ratings with real ones', () => {
    const rows = [...exampleRows, ...exampleRows.map((row) => ({ ...row, isExample: true }))]
    expect(qualityShares({ instrument: exampleTool, rows }, t).ratings).toBe(exampleRows.length)
    const invented = qualityShares({ instrument: exampleTool, rows: rows.slice(exampleRows.length) }, t)
    expect(invented.title).toContain('Fictional example')
  })

  it('writes each share with its mark in or under the bar, as table and file have it', () => {
    const rows = [...Array.from({ length: 60 }, () => exampleRows[0]), exampleRows[1]].flatMap((row) => row ?? [])
    const rated = { instrument: exampleTool, rows }
    const shares = qualityShares(rated, t)
    const svg = sharesSvg(shares, t, alone)
    expect(readXml(svg).name).toBe('svg')
    expect(textsIn(svg)).toContain('+ 98%')
    expect(textsIn(svg)).toContain('× High risk 2%')
    expect(sharesCsv(shares, t)).toContain('Missing data,High risk,1,1.6')
    expect(wordsIn(shown(<SummaryFigure id="s" rated={rated} files={null} />))).toContain('2%')
  })

  it('explains the judgements best first, even if the first bars lack one between', () => {
    const rows: RatedRow[] = [
      { label: 'One', domains: { chance: 'low', missing: 'low' }, overall: null },
      { label: 'Two', domains: { chance: 'high', missing: 'some' }, overall: 'some' },
    ]
    const labels = shareMarks(qualityShares({ instrument: exampleTool, rows }, t)).map(({ label }) => label)
    expect(labels).toEqual(['Low risk', 'Some concerns', 'High risk', 'No information'])
  })

  it('tells parts of a bar apart by pattern, not by colour alone', () => {
    const svg = sharesSvg(qualityShares({ instrument: exampleTool, rows: exampleRows }, t), t, alone)
    expect(new Set([...svg.matchAll(/fill="url\(#([^)]+)\)"/g)].map(([, id]) => id)).size).toBeGreaterThanOrEqual(3)
  })
})
