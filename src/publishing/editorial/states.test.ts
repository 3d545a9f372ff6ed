import { describe, expect, it } from 'vitest'

import { editorialStates, openTransitions, refuseTransition, transitions } from './states'

const rules = { edit: 'evidence.edit', publish: 'evidence.publish' } as const
const everything = () => true

describe('editorial transitions', () => {
  it('leads from a draft to the public only through review', () => {
    expect(openTransitions('draft', rules, everything)).toEqual(['submit', 'archive'])
    expect(openTransitions('in-review', rules, everything)).toEqual(['return', 'publish', 'archive'])
    expect(openTransitions('published', rules, everything)).toEqual(['revise', 'archive'])
    expect(openTransitions('archived', rules, everything)).toEqual(['restore'])
  })

  it('offers someone who only edits nothing that publishes', () => {
    const editsOnly = (permission: string) => permission === 'evidence.edit'
    const offered = editorialStates.flatMap(({ value }) => openTransitions(value, rules, editsOnly))
    expect(offered).toEqual(['submit', 'revise'])
    expect(offered.every((name) => transitions[name].publicVersion === 'unchanged')).toBe(true)
  })

  it('says why it refuses', () => {
    expect(refuseTransition('publish', 'draft', rules, everything, undefined)).toMatchObject({ code: 'wrong-state' })
    expect(refuseTransition('publish', 'in-review', rules, () => false, undefined)).toMatchObject({ code: 'not-permitted' })
    expect(refuseTransition('archive', 'published', rules, everything, '  ')).toMatchObject({ code: 'reason-missing' })
    expect(refuseTransition('archive', 'published', rules, everything, 'Retracted by the journal')).toBeUndefined()
  })
})
