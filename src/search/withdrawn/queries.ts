import type { Payload } from 'payload'

import { everWithdrawn, readResultsThatMoved } from '../periods/queries'
import { readAsVisitor, resultFields, studiesWithParts, studyFields, type Row } from '../records/queries'
import type { ResultSource, StudyIndexSource } from '../records/source'

const pageOfStudies = 50

type Head = { readonly id: string; readonly parent: string; readonly updatedAt: string }
type Version = { readonly parent: string; readonly version: Omit<Row, 'id'> }

/** What the public saw last of studies: their newest published version, where the hub still keeps it. */
async function lastPublic(payload: Payload, ids: readonly string[]): Promise<ReadonlyMap<string, Version['version']>> {
  const every = { collection: 'studies', limit: 0, pagination: false, locale: 'all' } as const
  const { docs: heads } = await payload.db.findVersions<Head>({
    ...every, where: { and: [{ parent: { in: [...ids] } }, { 'version._status': { equals: 'published' } }] },
    select: { parent: true, updatedAt: true } as never, sort: 'updatedAt',
  })
  // In the order of their days, so that the last one of each stays.
  const newest = new Map((heads as unknown as readonly Head[]).map(({ id, parent }) => [String(parent), id]))
  const { docs } = await payload.db.findVersions<Head>({
    ...every, where: { id: { in: [...newest.values()] } }, select: { parent: true, version: studyFields } as never,
  })
  return new Map((docs as unknown as readonly Version[]).map(({ parent, version }) => [String(parent), version]))
}

/** The results of a merged study went with it to the one that stayed; for its days before, they are its own too. */
async function withResultsThatMoved(payload: Payload, studies: readonly StudyIndexSource[]): Promise<readonly StudyIndexSource[]> {
  const moved = await readResultsThatMoved(payload, studies.map(({ record }) => record.id))
  const ids = [...moved.values()].flat()
  if (ids.length === 0) return studies
  const results = (await readAsVisitor(payload, 'results', { id: { in: ids } }, resultFields)) as unknown as readonly ResultSource[]
  return studies.map((study) => {
    const own = new Set(moved.get(study.record.id))
    return { ...study, results: [...study.results, ...results.filter(({ id }) => own.has(id))] }
  })
}

/**
 * Studies that are not public any more, as the public saw them last, with the days on which it did: for counts of those
 * days alone. Invented ones are left out, since no count has them.
 *
 * @param ids these; null for all
 */
export async function* readWithdrawn(payload: Payload, ids: readonly string[] | null): AsyncGenerator<readonly StudyIndexSource[]> {
  const candidates = [...await everWithdrawn(payload, ids)]
  for (let at = 0; at < candidates.length; at += pageOfStudies) {
    const some = candidates.slice(at, at + pageOfStudies)
    const { docs } = await payload.db.find<Row>({
      collection: 'studies', where: { and: [{ id: { in: some } }, { _status: { not_equals: 'published' } }] },
      select: studyFields, limit: 0, pagination: false, locale: 'all',
    })
    const seen = await lastPublic(payload, docs.map(({ id }) => id))
    // Without that version the record itself says what it was about when it was taken away.
    const rows = docs.map((record): Row => ({ ...(seen.get(record.id) ?? record), id: record.id, firstPublishedAt: record['firstPublishedAt'] }))
    const real = rows.filter((row) => !row['isExample'])
    yield withResultsThatMoved(payload, await studiesWithParts(payload, real, new Set(some)))
  }
}
