import { renderToStaticMarkup } from 'react-dom/server'
import type { ReactNode } from 'react'
import { describe, expect, it } from 'vitest'

import { importStates } from '@collections/importBatches/options'

import { noCounts, type ImportCounts } from '../counts'
import type { Addresses, BatchOnPage, ListedRecord, ProgressAnswer } from './answers'
import { BatchList } from './BatchList'
import { BatchView } from './BatchView'
import { ComparedRecords } from './ComparedRecords'
import { MappingTable } from './MappingEditor'
import { ProblemLines } from './ProblemsPanel'
import { RecordItem } from './RecordItem'
import { UndonePanel } from './EndPanels'
import { StartImport } from './StartImport'

const markup = (node: ReactNode): string => renderToStaticMarkup(<>{node}</>)
const text = (node: ReactNode): string => markup(node).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

const addresses: Addresses = { api: '/api/import-batches', rest: '/api', admin: '/admin' }
const thresholds = { same: 14, ask: 10 }

const counts: ImportCounts = {
  ...noCounts(),
  records: 1240,
  verdicts: { new: 1200, same: 30, ask: 6, conflict: 3, rejected: 1 },
  without: { title: 1, author: 12, year: 0, identifier: 300 },
  duplicatesWithin: 10,
  duplicatesStored: 20,
  problems: 2,
  problemsByCode: { 'unknown-tag': 2 },
  outcomes: { added: 1200, merged: 25, unchanged: 5, skipped: 10, undone: 0 },
}

const batch: BatchOnPage = {
  id: 'b1', title: 'Loneliness', fileName: 'ovid.ris', fileBytes: 1536, format: 'ris', encoding: 'utf-8',
  source: 'MEDLINE (Ovid)', by: 'Ann', begunAt: '2026-02-03T10:00:00.000Z', hasSearch: false,
}

const page = (first: Partial<ProgressAnswer> & Pick<ProgressAnswer, 'state'>, earlier: Parameters<typeof BatchView>[0]['earlier'] = []) => (
  <BatchView addresses={addresses} batch={batch} formats={[{ name: 'ris', label: 'RIS' }]} first={{ counts: null, ...first }} earlier={earlier} thresholds={thresholds} />
)

