import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { flowRows } from '@/ui/charts/prisma/table'

import { noCounts } from '../counts'
import type { FlowBatch } from '../prisma'
import { FlowChoice } from './FlowChoice'
import { flowNumbers } from './flowNumbers'
import { chosenBatches } from './flowQueries'

const batch = (id: string, source: string, sourceType: string, records: number, added: number, leftOut = 0): FlowBatch => ({
  id, title: `${source}.ris`, source, sourceType,
  counts: {
    ...noCounts(), records, leftOut,
    outcomes: { added, merged: records - added - leftOut, unchanged: 0, skipped: leftOut, undone: 0 },
  },
})

const batches = [
  batch('1', 'MEDLINE (Ovid)', 'database', 100, 90, 4),
  batch('2', 'MEDLINE (Ovid)', 'database', 20, 5),
  batch('3', 'ISRCTN', 'register', 30, 30),
  batch('4', 'Age UK', 'organisation', 10, 7, 1),
]

const addresses = { batch: (id: string) => `/import/${id}`, kept: (ids: readonly string[]) => `/kept/${ids.join('+')}` }

describe('the flow of imports', () => {
  const { sources, removed, removedOtherwise, databases, others } = flowNumbers(batches)

  it('adds up in each column: what was identified was removed or kept', () => {
    const identified = (names: string[]) =>
      sources.filter(({ label }) => names.includes(label)).reduce((sum, { records }) => sum + (records ?? 0), 0)
    expect(identified(['MEDLINE (Ovid)', 'ISRCTN'])).toBe(
      (removed.duplicates ?? 0) + (removed.otherReasons ?? 0) + (databases?.toScreen ?? 0),
    )
    expect(identified(['Age UK'])).toBe(
      (removedOtherwise?.duplicates ?? 0) + (removedOtherwise?.otherReasons ?? 0) + (others?.toSeek ?? 0),
    )
  })

  it('counts several imports of one source as one source', () => {
    expect(sources.map(({ label, records }) => [label, records])).toEqual([
      ['MEDLINE (Ovid)', 120], ['ISRCTN', 30], ['Age UK', 10],
    ])
  })

  it('knows nothing of screening, and nothing at all without imports', () => {
    const rows = flowRows(flowNumbers(batches))
    for (const step of ['Records excluded', 'Reports not retrieved', 'Reports assessed for eligibility', 'Reports excluded'])
      expect(rows.filter((row) => row.step === step).every(({ count }) => count === null)).toBe(true)
    expect(flowRows(flowNumbers([])).every(({ count }) => count === null)).toBe(true)
  })

  it('leads to the records', () => {
    const { sources: linked, links } = flowNumbers(batches, addresses)
    expect(linked.map(({ href }) => href)).toEqual([undefined, '/import/3', '/import/4'])
    expect(links).toEqual({ screened: '/kept/1+2+3', 'sought-otherwise': '/kept/4' })
    expect(flowNumbers([batches[0] as FlowBatch], addresses).links?.removed).toBe('/import/1?verdict=same')
  })

  it('ignores what an address names that can be no import', () => {
    expect(chosenBatches(['1', '../x', { $ne: 1 }])).toEqual(['1'])
    expect(chosenBatches(undefined)).toEqual([])
  })

  it('offers every import, with those that are counted ticked', () => {
    const form = renderToStaticMarkup(<FlowChoice page="/flow" batches={batches} chosen={['1']} />)
    expect(form.match(/type="checkbox"/g)).toHaveLength(4)
    expect(form.match(/checked=""/g)).toHaveLength(1)
    expect(form).toContain('Drawn from 1 of 4 imports')
  })
})
