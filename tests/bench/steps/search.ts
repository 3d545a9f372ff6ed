import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { Payload } from 'payload'
import { searchIn, stopSearch, warmSearch } from '@/search/queries'
import { createCatalogue } from '@/search/records/catalogue'
import { documentOf } from '@/search/records/document'
import { readAllSources, readTerms } from '@/search/records/queries'
import { indexedCollections } from '@/search/records/source'
import { parseSearch } from '@/search/state'
import type { SearchDocument } from '@/search/types'
import { checkCounts } from './oracle'
import { measure, timesOf, type Times } from './timing'

/** What visitors ask for: words, filters, both, mistakes, and the far end of a long list. */
export const searches: Readonly<Record<string, string>> = {
  'no words, no filter': '',
  'one word': 'q=loneliness',
  'one word and a design': 'q=loneliness&design=randomised-controlled-trial',
  'two words and four filters': 'q=link+worker&design=randomised-controlled-trial&outcome=loneliness&outcome=anxiety&country=england&from=2010',
  'a common word': 'q=social+prescribing',
  'the start of a word': 'q=lonel',
  'a misspelt word': 'q=lonelyness',
  'a phrase': 'q=%22older+people%22',
  'filters only': 'outcome=mental-health&population=adults&direction=improved',
  'newest first, page 50': 'q=health&sort=newest&page=50',
  'by title': 'kind=study&sort=title',
  'nothing found': 'q=anxiety&design=randomised-controlled-trial&country=japan&from=1997&to=1997&quality=high',
}

export type SearchFigures = {
  documents: number
  /** Reading every record from the database, and then also making the index, in milliseconds. */
  readMs: number
  buildMs: number
  /** Processor time of the building: the machine may have had other work. */
  buildCpuMs: number
  /** The longest time for which the building let no other request through, in milliseconds. */
  longestBlockMs: number
  /** What the index takes of the heap and of typed arrays beside it, and the whole process, in MiB. */
  indexMiB: number
  residentMiB: number
  perSearch: Readonly<Record<string, Times>>
  all: Times
  /** Searches whose totals, facets and years were counted again, one record after the other. */
  countsChecked: number
}

const mebibytes = (bytes: number): number => bytes / 1024 / 1024
const search = (payload: Payload, query: string) => searchIn(payload, parseSearch(new URLSearchParams(query)), 'en')

/** The embedded search as pages call it. Needs `--expose-gc` to tell the memory of the index. */
export async function measureSearch(payload: Payload): Promise<SearchFigures> {
  const readMs = await timeOf(async () => {
    for (const collection of indexedCollections) for await (const _page of readAllSources(payload, collection)) continue
  })
  globalThis.gc?.()
  const before = memoryUsed()
  const blocked = monitorEventLoopDelay({ resolution: 5 })
  blocked.enable()
  const cpuBefore = process.cpuUsage()
  const buildMs = await timeOf(() => warmSearch(payload))
  const cpu = process.cpuUsage(cpuBefore)
  blocked.disable()
  globalThis.gc?.()
  const indexMiB = mebibytes(memoryUsed() - before)
  const { rss } = process.memoryUsage()

  const runs = 25
  const durations: number[] = []
  const perSearch: Record<string, Times> = {}
  for (const [name, query] of Object.entries(searches)) {
    perSearch[name] = await measure(async (run) => {
      const begun = performance.now()
      await search(payload, query)
      if (run >= 3) durations.push(performance.now() - begun)
    }, runs)
  }

  const documents = await readDocuments(payload)
  let countsChecked = 0
  for (const query of Object.values(searches)) {
    const counted = await checkCounts((state, size) => searchIn(payload, state, 'en', { size }), documents, query)
    if (counted) countsChecked++
  }
  await stopSearch(payload)
  return {
    documents: documents.length, readMs, buildMs, buildCpuMs: (cpu.user + cpu.system) / 1000, longestBlockMs: blocked.max / 1e6, indexMiB,
    residentMiB: mebibytes(rss), perSearch, all: timesOf(durations), countsChecked,
  }
}

function memoryUsed(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}

async function readDocuments(payload: Payload): Promise<readonly SearchDocument[]> {
  const catalogue = createCatalogue(await readTerms(payload))
  const documents: SearchDocument[] = []
  for (const collection of indexedCollections) {
    for await (const sources of readAllSources(payload, collection)) {
      for (const source of sources) documents.push(...[documentOf(source, catalogue)].filter((each) => each !== null))
    }
  }
  return documents
}
