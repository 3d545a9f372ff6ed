import { describe, expect, it } from 'vitest'

import { peopleIn } from './people'

describe('people as typed', () => {
  it('are read line by line, with or without an address', () => {
    expect(peopleIn('Ana Souza, ana@example.org\n\n  Ben Ode ; ben@example.org\r\nDr Who, Jr\n')).toEqual({
      people: [{ name: 'Ana Souza', email: 'ana@example.org' }, { name: 'Ben Ode', email: 'ben@example.org' }, { name: 'Dr Who, Jr' }],
      problems: [],
    })
  })

  it('name the line that cannot be read', () => {
    expect(peopleIn('ana@example.org\nBen\n, carl@example.org').problems).toEqual([
      'Line 1: the mail address comes after the name and a comma.', 'Line 3 has no name. Write the name, a comma and the mail address.',
    ])
  })
})
