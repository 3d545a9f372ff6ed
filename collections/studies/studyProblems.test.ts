import { describe, expect, it } from 'vitest'
import { studyProblems } from './studyProblems'

const pathsOf = (study: Record<string, unknown>) => studyProblems(study).map(({ path }) => path)

describe('a study that contradicts itself', () => {
  it('is told which date cannot be read', () => {
    expect(studyProblems({ started: 'spring 2018' })[0]).toEqual({
      path: 'started',
      message: expect.stringContaining('"spring 2018"'),
    })
  })
  it('cannot end before it starts', () => {
    expect(studyProblems({ started: '2019', ended: '2018-05' })[0]?.message).toContain('ended (2018) before')
    expect(pathsOf({ started: '2018-03', ended: '2018' })).toEqual([])
  })
  it('cannot have negative or broken numbers of people', () => {
    expect(pathsOf({ sampleSize: -1, reviewScope: { includedStudies: 2.5, participants: 0 } })).toEqual([
      'sampleSize',
      'reviewScope.includedStudies',
    ])
  })
  it('has one main report', () => {
    expect(pathsOf({ reports: [{ role: 'main' }, { role: 'protocol' }, { role: 'main' }] })).toEqual([
      'reports.2.role',
    ])
  })
  it('is not related to itself', () => {
    expect(pathsOf({ id: 'a', relatedStudies: [{ study: 'b' }, { study: { id: 'a' } }] })).toEqual([
      'relatedStudies.1.study',
    ])
  })
  it('is asked for a year of four digits', () => {
    expect(pathsOf({ year: 19 })).toEqual(['year'])
    expect(pathsOf({ year: null })).toEqual([])
  })
})

it('lets an unfinished study stand', () => {
  expect(studyProblems({ title: 'To be read', started: null, sampleSize: null, reports: null })).toEqual([])
})
