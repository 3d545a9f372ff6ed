import { readAndCompare, type CompareInput, type CompareMessage } from '@/bibliography/import/readAndCompare'
import { serveWork } from './thread'

serveWork<CompareInput, CompareMessage>(async (input, send) => {
  for await (const message of readAndCompare(input)) await send(message)
})
