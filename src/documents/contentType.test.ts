import { describe, expect, it } from 'vitest'
import { contentTypeOf } from './contentType'

const bytes = (text: string) => new TextEncoder().encode(text)
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])

describe('what a file is', () => {
  it.each([
    ['paper.pdf', bytes('%PDF-1.7\n%âãÏÓ'), 'application/pdf'],
    ['paper-with-preamble', bytes('\n\n%PDF-1.4'), 'application/pdf'],
    ['misnamed.txt', png, 'image/png'],
    ['photo.jpeg', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), 'image/jpeg'],
    ['photo.webp', bytes('RIFF1234WEBPVP8 '), 'image/webp'],
    ['table.CSV', bytes('id,name\n1,Café\n'), 'text/csv'],
    ['notes.txt', bytes('Notes: p < 0.05 and a < b'), 'text/plain'],
    ['utf16.csv', Uint8Array.from([0xff, 0xfe, 0x61, 0, 0x2c, 0, 0x62, 0]), 'text/csv'],
    ['old.csv', Uint8Array.from([0x43, 0x61, 0x66, 0xe9, 0x2c, 0x31]), 'text/csv'],
  ])('%s is told from its bytes', (name, content, mimeType) => {
    expect(contentTypeOf(content, name)).toMatchObject({ mimeType })
  })

  it.each([
    ['report.pdf', Uint8Array.from([0x50, 0x4b, 0x03, 0x04]), 'Export it as PDF'],
    ['report.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), 'Export it as PDF'],
    ['setup.pdf', Uint8Array.from([0x4d, 0x5a, 0x90, 0x00]), 'is a program'],
    ['picture.png', bytes('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), 'SVG'],
    ['page.txt', bytes('  <!DOCTYPE html><p>%PDF-1.4'), 'web page'],
    ['table.csv', bytes('a,b\n1,<script >alert(1)</script>'), 'web page'],
    ['noise.txt', Uint8Array.from([1, 2, 3, 0, 200]), 'does not know'],
    ['nothing.pdf', new Uint8Array(), 'is empty'],
  ])('%s is refused by name, with what to do instead', (name, content, remedy) => {
    const outcome = contentTypeOf(content, name)
    expect(outcome).toMatchObject({ problem: expect.stringContaining(remedy) })
    expect(outcome).toMatchObject({ problem: expect.stringContaining(`"${name}"`) })
  })
})
