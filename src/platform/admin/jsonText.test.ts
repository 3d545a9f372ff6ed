import { describe, expect, it } from 'vitest'

import { readJson, writtenOut } from './jsonText'

describe('the text of a field of JSON', () => {
  it('is written on lines, and read back as it was', () => {
    const value = { columns: [{ header: 'Titel', variable: 'title' }] }
    expect(writtenOut(value, true).split('\n').length).toBeGreaterThan(3)
    expect(readJson(writtenOut(value, true))).toEqual({ value })
  })

  it('says what is wrong while it is none, and loses nothing of what was typed', () => {
    const { value, problem } = readJson('{ "columns": [')
    expect(value).toBe('{ "columns": [')
    expect(problem).toMatch(/^This is not JSON yet: .+\.$/)
    expect(writtenOut(value, true)).toBe('{ "columns": [')
  })

  it('is empty where there is nothing', () => {
    expect(writtenOut(null, true)).toBe('')
    expect(readJson('  \n')).toEqual({ value: null })
  })

  it('leaves code as it is', () => {
    expect(writtenOut('<style>\n</style>', false)).toBe('<style>\n</style>')
  })
})
