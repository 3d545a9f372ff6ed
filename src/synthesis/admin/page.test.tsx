import { renderToStaticMarkup } from 'react-dom/server'
import type { ReactNode } from 'react'
import { describe, expect, it } from 'vitest'

import { pastedRows } from '../entry/paste'
import { mostRows, type EntryRow } from '../entry/rows'
import { compareExtractions } from '../extraction/compare'
import { ComparedPair } from './ComparedPair'
import { ConversionPanel } from './ConversionPanel'
import { isSameTyped, newRow, pastedInWords, withCell, withPasted, withRow } from './form'
import { ResultsTable, shownColumns } from './ResultsTable'
import { pageOf } from './RowTools'
import { Said } from './Said'
import { firstSettled, isAlike, openIn } from './settled'
import { Typing } from './Typing'

const markup = (node: ReactNode): string => renderToStaticMarkup(<>{node}</>)
const text = (node: ReactNode): string => markup(node).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const nothing = () => undefined

const offered = {
  outcomes: [{ value: 't1', label: 'Loneliness' }], measures: [], references: [],
  documents: [{ value: 'd1', label: 'Report', href: '/api/documents/file/report.pdf' }],
}
const row = (cells: Record<string, string>, id = 'a'): EntryRow => ({ id, cells })

describe('the table of results', () => {
  const table = (isReadOnly: boolean) => (
    <ResultsTable
      rows={[row({ outcome: 't1', estimate: '-1.8' }), row({}, 'b')]} offered={offered} shown={shownColumns([], false)} current="a" isReadOnly={isReadOnly}
      problemsOf={({ id }) => (id === 'a' ? [{ row: 'a', path: 'estimate', message: 'Wrong.' }] : [])} onCell={nothing} onPaste={nothing} onCurrent={nothing} onFurther={nothing}
    />
  )

  it('names every field for whoever does not see the table, and marks what is wrong', () => {
    const fields = markup(table(false)).match(/<(input|select)[^>]*>/g) ?? []
    expect(fields.length).toBe(2 * shownColumns([], false).length)
    for (const field of fields) expect(field).toMatch(/aria-label="[^"]+, result [12]"/)
    const [wrong, ...others] = fields.filter((field) => field.includes('aria-invalid'))
    expect(others).toEqual([])
    const [, place = ''] = /aria-describedby="([^"]+)"/.exec(wrong ?? '') ?? []
    expect(markup(table(false))).toContain(`id="${place}" class="apr-hidden">Wrong.<`)
  })

  it('can only be read once it is submitted', () => {
    const fields = markup(table(true)).match(/<(input|select)[^>]*>/g) ?? []
    expect(fields.filter((field) => !field.includes('disabled'))).toEqual([])
  })

  it('shows a column that holds something, whichever it is', () => {
    const names = (rows: EntryRow[]) => shownColumns(rows, false).map(({ name }) => name)
    expect(names([])).not.toContain('sdComparison')
    expect(names([row({ sdComparison: '2' })])).toContain('sdComparison')
  })
})

describe('the page on which results are typed', () => {
  const page = (cells: Record<string, string>) => (
    <Typing saveTo="/s" sendTo="/e" copyKey="k" form={{ revision: 1, rows: [row(cells)] }} offered={offered} isReadOnly={false} sendLabel="Enter as drafts" onSent={nothing} />
  )

  it('leads to the page of the file that is open', () => {
    expect(markup(page({ document: 'd1', pdfPage: '7' }))).toContain('href="/api/documents/file/report.pdf#page=7"')
    expect([pageOf('/f.pdf', 'x"'), pageOf('/f.pdf', undefined)]).toEqual(['/f.pdf', '/f.pdf'])
  })

  it('says what is odd while one types', () => {
    const odd = { outcomeAsWorded: 'Loneliness', comparison: 'between-groups', effectMeasure: 'MD', estimate: '-1.8', direction: 'improved', page: '3' }
    expect(text(page(odd))).toContain('only if lower is better')
    expect(text(page({ ...odd, betterWhen: 'lower' }))).not.toContain('Worth a second look')
  })
})

