import { describe, expect, it } from 'vitest'
import { findDuplicates } from '../duplicates'
import type { CslItem } from '../record'
import { comparedRecord, recordIdOf, storedId, verdictsOf, type RecordVerdict } from './verdicts'

const article = (over: Partial<CslItem> = {}): CslItem => ({
  type: 'article-journal',
  title: 'Singing for lung health in older adults: a cohort study',
  author: [{ family: 'Example', given: 'Anna' }, { family: 'Muster', given: 'Ben' }],
  issued: { 'date-parts': [[2019]] },
  'container-title': 'Journal of Fictional Trials',
  volume: '4',
  page: '11-19',
  ...over,
})

/** The verdicts on these records of a file, with these stored references. */
function verdicts(file: CslItem[], stored: Record<string, CslItem> = {}): RecordVerdict[] {
  const records = [
    ...file.map((item, position) => comparedRecord(recordIdOf(position), item)),
    ...Object.entries(stored).map(([id, item]) => ({ ...comparedRecord(storedId(id), item), stored: true })),
  ]
  const recordOf = (id: string) => records.find((record) => record.id === id)
  return verdictsOf(findDuplicates(records), { recordOf, records: file.length })
}

const other = article({ title: 'Walking groups and loneliness in coastal towns', volume: '9', page: '201-213' })

describe('the verdict on a record', () => {
  it('is new, or the same as one before it in the file', () => {
    const found = verdicts([article(), other, article({ page: '11–19' })])
    expect(found.map(({ verdict, match }) => [verdict, match])).toEqual([
      ['new', undefined],
      ['new', undefined],
      ['same', { position: 0 }],
    ])
    expect(found[2]?.comparison).toMatchObject({ outcome: 'same', reasons: expect.arrayContaining(['Title: the same (+12)']) })
  })

  it('prefers a stored reference for every record of one document', () => {
    const found = verdicts([article(), article({ abstract: 'Longer' })], { r1: article() })
    expect(found.map(({ match }) => match)).toEqual([{ reference: 'r1' }, { reference: 'r1' }])
  })

  it('is a conflict where one identifier stands with two titles', () => {
    const doi = { DOI: '10.5555/x1' }
    const found = verdicts([article(doi)], { r1: { ...other, ...doi } })
    expect(found[0]).toMatchObject({ verdict: 'conflict', match: { reference: 'r1' } })
    expect(found[0]?.comparison?.limits).toContain('identifier-with-other-title')
  })

  it('is a question for the later of two that may be one', () => {
    const vague = article({ author: undefined, volume: undefined, page: undefined, 'container-title': undefined })
    const found = verdicts([article(), vague])
    expect(found.map(({ verdict }) => verdict)).toEqual(['new', 'ask'])
    expect(found[1]?.match).toEqual({ position: 0 })
  })

  it('is rejected without a title and an identifier', () => {
    const found = verdicts([{ type: 'book' }, { type: 'document', title: ' ' }, { type: 'document', PMID: '1234567' }])
    expect(found.map(({ verdict }) => verdict)).toEqual(['rejected', 'rejected', 'new'])
  })
})

it('names relations from the record that holds them', () => {
  const protocol = article({
    title: 'Singing for lung health in older adults: study protocol for a cohort study', page: '1-9', volume: '2',
  })
  const [own] = verdicts([protocol], { r1: article() })
  expect(own).toMatchObject({
    verdict: 'new',
    relations: [{ kind: 'isProtocolOf', inverse: false, target: { reference: 'r1' } }],
  })
  const [inverse] = verdicts([article()], { r1: protocol })
  expect(inverse?.relations).toMatchObject([{ kind: 'isProtocolOf', inverse: true, target: { reference: 'r1' } }])
})
