import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { copyFile, mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import { commitImport } from '@/bibliography/import/actions/requests'
import { startImport } from '@/bibliography/import/actions/start'
import { referencePage } from '@/bibliography/queries'
import { migrateToLatest } from '@/platform/database'
import { environment } from '@/platform/environment'
import { runQueuedJobs } from '@/platform/jobs'
import { seedHub } from '../../../seed'
import { timesOf, type Times } from './timing'

export type ImportFigures = {
  readMs: number
  commitMs: number
  references: number
  peakMiB: number
  /** Reading the references' page in the importing process, all the while; what no page waits for without an import. */
  pages: Times
  quietPages: Times
  longestPageMs: number
}

/** Four visitors a second: reading a page takes the processor as well, and the import is what is measured. */
const PAGES_EVERY_MS = 250
const QUIET_PAGES = 100

/** Imports a file into an empty hub, from the upload to the last reference, while the same process reads pages. */
export async function measureImport(payload: Payload, { file }: { file: string }): Promise<ImportFigures> {
  await migrateToLatest(payload)
  await seedHub(payload)
  const readPage = await pageReader(payload)
  const quiet: number[] = []
  for (let page = 0; page < QUIET_PAGES; page += 1) quiet.push(await readPage())

  const during: number[] = []
  const isOver = { yes: false }
  const visitor = (async () => {
    while (!isOver.yes) {
      during.push(await readPage())
      await pause(PAGES_EVERY_MS)
    }
  })()
  const upload = await uploadOf(file)
  const started = performance.now()
  const { id } = await startImport(payload, { kind: 'file', upload, user: null })
  await runQueuedJobs(payload)
  const readMs = performance.now() - started
  await commitImport(payload, { id, user: null, leaveUndecided: true })
  await runQueuedJobs(payload)
  const commitMs = performance.now() - started - readMs
  isOver.yes = true
  await visitor

  const batch = await payload.findByID({ collection: 'import-batches', id, depth: 0, overrideAccess: true })
  if (batch.state !== 'committed') throw new Error(`The import ended as “${batch.state}”: ${batch.failure ?? ''}`)
  const { totalDocs } = await payload.count({
    collection: 'references', where: { importedIn: { equals: id } }, overrideAccess: true,
  })
  return {
    readMs,
    commitMs,
    references: totalDocs,
    peakMiB: process.resourceUsage().maxRSS / 1024,
    pages: timesOf(during),
    quietPages: timesOf(quiet),
    longestPageMs: Math.max(...during),
  }
}

/** Reads what the page of a published reference shows and says how long it took; each time another reference. */
async function pageReader(payload: Payload): Promise<() => Promise<number>> {
  const { docs } = await payload.find({
    collection: 'references', where: { _status: { equals: 'published' } }, limit: 50, depth: 0, select: { slug: true }, overrideAccess: true,
  })
  const slugs = docs.map(({ slug }) => slug)
  let turn = 0
  return async () => {
    const begun = performance.now()
    const slug = slugs[(turn += 1) % slugs.length]
    if (slug) await referencePage(payload, slug, 'en')
    return performance.now() - begun
  }
}

async function uploadOf(file: string) {
  const folder = join(environment().dataDir, 'bench')
  await mkdir(folder, { recursive: true })
  const path = join(folder, 'export.ris')
  await copyFile(file, path)
  const hash = createHash('sha256')
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer)
  return { path, name: 'export.ris', bytes: (await stat(path)).size, sha256: hash.digest('hex') }
}
