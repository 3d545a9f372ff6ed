import { describe, expect, it } from 'vitest'

import { maskedAddress, peopleIn } from './people'

const groups = [{ key: 'patients', name: 'People who use services, and carers' }, { key: 'workers', name: 'Link workers' }]
const people = (list: string) => peopleIn(list, groups).people.map(({ line, name, email, group }) => [line, name ?? null, email ?? null, group])
const problems = (list: string) => peopleIn(list, groups).problems.map(({ line, message }) => `${line}: ${message}`)

describe('people as pasted', () => {
  it('are read line by line, each with an address, a name or both, and a group', () => {
    expect(people([
      'ana@example.org, patients', '', '  Ben Ode ; ben@example.org;\tLink Workers', 'Dr Who, Jr, workers\r', 'Eve Adamu <eve@example.org>, patients',
      'fay@example.org\tPeople who use services, and carers', '李 小龙, WORKERS',
    ].join('\n'))).toEqual([
      [1, null, 'ana@example.org', 'patients'],
      [3, 'Ben Ode', 'ben@example.org', 'workers'],
      [4, 'Dr Who, Jr', null, 'workers'],
      [5, 'Eve Adamu', 'eve@example.org', 'patients'],
      [6, null, 'fay@example.org', 'patients'],
      [7, '李 小龙', null, 'workers'],
    ])
  })

  it('name each line that cannot be used, with what to do, and keep the others', () => {
    const list = ['ana@example.org', 'ana@, patients', 'ana@example.org, ben@example.org, patients', ', workers', 'Carl, coworkers', 'Dan, workers'].join('\n')
    expect(problems(list)).toEqual([
      '1: It does not end with a group. Write one of these at the end, after a comma: patients, workers.',
      '2: “ana@” is no mail address. Correct it, or leave it out and hand the link over yourself.',
      '3: It holds two mail addresses. Write one person in a line.',
      '4: It names nobody. Write a name, a mail address, or both before the group.',
      '5: It does not end with a group. Write one of these at the end, after a comma: patients, workers.',
    ])
    expect(people(list)).toEqual([[6, 'Dan', null, 'workers']])
    expect(peopleIn(list, groups).problems[1]?.text).toBe('ana@, patients')
  })

  it('cannot be written to by what is shown of an address', () => {
    expect(maskedAddress('ana.souza@example.org')).toBe('a…@example.org')
  })
})
