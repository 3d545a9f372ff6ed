import { oneAhead } from '@/bibliography/import/oneAhead'
import { readRecords, type ReadInput, type ReadMessage } from '@/bibliography/import/readRecords'
import { serveWork } from './thread'

serveWork<ReadInput, ReadMessage>(async (input, send) => {
  for await (const message of oneAhead(readRecords(input))) await send(message)
})
