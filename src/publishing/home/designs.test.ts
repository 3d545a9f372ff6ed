import { describe, expect, it } from 'vitest'

import { designSets } from './designs'

const term = (id: string, controlled: boolean, ...ancestors: string[]) => ({ id, slug: id, controlled, ancestors })

describe('designs by what they can show', () => {
  it('leaves out a term above both kinds, which would count studies twice', () => {
    const designs = [
      term('controlled', true),
      term('trial', true, 'controlled'),
      term('economic', false),
      term('cost-effectiveness', true, 'economic'),
      term('cost', false, 'economic'),
    ]
    expect(designSets(designs)).toEqual({
      controlled: ['controlled', 'trial', 'cost-effectiveness'],
      uncontrolled: ['cost'],
    })
  })
})
