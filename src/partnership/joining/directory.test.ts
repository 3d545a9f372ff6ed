import { describe, expect, it } from 'vitest'

import { chosen, masked, type ListedMember } from './directory'

const member: ListedMember = {
  name: 'Aoife Example', shows: ['organisation'], organisation: 'Example Trust', country: 'IE', sector: 'research', interests: [], groups: [],
}
const filter = { country: null, sector: null, interest: null }

describe('the directory of members', () => {
  it('shows what was agreed and nothing else', () => {
    expect(masked(member)).toEqual({ name: 'Aoife Example', organisation: 'Example Trust', country: null, sector: null, interests: [], groups: [] })
  })

  it('does not tell by a filter what a member keeps back', () => {
    const open = { ...member, name: 'Ben Example', shows: ['country'] as const }
    expect(chosen([member, open].map(masked), { ...filter, country: 'IE' }).map(({ name }) => name)).toEqual(['Ben Example'])
    expect(chosen([masked(member)], { ...filter, sector: 'research' })).toEqual([])
  })
})
