import { describe, expect, it } from 'vitest'
import { identifierKey, identifierLink, normaliseIdentifier } from '.'

describe('a DOI', () => {
  const same = [
    '10.1136/bmj.320.7232.419',
    'doi:10.1136/bmj.320.7232.419',
    'DOI: 10.1136/BMJ.320.7232.419.',
    'https://doi.org/10.1136/bmj.320.7232.419',
    'http://dx.doi.org/10.1136/bmj.320.7232.419',
    'doi.org/10.1136/bmj.320.7232.419',
    '(https://doi.org/10.1136/bmj.320.7232.419)',
    'https://doi.org/10.1136%2Fbmj.320.7232.419?nosfx=y',
    '  10.1136/bmj.320.7232.419;  ',
  ]
  it.each(same)('is one key however it is written: %s', (written) => {
    expect(identifierKey('doi', written)).toBe('doi:10.1136/bmj.320.7232.419')
  })

  it('keeps the brackets that belong to it', () => {
    expect(identifierKey('doi', '10.1016/S0140-6736(05)17959-8.')).toBe('doi:10.1016/s0140-6736(05)17959-8')
    expect(identifierKey('doi', '10.1016/0140-6736(05)17959-(8)')).toBe('doi:10.1016/0140-6736(05)17959-(8)')
    expect(
      identifierKey('doi', '10.1002/(SICI)1097-0258(19980815/30)17:15/16&lt;1661::AID-SIM968&gt;3.0.CO;2-2'),
    ).toBe('doi:10.1002/(sici)1097-0258(19980815/30)17:15/16<1661::aid-sim968>3.0.co;2-2')
  })

  it('is found in a publisher’s link', () => {
    expect(identifierKey('doi', 'https://journals.sagepub.com/doi/full/10.1177/1757913917700345')).toBe(
      'doi:10.1177/1757913917700345',
    )
  })

  const wrong = ['', '10.1136', 'bmj.320.7232.419', 'https://example.org/10/1136']
  it.each(wrong)('is refused with a remedy if it is none: %j', (written) => {
    expect(normaliseIdentifier('doi', written)).toEqual({ problem: expect.stringContaining('10.1136/bmj') })
  })
})

describe('PubMed numbers', () => {
  const pmid = ['10669447', 'PMID: 10669447', 'https://pubmed.ncbi.nlm.nih.gov/10669447/']
  it.each(pmid)('reads %s', (written) => {
    expect(identifierKey('pmid', written)).toBe('pmid:10669447')
  })
  const pmcid = ['PMC27287', '27287', 'pmc27287.1', 'https://pmc.ncbi.nlm.nih.gov/articles/PMC27287']
  it.each(pmcid)('reads %s', (written) => {
    expect(identifierKey('pmcid', written)).toBe('pmcid:PMC27287')
  })
  it('does not take one for the other', () => {
    expect(identifierKey('pmid', 'PMC27287')).toBeNull()
    expect(identifierKey('pmcid', '10.1136/bmj.1')).toBeNull()
    expect(identifierKey('pmcid', 'https://example.org/27287')).toBeNull()
  })
})

describe('book and journal numbers', () => {
  it.each(['0-306-40615-2', '978-0-306-40615-7', 'ISBN 978 0 306 40615 7', 'ISBN-10: 0306406152'])(
    'makes %s the same thirteen digits',
    (written) => {
      expect(identifierKey('isbn', written)).toBe('isbn:9780306406157')
    },
  )
  it('knows the X of an old ISBN and of an ISSN', () => {
    expect(identifierKey('isbn', '0-8044-2957-x')).toBe('isbn:9780804429573')
    expect(identifierKey('issn', '2434-561X')).toBe('issn:2434-561X')
    expect(identifierKey('issn', 'ISSN 03785955')).toBe('issn:0378-5955')
  })
  it.each([
    ['isbn', '978-0-306-40615-8'],
    ['isbn', '0-306-40615-3'],
    ['issn', '0378-5956'],
  ])('refuses a mistyped %s', (scheme, written) => {
    expect(normaliseIdentifier(scheme, written)).toEqual({ problem: expect.stringContaining('typing error') })
  })
})

describe('registrations', () => {
  it.each([
    ['trial', 'NCT 03822897', 'trial:NCT03822897'],
    ['trial', 'https://clinicaltrials.gov/study/NCT03822897', 'trial:NCT03822897'],
    ['trial', 'isrctn10336136', 'trial:ISRCTN10336136'],
    ['trial', 'https://doi.org/10.1186/ISRCTN10336136', 'trial:ISRCTN10336136'],
    ['trial', 'ACTRN12618001234246', 'trial:ACTRN12618001234246'],
    ['trial', 'DRKS00012345', 'trial:DRKS00012345'],
    ['trial', '2004-000446-20', 'trial:2004-000446-20'],
    ['prospero', 'CRD42020209735', 'prospero:CRD42020209735'],
    ['prospero', 'https://www.crd.york.ac.uk/PROSPERO/view/CRD42020209735', 'prospero:CRD42020209735'],
  ])('reads the %s number in %s', (scheme, written, key) => {
    expect(identifierKey(scheme, written)).toBe(key)
  })
  it('sends an unknown register to "Other"', () => {
    expect(normaliseIdentifier('trial', 'XYZ-1')).toEqual({ problem: expect.stringContaining('"Other"') })
  })
})

describe('the rest', () => {
  it('reads handles and keeps others by their words', () => {
    expect(identifierKey('handle', 'https://hdl.handle.net/10871/32325')).toBe('handle:10871/32325')
    expect(identifierKey('other', ' CBP   8997 ')).toBe('other:cbp 8997')
  })
  it('refuses a scheme nobody knows', () => {
    expect(normaliseIdentifier('dio', '10.1/1')).toEqual({ problem: expect.stringContaining('"dio"') })
  })
})

describe('a link', () => {
  it('leads to the resolver, or nowhere', () => {
    expect(identifierLink('doi', 'DOI:10.1136/BMJ.1')).toBe('https://doi.org/10.1136/bmj.1')
    expect(identifierLink('pmcid', '27287')).toBe('https://pmc.ncbi.nlm.nih.gov/articles/PMC27287/')
    expect(identifierLink('trial', 'NCT03822897')).toBe('https://clinicaltrials.gov/study/NCT03822897')
    expect(identifierLink('isbn', '9780306406157')).toBeNull()
    expect(identifierLink('doi', 'nonsense')).toBeNull()
  })
})
