import { describe, expect, it } from 'vitest'
import { documentProblems } from './documentProblems'

describe('a file', () => {
  it.each(['cc0', 'cc-by', 'cc-by-sa', 'cc-by-nc', 'ogl'])('may be public under %s', (licence) => {
    expect(documentProblems({ isPublic: true, licence })).toEqual([])
  })
  it.each(['unknown', 'all-rights-reserved', 'other', undefined, 'cc-by-invented'])(
    'stays private under %s',
    (licence) => {
      expect(documentProblems({ isPublic: true, licence })).toEqual([
        { path: 'isPublic', message: expect.stringContaining('Open Government Licence') },
      ])
      expect(documentProblems({ isPublic: false, licence })).toEqual([])
    },
  )
})
