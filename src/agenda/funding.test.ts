import { describe, expect, it } from 'vitest'
import { fundingProblem } from './funding'

describe('the funders of a project', () => {
  it('may be known without an amount', () => {
    expect(fundingProblem([{ name: 'MQ' }, {}, { amount: 180000, currency: 'GBP' }, { amount: 0, currency: 'EUR' }])).toBeNull()
  })

  it.each([
    [{ name: 'AHRC', amount: 180000 }, 'Funder 2 (AHRC): the amount has no currency'],
    [{ amount: -1, currency: 'GBP' }, 'Funder 2: -1 is below zero'],
    [{ name: 'NERC', amount: 5, currency: '£' }, 'Funder 2 (NERC): “£” is not a currency code'],
    [{ amount: 5, currency: 'XQQ' }, 'such as GBP, EUR or USD'],
  ])('are refused by row and remedy: %o', (row, message) => {
    expect(fundingProblem([{ name: 'MQ' }, row])).toContain(message)
  })
})
