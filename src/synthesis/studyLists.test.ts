import { describe, expect, it } from 'vitest'

import { partLists, uniteLists } from './studyLists'

const names = { keep: 'k', merge: 'm', idFor: ({ id }: { id?: string | null }) => `copy of ${id}` }

describe('the lists of two studies that are the same', () => {
  const into = {
    title: 'Kept',
    reports: [{ id: '1', reference: 'a', role: 'main' }],
    relatedStudies: [{ id: '2', kind: 'pilotOf', study: 'm' }, { id: '3', kind: 'includes', study: 'x' }],
  }
  const from = {
    title: 'Merged',
    reports: [{ id: '4', reference: 'a', role: 'main' }, { id: '5', reference: { id: 'b' }, role: 'main' }],
    relatedStudies: [{ id: '6', kind: 'includes', study: 'x' }, { id: '7', kind: 'followsFrom', study: 'k' }],
    ratingsByOthers: [{ id: '8', reviewReference: 'r', instrument: 'RoB 2', judgement: 'low' }],
  }
  const { doc, change } = uniteLists(into, from, names)

  it('are united: each row once, one main report, none related to itself', () => {
    expect(doc).toEqual({
      title: 'Kept',
      reports: [{ id: '1', reference: 'a', role: 'main' }, { id: 'copy of 5', reference: { id: 'b' }, role: 'other' }],
      relatedStudies: [{ id: '3', kind: 'includes', study: 'x' }],
      ratingsByOthers: [{ id: 'copy of 8', reviewReference: 'r', instrument: 'RoB 2', judgement: 'low' }],
    })
  })

  it('are parted again, and keep what was added since', () => {
    const since = { ...doc, reports: [...(doc as typeof into).reports, { id: '9', reference: 'c', role: 'protocol' }] }
    expect(partLists(since, change)).toEqual({
      title: 'Kept',
      reports: [{ id: '1', reference: 'a', role: 'main' }, { id: '9', reference: 'c', role: 'protocol' }],
      relatedStudies: [{ id: '3', kind: 'includes', study: 'x' }, { id: '2', kind: 'pilotOf', study: 'm' }],
      ratingsByOthers: [],
    })
  })
})
