import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { publicPeriods, type PublicChange } from './periods'

const change = (at: string, to: PublicChange['to']): PublicChange => ({ at: at.length === 10 ? `${at}T12:00:00.000Z` : at, to })

describe('the days on which a study was public', () => {
  it('begin with its publication, end with its withdrawal and begin again', () => {
    expect(publicPeriods([
      change('2026-01-05', 'public'), change('2026-02-01', 'public'), change('2026-03-01', 'withdrawn'), change('2026-05-01', 'public'),
    ])).toEqual([{ from: '2026-01-05', until: '2026-03-01' }, { from: '2026-05-01', until: null }])
  })

  it('are none for a draft that was archived, and for what came and went on one day', () => {
    expect(publicPeriods([change('2026-01-05', 'withdrawn')])).toEqual([])
    expect(publicPeriods([change('2026-01-05T08:00:00.000Z', 'public'), change('2026-01-05T09:00:00.000Z', 'withdrawn')])).toEqual([])
  })

  it('go on where it was taken away for less than a day', () => {
    expect(publicPeriods([
      change('2026-01-05', 'public'), change('2026-02-01T08:00:00.000Z', 'withdrawn'), change('2026-02-01T09:00:00.000Z', 'public'),
    ])).toEqual([{ from: '2026-01-05', until: null }])
  })

  it('end with a merge, and go on when it is undone if the study was public', () => {
    const published = [change('2026-01-05', 'public'), change('2026-02-01', 'merged'), change('2026-03-01', 'unmerged')]
    expect(publicPeriods(published)).toEqual([{ from: '2026-01-05', until: '2026-02-01' }, { from: '2026-03-01', until: null }])
    expect(publicPeriods(published.slice(1))).toEqual([])
  })

  it('are those at whose end it was public, whatever happened in whatever order', () => {
    const moment = fc.record({ day: fc.integer({ min: 10, max: 29 }), hour: fc.integer({ min: 10, max: 23 }), ms: fc.integer({ min: 100, max: 999 }) })
      .map(({ day, hour, ms }) => `2026-01-${day}T${hour}:00:00.${ms}Z`)
    const kinds = fc.constantFrom<PublicChange['to'][]>('public', 'withdrawn', 'merged', 'unmerged')
    const property = fc.property(fc.uniqueArray(moment, { maxLength: 12 }), fc.infiniteStream(kinds), (moments, stream) => {
      const changes = moments.map((at): PublicChange => ({ at, to: stream.next().value }))
      const periods = publicPeriods(changes)
      for (let day = 9; day <= 30; day++) {
        const date = `2026-01-${String(day).padStart(2, '0')}`
        let [isPublic, wasPublic] = [false, false]
        for (const { to } of changes.filter(({ at }) => at.slice(0, 10) <= date).sort((a, b) => a.at.localeCompare(b.at))) {
          if (to === 'merged') wasPublic = isPublic
          isPublic = to === 'public' || (to === 'unmerged' && (isPublic || wasPublic))
        }
        expect(periods.filter(({ from, until }) => (from ?? '') <= date && (until === null || date < until)).length).toBe(isPublic ? 1 : 0)
      }
    })
    fc.assert(property, { numRuns: 300 })
  })
})
