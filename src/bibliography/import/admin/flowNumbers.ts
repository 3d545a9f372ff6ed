import type { FlowNumbers, FlowSourceKind } from '@/ui/charts/prisma/numbers'

import { prismaFlow, type FlowBatch } from '../prisma'

const kinds: readonly FlowSourceKind[] = ['database', 'register', 'website', 'organisation', 'citation-searching', 'other']

const kindOf = (sourceType: string | null | undefined): FlowSourceKind =>
  sourceType ? (kinds.find((kind) => kind === sourceType) ?? 'other') : 'database'

/** Where the records behind a number can be looked at. */
export type FlowAddresses = {
  batch: (id: string) => string
  /** The records of these imports that became references. */
  kept: (ids: readonly string[]) => string
}

/**
 * The numbers of the diagram from committed imports, each column by itself. Several imports of one source are one
 * line. Without any import in a column its numbers are not known, rather than none.
 */
export function flowNumbers(batches: readonly FlowBatch[], addresses?: FlowAddresses): FlowNumbers {
  const isDatabase = ({ sourceType }: FlowBatch): boolean => ['database', 'register'].includes(kindOf(sourceType))
  const inDatabases = batches.filter(isDatabase)
  const elsewhere = batches.filter((batch) => !isDatabase(batch))
  const databases = inDatabases.length > 0 ? prismaFlow(inDatabases) : null
  const others = elsewhere.length > 0 ? prismaFlow(elsewhere) : null
  const sources = [...(databases?.identified ?? []), ...(others?.identified ?? [])]
  return {
    sources: [...groupedBySource(sources).values()].map((same) => ({
      label: same[0]?.source ?? '',
      kind: kindOf(same[0]?.sourceType),
      records: same.reduce((total, { records }) => total + records, 0),
      ...(addresses && same.length === 1 && same[0] ? { href: addresses.batch(same[0].batch) } : {}),
    })),
    removed: {
      duplicates: databases?.duplicatesRemoved ?? null,
      automation: databases?.removedByAutomation ?? null,
      otherReasons: databases?.removedOtherReasons ?? null,
    },
    ...(databases ? { databases: { toScreen: databases.screened } } : {}),
    ...(others
      ? {
          removedOtherwise: { duplicates: others.duplicatesRemoved, otherReasons: others.removedOtherReasons },
          others: { toSeek: others.screened },
        }
      : {}),
    ...(addresses ? { links: linksOf(addresses, inDatabases, elsewhere) } : {}),
  }
}

type Source = { source: string; sourceType: string; records: number; batch: string }

const sourceKey = ({ source, sourceType }: Source): string => JSON.stringify([kindOf(sourceType), source])

function groupedBySource(sources: readonly Source[]): Map<string, Source[]> {
  const groups = new Map<string, Source[]>()
  for (const source of sources) groups.set(sourceKey(source), [...(groups.get(sourceKey(source)) ?? []), source])
  return groups
}

function linksOf(addresses: FlowAddresses, databases: readonly FlowBatch[], others: readonly FlowBatch[]): NonNullable<FlowNumbers['links']> {
  const ids = (batches: readonly FlowBatch[]): string[] => batches.map(({ id }) => id)
  const [only] = databases
  return {
    ...(only && databases.length === 1 ? { removed: `${addresses.batch(only.id)}?verdict=same` } : {}),
    ...(databases.length > 0 ? { screened: addresses.kept(ids(databases)) } : {}),
    ...(others.length > 0 ? { 'sought-otherwise': addresses.kept(ids(others)) } : {}),
  }
}
