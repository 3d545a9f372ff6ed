import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fingerprint } from '../duplicates'
import { formats } from '../formats'
import { itemFor } from '../formats/testing/items'
import { forComparison } from './forComparison'

it('leaves everything that a comparison reads', () => {
  fc.assert(
    fc.property(itemFor(formats['csl-json']), (item) => {
      expect(fingerprint(forComparison(item))).toEqual(fingerprint(item))
    }),
  )
})
