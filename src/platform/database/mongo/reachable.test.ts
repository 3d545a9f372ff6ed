import { expect, it } from 'vitest'
import { assertReachable } from './reachable'

it.each([
  ['does not answer', 'mongodb://hub:only-we-know@localhost:1/hub?replicaSet=rs0', /ECONNREFUSED/],
  ['has an address that is none', 'mongodb://hub:only-we-know@/hub?replicaSet=rs0', /host/i],
])('a MongoDB that %s is named with the reason and the remedy, its password unsaid', async (_, url, reason) => {
  const problem: unknown = await assertReachable(url, 300).catch((error: unknown) => error)
  expect(problem).toMatchObject({ name: 'DatabaseError', code: 'unreachable', message: expect.stringMatching(reason) })
  expect(problem).toMatchObject({ message: expect.stringContaining('correct DATABASE_URL') })
  expect(problem).not.toMatchObject({ message: expect.stringContaining('only-we-know') })
})
