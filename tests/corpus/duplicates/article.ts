import type { CslItem } from '../../../src/bibliography/record'

/** An article as its publisher describes it; `over` says what another record of it, or another document, has instead. */
export const article = (over: Partial<CslItem> = {}): CslItem => ({
  type: 'article-journal',
  title: 'Effects of link worker support on loneliness in older adults: a randomised controlled trial',
  author: [
    { family: 'Müller', given: 'Anna K.' },
    { family: 'van der Berg', given: 'Jan' },
    { family: 'O’Connor', given: 'Siân' },
  ],
  issued: { 'date-parts': [[2019]] },
  'container-title': 'The British Journal of General Practice',
  volume: '69',
  issue: '3',
  page: '1123-1128',
  DOI: '10.3399/bjgp19x701',
  ...over,
})
