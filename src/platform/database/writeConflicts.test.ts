import { describe, expect, it } from 'vitest'
import { isWriteConflict, retryWriteConflicts } from './writeConflicts'

const policy = { attempts: 4, shortestSpanMs: 0, longestSpanMs: 0 }
const conflict = (): Error =>
  Object.assign(new Error('Write conflict'), { code: 112, codeName: 'WriteConflict' })

describe('a write conflict', () => {
  it.each([
    ['its code', conflict()],
    [
      'its label',
      Object.assign(new Error('aborted'), { errorLabelSet: new Set(['TransientTransactionError']) }),
    ],
    ['its cause', new Error('wrapped', { cause: conflict() })],
    ['the error under a GraphQL one', Object.assign(new Error('wrapped'), { originalError: conflict() })],
  ])('is known by %s', (_, error) => expect(isWriteConflict(error)).toBe(true))

  it('is not just any error', () => {
    expect(isWriteConflict(new Error('Write conflict'))).toBe(false)
    expect(isWriteConflict(Object.assign(new Error('duplicate key'), { code: 11000 }))).toBe(false)
    expect(isWriteConflict('WriteConflict')).toBe(false)
  })
})

describe('the retry', () => {
  it('goes on until the writers no longer collide', async () => {
    let attempts = 0
    const result = await retryWriteConflicts(async () => {
      attempts += 1
      if (attempts < 3) throw conflict()
      return 'saved'
    }, policy)
    expect([result, attempts]).toEqual(['saved', 3])
  })

  it('gives up with the conflict when the attempts are used up', async () => {
    let attempts = 0
    const failing = retryWriteConflicts(async () => {
      attempts += 1
      throw conflict()
    }, policy)
    await expect(failing).rejects.toMatchObject({ code: 112 })
    expect(attempts).toBe(policy.attempts)
  })

  it('does not repeat any other failure', async () => {
    let attempts = 0
    const failing = retryWriteConflicts(async () => {
      attempts += 1
      throw new Error('invalid')
    }, policy)
    await expect(failing).rejects.toThrow('invalid')
    expect(attempts).toBe(1)
  })
})
