import { describe, expect, it } from 'vitest'
import { footnoteKeyProblem } from './footnoteKeys'

describe('the keys of footnotes', () => {
  it('may be numbers or words', () => {
    expect(footnoteKeyProblem([{ key: '12' }, { key: 'luton-2019' }])).toBeNull()
  })

  it('tell footnotes apart', () => {
    expect(footnoteKeyProblem([{ key: '1' }, { key: '2' }, { key: '1' }])).toBe(
      'Footnotes 1 and 3 both have the key “1”. Give one of them another.',
    )
  })

  it.each([undefined, '', 'Luton 2019', '-a'])('are refused with row and remedy: %s', (key) => {
    expect(footnoteKeyProblem([{ key: '1' }, { key }])).toMatch(/^Footnote 2: .* such as “12”/)
  })
})
