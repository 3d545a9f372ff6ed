import { describe, expect, it } from 'vitest'

import { alignModels } from './referralModels'

const step = (action: string) => ({ actor: 'GP', action })
const rows = (current: string[], ideal: string[]) =>
  alignModels(current.map(step), ideal.map(step)).map((row) => [row.current?.action ?? null, row.ideal?.action ?? null])

describe('two models of referral', () => {
  it('share the rows of the steps that both have', () => {
    expect(rows(['asks', 'writes', 'waits', 'sees'], ['asks', 'calls', 'sees', 'follows up'])).toEqual([
      ['asks', 'asks'], ['writes', null], ['waits', null], [null, 'calls'], ['sees', 'sees'], [null, 'follows up'],
    ])
  })

  it('stand alone where the other is not known', () => {
    expect(rows([], ['asks'])).toEqual([[null, 'asks']])
    expect(rows([], [])).toEqual([])
  })
})
