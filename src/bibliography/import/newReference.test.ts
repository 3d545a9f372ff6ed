import { describe, expect, it } from 'vitest'
import { itemOf } from '../storing'
import { newReference, type ImportedRecord, type ImportOrigin } from './newReference'

const origin: ImportOrigin = {
  batch: 'b1', file: 'search.ris', database: 'Embase', isPublicRecord: true, seenOn: '2026-01-02T00:00:00.000Z', person: 'u1',
}

const record = (position: number, over: Partial<ImportedRecord['item']> = {}): ImportedRecord => ({
  id: `r${position}`,
  position,
  line: position * 10 + 1,
  item: { type: 'article-journal', title: 'Singing for lung health', issued: { 'date-parts': [[2019]] }, ...over },
  raw: [
    { tag: 'TI', value: 'Singing', line: 2, used: true },
    { tag: 'ZZ', value: 'unknown', line: 3, used: false },
  ],
})

describe('the draft that a record becomes', () => {
  it('says where it comes from, and keeps what no field holds', () => {
    const draft = newReference([record(0)], origin)
    expect(draft).toMatchObject({
      title: 'Singing for lung health',
      year: 2019,
      importedIn: ['b1'],
      editorialState: 'draft',
      provenance: [{ field: 'record', source: 'search.ris, Embase, line 1', confirmed: true, enteredBy: 'u1' }],
      raw: [{ record: 'r0', unused: [{ tag: 'ZZ', value: 'unknown', line: 3 }] }],
    })
  })

  it('is the union of several records of one document, with every source', () => {
    const draft = newReference(
      [
        record(0, { DOI: '10.5555/x', keyword: 'singing' }),
        record(1, { PMID: '10669447', keyword: 'lungs', abstract: 'Long.', volume: '4', page: '1-9' }),
      ],
      origin,
    )
    expect(itemOf(draft)).toMatchObject({ DOI: '10.5555/x', PMID: '10669447', abstract: 'Long.', volume: '4' })
    expect([...(draft.keywords as string[])].sort()).toEqual(['lungs', 'singing'])
    const sources = (draft.provenance as { source: string }[]).map(({ source }) => source)
    expect(new Set(sources)).toEqual(new Set(['search.ris, Embase, line 1', 'search.ris, Embase, line 11']))
    expect(draft.importedIn).toEqual(['b1'])
  })
})
