import { expect, it } from 'vitest'

import { jobName, ratingName } from './naming'

it('tells the results of one study apart, however long its title is', () => {
  const name = (result: string | null) => jobName({ title: 'A study '.repeat(60), tool: 'RoB 2', result })
  expect(name('Loneliness, 6 months')).toMatch(/… · RoB 2 · Loneliness, 6 months$/)
  expect(jobName({ title: 'A study', tool: 'MMAT 2018', result: null })).toBe('A study · MMAT 2018')
})

it('tells ratings of the same apart by the day they were settled on, or by a number', () => {
  const day = new Date('2026-11-22T23:30:00Z')
  const first = ratingName('A study · RoB 2', day, [])
  const second = ratingName('A study · RoB 2', day, [first])
  expect([first, second]).toEqual(['A study · RoB 2 · settled on 22 November 2026', 'A study · RoB 2 · settled on 22 November 2026 (2)'])
  expect(ratingName('A study · RoB 2', day, [second, first])).toContain('(3)')
})
