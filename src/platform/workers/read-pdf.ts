import { readFile } from 'node:fs/promises'
import { readPdf } from '@/documents/reading'
import type { PdfReading } from '@/documents/reading/reading'
import { serveWork } from './thread'

serveWork<{ path: string }, PdfReading>(async ({ path }, send) => send(await readPdf(await readFile(path))))
