import { describe, expect, it } from 'vitest'

import { addressesOf } from './addresses'
import { headOf } from './head'

describe('the addresses of a page', () => {
  it('are one for good, without arrangement, and one in each language', () => {
    const { canonical, alternates } = addressesOf('https://hub.example', 'cy', '/roadmap?by=time')
    expect(canonical).toBe('https://hub.example/cy/roadmap')
    expect(alternates).toContainEqual({ lang: 'ar', url: 'https://hub.example/ar/roadmap' })
    expect(alternates).toContainEqual({ lang: 'en', url: 'https://hub.example/roadmap' })
    expect(alternates).toContainEqual({ lang: 'x-default', url: 'https://hub.example/roadmap' })
    expect(addressesOf('https://hub.example', 'fr', '/').canonical).toBe('https://hub.example/fr')
  })
})

describe('the description of a page', () => {
  it('ends with a whole word, and says that there is more', () => {
    const { description } = headOf('Title', `${'evidence '.repeat(40)}`)
    expect(description).toMatch(/ evidence…$/)
    expect(description?.length).toBeLessThanOrEqual(200)
  })

  it('stays as it is where it fits, and is cut in a script without spaces', () => {
    expect(headOf('Title', 'Short.\nAnd plain.').description).toBe('Short. And plain.')
    expect(headOf('Title', '証'.repeat(300)).description).toHaveLength(200)
    expect(headOf('Title').description).toBeNull()
  })
})
