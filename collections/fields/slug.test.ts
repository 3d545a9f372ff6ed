import { describe, expect, it } from 'vitest'

import { slugify } from './slug'

describe('slugify', () => {
  it('keeps letters readable without their accents', () => {
    expect(slugify('Évaluation d’un «Prescripteur social» à Łódź')).toBe('evaluation-dun-prescripteur-social-a-lodz')
  })
  it('cuts long titles at a word', () => {
    const slug = slugify('A randomised controlled trial and economic evaluation of a referrals facilitator between primary care and the voluntary sector')
    expect(slug.length).toBeLessThanOrEqual(80)
    expect('a-randomised-controlled-trial-and-economic-evaluation-of-a-referrals-facilitator-between-primary-care').toContain(slug)
    expect(slug.endsWith('-')).toBe(false)
  })
  it('yields nothing for a title without Latin letters', () => {
    expect(slugify('社会的処方')).toBe('')
  })
})
