import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { copyFile, mkdir, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { Payload } from 'payload'
import { commitImport } from '@/bibliography/import/actions/requests'
import { startImport } from '@/bibliography/import/actions/start'
import { referencePage } from '@/bibliography/queries'
import { environment } from '@/platform/environment'
import { runQueuedJobs } from '@/platform/jobs'
import { stageClock, type Stages } from './stages'

export type ImportFigures = {
  /** Milliseconds from the upload to the last reference, all together and by stage. */
  totalMs: number
  stages: Stages
  references: number
  /** Of the importing and serving process, its threads included. */
  peakMiB: number
  /** What the process had taken when the import began. */
  startMiB: number
  /** The longest time for which nothing else had a turn, in milliseconds; read off every 10. */
  longestBlockMs: number
}

/** Where the pages are that a visitor may ask for while the import runs. */
export type Serving = { addresses: string[] }

const mebibytes = (bytes: number): number => bytes / 1024 / 1024

/**
 * Imports a file, from the upload to the last reference, in a hub that has its seed and serves pages meanwhile. The
 * pages are the queries and the view of a reference's page behind a plain HTTP server: without Next, which would
 * have to be built first.
 *
 * @param serve is told the addresses of the pages, and resolves when the import is to begin
 */
export async function measureImport(
  payload: Payload,
  { file }: { file: string },
  serve: (serving: Serving) => Promise<void>,
): Promise<ImportFigures> {
  const server = await servePages(payload)
  await serve({ addresses: server.addresses })
  const upload = await uploadOf(file)
  const blocks = monitorEventLoopDelay({ resolution: 10 })
  const clock = stageClock(payload)
  const startMiB = mebibytes(process.memoryUsage().rss)
  blocks.enable()
  const started = performance.now()
  const { id } = await startImport(payload, { kind: 'file', upload, user: null })
  await runQueuedJobs(payload)
  await commitImport(payload, { id, user: null, leaveUndecided: true })
  await runQueuedJobs(payload)
  const totalMs = performance.now() - started
  blocks.disable()
  server.close()

  const batch = await payload.findByID({ collection: 'import-batches', id, depth: 0, overrideAccess: true })
  if (batch.state !== 'committed') throw new Error(`The import ended as “${batch.state}”: ${batch.failure ?? ''}`)
  const { totalDocs } = await payload.count({
    collection: 'references', where: { importedIn: { equals: id } }, overrideAccess: true,
  })
  return {
    totalMs,
    stages: clock(),
    references: totalDocs,
    peakMiB: process.resourceUsage().maxRSS / 1024,
    startMiB,
    longestBlockMs: blocks.max / 1e6,
  }
}

async function servePages(payload: Payload): Promise<Serving & { close: () => void }> {
  const { docs } = await payload.find({
    collection: 'references', where: { _status: { equals: 'published' } }, limit: 50, depth: 0, select: { slug: true }, overrideAccess: true,
  })
  const server = createServer((request, response) => {
    const slug = decodeURIComponent(request.url?.slice(1) ?? '')
    referencePage(payload, slug, 'en').then(
      (page) => response.end(JSON.stringify(page)),
      (error: unknown) => response.writeHead(500).end(String(error)),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const addresses = docs.flatMap(({ slug }) => (slug ? [`http://127.0.0.1:${port}/${encodeURIComponent(slug)}`] : []))
  const close = (): void => {
    server.closeAllConnections()
    server.close()
  }
  return { addresses, close }
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
