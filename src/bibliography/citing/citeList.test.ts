import { describe, expect, it, vi } from 'vitest'
import type { CslItem } from '../record'
import { cite } from './cite'
import { citeList } from './citeList'
import type { Citation } from './parts'

// Threads wait for a processor like everything else on the machine.
vi.setConfig({ testTimeout: 60_000 })

const items = (count: number): CslItem[] =>
  Array.from({ length: count }, (_, index) => ({
    type: 'article-journal',
    title: `Gardens and walking ${index}`,
    author: [{ family: `Example${index % 7}`, given: 'Anna Maria' }, { literal: 'Fictional Trials Unit' }],
    issued: { 'date-parts': [[2000 + (index % 5)]] },
    'container-title': 'Journal of Fictional Trials',
    DOI: `10.5555/x${index}`,
  }))

const own: { key: string; xml: string } = {
  key: 'own',
  xml: `<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text"><info><title>Own</title><id>own</id></info>
    <citation><layout><text variable="title"/></layout></citation>
    <bibliography><layout suffix="!"><text variable="title"/></layout></bibliography></style>`,
}

describe('a long list', () => {
  it.each([
    ['apa', 'en-GB'], ['vancouver', 'ja-JP'], [own, 'en-GB'],
  ] as const)('written in a thread is the same as one written in place: %s in %s', async (style, locale) => {
    const pieces: (readonly Citation[])[] = []
    for await (const piece of citeList({ items: items(60), style, locale }, new AbortController().signal)) pieces.push(piece)
    expect(pieces.length).toBeGreaterThan(1)
    expect(pieces.flat()).toEqual(await cite(items(60), { style, locale }))
  })

  it('ends when it is cancelled', async () => {
    const controller = new AbortController()
    const list = citeList({ items: items(60), style: 'apa', locale: 'en-GB' }, controller.signal)
    await list.next()
    controller.abort()
    await expect(list.next()).rejects.toMatchObject({ name: 'WorkerError', code: 'cancelled' })
  })

  it('leaves the process free to do other things', async () => {
    let turns = 0
    const beat = setInterval(() => void (turns += 1), 1)
    const before = turns
    const list = citeList({ items: items(150), style: 'apa', locale: 'en-GB' }, new AbortController().signal)
    for await (const piece of list) expect(piece.length).toBeGreaterThan(0)
    clearInterval(beat)
    expect(turns - before).toBeGreaterThan(20)
  })
})
