import { expect, it } from 'vitest'
import { referencesByPosition, relationRows } from './relationPlan'

const groups = [{ positions: [0, 1] }, { into: 'stored', positions: [2] }, { positions: [3] }]
const references = referencesByPosition(groups, (position) => `id${position}`)

it('gives every record of a group the reference of its first', () => {
  expect([...references]).toEqual([[0, 'id0'], [1, 'id0'], [2, 'stored'], [3, 'id3']])
})

it('lets the derived document hold each relation once', () => {
  const protocol = { kind: 'isProtocolOf', inverse: false, target: { position: 0 }, score: 1 } as const
  const rows = relationRows(
    new Map([
      [3, [protocol, { ...protocol, target: { position: 1 } }, { ...protocol, inverse: true, target: { reference: 'x' } }]],
      [1, [{ ...protocol, target: { position: 0 } }]],
      [9, [{ ...protocol, target: { position: 0 } }]],
    ]),
    references,
  )
  expect([...rows]).toEqual([
    ['id3', [{ kind: 'isProtocolOf', target: 'id0' }]],
    ['x', [{ kind: 'isProtocolOf', target: 'id3' }]],
  ])
})
