import type { Payload } from 'payload'
import { importOutcomes, type ImportOutcome } from '@collections/importRecords/options'
import type { ImportCounts } from '../counts'

/** What became of the records of an import, counted in the database. */
export async function outcomesOf(payload: Payload, batch: string): Promise<Required<Pick<ImportCounts, 'outcomes' | 'leftOut'>>> {
  const count = async (outcome: ImportOutcome, verdict?: 'same'): Promise<number> => {
    const { totalDocs } = await payload.count({
      collection: 'import-records', overrideAccess: true,
      where: {
        and: [
          { batch: { equals: batch } },
          { outcome: { equals: outcome } },
          ...(verdict ? [{ verdict: { equals: verdict } }] : []),
        ],
      },
    })
    return totalDocs
  }
  const counts: [string, number][] = []
  for (const { value } of importOutcomes) if (value !== 'none') counts.push([value, await count(value)])
  const outcomes = Object.fromEntries(counts) as NonNullable<ImportCounts['outcomes']>
  return { outcomes, leftOut: outcomes.skipped - (await count('skipped', 'same')) }
}
