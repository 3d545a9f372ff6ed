/**
 * Parts of the bench of references that need no hub, each in a process of its own so that its memory is its own:
 * `node bibliography.mjs <step> '<parameters as JSON>'`; it sends its figures to its parent.
 */
import { createReadStream, readFileSync, statSync } from 'node:fs'
import { findDuplicates } from '@/bibliography/duplicates'
import { readReferenceStream, type ReadEvent } from '@/bibliography/read'
import type { CslItem } from '@/bibliography/record'
import { scoreClusters } from '../../corpus/duplicates/score'
import { writeRecords, type Truth } from './records'

type Parameters = { file: string; records: number }

/** Time on the clock and of the processor, in milliseconds; the most memory the process ever had, in MiB. */
export type Measured = { ms: number; processorMs: number; peakMiB: number }

const events = (file: string): AsyncIterable<ReadEvent> =>
  readReferenceStream(createReadStream(file, { highWaterMark: 1024 * 1024 }))

async function measured<Figures>(work: () => Promise<Figures>): Promise<Figures & Measured> {
  const started = performance.now()
  const before = process.cpuUsage()
  const figures = await work()
  const { user, system } = process.cpuUsage(before)
  const peakMiB = process.resourceUsage().maxRSS / 1024
  return { ...figures, ms: performance.now() - started, processorMs: (user + system) / 1000, peakMiB }
}

const steps: Record<string, (parameters: Parameters) => Promise<unknown>> = {
  generate: ({ file, records }) => writeRecords(file, records),

  parse: ({ file }) =>
    measured(async () => {
      let records = 0
      for await (const event of events(file)) if (event.kind === 'record') records += 1
      return { records, bytes: statSync(file).size }
    }),

  'citation-js': ({ file }) =>
    measured(async () => {
      // Loaded only here, so that it takes no memory of the other steps.
      const { readWithCitationJs } = await import('./rival')
      return { records: readWithCitationJs(file), bytes: statSync(file).size }
    }),

  dedupe: async ({ file }) => {
    const items: CslItem[] = []
    for await (const event of events(file))
      if (event.kind === 'record') {
        const { abstract: _abstract, ...item } = event.record.csl
        items.push(JSON.parse(JSON.stringify(item)) as CslItem)
      }
    const figures = await measured(() => {
      const report = findDuplicates(items.map((item, index) => ({ id: String(index), item })))
      return Promise.resolve({ report })
    })
    const { documents } = JSON.parse(readFileSync(`${file}.truth.json`, 'utf8')) as Truth
    const { report, ...times } = figures
    const { sensitivity, specificity, asked } = scoreClusters(
      new Map(documents.map((document, index) => [String(index), document])),
      report.clusters.map(({ ids }) => ids),
      report.questions.map(({ one, other }) => [one, other]),
    )
    return { ...times, records: items.length, pairs: report.compared, sensitivity, specificity, asked }
  },
}

const [name = '', parameters = '{}'] = process.argv.slice(2)
const step = steps[name]
if (!step) throw new Error(`There is no step “${name}”.`)
const figures = await step(JSON.parse(parameters) as Parameters)
process.send?.({ figures })
process.disconnect?.()
