import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { linesOf, lineWriter } from './lines'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lines-'))
})
afterAll(() => rm(folder, { recursive: true }))

it('gives back every value, whatever ends of lines it holds', async () => {
  const values = ['a\u2028b', 'c\u2029\r\nd', '', '\ud800', { title: 'x'.repeat(600_000) }, null]
  const file = join(folder, 'values')
  const writer = await lineWriter(file)
  for (const value of values) await writer.write(value)
  await writer.close()
  const read: unknown[] = []
  for await (const value of linesOf(file)) read.push(value)
  expect(read).toEqual(values)
})
