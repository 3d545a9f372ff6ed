import { describe, expect, it } from 'vitest'
import { byteDecoder, notText } from './index'

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(text, encoding))

const decode = (file: Uint8Array, size = file.length) => {
  const decoder = byteDecoder(file)
  let text = ''
  for (let at = 0; at < file.length; at += size) text += decoder.push(file.subarray(at, at + size))
  text += decoder.end()
  return { text, encoding: decoder.encoding(), stray: decoder.strayBytes() }
}

const swapped = (file: Uint8Array) => new Uint8Array(Buffer.from(file).swap16())

describe('telling an encoding', () => {
  const words = 'TY  - JOUR\nTI  - Prescripción — Zürich 日本 𝒳\nER  - \n'

  it('reads UTF-8 with and without a mark, cut anywhere', () => {
    for (const size of [1, 2, 3, 5, 1000]) {
      expect(decode(bytes(words), size)).toEqual({ text: words, encoding: 'utf-8', stray: 0 })
      expect(decode(bytes(`\ufeff${words}`), size).text).toBe(words)
    }
  })

  it('reads UTF-16 of both byte orders with and without a mark', () => {
    const little = bytes(words, 'utf16le')
    expect(decode(little, 7)).toMatchObject({ text: words, encoding: 'utf-16le' })
    expect(decode(bytes(`\ufeff${words}`, 'utf16le'))).toMatchObject({ text: words, encoding: 'utf-16le' })
    expect(decode(swapped(little), 7)).toMatchObject({ text: words, encoding: 'utf-16be' })
    expect(decode(swapped(bytes(`\ufeff${words}`, 'utf16le')))).toMatchObject({
      text: words,
      encoding: 'utf-16be',
    })
  })

  it('tells latin-1 from cp1252 by the bytes that only one of them knows', () => {
    expect(decode(bytes('Zürich', 'latin1'))).toMatchObject({ text: 'Zürich', encoding: 'latin-1' })
    const quoted = new Uint8Array([0x93, 0x5a, 0xfc, 0x94, 0x20, 0x96, 0x20, 0xe9])
    for (const size of [1, 8])
      expect(decode(quoted, size)).toMatchObject({ text: '“Zü” – é', encoding: 'cp1252' })
  })

  it('keeps the letters of a UTF-8 file with a stray cp1252 line, and counts them', () => {
    const file = new Uint8Array([...bytes('Zürich, Genève\n'), 0x5a, 0xfc, 0x72])
    expect(decode(file)).toEqual({ text: 'Zürich, Genève\nZür', encoding: 'utf-8', stray: 1 })
  })

  it('replaces lone surrogates and a letter cut at the end', () => {
    expect(decode(new Uint8Array([0x61, 0xed, 0xa0, 0x80, 0x62])).text).toBe('a\ufffdb')
    expect(decode(bytes('\ufeffa\ud800b', 'utf16le')).text).toBe('a\ufffdb')
    expect(decode(bytes('Zürich é').subarray(0, 9)).text).toBe('Zürich \ufffd')
  })

  it('recognises what is not text', () => {
    expect(notText(bytes('%PDF-1.7\n'))).toBe('a PDF')
    expect(notText(new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]))).toContain('Office')
    expect(notText(new Uint8Array(500).map((_, index) => index % 7))).toBe('binary data')
    expect(notText(bytes(words))).toBeNull()
    expect(notText(bytes(words, 'utf16le'))).toBeNull()
  })
})
