import { crc32, deflateSync } from 'node:zlib'

import { describe, expect, it } from 'vitest'

import { exampleBriefing } from '../../examples/written'
import { briefingPublication } from '../briefing'
import { fileOf, imprint, readPdf } from '../testing/read'
import { picturesOf } from './ofTexts'
import { mostPixels } from './photo'
import { readPhoto } from './read'

type Pixels = { width: number; height: number; bits?: number; colour: 0 | 2 | 3 | 4 | 6; rows: readonly (readonly number[])[]; more?: readonly [string, readonly number[]][]; interlace?: number }

const chunk = (kind: string, content: Uint8Array): Buffer => {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), content])
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  size.writeUInt32BE(content.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([size, named, sum])
}

/** A PNG of rows that begin with their filter. */
function pngOf({ width, height, bits = 8, colour, rows, more = [], interlace = 0 }: Pixels): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width)
  header.writeUInt32BE(height, 4)
  header.set([bits, colour, 0, 0, interlace], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', header),
    ...more.map(([kind, content]) => chunk(kind, Buffer.from(content))), chunk('IDAT', deflateSync(Buffer.from(rows.flat()))), chunk('IEND', Buffer.alloc(0)),
  ])
}

const colours = pngOf({ width: 2, height: 2, colour: 2, rows: [[0, 255, 0, 0, 0, 255, 0], [1, 0, 0, 255, 10, 10, 0]] })
/** Red, half of it see-through, beside green that is not, then the same row again through each filter. */
const seeThrough = pngOf({
  width: 2, height: 5, colour: 6,
  rows: [
    [0, 255, 0, 0, 128, 0, 255, 0, 255], [1, 255, 0, 0, 128, 1, 255, 0, 127], [2, 0, 0, 0, 0, 0, 0, 0, 0],
    [3, 128, 0, 0, 64, 129, 128, 0, 64], [4, 0, 0, 0, 0, 0, 0, 0, 0],
  ],
})
const palette = pngOf({ width: 4, height: 1, bits: 2, colour: 3, rows: [[0, 0b00011000]], more: [['PLTE', [0, 0, 0, 200, 0, 0, 0, 0, 200]], ['tRNS', [0]]] })
const jpeg = Buffer.from('/9j/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCAAMABADASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAX/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAABQb/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCEAOWL/9k=', 'base64')

const briefingWith = (...names: readonly string[]) => ({
  ...exampleBriefing,
  body: { lang: 'en', links: {}, root: { type: 'root', children: names.map((name, index) => ({
    type: 'block', fields: { id: name, blockType: 'figure' },
    embed: {
      kind: 'figure' as const, src: `/api/documents/file/${name}`, width: null, height: null, fingerprint: null, caption: `Caption of ${name}`, source: 'The Trust',
      longDescription: `What ${name} shows, at length.`, number: index + 1,
    },
  })) } },
})

async function printed(files: Readonly<Record<string, Uint8Array | 'damaged' | 'large'>>) {
  const briefing = briefingWith(...Object.keys(files))
  const pictures = await picturesOf([briefing.summary, briefing.body], (path) => Promise.resolve(files[path.split('/').at(-1) ?? ''] ?? 'damaged'))
  return readPdf(await fileOf(briefingPublication(briefing, { ...imprint, pictures })))
}

describe('uploaded pictures in a PDF', () => {
  it('stand under their number and caption, over their source, with their description for those who hear the page', async () => {
    const { pages } = await printed({ 'colours.png': colours, 'photo.jpg': jpeg })
    const page = pages.find(({ images }) => images.length === 2)
    expect(page?.images.map(({ width, height }) => [width, height])).toEqual([[2, 2], [16, 12]])
    expect(page?.text).toContain('Figure 1. Caption of colours.png')
    expect(page?.text).toContain('Source: The Trust')
    expect(page?.alts).toEqual(expect.arrayContaining(['What colours.png shows, at length.', 'What photo.jpg shows, at length.']))
    expect(page?.roles.filter((role) => role === 'Figure')).toHaveLength(2)
    expect(page?.text).not.toContain('at length')
  })

  it('have the colours of their file, what is see-through on white', async () => {
    const pixels = async (file: Buffer) => (await printed({ 'a.png': file })).pages.flatMap(({ images }) => images)[0]?.rgb
    expect(await pixels(colours)).toEqual([255, 0, 0, 0, 255, 0, 0, 0, 255, 10, 10, 255])
    expect(await pixels(seeThrough)).toEqual(Array.from({ length: 5 }, () => [255, 127, 127, 0, 255, 0]).flat())
    expect(await pixels(palette)).toEqual([255, 255, 255, 200, 0, 0, 0, 0, 200, 255, 255, 255])
  })

  it('are never larger than the column, nor coarser than 150 pixels to an inch', async () => {
    const wide = pngOf({ width: 3000, height: 10, bits: 1, colour: 0, rows: Array.from({ length: 10 }, () => [0, ...Array.from({ length: 375 }, () => 0)]) })
    const high = pngOf({ width: 8, height: 4000, bits: 1, colour: 0, rows: Array.from({ length: 4000 }, () => [0, 0]) })
    const { pages } = await printed({ 'wide.png': wide, 'photo.jpg': jpeg, 'high.png': high })
    const [first, small, tall] = pages.flatMap(({ images }) => images)
    expect(first?.drawnWidth).toBeCloseTo(451.28, 1)
    expect(small?.drawnWidth).toBeCloseTo(16 * 72 / 150, 2)
    expect(tall?.drawnHeight).toBeLessThan(680)
    expect(tall?.drawnHeight).toBeGreaterThan(600)
  })

  it('that cannot be there leave their description, why, and where they are', async () => {
    const webp = Buffer.concat([Buffer.from('RIFF'), Buffer.alloc(4), Buffer.from('WEBPVP8 '), Buffer.alloc(40)])
    const { pages } = await printed({ 'a.webp': webp, 'cut.png': colours.subarray(0, 50), 'lost.png': 'damaged', 'huge.png': 'large' })
    const text = pages.map((page) => page.text).join(' ')
    expect(pages.flatMap(({ images }) => images)).toEqual([])
    for (const name of ['a.webp', 'cut.png', 'lost.png', 'huge.png']) expect(text).toContain(`What ${name} shows, at length.`)
    expect(text).toContain('this file cannot hold its format')
    expect(text.match(/its file is broken or lost/g)).toHaveLength(2)
    expect(text).toContain('pictures of up to 10 MB, and 40 MB of them together')
    expect(pages.flatMap(({ links }) => links.map(({ url }) => url))).toContain('https://hub.example.org/api/documents/file/huge.png')
  })
})

