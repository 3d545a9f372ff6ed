import { describe, expect, it } from 'vitest'
import type { Change } from './changes/types'
import { createEmbeddedEngine } from './embedded/engine'
import { createLiveIndex, type RecordReader } from './live'
import type { IndexedCollection, IndexSource, ReferenceSource } from './records/source'
import { searchState } from './testing/builders'

/** A database of studies by id, each with one report; changing it is changing the map. */
function database() {
  const studies = new Map<string, { slug: string; title: string; report: string }>()
  const reports = new Map<string, ReferenceSource>()
  const withdrawn = new Map<string, IndexSource>()
  const sourceOf = (id: string): IndexSource[] => {
    const study = studies.get(id)
    const report = study && reports.get(study.report)
    return study ? [{
      collection: 'studies', results: [], reports: report ? [report] : [],
      record: { id, slug: study.slug, title: study.title, reports: [{ reference: study.report }] },
    }] : []
  }
  const reads: string[] = []
  const reader: RecordReader = {
    terms: async () => [],
    synonyms: async () => [],
    async* all(collection: IndexedCollection) {
      if (collection === 'studies') yield [...studies.keys()].flatMap(sourceOf)
    },
    some: async (collection, ids) => {
      reads.push(...ids)
      return collection === 'studies' ? ids.flatMap(sourceOf) : []
    },
    async* withdrawn(ids) {
      yield [...withdrawn].flatMap(([id, source]) => (ids === null || ids.includes(id) ? [source] : []))
    },
    studiesOfResults: async () => [],
  }
  return { studies, reports, withdrawn, sourceOf, reader, reads }
}

async function liveIndex() {
  const db = database()
  db.studies.set('1', { slug: 'choir', title: 'Choir', report: 'r1' })
  const index = createLiveIndex(db.reader, createEmbeddedEngine)
  await index.rebuild()
  const found = async (q: string) =>
    (await index.engine().search(searchState({ q }))).hits.map((hit) => hit.document.slug)
  return { ...db, index, found }
}

const change = (id: string, collection = 'studies'): Change => ({ collection, id })

describe('an index that follows the database', () => {
  it('holds what stands there now, whatever the order and number of changes', async () => {
    const { studies, index, found, reads } = await liveIndex()
    studies.set('1', { slug: 'choir', title: 'Orchestra', report: 'r1' })
    await index.apply([change('1'), change('1'), change('1')])
    expect(await found('orchestra')).toEqual(['choir'])
    expect(reads).toEqual(['1'])
    studies.delete('1')
    await index.apply([change('1')])
    await index.apply([change('1')])
    expect(index.engine().size()).toBe(0)
  })

  it('counts what was withdrawn on its days, finds nothing of it, and shows it again when it comes back', async () => {
    const { studies, withdrawn, sourceOf, index, found } = await liveIndex()
    const publicPeriods = [{ from: '2026-01-01', until: '2026-02-01' }]
    const source = { ...sourceOf('1')[0], publicPeriods } as IndexSource
    const then = async () => {
      const { total, noLongerPublic } = await index.engine().search(searchState({ asAt: '2026-01-31' }))
      return { total, noLongerPublic }
    }
    studies.delete('1')
    withdrawn.set('1', source)
    await index.apply([change('1')])
    expect([await found('choir'), index.engine().size(), await then()]).toEqual([[], 0, { total: 0, noLongerPublic: 1 }])
    expect((await index.engine().search(searchState({ asAt: '2026-02-01' }))).noLongerPublic).toBe(0)
    await index.rebuild()
    expect(await then()).toEqual({ total: 0, noLongerPublic: 1 })
    withdrawn.clear()
    studies.set('1', { slug: 'choir', title: 'Choir', report: 'r1' })
    await index.apply([change('1')])
    expect([await found('choir'), await then()]).toEqual([['choir'], { total: 1, noLongerPublic: 0 }])
  })

  it('keeps nothing of a study in public that is withdrawn while all are read', async () => {
    const { withdrawn, sourceOf, index, studies, found } = await liveIndex()
    withdrawn.set('1', { ...sourceOf('1')[0], publicPeriods: [{ from: '2026-01-01', until: '2026-02-01' }] } as IndexSource)
    await index.rebuild()
    studies.delete('1')
    expect([await found('choir'), index.engine().size()]).toEqual([[], 0])
  })

  it('leaves the old address of a record', async () => {
    const { studies, index } = await liveIndex()
    studies.set('1', { slug: 'orchestra', title: 'Choir', report: 'r1' })
    await index.apply([change('1')])
    expect(index.engine().size()).toBe(1)
  })

  it('keeps both when two records swap addresses in one batch', async () => {
    const { studies, index, found } = await liveIndex()
    studies.set('2', { slug: 'garden', title: 'Garden', report: 'r2' })
    await index.apply([change('2')])
    studies.set('1', { slug: 'garden', title: 'Choir', report: 'r1' })
    studies.set('2', { slug: 'choir', title: 'Garden', report: 'r2' })
    await index.apply([change('1'), change('2')])
    expect(await found('choir')).toEqual(['garden'])
    expect(await found('garden')).toEqual(['choir'])
  })

  it('knows a study by a report that is published later', async () => {
    const { reports, index, found } = await liveIndex()
    expect(await found('Fancourt')).toEqual([])
    reports.set('r1', { id: 'r1', title: 'Report', contributors: [{ role: 'author', family: 'Fancourt' }] })
    await index.apply([change('r1', 'references')])
    expect(await found('Fancourt')).toEqual(['choir'])
  })

  it('is given a batch again that it could not apply', async () => {
    const { studies, reader, found, index } = await liveIndex()
    const log = [change('1')]
    let cursor = 0
    const changes = { next: async () => ({ changes: log.slice(cursor), applied: () => { cursor = log.length } }) }
    studies.set('1', { slug: 'choir', title: 'Orchestra', report: 'r1' })
    const failing = createLiveIndex({ ...reader, some: async () => { throw new Error('locked') } }, createEmbeddedEngine)
    await expect(failing.applyAll(changes)).rejects.toThrow('locked')
    await index.applyAll(changes)
    expect(await found('orchestra')).toEqual(['choir'])
  })
})
