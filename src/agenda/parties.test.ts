import { expect, it } from 'vitest'
import { unnamedParty } from './parties'

it('a partner is a record of the hub or a name', () => {
  expect(unnamedParty([{ record: 'id' }, { name: 'Green Close' }], 'Partner', 'an organisation')).toBeNull()
})

it('a row that names nobody is pointed out', () => {
  expect(unnamedParty([{ record: 'id' }, { name: ' ' }], 'Partner', 'an organisation')).toBe(
    'Partner 2 names nobody. Choose an organisation, write a name, or remove the row.',
  )
})
