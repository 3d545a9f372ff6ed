import { describe, expect, it } from 'vitest'

import { siteIn } from './siteIn'

describe('the site in a language', () => {
  it('parts lists with the comma of the script', () => {
    expect(['Study', 'Review'].join(siteIn('en').comma)).toBe('Study, Review')
    expect(siteIn('ar').comma).toBe('، ')
    expect(siteIn('ja').comma).toBe('、')
  })
})
