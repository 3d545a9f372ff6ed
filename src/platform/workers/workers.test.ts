import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { runWorker, type WorkerLimits } from '.'
import type { ReadAndCompareMessage } from './read-and-compare'

// Each test starts threads, which wait for a processor like everything else on the machine.
vi.setConfig({ testTimeout: 60_000 })

const folder = mkdtempSync(join(tmpdir(), 'evidence-hub-workers-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const fileOf = (name: string, content: string): string => {
  const file = join(folder, name)
  writeFileSync(file, content)
  return file
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
  runWorker<ReadAndCompareMessage>('read-and-compare', input, limits(given))

async function collect(input: object, given?: Partial<WorkerLimits>): Promise<ReadAndCompareMessage[]> {
  const messages: ReadAndCompareMessage[] = []
  for await (const message of read(input, given)) messages.push(message)
  return messages
}

describe('reading and comparing in a worker', () => {
  it('gives every record with its line, what the file is, and which records are the same', async () => {
    const path = fileOf('twice.ris', manyRis(600) + ris(3))
    const messages = await collect({ path, name: 'twice.ris' })
    const records = messages.flatMap((message) => (message.kind === 'records' ? message.records : []))
    expect(records.map(({ index }) => index)).toEqual(Array.from({ length: 601 }, (_, index) => index))
    expect(records[1]).toMatchObject({ line: 8, csl: { DOI: '10.1000/example.1' }, problems: [] })
    expect(messages.find(({ kind }) => kind === 'file')).toMatchObject({ format: 'ris', isRefused: false })
    const last = messages.at(-1)
    if (last?.kind !== 'report') throw new Error('no report at the end')
    expect(last.report.clusters.map(({ ids }) => [...ids].sort())).toEqual([['new:3', 'new:600']])
  })

  it('compares with what is stored, and leaves alone what was told apart', async () => {
    const path = fileOf('new.ris', manyRis(2))
    const item = (index: number) => ({
      type: 'article-journal', title: `Study ${index}: anything`, DOI: `10.1000/EXAMPLE.${index}`,
    })
    const stored = fileOf(
      'stored.ndjson',
      [0, 1].map((index) => `${JSON.stringify({ id: `stored-${index}`, item: item(index) })}\n`).join(''),
    )
    const messages = await collect({ path, stored, neverPair: [['new:1', 'stored-1']] })
    const last = messages.at(-1)
    if (last?.kind !== 'report') throw new Error('no report at the end')
    const { clusters, questions, conflicts } = last.report
    const found = [...clusters.map(({ ids }) => ids), ...[...questions, ...conflicts].map(({ one, other }) => [one, other])]
    expect(found.flat()).toEqual(expect.arrayContaining(['new:0', 'stored-0']))
    expect(found.flat()).not.toContain('stored-1')
  })

  it('says what is wrong with a file that is none', async () => {
    const messages = await collect({ path: fileOf('empty.ris', '') })
    expect(messages).toMatchObject([
      { kind: 'problem', problem: { code: 'empty-file' } },
      { kind: 'file', isRefused: true },
    ])
  })
})

describe('a worker', () => {
  const many = fileOf('many.ris', manyRis(20_000))

  it('that needs too much memory is ended, and the process goes on', async () => {
    await expect(collect({ path: many }, { memoryMb: 16 })).rejects.toMatchObject({ code: 'out-of-memory' })
    expect((await collect({ path: fileOf('one.ris', ris(1)) })).at(-1)?.kind).toBe('report')
  })

  it('that takes too long is ended', async () => {
    await expect(collect({ path: many }, { timeoutMs: 1 })).rejects.toMatchObject({ code: 'timed-out' })
  })

  it('that is cancelled in the middle is ended', async () => {
    const controller = new AbortController()
    const seen: string[] = []
    const reading = (async () => {
      for await (const { kind } of read({ path: many }, { signal: controller.signal })) {
        seen.push(kind)
        if (kind === 'records') controller.abort()
      }
    })()
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' })
    expect(seen).not.toContain('report')
    await expect(collect({ path: many }, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'cancelled' })
  })

  it('that throws says why', async () => {
    const missing = join(folder, 'missing.ris')
    await expect(collect({ path: missing })).rejects.toMatchObject({
      name: 'WorkerError', code: 'crashed', message: expect.stringContaining('missing.ris'),
    })
  })
})
