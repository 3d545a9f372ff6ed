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

describe('names in Vancouver style', () => {
  it('are a family name and initials, with or without points', () => {
    expect(readNames(['Smith J', 'de Vries J.-P.', "O'Neill S Jr", 'van der Berg JK', 'García López M. A.'])).toEqual([
      { family: 'Smith', given: 'J' },
      { 'non-dropping-particle': 'de', family: 'Vries', given: 'J.-P.' },
      { family: "O'Neill", given: 'S', suffix: 'Jr' },
      { 'non-dropping-particle': 'van der', family: 'Berg', given: 'JK' },
      { family: 'García López', given: 'M. A.' },
    ])
    expect(readNames(['Müller A.', 'PRISM Group'])).toEqual([
      { family: 'Müller', given: 'A.' },
      { literal: 'PRISM Group' },
    ])
  })

  it('are no bodies of that shape, and a body so written comes back', () => {
    for (const body of ['Age UK', 'Oxfam GB', 'Stats NZ', 'Health Board BC'])
      expect(readNames([body])).toEqual([{ literal: body }])
    for (const literal of ['Smith JA', 'Group A']) expect(readNames([writeName({ literal })])).toEqual([{ literal }])
  })

  it('leave off the mark of an editor', () => {
    expect(readNames(['Walker, Ann, (Ed)', 'Jones, B (Eds.)'])).toEqual([
      { family: 'Walker', given: 'Ann' },
      { family: 'Jones', given: 'B' },
    ])
  })
})
