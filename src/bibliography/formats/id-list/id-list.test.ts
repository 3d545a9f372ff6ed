import { describe, expect, it } from 'vitest'
import { itemsOf, parsed, problemsOf } from '../testing/parsing'

const list = `# what we found by hand
1. doi:10.1136/bmj.l1285.
2) https://doi.org/10.1111/hsc.12839
DOI 10.1370/afm.2429 (Mercer)
PMID: 31712290
pmid=31502314; PMC5558801
[3] 22608051 [pmid]
- ISBN-13: 978 0 306 40615 7
https://doi.org/10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2
`

describe('lists of identifiers', () => {
  it('reads numbered, labelled and bracketed ones, and a DOI that holds a semicolon', () => {
    expect(parsed(list).format).toBe('id-list')
    expect(itemsOf(list).map(({ DOI, PMID, PMCID, ISBN }) => DOI ?? PMID ?? PMCID ?? ISBN)).toEqual([
      '10.1136/bmj.l1285',
      '10.1111/hsc.12839',
      '10.1370/afm.2429',
      '31712290',
      '31502314',
      'PMC5558801',
      '22608051',
      '9780306406157',
      '10.1002/(sici)1097-0258(19980815/30)17:15/16<1661::aid-sim968>3.0.co;2-2',
    ])
  })

  it('tells the words beside them, one problem for each line', () => {
    expect(problemsOf(list).filter((problem) => problem.endsWith('unused-line'))).toEqual(['1 unused-line', '4 unused-line'])
  })

  it('takes no list of written references for one', () => {
    const text = 'Husk K, Blockley K. What approaches to social prescribing work? 2020. doi:10.1111/hsc.12839\n'
    expect(parsed(text.repeat(3)).format).toBe('unknown')
  })
})
