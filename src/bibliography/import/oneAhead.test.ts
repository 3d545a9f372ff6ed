import { describe, expect, it } from 'vitest'
import { oneAhead } from './oneAhead'

type Log = string[]

async function* numbers(log: Log, failsAt = Infinity): AsyncGenerator<number, void> {
  try {
    for (let number = 1; number <= 3; number += 1) {
      if (number === failsAt) throw new Error(`no ${number}`)
      log.push(`made ${number}`)
      yield number
    }
  } finally {
    log.push('closed')
  }
}

async function taken(log: Log, values: AsyncGenerator<number, void>, mostTaken = Infinity): Promise<void> {
  for await (const value of values) {
    log.push(`begun ${value}`)
    // As long as it takes to write: whatever can be made meanwhile is.
    await new Promise((resolve) => setImmediate(resolve))
    log.push(`done ${value}`)
    if (value === mostTaken) return
  }
}

describe('values made one ahead', () => {
  it('come in their order, the next one made while one is dealt with, and only one', async () => {
    const log: Log = []
    await taken(log, oneAhead(numbers(log)))
    expect(log).toEqual([
      'made 1', 'made 2', 'begun 1', 'done 1', 'made 3', 'begun 2', 'done 2', 'closed', 'begun 3', 'done 3',
    ])
  })

  it('end with the error of the one that could not be made, after those before it', async () => {
    const log: Log = []
    await expect(taken(log, oneAhead(numbers(log, 3)))).rejects.toThrow('no 3')
    expect(log).toContain('done 2')
  })

  it('are closed where they are left early, whatever became of the next one', async () => {
    const log: Log = []
    await taken(log, oneAhead(numbers(log, 2)), 1)
    expect(log).toEqual(['made 1', 'closed', 'begun 1', 'done 1'])
    const other: Log = []
    await taken(other, oneAhead(numbers(other)), 1)
    expect(other.at(-1)).toBe('closed')
  })
})
