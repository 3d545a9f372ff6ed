import type { PayloadRequest } from 'payload'

import type { Result } from '@/payload-types'

import { resultOfRow } from '../../entry/rows'
import { RowsRefused } from '../errors'

type Origin = Partial<Pick<Result, 'extraction' | 'extractedBy' | 'settledBy'>>

export type RowToStore = { row: string; cells: Readonly<Record<string, string>>; differences?: unknown[] }

/**
 * Stores rows as drafts of results after those that the study has, each with where it comes from.
 *
 * @returns their ids, in the order of the rows
 * @throws RowsRefused if one of them is no result
 */
export async function createResults(
  req: PayloadRequest, study: string, rows: readonly RowToStore[], origin: Origin,
): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'results', where: { study: { equals: study } }, draft: true, sort: '-order', limit: 1, pagination: false,
    depth: 0, overrideAccess: true, req,
  })
  const owner = await req.payload.findByID({ collection: 'studies', id: study, draft: true, depth: 0, overrideAccess: true, req })
  const first = (docs[0]?.order ?? 0) + 1
  const created: string[] = []
  for (const [index, { row, cells, differences }] of rows.entries()) {
    const { data, problems } = resultOfRow({ id: row, cells })
    if (problems.length > 0) throw new RowsRefused(problems)
    const result = await req.payload.create({
      collection: 'results',
      data: {
        ...data, ...origin, study, order: first + index, isExample: owner.isExample ?? false,
        ...(differences ? { extractionDifferences: differences as Record<string, unknown>[] } : {}),
      } as never,
      draft: true, depth: 0, overrideAccess: true, req,
    })
    created.push(String(result.id))
  }
  return created
}
