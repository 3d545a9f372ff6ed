import { describe, expect, it } from 'vitest'

import { keptForAMoment } from './keptForAMoment'

function counting() {
  const clock = { ms: 0 }
  const made: string[] = []
  const ask = keptForAMoment(
    (_owner: object, key: string) => {
      made.push(key)
      return key === 'broken' ? Promise.reject(new Error('no answer')) : Promise.resolve(`${key} ${made.length}`)
    },
    { fresh: 1_000, stale: 10_000 },
    () => clock.ms,
  )
  return { ask, clock, made }
}

const hub = {}

describe('an answer kept for a moment', () => {
  it('is made once for a crowd', async () => {
    const { ask, made } = counting()
    expect(await Promise.all([ask(hub, 'home'), ask(hub, 'home'), ask(hub, 'home')])).toEqual(Array(3).fill('home 1'))
    expect(made).toEqual(['home'])
  })

  it('is made for each owner and key by itself', async () => {
    const { ask } = counting()
    expect([await ask(hub, 'en'), await ask(hub, 'fr'), await ask({}, 'en')]).toEqual(['en 1', 'fr 2', 'en 3'])
  })

  it('is given once more while a new one is made, and waited for when it is old', async () => {
    const { ask, clock } = counting()
    await ask(hub, 'home')
    clock.ms = 1_500
    expect([await ask(hub, 'home'), await ask(hub, 'home')]).toEqual(['home 1', 'home 2'])
    clock.ms = 60_000
    expect(await ask(hub, 'home')).toBe('home 3')
  })

  it('is not kept when it failed', async () => {
    const { ask, made } = counting()
    await expect(ask(hub, 'broken')).rejects.toThrow('no answer')
    await expect(ask(hub, 'broken')).rejects.toThrow('no answer')
    expect(made).toHaveLength(2)
  })
})
