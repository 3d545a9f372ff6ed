import { describe, expect, it } from 'vitest'

import { movesBetween, type Wording } from './moves'
import { sinceDay } from './since'

describe('the day since which things have moved', () => {
  const today = '2026-11-22'

  it.each([
    ['2026-01-31', null, { day: '2026-01-31', isMeeting: false, isOtherAsked: false }],
    ['2026-11-22', null, { day: '2026-11-22', isMeeting: false, isOtherAsked: false }],
    ['', '2026-10-05T00:00:00.000Z', { day: '2026-10-05', isMeeting: true, isOtherAsked: false }],
    ['2026-10-05', '2026-10-05T00:00:00.000Z', { day: '2026-10-05', isMeeting: true, isOtherAsked: false }],
    ['', null, { day: '2026-08-24', isMeeting: false, isOtherAsked: false }],
    ['', '2026-12-24T00:00:00.000Z', { day: '2026-08-24', isMeeting: false, isOtherAsked: false }],
    ['2026-12-24', null, { day: '2026-08-24', isMeeting: false, isOtherAsked: true }],
    ['2026-02-30', null, { day: '2026-08-24', isMeeting: false, isOtherAsked: true }],
    ['yesterday', '2026-10-05T00:00:00.000Z', { day: '2026-10-05', isMeeting: true, isOtherAsked: true }],
  ])('is, where %j is asked and the last meeting was on %j, %j', (asked, meeting, expected) => {
    expect(sinceDay(asked, meeting, today)).toEqual(expected)
  })
})

describe('what moved between two published versions', () => {
  const wording: Wording = {
    status: (value) => value?.toUpperCase() ?? null, organisation: (id) => (id === 'hidden' ? '' : `Org ${id}`), project: (id) => `Project ${id}`, date: (edtf) => edtf,
  }
  const before = { question: { en: 'Does it help?' }, status: 'agreed', lead: 'a', projects: ['p'], partners: [], due: '2027' }
  const moved = (after: Record<string, unknown>) => movesBetween(before, { ...before, ...after }, wording, 'en')

  it('is nothing where nothing but its words in other languages or the order of projects changed', () => {
    expect(moved({ question: { en: 'Does it help?', fr: 'Cela aide-t-il ?' } })).toEqual([])
    expect(movesBetween({ ...before, projects: ['p', 'q'] }, { ...before, projects: ['q', 'p'] }, wording, 'en')).toEqual([])
  })

  it('names each thing before and after', () => {
    expect(moved({ status: 'under-way', lead: 'b', projects: ['p', 'q'], due: '2028', question: { en: 'Does it help people?' } })).toEqual([
      { what: 'status', from: 'AGREED', to: 'UNDER-WAY' },
      { what: 'lead', from: 'Org a', to: 'Org b' },
      { what: 'due', from: '2027', to: '2028' },
      { what: 'projects', from: 'Project p', to: 'Project p, Project q' },
      { what: 'question', from: 'Does it help?' },
    ])
  })

  it('names nothing that is not public', () => {
    expect(moved({ partners: ['hidden'] })).toEqual([])
    expect(moved({ lead: 'hidden' })).toEqual([{ what: 'lead', from: 'Org a', to: null }])
  })

  it('is new where it was not public before', () => {
    expect(movesBetween(null, before, wording, 'en')).toEqual([{ what: 'new' }])
  })
})
