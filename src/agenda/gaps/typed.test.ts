import { describe, expect, it } from 'vitest'

import { titleFrom, typedLine, typedText } from './typed'

describe('what someone typed', () => {
  it('loses what nobody sees and keeps every word, markup too', () => {
    expect(typedText('\u202Eabc\u202C\u0000 <b>bold</b>\u0007\r\n\r\n\r\n\r\nend \uFEFF')).toBe('abc <b>bold</b>\n\nend')
    expect(typedLine('two\nlines\u2028three')).toBe('two lines three')
  })

  it('keeps the joiners and marks that Arabic and emoji are written with', () => {
    for (const text of ['می\u200Cخواهم', '\u200Fنص', '👩\u200D⚕️']) expect(typedText(text)).toBe(text.normalize('NFC'))
  })

  it('drops half a character and composes accents', () => {
    expect(typedText('a\uD800b e\u0301')).toBe('ab é')
  })
})

describe('the title of a gap', () => {
  it('is its sentence, without the full stop', () => {
    expect(titleFrom('We do not know whether it lasts.')).toBe('We do not know whether it lasts')
    expect(titleFrom('効果が続くかは分からない。')).toBe('効果が続くかは分からない')
  })

  it('ends at a word, or anywhere where no spaces are written', () => {
    const long = titleFrom('word '.repeat(60))
    expect([long.length <= 120, long.endsWith('word…')]).toEqual([true, true])
    expect(Array.from(titleFrom('孤'.repeat(300)))).toHaveLength(120)
  })
})
