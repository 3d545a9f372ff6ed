import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { importOne as ImportOne } from '@/cli/commands/import'
import { article, ris } from '../builders/exports'
import { createTestHub, type TestHub } from '../hub'

const folder = mkdtempSync(join(tmpdir(), 'import-command-'))
let hub: TestHub
let payload: Payload
let importOne: typeof ImportOne

beforeAll(async () => {
  hub = await createTestHub()
  payload = hub.payload
  importOne = (await import('@/cli/commands/import')).importOne
})

afterAll(async () => {
  rmSync(folder, { recursive: true })
  await hub?.close()
})

const fileWith = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

const countOf = async (collection: 'references' | 'import-batches' | 'import-records' | 'audit-events'): Promise<number> =>
  (await payload.count({ collection, overrideAccess: true })).totalDocs

it('says what it would do and changes nothing, then does it, and adds nothing again', async () => {
  const articles = [article(), article()]
  const file = fileWith('export.ris', ris([...articles, ...articles.slice(0, 1)]))
  const tried = await importOne(payload, file, { isDryRun: true })
  expect(tried).toMatchObject({ isRefused: false, counts: { records: 3, verdicts: { new: 2, same: 1 } } })
  for (const collection of ['references', 'import-batches', 'import-records', 'audit-events'] as const)
    expect([collection, await countOf(collection)]).toEqual([collection, 0])
  expect(await readdir(join(hub.dataDir, 'imports'))).toEqual(['incoming'])

  const done = await importOne(payload, file, { isDryRun: false, source: 'MEDLINE' })
  expect(done.counts?.outcomes).toMatchObject({ added: 2, merged: 1 })
  const batch = await payload.findByID({ collection: 'import-batches', id: done.batch ?? '', depth: 0, overrideAccess: true })
  expect(batch).toMatchObject({ state: 'committed', kind: 'command-line', search: { database: 'MEDLINE' } })
  const again = await importOne(payload, file, { isDryRun: false })
  expect(again.counts?.outcomes).toMatchObject({ added: 0, merged: 0, unchanged: 3 })
  expect(await countOf('references')).toBe(2)
})

it('names what it leaves out because a person has to decide', async () => {
  const doi = '10.5555/two-titles'
  const file = fileWith('doubtful.ris', ris([article({ doi }), article({ doi, title: 'Something else altogether' })]))
  const { counts, undecided } = await importOne(payload, file, { isDryRun: false })
  expect(counts?.outcomes).toMatchObject({ added: 1, skipped: 1 })
  expect(undecided).toMatchObject([{ title: 'Something else altogether', verdict: 'conflict' }])
})

it.each([
  ['there is no such file', join(folder, 'missing.ris'), 'no such file'],
  ['it is a folder', folder, 'folder'],
  ['it is empty', fileWith('empty.ris', ''), 'empty'],
  ['it is no list of references', fileWith('page.ris', '<!doctype html><p>Sign in'), 'web page'],
])('refuses a file with its reason if %s', async (_, file, reason) => {
  const before = await countOf('import-batches')
  expect(await importOne(payload, file, { isDryRun: false })).toMatchObject({
    isRefused: true, reason: expect.stringContaining(reason),
  })
  expect(await countOf('import-batches')).toBe(before)
})
