import { renderToStaticMarkup } from 'react-dom/server'
import type { ReactNode } from 'react'
import { describe, expect, it } from 'vitest'

import { pastedRows } from '../entry/paste'
import type { EntryRow } from '../entry/rows'
import { compareExtractions } from '../extraction/compare'
import { ComparedPair } from './ComparedPair'
import { ConversionPanel } from './ConversionPanel'
import { isSameTyped, newRow, withCell, withPasted, withRow } from './form'
import { ResultsTable, shownColumns } from './ResultsTable'
import { firstSettled } from './settled'
import { pageOf, Typing } from './Typing'

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
      problems={[{ row: 'a', path: 'estimate', message: 'Wrong.' }]} onCell={nothing} onPaste={nothing} onCurrent={nothing} onFurther={nothing}
    />
  )

  it('names every field for whoever does not see the table, and marks what is wrong', () => {
    const fields = markup(table(false)).match(/<(input|select)[^>]*>/g) ?? []
    expect(fields.length).toBe(2 * shownColumns([], false).length)
    for (const field of fields) expect(field).toMatch(/aria-label="[^"]+, result [12]"/)
    expect(fields.filter((field) => field.includes('aria-invalid'))).toHaveLength(1)
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

describe('working a number out', () => {
  it('shows formula, steps, source and what was assumed', () => {
    const said = text(<ConversionPanel row={row({ ciLower: '-3.0', ciUpper: '-0.7', ciLevel: '95' })} number={1} onUse={nothing} />)
    expect(said).toContain('SE = (−0.7 − −3) / 3.92 = 0.5867')
    expect(said).toContain('Cochrane Handbook for Systematic Reviews of Interventions, version 6, 6.3.1')
    expect(said).toMatch(/Assumed: .*large groups/)
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

  it('takes what results of a study share over into a further row, which has an id of its own', () => {
    const { rows } = withRow({ rows: [row({ comparison: 'between-groups', document: 'd1', estimate: '2' })] })
    expect(rows[1]?.cells).toEqual({ comparison: 'between-groups', document: 'd1' })
    expect(newRow().id).not.toBe(newRow().id)
  })

  it('knows what was saved, whatever the order of cells, and empty ones as none', () => {
    const one = { rows: [row({ estimate: '1', unit: '' })] }
    expect(isSameTyped(one, { rows: [row({ estimate: '1' })] })).toBe(true)
    expect(isSameTyped(one, withCell(one, 'a', 'estimate', '2'))).toBe(false)
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

  it('say in words which values differ, agree, or agree within rounding', () => {
    const said = text(pair(false))
    expect(said).toContain('Estimate -1.8 -1.83 Same within rounding')
    expect(said).toMatch(/People in all 120 Take 102 Take Differs .*Say why it was settled so\./)
    expect(said).toContain('Outcome Loneliness Loneliness Same')
  })

  it('can be read by those who may not settle them', () => {
    expect(markup(pair(true))).not.toMatch(/<(input|select|button)/)
  })
})
