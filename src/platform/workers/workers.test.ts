import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import type { CompareMessage } from '@/bibliography/import/readAndCompare'
import type { ImportedRecord, NewReference } from '@/bibliography/import/newReference'
import { openWorker, runWorker, type WorkerLimits } from '.'

// Each test starts threads, which wait for a processor like everything else on the machine.
vi.setConfig({ testTimeout: 60_000 })

const folder = mkdtempSync(join(tmpdir(), 'evidence-hub-workers-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The input for a file with this content, compared with these stored records. */
const inputOf = (name: string, content: string, stored = ''): { directory: string; name: string; apart: [string, string][] } => {
  const directory = join(folder, name)
  mkdirSync(directory, { recursive: true })
  writeFileSync(join(directory, 'source'), content)
  writeFileSync(join(directory, 'stored.ndjson'), stored)
  return { directory, name, apart: [] }
}

const words = ['singing', 'walking', 'gardens', 'loneliness', 'carers', 'museums', 'debt', 'link', 'workers', 'rural']
const wordOf = (index: number, place: number): string => words[(index * 7 + place * place * 3 + index % 11) % 10] ?? ''

const ris = (index: number): string =>
  [
    'TY  - JOUR',
    `TI  - Study ${index}: ${[0, 1, 2, 3, 4].map((place) => wordOf(index, place)).join(' ')}`,
    `AU  - Author${index}, A.`,
    `PY  - ${1990 + (index % 30)}`,
    'JO  - Journal of Examples',
    `DO  - 10.1000/example.${index}`,
    'ER  - ',
    '',
  ].join('\r\n')

const manyRis = (count: number): string => Array.from({ length: count }, (_, index) => ris(index)).join('')

const limits = (given: Partial<WorkerLimits> = {}): WorkerLimits => ({
  signal: new AbortController().signal,
  memoryMb: 256,
  timeoutMs: 60_000,
  ...given,
})

const read = (input: object, given?: Partial<WorkerLimits>) =>
  runWorker<CompareMessage>('read-and-compare', input, limits(given))

async function collect(input: object, given?: Partial<WorkerLimits>): Promise<CompareMessage[]> {
  const messages: CompareMessage[] = []
  for await (const message of read(input, given)) messages.push(message)
  return messages
}

describe('reading and comparing in a worker', () => {
  it('counts what the file holds, and what of it is the same or stored', async () => {
    const stored = `${JSON.stringify({
      id: 'a', item: { type: 'article-journal', title: 'Study 5', DOI: '10.1000/EXAMPLE.5' },
    })}\n`
    const messages = await collect(inputOf('twice.ris', manyRis(600) + ris(3), stored))
    expect(messages.at(-1)).toMatchObject({
      kind: 'end', format: 'ris', refusal: null, counts: { records: 601, duplicatesWithin: 1 },
    })
    expect(messages[0]).toMatchObject({ kind: 'progress', phase: 'reading', done: 500 })
  })

  it('reads a file of some megabytes like a small one, in a thread more', async () => {
    const abstract = `AB  - ${'Singing in groups. '.repeat(160)}\r\nER  - `
    const large = Array.from({ length: 800 }, (_, index) => ris(index).replace('ER  - ', abstract)).join('')
    const messages = await collect(inputOf('large.ris', large + ris(3)))
    expect(messages.at(-1)).toMatchObject({ kind: 'end', format: 'ris', refusal: null, counts: { records: 801, duplicatesWithin: 1 } })
    expect(messages.filter((message) => message.kind === 'progress' && message.phase === 'reading').at(-1)).toMatchObject({ done: 801 })
  })

  it('says what is wrong with a file that is none', async () => {
    expect(await collect(inputOf('empty.ris', ''))).toMatchObject([
      { kind: 'end', refusal: expect.stringContaining('empty'), problems: [{ code: 'empty-file' }] },
    ])
  })
})

describe('a worker', () => {
  const many = inputOf('many.ris', manyRis(20_000))

  it('that needs too much memory is ended, and the process goes on', async () => {
    await expect(collect(many, { memoryMb: 16 })).rejects.toMatchObject({ code: 'out-of-memory' })
    expect((await collect(inputOf('one.ris', ris(1)))).at(-1)?.kind).toBe('end')
  })

  it('that takes too long is ended', async () => {
    await expect(collect(many, { timeoutMs: 1 })).rejects.toMatchObject({ code: 'timed-out' })
  })

  it('that is cancelled in the middle is ended', async () => {
    const controller = new AbortController()
    const seen: string[] = []
    const reading = (async () => {
      for await (const { kind } of read(many, { signal: controller.signal })) {
        seen.push(kind)
        controller.abort()
      }
    })()
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' })
    expect(seen).toEqual(['progress'])
    await expect(collect(many, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'cancelled' })
  })

  it('that throws says why', async () => {
    await expect(collect({ ...many, directory: join(folder, 'missing') })).rejects.toMatchObject({
      name: 'WorkerError', code: 'crashed', message: expect.stringContaining('missing'),
    })
  })
})

describe('a worker that answers', () => {
  const origin = { batch: 'batch', file: 'a.ris', isPublicRecord: false, seenOn: '2026-01-01T00:00:00.000Z' }
  const recordOf = (title: string): ImportedRecord => ({
    id: title, position: 0, line: 1, item: { type: 'article-journal', title }, raw: [],
  })
  const open = (given?: Partial<WorkerLimits>) =>
    openWorker<ImportedRecord[][], NewReference[]>('make-references', origin, limits(given))

  it('answers one question after the other', async () => {
    const worker = open()
    const titles: unknown[] = []
    try {
      for (const title of ['Singing', 'Walking']) titles.push((await worker.ask([[recordOf(title)]]))[0]?.title)
    } finally {
      await worker.end()
    }
    expect(titles).toEqual(['Singing', 'Walking'])
  })

  it('says why it has no answer', async () => {
    const worker = open()
    await expect(worker.ask([[]])).rejects.toMatchObject({
      code: 'crashed', message: 'There are no records to make a reference of.',
    })
    await worker.end()
  })

  it('is of no use once it was cancelled', async () => {
    const controller = new AbortController()
    const worker = open({ signal: controller.signal })
    const answer = worker.ask([[recordOf('Singing')]])
    controller.abort()
    await expect(answer).rejects.toMatchObject({ code: 'cancelled' })
    await worker.end()
  })
})
