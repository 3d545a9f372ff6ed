import { describe, expect, it } from 'vitest'

import { fittingOffers, interventionOffers, type Candidate, type Offer } from './offers'

const offer = (key: string, unit: Offer['unit'], designs: string[]): Offer => ({
  key, unit, designs, name: key, shortName: key, version: '1', state: 'current', verification: { state: 'verified', note: '' },
})

const offers = [offer('any@1', 'study', []), offer('trial@1', 'result', ['trial']), offer('review@1', 'review', ['review'])]
const byDesign = { '': ['any@1'], trial: ['trial@1', 'any@1'], review: ['review@1', 'any@1'] }

const study = (kind: string, slug: string | null): Candidate => ({
  id: '1', kind, design: slug ? { slug, label: slug } : null,
})

const names = (studies: Candidate[]) => fittingOffers(offers, byDesign, studies).map((fitting) => fitting.offer.key)

describe('the tools offered for studies', () => {
  it('puts what is made for the design first, and says why', () => {
    expect(names([study('primary', 'trial')])).toEqual(['trial@1', 'any@1'])
    expect(fittingOffers(offers, byDesign, [study('primary', 'trial')])[0]?.reason).toContain('Made for this design (trial)')
  })

  it('offers tools for reviews to reviews only', () => {
    expect(names([study('review', 'review')])).toEqual(['review@1'])
    expect(names([study('primary', 'review')])).toEqual(['any@1'])
  })

  it('offers what fits any design to a study of none or an unknown one', () => {
    expect(names([study('primary', null)])).toEqual(['any@1'])
    expect(names([study('primary', 'diary')])).toEqual(['any@1'])
  })

  it('keeps tools for an intervention apart from those for studies, drafts last', () => {
    const wide = [{ ...offer('early@1', 'intervention', []), state: 'draft' as const }, ...offers, offer('whole@1', 'intervention', ['review'])]
    expect(interventionOffers(wide).map((fitting) => fitting.offer.key)).toEqual(['whole@1', 'early@1'])
    expect(fittingOffers(wide, { review: ['whole@1', 'review@1'] }, [study('review', 'review')]).map((fitting) => fitting.offer.key)).toEqual(['review@1'])
  })

  it('puts what fits more of several studies first', () => {
    expect(names([study('primary', 'trial'), study('primary', null)])).toEqual(['any@1', 'trial@1'])
  })
})
