import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { draftsFor, clientOf } from './answer'
import { bibliographyHtml, bibliographyOf, bibliographyText, type Bibliography } from './bibliography'
import { referencesBehind } from './behind'
import { endingOf, exportEndings } from './files'
import { mostAtOnce, takePlace } from './places'
import { selectionIn } from './selection'
import { begun, bodyOf, fileOf, mediaTypeOf } from './stream'

describe('what an address asks for', () => {
  it.each([
    ['', { of: 'all' }],
    ['page=3&utm_source=x&sort=title', { of: 'all' }],
    ['cite=studies:a-slug&q=garden', { of: 'page', page: { section: 'studies', slug: 'a-slug' } }],
    ['cite=users:someone', { of: 'all' }],
    ['id=abc-1&id=studies:x&id=abc-1&id=users:y', { of: 'records', ids: ['abc-1'], records: [{ section: 'studies', slug: 'x' }] }],
  ])('%s', (query, selection) => {
    expect(selectionIn(new URLSearchParams(query))).toEqual(selection)
  })

  it('a search, from its first page on', () => {
    expect(selectionIn(new URLSearchParams('q=garden&page=7&from=2010'))).toMatchObject({ of: 'search', state: { q: 'garden', from: 2010, page: 1 } })
  })

  it('is never an error', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom('id', 'cite', 'q', 'from', 'page', 'drafts'), fc.string())), (pairs) => {
      expect(selectionIn(new URLSearchParams(pairs)).of).toBeTruthy()
    }))
  })
})

describe('drafts', () => {
  const asked = new URLSearchParams('drafts=true')

  it.each([
    ['nobody', null, 401],
    ['a reader', { roles: ['reader'] }, 403],
    ['an editor, who may read but not export them', { roles: ['editor'] }, 403],
    ['a curator', { roles: ['curator'] }, true],
    ['an administrator', { roles: ['administrator'] }, true],
  ])('for %s', (_who, user, answer) => {
    const given = draftsFor(asked, user)
    expect(typeof given === 'object' ? given.status : given).toBe(answer)
    expect(draftsFor(new URLSearchParams(), user)).toBe(false)
  })
})

describe('places to export from', () => {
  it('are few for one client, and free again once, however often they are given back', () => {
    const taken = Array.from({ length: mostAtOnce.forOne }, () => takePlace('one'))
    expect(takePlace('one')).toBeNull()
    const other = takePlace('another')
    expect(other).not.toBeNull()
    taken[0]?.()
    taken[0]?.()
    const again = takePlace('one')
    expect(again).not.toBeNull()
    expect(takePlace('one')).toBeNull()
    for (const release of [...taken, other, again]) release?.()
  })

  it('are few for all together', () => {
    const taken = Array.from({ length: mostAtOnce.forAll }, (_, index) => takePlace(`client ${index}`))
    expect(taken.every(Boolean)).toBe(true)
    expect(takePlace('one more')).toBeNull()
    for (const release of taken) release?.()
  })

  it('count for the address that the nearest server saw, not the one that a client names', () => {
    expect(clientOf(new Headers({ 'x-forwarded-for': '1.1.1.1, 2.2.2.2' }))).toBe('2.2.2.2')
  })
})

describe('the references behind a record', () => {
  it.each([
    ['references', { id: 'r' }, ['r']],
    ['studies', { reports: [{ reference: 'a' }, { reference: { id: 'b' } }, { reference: 'a' }] }, ['a', 'b']],
    ['briefings', { footnotes: [{ works: [{ reference: 'a' }] }], furtherReading: [{ reference: 'b' }] }, ['a', 'b']],
    ['projects', { references: ['a'], outputs: [{ reference: 'b' }, {}] }, ['a', 'b']],
    ['summaries', { references: ['a', 'b'] }, ['a', 'b']],
  ] as const)('%s', (section, record, ids) => {
    expect(referencesBehind(section, record)).toEqual(ids)
  })
})

describe('a file', () => {
  async function* items(count: number, read: { count: number }) {
    for (let index = 0; index < count; index += 1) {
      read.count += 1
      yield { id: `r${index}`, type: 'article-journal', title: `Title ${index} ${'x'.repeat(500)}` }
    }
  }

  it.each(exportEndings)('references.%s is written as it is read, and its place given back once', async (ending) => {
    const read = { count: 0 }
    let over = 0
    const reader = bodyOf(fileOf(items(5000, read), ending), () => { over += 1 }).getReader()
    await reader.read()
    expect(read.count).toBeLessThan(4000)
    await reader.cancel()
    const stopped = read.count
    await new Promise(setImmediate)
    expect([over, read.count]).toEqual([1, stopped])
  })

  it('ends in an error, not in half a file, where reading fails', async () => {
    async function* failing(): AsyncGenerator<{ type: string; title: string }, void> {
      yield { type: 'book', title: 'One' }
      throw new Error('The database went away.')
    }
    let over = 0
    await expect(new Response(bodyOf(fileOf(failing(), 'ris'), () => { over += 1 })).text()).rejects.toThrow()
    expect(over).toBe(1)
  })

  it('has a name that says what it is', () => {
    expect(endingOf('references.ris')).toBe('ris')
    expect(endingOf('../references.ris')).toBeNull()
    expect(endingOf('references.exe')).toBeNull()
    expect(new Set(exportEndings.map(mediaTypeOf)).size).toBe(exportEndings.length)
  })
})

describe('a bibliography', () => {
  async function* citations() {
    yield [{ label: '1.', parts: [{ text: 'A <b> & "c"' }, { text: 'J', marks: ['i' as const] }] }]
    yield [{ label: null, parts: [{ text: 'Second' }] }]
  }
  const written = (bibliography: Bibliography, entries = citations()) =>
    new Response(bodyOf(bibliographyOf(entries, bibliography), () => undefined)).text()

  it('as text has an entry to a line', async () => {
    expect(await written(bibliographyText)).toBe('1. A <b> & "c"J\nSecond\n')
  })

  it('as a page escapes what records hold, and is a page also without entries', async () => {
    const page = bibliographyHtml({ title: 'References <x>', lang: 'en', dir: 'ltr' })
    const html = await written(page)
    expect(html).toContain('<p dir="auto">1. A &lt;b&gt; &amp; &quot;c&quot;<i>J</i></p>\n<p dir="auto">Second</p>')
    expect(html).not.toContain('<x>')
    async function* none() {}
    expect(await written(page, none())).toMatch(/^<!doctype html>[^]*<\/h1>\n<\/main><\/body><\/html>\n$/)
  })

  it('that fails before its first entry fails before the answer begins', async () => {
    async function* failing(): AsyncGenerator<never, void> {
      throw new Error('too much')
    }
    await expect(begun(failing())).rejects.toThrow('too much')
  })
})
