import { describe, expect, it } from 'vitest'
import { createMutex } from './mutex'

describe('the turn to write', () => {
  it('goes to one at a time, in the order of asking', async () => {
    const mutex = createMutex()
    const seen: string[] = []
    const writer = async (name: string): Promise<void> => {
      const release = await mutex.acquire(1000)
      seen.push(`${name} in`)
      await Promise.resolve()
      seen.push(`${name} out`)
      release()
    }
    await Promise.all([writer('a'), writer('b'), writer('c')])
    expect(seen).toEqual(['a in', 'a out', 'b in', 'b out', 'c in', 'c out'])
  })

  it('passes on when one in the line has given up', async () => {
    const mutex = createMutex()
    const release = await mutex.acquire(1000)
    await expect(mutex.acquire(1)).rejects.toMatchObject({ code: 'lock-timeout' })
    const next = mutex.acquire(1000)
    release()
    await expect(next).resolves.toBeTypeOf('function')
  })
})
