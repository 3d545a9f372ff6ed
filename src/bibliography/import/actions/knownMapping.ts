import { open } from 'node:fs/promises'
import { join } from 'node:path'
import type { Payload } from 'payload'
import type { ImportBatch } from '@/payload-types'
import { detectFormat } from '../../detect'
import { byteDecoder, SAMPLE_BYTES } from '../../encoding'
import { previewTable } from '../../formats/csv/preview'
import { savedMapping } from '../../mappings/queries'
import { importFiles } from '../readRecords'
import { folderOf } from './folder'

/**
 * What the columns of an import mean: as somebody said for this import, or for an earlier table with the same heads;
 * null where that is to be guessed, or where the file is no table.
 */
export async function knownMapping(payload: Payload, batch: ImportBatch): Promise<ImportBatch['mapping']> {
  if (batch.mapping) return batch.mapping
  const sample = await beginningOf(join(folderOf(batch.id), importFiles.source))
  const format = batch.chosenFormat ?? detectFormat(byteDecoder(sample).push(sample))
  // A table whose heads nobody guesses looks like no format at all, until someone has named its columns once.
  if (format && format !== 'csv' && format !== 'tsv') return null
  const heads = previewTable(sample).mapping.columns.map(({ header }) => header)
  const saved = await savedMapping(payload, heads)
  return saved ? (saved.mapping as unknown as Record<string, unknown>) : null
}

async function beginningOf(path: string): Promise<Uint8Array> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(SAMPLE_BYTES), 0, SAMPLE_BYTES, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
