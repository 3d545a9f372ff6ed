import { describe, expect, it } from 'vitest'

import { changesBetween, takeBack, type Doc } from './changes'
import { memberOf, unionInto } from './union'

const reference = (id: string, more: Doc): Doc => ({
  id, slug: id, title: 'Gardens', kind: 'article', cslType: 'article-journal', ...more,
})
const union = (one: Doc, other: Doc, chosen: Record<string, string> = {}) =>
  unionInto(memberOf(one), [memberOf(other)], { chosen }).doc

describe('the union of two references', () => {
  it('keeps the person behind a name whichever list of names is the fuller one', () => {
    const doc = union(
      reference('a', { contributors: [{ role: 'author', family: 'Hill', given: 'Mary', person: 'p1', orcid: '0000' }] }),
      reference('b', { contributors: [{ role: 'author', family: 'Hill', given: 'Mary' }, { role: 'author', family: 'Wu', given: 'Li' }] }),
    )
    expect(doc.contributors).toMatchObject([{ family: 'Hill', person: 'p1', orcid: '0000' }, { family: 'Wu' }])
  })

  it('keeps what a person chose, with the other value beside it and the reason', () => {
    const doc = union(reference('a', { volume: '3' }), reference('b', { volume: '4' }), { volume: 'b' })
    expect(doc.volume).toBe('4')
    expect(doc.provenance).toMatchObject([{ field: 'volume', value: '4', chosen: true }, { field: 'volume', value: '3', chosen: false }])
    expect(doc.conflictCount).toBe(0)
  })

  it('takes a difference of case or punctuation for none', () => {
    const doc = union(reference('a', { containerTitle: 'The BMJ.' }), reference('b', { containerTitle: 'the bmj' }))
    expect(doc.provenance).toEqual([])
  })

  it('takes a record of no named kind for no word against the kind that is known', () => {
    const doc = union(
      reference('a', { kind: 'debate', cslType: 'hearing' }), reference('b', { kind: 'other', cslType: 'document' }),
    )
    expect(doc).toMatchObject({ kind: 'debate', cslType: 'hearing', provenance: [] })
  })

  it('knows one identifier in two forms, and lets the chosen DOI lead', () => {
    const doc = union(
      reference('a', { identifiers: [{ scheme: 'doi', value: '10.1000/a' }, { scheme: 'pmid', value: '31452104' }] }),
      reference('b', { identifiers: [{ scheme: 'doi', value: 'https://doi.org/10.1000/B' }, { scheme: 'pmid', value: 'PMID: 31452104' }] }),
      { DOI: 'b' },
    )
    expect(doc.identifierKeys).toEqual(['doi:10.1000/b', 'doi:10.1000/a', 'pmid:31452104'])
  })

  it('fills up what the leading one does not know, and what it calls by no name', () => {
    const doc = union(
      reference('a', { kind: 'other', cslType: 'document', openAccess: 'unknown' }),
      reference('b', { kind: 'protocol', openAccess: 'open', commissioner: 'Trust' }),
    )
    expect(doc).toMatchObject({ kind: 'protocol', cslType: 'article-journal', openAccess: 'open', commissioner: 'Trust' })
  })
})

describe('taking changes back', () => {
  it('leaves later additions to a list, and names fields that were rewritten', () => {
    const before: Doc = { keywords: ['a'], abstract: 'Short', pages: null }
    const after: Doc = { keywords: ['a', 'b'], abstract: 'Long', pages: '1-2' }
    const changes = changesBetween(before, after)
    expect(takeBack(after, changes)).toEqual({ doc: before, lost: [] })
    expect(takeBack({ keywords: ['b', 'c'], abstract: 'Other', pages: '1-2' }, changes)).toEqual({
      doc: { keywords: ['c'], abstract: 'Other', pages: null }, lost: ['abstract'],
    })
  })
})
