import { describe, expect, it } from 'vitest'
import { itemsOf, parsed, problemsOf } from '../testing/parsing'

const scholar = `%0 Journal Article
%T What approaches to social prescribing work?
%A Husk, Kerryn
%A Blockley, Kelly
%A World Health Organization,
%J Health & social care in the community
%V 28
%N 2
%P 309-324
%@ 0966-0410
%D 2020
%I Wiley Online Library
`

describe('EndNote’s tagged format', () => {
  it('reads what Google Scholar gives for EndNote', () => {
    expect(parsed(scholar).format).toBe('refer')
    expect(itemsOf(scholar)).toEqual([
      {
        type: 'article-journal',
        title: 'What approaches to social prescribing work?',
        author: [
          { family: 'Husk', given: 'Kerryn' },
          { family: 'Blockley', given: 'Kelly' },
          { literal: 'World Health Organization' },
        ],
        'container-title': 'Health & social care in the community',
        volume: '28',
        issue: '2',
        page: '309-324',
        ISSN: '0966-0410',
        issued: { 'date-parts': [[2020]] },
        publisher: 'Wiley Online Library',
      },
    ])
    expect(problemsOf(scholar)).toEqual(['1 no-identifier'])
  })

  it('reads an EndNote library: identifiers, day, keywords, paragraphs and the book of a chapter', () => {
    const text = `${scholar}%8 Mar 3
%M 31502314
%~ Medline
%2 PMC7027770
%R 10.1111/hsc.12839
%K community
realist review
%X First paragraph,
wrapped.

Second paragraph.
%+ University of Plymouth

%0 Book Section
%A Kimberlee, Richard
%T Social prescribing
%B The handbook
%E Walker, Ann
%D 2016
%P 9-21
%@ 978-0-306-40615-7
`.replaceAll('\n', '\r\n')
    expect(itemsOf(text)).toMatchObject([
      {
        PMID: '31502314',
        PMCID: 'PMC7027770',
        DOI: '10.1111/hsc.12839',
        issued: { 'date-parts': [[2020, 3, 3]] },
        keyword: 'community; realist review',
        abstract: 'First paragraph, wrapped.\nSecond paragraph.',
      },
      {
        type: 'chapter',
        'container-title': 'The handbook',
        editor: [{ family: 'Walker', given: 'Ann' }],
        ISBN: '9780306406157',
      },
    ])
    expect(problemsOf(text)).toEqual(['24 unused-field'])
  })

  it('reads files without types, whose records an empty line parts', () => {
    const text = '%A Smith, J.\n%T One\n%J BMJ\n%D 1999\n\n%A Jones, K.\n%T Two\n%I CUP\n%D 2000\n'
    expect(parsed(text).format).toBe('refer')
    expect(itemsOf(text)).toMatchObject([
      { type: 'article-journal', title: 'One' },
      { type: 'document', title: 'Two', publisher: 'CUP' },
    ])
  })

  it('names a type and a line that it does not know', () => {
    expect(problemsOf('Exported today\n%0 Clinical Trial\n%T A\n%A B, C\n%D 2020\n%R 10.1000/a\n')).toEqual([
      '1 unused-line',
      '2 unknown-type',
    ])
  })
})
