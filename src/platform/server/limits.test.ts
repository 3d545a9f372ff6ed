import { describe, expect, it } from 'vitest'
import { largestBody, refusal } from './limits'

describe('the size of requests', () => {
  it('is refused above the limit, and when it is not told', () => {
    expect(refusal('POST', '/', { 'content-length': String(largestBody + 1) })).toMatchObject({ status: 413 })
    expect(refusal('POST', '/', { 'transfer-encoding': 'chunked' })).toMatchObject({ status: 411 })
  })

  it('is accepted up to the limit and where there is no body', () => {
    expect(refusal('POST', '/', { 'content-length': String(largestBody) })).toBeUndefined()
    expect(refusal('GET', '/', {})).toBeUndefined()
  })
})
