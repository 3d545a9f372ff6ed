import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { resourceLimits } from 'node:worker_threads'
import { readAndCompare, type CompareInput, type CompareMessage } from '@/bibliography/import/readAndCompare'
import { importFiles, readRecords, type ReadMessage } from '@/bibliography/import/readRecords'
import { runWorker } from '.'
import { serveWork } from './thread'

/** In bytes; of a smaller file all is read before another thread has started. */
const worthAThread = 2_000_000
const aDay = 24 * 60 * 60_000
/** As in the process that asks for this thread. */
const mostMemoryMb = 1024

serveWork<CompareInput, CompareMessage>(async (input, send) => {
  for await (const message of readAndCompare(input, await readingOf(input))) await send(message)
})

/** To read a large file is as much work as to prepare its records for their comparison: a thread does it meanwhile. */
async function readingOf(input: CompareInput): Promise<AsyncIterable<ReadMessage>> {
  const { size } = await stat(join(input.directory, importFiles.source))
  if (size < worthAThread) return readRecords(input)
  return runWorker<ReadMessage>('read-records', input, {
    // It ends with this thread, which may be cancelled and has less time.
    signal: new AbortController().signal,
    timeoutMs: aDay,
    memoryMb: resourceLimits.maxOldGenerationSizeMb ?? mostMemoryMb,
  })
}
