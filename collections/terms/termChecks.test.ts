import { describe, expect, it } from 'vitest'
import { termProblems, type TermRecord } from './termChecks'

const term = (id: string, rest: Partial<TermRecord> = {}): TermRecord => {
  return { id, label: id, slug: id, parent: null, status: 'active', replacedBy: null, ...rest }
}
const vocabulary = (...terms: TermRecord[]) => new Map(terms.map((each) => [each.id, each]))

describe('a term about to be saved', () => {
  const others = vocabulary(
    term('person'),
    term('mood', { parent: 'person' }),
    term('spirits', { status: 'retired', replacedBy: 'mood' }),
    term('humours', { status: 'retired' }),
  )

  it('may lie anywhere below terms of its vocabulary', () => {
    expect(termProblems({ ...term('joy', { parent: 'mood' }), id: undefined }, others)).toEqual([])
    expect(termProblems(term('mood', { parent: null }), others)).toEqual([])
  })

  it('cannot lie under itself or under what lies below it', () => {
    expect(termProblems(term('mood', { parent: 'mood' }), others)[0]?.message).toContain('under itself')
    expect(termProblems(term('person', { parent: 'mood' }), others)).toEqual([
      {
        path: 'parent',
        message: '"person" cannot lie under "mood", which is below it. Move "mood" first.',
      },
    ])
  })

  it('cannot borrow a parent or a replacement from another vocabulary', () => {
    expect(termProblems(term('joy', { parent: 'elsewhere' }), others)[0]?.path).toBe('parent')
    expect(termProblems(term('joy', { status: 'retired', replacedBy: 'elsewhere' }), others)[0]?.path).toBe(
      'replacedBy',
    )
  })

  it('retires with a replacement that is in use, or with none', () => {
    expect(termProblems(term('joy', { status: 'retired', replacedBy: 'mood' }), others)).toEqual([])
    expect(termProblems(term('joy', { status: 'retired' }), others)).toEqual([])
    expect(termProblems(term('joy', { replacedBy: 'mood' }), others)[0]?.message).toContain('Retire it')
    expect(
      termProblems(term('joy', { status: 'retired', replacedBy: 'spirits' }), others)[0]?.message,
    ).toContain('"mood"')
    expect(
      termProblems(term('joy', { status: 'retired', replacedBy: 'humours' }), others)[0]?.message,
    ).toContain('or none')
    expect(termProblems(term('joy', { status: 'retired', replacedBy: 'joy' }), others)[0]?.message).toContain(
      'itself',
    )
  })
})
