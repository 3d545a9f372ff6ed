import { describe, expect, it } from 'vitest'
import { readNames, writeName } from './names'

describe('reading names', () => {
  it('keeps bodies whole', () => {
    const bodies = [
      'World Health Organization',
      'National Academy for Social Prescribing',
      'Age UK',
      'NHS England',
      'NICE',
      'Department of Health, Social Services and Public Safety',
      'The King’s Fund',
      'Cochrane Collaboration',
      'University of Exeter, European Centre for Environment and Human Health',
      'Bromley by Bow Centre',
      'Natural England',
      'Citizens Advice',
      'Sport England',
    ]
    for (const body of bodies) expect(readNames([body])).toEqual([{ literal: body }])
    expect(readNames(['Mind,', 'Smith, J.'])).toEqual([{ literal: 'Mind' }, { family: 'Smith', given: 'J.' }])
  })

  it('reads persons in either order', () => {
    expect(readNames(['Husk, Kerryn', 'King, Martin Luther, Jr.'])).toEqual([
      { family: 'Husk', given: 'Kerryn' },
      { family: 'King', given: 'Martin Luther', suffix: 'Jr.' },
    ])
    expect(readNames(['King, Jr., Martin'])).toEqual([{ family: 'King', given: 'Martin', suffix: 'Jr.' }])
    expect(readNames(['Catarina Barata', 'Jorge Marques'])).toEqual([
      { family: 'Barata', given: 'Catarina' },
      { family: 'Marques', given: 'Jorge' },
    ])
    expect(readNames(['Mary R. Jones'])).toEqual([{ family: 'Jones', given: 'Mary R.' }])
    expect(readNames(['Aristotle'])).toEqual([{ family: 'Aristotle' }])
  })

  it('tells particles from names', () => {
    expect(readNames(['van Gennep, Arnold', 'Humboldt, Alexander von'])).toEqual([
      { 'non-dropping-particle': 'van', family: 'Gennep', given: 'Arnold' },
      { family: 'Humboldt', given: 'Alexander', 'dropping-particle': 'von' },
    ])
  })

  it('marks a body that could be taken for a person', () => {
    expect(writeName({ literal: 'Green Gym' })).toBe('Green Gym,')
    expect(writeName({ literal: 'Nesta' })).toBe('Nesta,')
    expect(writeName({ literal: 'World Health Organization' })).toBe('World Health Organization')
  })
})