describe('a hostile or broken picture', () => {
  const rows = [[0, 1, 2, 3]]
  const one = { width: 1, height: 1, colour: 2 as const, rows }
  it.each([
    ['says more pixels than anybody prints', pngOf({ ...one, width: 100_000, height: 100_000 }), 'large'],
    ['with opacity says more pixels than are unpacked here', pngOf({ ...one, colour: 6, width: 4000, height: 4000 }), 'large'],
    ['unpacks to more than it says', pngOf({ ...one, rows: Array.from({ length: 5000 }, () => rows[0] ?? []) }), 'damaged'],
    ['with opacity unpacks to more than it says', pngOf({ ...one, colour: 6, rows: Array.from({ length: 5000 }, () => [0, 1, 2, 3, 4]) }), 'damaged'],
    ['unpacks to less than it says', pngOf({ ...one, height: 2 }), 'damaged'],
    ['has a filter that there is not', pngOf({ ...one, rows: [[9, 1, 2, 3]] }), 'damaged'],
    ['with opacity has a filter that there is not', pngOf({ ...one, colour: 6, rows: [[9, 1, 2, 3, 4]] }), 'damaged'],
    ['has no palette', pngOf({ ...one, colour: 3, rows: [[0, 0]] }), 'damaged'],
    ['has no size', pngOf({ ...one, width: 0 }), 'damaged'],
    ['is interlaced', pngOf({ ...one, interlace: 1 }), 'kind'],
    ['breaks off within its data', colours.subarray(0, colours.length - 30), 'damaged'],
    ['is a JPEG that breaks off', jpeg.subarray(0, jpeg.length - 9), 'damaged'],
    ['is a JPEG without a frame', Buffer.from([0xff, 0xd8, 0xff, 0xda, 0, 4, 0, 0, 0xff, 0xd9]), 'damaged'],
    ['is a JPEG that says more pixels than anybody prints', Buffer.from([0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, 0xff, 0xff, 0xff, 0xff, 1, 1, 0x11, 0, 0xff, 0xda, 0, 4, 0, 0, 0xff, 0xd9]), 'large'],
    ['is a JPEG of an arithmetic code', Buffer.from([0xff, 0xd8, 0xff, 0xc9, 0, 11, 8, 0, 1, 0, 1, 1, 1, 0x11, 0, 0xff, 0xda, 0, 4, 0, 0, 0xff, 0xd9]), 'kind'],
    ['is no picture', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'damaged'],
  ])('that %s is told apart before anything is made of it', async (_what, bytes, fault) => {
    expect(await readPhoto(bytes)).toBe(fault)
  })

  it('cut or changed at any byte is a picture or none, and never stops the file from being made', async () => {
    for (const file of [colours, seeThrough, palette, jpeg]) for (let at = 2; at < file.length; at += 3) {
      const changed = Buffer.from(file)
      changed[at] = (changed[at] ?? 0) ^ 0x5a
      for (const bytes of [changed, file.subarray(0, at)]) {
        const photo = await readPhoto(bytes)
        if (typeof photo !== 'string') expect(photo.width * photo.height).toBeLessThanOrEqual(mostPixels)
      }
    }
    const cut = Object.fromEntries([20, 60, 200, 300, 400].map((at) => [`at-${at}.jpg`, Buffer.concat([jpeg.subarray(0, at), jpeg.subarray(at + 1)])]))
    expect((await printed(cut)).pages.length).toBeGreaterThan(1)
  })
})