/** Ids of fields without a label of their own, and labels without a field. */
function unlabelled(html: string): string[] {
  const labels = new Set([...html.matchAll(/for="([^"]+)"/g)].map(([, id]) => id))
  const fields = [...html.matchAll(/<(?:input|select|textarea)[^>]*? id="([^"]+)"/g)].map(([, id]) => id ?? '')
  return fields.filter((id) => !labels.has(id))
}

describe('the form that begins an import', () => {
  const form = <StartImport api="/api/import-batches" page="/admin/import" formats={[{ name: 'ris', label: 'RIS' }]} />

  it('labels and explains every field of the search record', () => {
    expect(unlabelled(markup(form))).toEqual([])
    for (const label of ['Kind of source', 'Name of the source', 'Platform', 'Search strategy', 'Searched on', 'Searched by', 'Limits and filters'])
      expect(text(form)).toContain(label)
    const described = [...markup(form).matchAll(/aria-describedby="([^"]+)"/g)].map(([, id]) => id)
    for (const id of described) expect(markup(form)).toContain(`id="${id}"`)
  })
})

describe('the page of an import', () => {
  it.each(importStates.map(({ value }) => value))('says where it stands when it is %s', (state) => {
    const shown = markup(page({ state, counts, failure: null }))
    expect(shown.match(/<h1/g)).toHaveLength(1)
    expect(shown).toContain('role="status"')
    expect(unlabelled(shown)).toEqual([])
  })

  it('shows progress in words and as a bar, and can be stopped while nothing is added', () => {
    const shown = page({ state: 'comparing', progress: { phase: 'comparing', done: 620, total: 1240 } })
    expect(text(shown)).toContain('Comparing with what is there: 620 of 1,240 (50 %)')
    expect(markup(shown)).toContain('aria-valuenow="50"')
    expect(text(shown)).toContain('Stop')
    expect(text(page({ state: 'committing', progress: { done: 1, total: 2 } }))).not.toContain('Stop')
  })

  it('shows what the file holds, by verdict and by what records lack', () => {
    const shown = text(page({ state: 'preview', counts }))
    for (const number of ['1,240 records', '1,200 New', '30 Already there', '6 Perhaps the same', '3 In conflict', '1 Rejected'])
      expect(shown).toContain(number)
    expect(shown).toContain('1 without a title, 12 without an author or editor, 300 without an identifier')
    expect(shown).toContain('20 the same as a stored reference, 10 the same as an earlier record')
    expect(shown).toContain('Fields that the format does not know')
  })

  it('opens on what a person has to decide', () => {
    expect(markup(page({ state: 'preview', counts }))).toMatch(/aria-pressed="true"[^>]*>In conflict/)
  })

  it('says that a file was imported before, and what that means', () => {
    const earlier = (state: 'committed' | 'undone') => [{ id: 'b0', title: 'First time', state, begunAt: '2026-01-01T00:00:00Z' }]
    expect(text(page({ state: 'preview', counts }, earlier('committed')))).toContain('adding it again adds nothing')
    expect(text(page({ state: 'preview', counts }, earlier('undone')))).toContain('may well be new')
  })

  it('says what came of it, where it is, and offers to take it back', () => {
    const shown = page({ state: 'committed', counts })
    for (const words of ['1,200 new references added', '25 records merged', '5 records held nothing', '10 records left out', 'Take this import back'])
      expect(text(shown)).toContain(words)
    expect(markup(shown)).toContain('/admin/import/flow?batch=b1')
    expect(markup(shown)).toContain('/admin/duplicates')
  })

  it('says why it failed and what to do', () => {
    const shown = text(page({ state: 'failed', failure: 'The file is empty. Export it again.' }))
    expect(shown).toContain('The file is empty. Export it again.')
    expect(shown).toContain('Nothing was added')
    expect(shown).not.toContain('problems below')
    expect(text(page({ state: 'failed', failure: 'x', counts }))).toContain('the problems below name the lines')
  })

  it('names the format as people do', () => {
    expect(text(page({ state: 'preview', counts }))).toContain('read as RIS, UTF-8')
  })

  it('names what an undo left in place, and why', () => {
    const kept = [{ reference: 'r1', title: 'A study', reason: 'It was edited since.' }]
    const shown = <UndonePanel counts={{ ...counts, outcomes: { added: 0, merged: 0, unchanged: 0, skipped: 10, undone: 1199 } }} kept={kept} admin="/admin" />
    expect(text(shown)).toContain('1,199 records of it are not in the hub any more')
    expect(text(shown)).toContain('1 reference stayed: A study : It was edited since.')
  })
})

describe('a record', () => {
  const record: ListedRecord = {
    id: 'r', position: 11, line: 240, title: 'Loneliness in later life', authors: 'Husk K', year: 2019, verdict: 'ask',
    decision: 'undecided', outcome: 'none', score: 12.5, matchPosition: 3, problems: [{ line: 241, code: 'no-year', message: 'x' }],
  }

  it('shows its place, its score with the thresholds, and what is decided', () => {
    const shown = text(<RecordItem addresses={addresses} record={record} thresholds={thresholds} onDecide={async () => undefined} />)
    for (const words of ['Record 12, line 240', 'Perhaps the same', 'Score 12.5 (the same from 14, asked from 10)', '1 problem', 'Not decided'])
      expect(shown).toContain(words)
  })

  it('can be merged only where there is something to merge it with', () => {
    const shown = (over: Partial<ListedRecord>) =>
      markup(<RecordItem addresses={addresses} record={{ ...record, ...over }} thresholds={thresholds} onDecide={async () => undefined} />)
    expect(shown({})).not.toContain('disabled=""')
    expect(shown({ matchPosition: null })).toContain('disabled=""')
  })

  it('says in words which fields differ from its match', () => {
    const shown = text(
      <ComparedRecords item={{ type: 'book', title: 'A', DOI: '10.1/a' }} other={{ type: 'book', title: 'B', volume: '2' }} otherName="Stored reference" otherAddress="/r" />,
    )
    expect(shown).toContain('Side by side: 3 of 4 fields differ')
    expect(shown).toContain('Title A B different')
    expect(shown).toContain('DOI 10.1/a only here')
    expect(shown).toContain('Volume 2 only there')
  })

  it('tells its problems with their lines', () => {
    expect(text(<ProblemLines problems={[{ line: 1200, record: 11, code: 'no-year', message: 'The record has no year.' }]} />)).toContain(
      '1,200 12 Without a year. The record has no year.',
    )
  })
})

describe('the list of imports', () => {
  const listed = { id: 'b1', title: 'Loneliness', state: 'committed' as const, source: 'MEDLINE (Ovid)', by: 'Ann', begunAt: batch.begunAt, counts }

  it('names each with its state and what became of it, and leads to it', () => {
    const shown = <BatchList page="/admin/import" batches={[listed]} number={2} pages={3} total={45} />
    expect(text(shown)).toContain('Loneliness MEDLINE (Ovid) Added 1,240 1,200 added, 25 merged, 5 unchanged, 10 left out 3 February 2026 by Ann')
    expect(markup(shown)).toContain('href="/admin/import/b1"')
    expect(text(shown)).toContain('Page 2 of 3')
  })

  it('says that there is none yet', () => {
    expect(text(<BatchList page="/admin/import" batches={[]} number={1} pages={1} total={0} />)).toContain('There is none yet')
  })
})

describe('the columns of a table', () => {
  it('show what they were taken for with three rows, each with a labelled choice', () => {
    const mapping = { columns: [{ header: 'Titre', variable: 'title' }, { header: '', variable: null }] }
    const shown = <MappingTable mapping={mapping} table={{ mapping, rows: [['Un', 'a'], ['Deux', 'b'], ['Trois', 'c'], ['Quatre', 'd']], meanings: ['title', 'DOI'] }} onChange={() => undefined} />
    expect(markup(shown)).toContain('aria-label="Titre means"')
    expect(markup(shown)).toContain('aria-label="Column 2 means"')
    expect(text(shown)).toContain('Un Deux Trois')
    expect(text(shown)).not.toContain('Quatre')
  })
})
