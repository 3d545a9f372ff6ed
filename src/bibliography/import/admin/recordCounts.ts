import type { ImportDecision, ImportVerdict } from '@collections/importRecords/options'

/** Which records of an import are meant; what is left out does not matter. */
export type RecordFilter = { verdict?: ImportVerdict; decision?: ImportDecision; minScore?: number }

/** The address that counts records of an import by Payload's own REST routes. */
export function countAddress(rest: string, batch: string, { verdict, decision, minScore }: RecordFilter): string {
  const conditions: [path: string, value: string][] = [['batch][equals', batch]]
  if (verdict) conditions.push(['verdict][equals', verdict])
  if (decision) conditions.push(['decision][equals', decision])
  if (minScore !== undefined) conditions.push(['score][greater_than_equal', String(minScore)])
  const query = conditions.map(([path, value], index) => `where[and][${index}][${path}]=${encodeURIComponent(value)}`)
  return `${rest}/import-records/count?${query.join('&')}`
}
