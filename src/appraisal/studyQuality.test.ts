import { expect, it } from 'vitest'

import { studyQuality } from './studyQuality'

it('is not rated without a published rating', () => {
  expect(studyQuality([])).toBe('not-rated')
})

it('is the lowest band, wherever it stands', () => {
  expect(studyQuality(['high'])).toBe('high')
  expect(studyQuality(['high', 'moderate'])).toBe('moderate')
  expect(studyQuality(['very-low', 'high', 'low'])).toBe('very-low')
})

it('says that a study was rated where no tool gives an overall judgement', () => {
  expect(studyQuality([null])).toBe('rated-without-overall')
  expect(studyQuality([null, undefined])).toBe('rated-without-overall')
  expect(studyQuality([null, 'moderate'])).toBe('moderate')
})
