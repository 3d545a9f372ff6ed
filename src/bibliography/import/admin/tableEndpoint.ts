import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { APIError, Forbidden, type Endpoint } from 'payload'

import { may } from '@/access/roles'
import { holderOf } from '@/access/rules'

import { SAMPLE_BYTES } from '../../encoding'
import { isArchive } from '../../formats/xlsx/unzip'
import { columnMeanings, type ColumnMapping } from '../../formats/csv/columns'
import { previewTable } from '../../formats/csv/preview'
import { textVariables } from '../../formats/variables'
import { folderOf } from '../actions/folder'
import { importFiles } from '../readRecords'

const SAMPLE_ROWS = 3

/**
 * `GET …/:id/table` → {mapping, rows, meanings}: what the columns of an imported table were taken for, its first rows,
 * and what a column can mean.
 */
export const tableEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/table',
  method: 'get',
  handler: async (req) => {
    if (!may(holderOf(req), 'evidence.edit')) throw new Forbidden(req.t)
    const batch = await req.payload.findByID({
      collection: 'import-batches', id: String(req.routeParams?.id), depth: 0, overrideAccess: false, req, disableErrors: true,
      select: { mapping: true },
    })
    if (!batch) throw new APIError('There is no such import. Open the list of imports and choose one.', 404, null, true)
    const bytes = await beginningOf(join(folderOf(String(batch.id)), importFiles.source))
    if (!bytes) throw new APIError('The file of this import is not kept any more. Import it again.', 404, null, true)
    const { mapping, rows } = previewTable(bytes, SAMPLE_ROWS)
    const chosen = batch.mapping as unknown as ColumnMapping | null
    return Response.json({
      mapping: chosen?.columns ? chosen : mapping,
      rows,
      meanings: [...new Set([...columnMeanings, ...textVariables])],
    })
  },
}

/** As much of a file as a guess needs, all of a workbook; null if it is not there. */
async function beginningOf(path: string): Promise<Uint8Array | null> {
  const file = await open(path).catch(() => null)
  if (!file) return null
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(SAMPLE_BYTES), 0, SAMPLE_BYTES, 0)
    return isArchive(buffer) ? await file.readFile() : buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
