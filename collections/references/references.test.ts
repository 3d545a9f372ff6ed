import { describe, expect, it } from 'vitest'
import { cslLabel, cslTypeOf, cslTypes } from './csl'
import { referenceKinds } from './options'
import { referenceProblems } from './referenceProblems'

describe('a reference that contradicts itself', () => {
  it('is told which date cannot be read', () => {
    expect(referenceProblems({ issued: 'June 2019', accessed: '2020-13' })).toEqual([
      { path: 'issued', message: expect.stringContaining('"June 2019"') },
      { path: 'accessed', message: expect.stringContaining('"2020-13"') },
    ])
  })

  it('is told of a relation to itself, populated or not', () => {
    const paths = referenceProblems({
      id: 'a',
      relations: [
        { kind: 'cites', target: 'b' },
        { kind: 'isVersionOf', target: { id: 'a' } },
      ],
      citedIn: [{ reference: 'a' }],
    }).map(({ path }) => path)
    expect(paths).toEqual(['relations.1.target', 'citedIn.0.reference'])
  })

  it('is told of a contributor without a name', () => {
    const contributors = [
      { role: 'author', literal: 'NHS England' },
      { role: 'author', family: ' ' },
    ]
    expect(referenceProblems({ contributors })).toEqual([
      { path: 'contributors.1.family', message: expect.stringContaining('Contributor 2') },
    ])
  })
})

it('lets a reference without a date, author or relation stand', () => {
  expect(referenceProblems({ title: 'Leaflet', issued: '', contributors: null })).toEqual([])
})

describe('the CSL type of a document', () => {
  it('is known for every kind', () => {
    for (const { value } of referenceKinds) expect(cslTypes).toContain(cslTypeOf(value))
    expect(cslTypeOf('evaluation-report')).toBe('report')
    expect(cslTypeOf(undefined)).toBe('document')
  })
  it('has a readable label', () => {
    expect(cslLabel('legal_case')).toBe('Legal case')
  })
})