describe('what is to be put right', () => {
  const said = (count: number, message: (index: number) => string) => {
    const rows = Array.from({ length: count }, (_, index) => `r${index}`)
    const problems = rows.map((id, index) => ({ row: id, path: 'estimate', message: message(index) }))
    return markup(<Said rows={rows} problems={problems} warnings={[]} onGoTo={nothing} />)
  }

  it('is said once for all results that it stands in', () => {
    expect(said(200, () => 'Give the estimate.').match(/<li/g)).toHaveLength(1)
    expect(said(200, () => 'Give the estimate.')).toContain('Estimate, results 1 to 200</button>: Give the estimate.')
    expect(said(1, () => 'Give the estimate.')).toContain('Estimate, result 1</button>')
  })

  it('stands folded where it is much, and none of it is lost', () => {
    const html = said(200, (index) => `Number ${index}.`)
    expect(html).toContain('200 things have to be put right')
    expect(html.match(/<li/g)).toHaveLength(200)
    expect(html.slice(0, html.indexOf('<details>')).match(/<li/g)).toHaveLength(12)
    expect(html).toContain('<summary>188 more</summary>')
  })
})

describe('working a number out', () => {
  it('shows formula, steps, source and what was assumed', () => {
    const said = text(<ConversionPanel row={row({ ciLower: '-3.0', ciUpper: '-0.7', ciLevel: '95' })} number={1} onUse={nothing} />)
    expect(said).toContain('SE = (−0.7 − −3) / 3.92 = 0.5867')
    expect(said).toContain('Cochrane Handbook for Systematic Reviews of Interventions, version 6, chapter 6')
    expect(said).toMatch(/Assumed: ?.*large groups/)
    expect(said).toContain('Use these values in result 1')
  })

  it('says what is still needed, or wrong', () => {
    expect(text(<ConversionPanel row={row({})} number={1} onUse={nothing} />)).toContain('Still needed: Interval from, Interval to.')
    expect(text(<ConversionPanel row={row({ ciLower: '3', ciUpper: '1' })} number={1} onUse={nothing} />)).toContain('Give its lower end first')
  })
})

describe('typing and pasting', () => {
  it('finds terms by their label, and keeps others as the words of the source', () => {
    const pasted = pastedRows('Outcome\tEstimate\nloneliness\t-1.8\nSleeping well\t0.4', ['outcome', 'estimate'], 'outcome')
    const { rows } = withPasted({ rows: [row({ comparison: 'between-groups' })] }, 'a', pasted, offered)
    expect(rows.map(({ cells }) => cells)).toEqual([
      { comparison: 'between-groups', outcome: 't1', estimate: '-1.8' }, { outcomeAsWorded: 'Sleeping well', estimate: '0.4' },
    ])
  })

  it('chooses a term where the words of the source are its name', () => {
    const pasted = pastedRows('Outcome name\tEstimate\nLoneliness\t-1.8\nSleep\t2', ['outcome'], 'outcome')
    expect(withPasted({ rows: [row({})] }, 'a', pasted, offered).rows.map(({ cells }) => cells)).toEqual([
      { outcome: 't1', outcomeAsWorded: 'Loneliness', estimate: '-1.8' }, { outcomeAsWorded: 'Sleep', estimate: '2' },
    ])
  })

  it('tells what a paste did and what of it was not taken over', () => {
    const told = (lines: string, rows = [row({})]) =>
      pastedInWords({ rows }, rows.at(-1)?.id ?? '', pastedRows(lines, ['outcome', 'estimate'], 'outcome'), offered)
    expect(told('Outcome\tEstimate\tFunding\nLoneliness\t-1,8\tNone')).toBe(
      'One result pasted. Decimal commas were read as points, such as -1,8 as -1.8. Not taken over, since no column is called so: Funding.',
    )
    expect(told('Outcome\tFile\nSleep\tannex.pdf\nLoneliness\tReport')).toBe(
      '2 results pasted. Not taken over, since this study has nothing called so: “annex.pdf” (File).',
    )
    const full = Array.from({ length: mostRows }, (_, index) => row({ estimate: '1' }, `r${index}`))
    expect(told('Sleep\t1\nSleep\t2\nSleep\t3', full)).toContain(`The last 2 did not fit: a table holds ${mostRows} results.`)
    expect(withPasted({ rows: full }, 'r299', pastedRows('Sleep\t1\nSleep\t2', ['outcome', 'estimate'], 'outcome'), offered).rows).toHaveLength(mostRows)
    expect(withRow({ rows: full }).rows).toHaveLength(mostRows)
  })

  it('takes what results of a study share over into a further row, which has an id of its own', () => {
    const { rows } = withRow({ rows: [row({ comparison: 'between-groups', document: 'd1', estimate: '2' })] })
    expect(rows[1]?.cells).toEqual({ comparison: 'between-groups', document: 'd1' })
    expect(newRow().id).not.toBe(newRow().id)
  })

  it('knows what was saved, whatever the order of cells, and empty ones as none', () => {
    const one = { rows: [row({ estimate: '1', unit: '' })] }
    expect(isSameTyped(one, { rows: [row({ estimate: '1' })] })).toBe(true)
    expect(isSameTyped(one, withCell(one, 'a', 'estimate', '2'))).toBe(false)
    // A page that was only opened has nothing to save.
    expect(isSameTyped({ rows: [newRow()] }, { rows: [] })).toBe(true)
  })
})

describe('two extractions side by side', () => {
  const comparison = compareExtractions([row({ outcome: 't1', estimate: '-1.8', nTotal: '120' })], [row({ outcome: 't1', estimate: '-1.83', nTotal: '102' }, 'b')])
  const pair = (isReadOnly: boolean) => comparison.pairs.map((one) => (
    <ComparedPair
      key={one.place} pair={one} names={['Ann', 'Bo']} offered={offered} settled={firstSettled(comparison)[one.place]} isReadOnly={isReadOnly}
      problems={[{ row: '1', path: 'nTotal', message: 'Say why it was settled so.' }]} onChange={nothing}
    />
  ))

  it('begin with what both have, and with nothing where they differ', () => {
    expect(firstSettled(comparison)['1']?.cells).toEqual({ outcome: 't1', estimate: '-1.83' })
  })

  it('show first and in words what differs, and fold what agrees', () => {
    const [first = '', folded = ''] = markup(pair(false)).split('<details>').map((part) => text(<span dangerouslySetInnerHTML={{ __html: part }} />))
    expect(first).toContain('Result 1: Loneliness')
    expect(first).toMatch(/People in all 120 Take 102 Take Differs .*Say why it was settled so\./)
    expect(folded).toContain('2 fields that agree')
    expect(folded).toContain('Estimate -1.8 -1.83 Same within rounding')
    expect(folded).toContain('Outcome Loneliness Loneliness Same')
  })

  it('tell what is open by the rules that the hub asks by', () => {
    const first = firstSettled(comparison)
    const open = (reasons: Record<string, string>) =>
      openIn(comparison, ['p1', 'p2'], { 1: { place: '1', cells: { ...first['1']?.cells, nTotal: '120', effectMeasure: 'MD' }, reasons } }).map(({ path }) => path)
    expect(comparison.pairs.map(isAlike)).toEqual([false])
    expect(open({})).toEqual(['nTotal', 'effectMeasure'])
    expect(open({ row: 'Table 2.' })).toEqual([])
  })

  it('can be read by those who may not settle them', () => {
    expect(markup(pair(true))).not.toMatch(/<(input|select|button)/)
  })
})
