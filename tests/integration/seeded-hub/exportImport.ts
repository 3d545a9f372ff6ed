import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { defaultRules, duplicateSteps, planMerge, type DuplicateReport } from '@/bibliography/duplicates'
import { exportEndings, exportFiles } from '@/bibliography/exporting/files'
import { readReferences } from '@/bibliography/read'
import type { CslItem } from '@/bibliography/record'
import { itemOf } from '@/bibliography/storing'
import { lossesOf } from '@/bibliography/write'
import { runQueuedJobs } from '@/platform/jobs'
import { someone, type Login } from '../../builders/people'
import { exported } from '../../channels/exported'
import type { importFile as ImportFile } from '../../channels/importFile'
import type { rest as Rest } from '../../channels/rest'

/** Whether everything that a seeded hub exports is known to it when it comes back, in every format. */
export function knowsItsOwnExports(payload: () => Payload): void {
  let curator: Login
  let rest: typeof Rest
  let importFile: typeof ImportFile
  let stored: Map<string, CslItem>

  beforeAll(async () => {
    curator = await someone(payload(), 'curator')
    rest = (await import('../../channels/rest')).rest
    importFile = (await import('../../channels/importFile')).importFile
    const { docs } = await payload().find({ collection: 'references', sort: 'id', pagination: false, depth: 0, locale: 'all', overrideAccess: false })
    stored = new Map(docs.map((doc) => [String(doc.slug), itemOf(doc as unknown as Record<string, unknown>)]))
  })

  function compared(items: readonly CslItem[]): DuplicateReport {
    const steps = duplicateSteps([
      ...[...stored].map(([slug, item]) => ({ id: `stored ${slug}`, item, stored: true })),
      ...items.map((item, index) => ({ id: `new ${index}`, item })),
    ], { rules: defaultRules })
    for (;;) {
      const { done, value } = steps.next()
      if (done) return value
    }
  }

  describe.each(exportEndings)('the whole hub as references.%s, imported again', (ending) => {
    it('has nothing new and adds nothing', async () => {
      const bytes = new Uint8Array(await (await exported(`references.${ending}`)).arrayBuffer())
      const { records } = readReferences(bytes)
      expect(records).toHaveLength(stored.size)
      const { clusters, questions } = compared(records.map(({ csl }) => csl))
      const known = new Set([...clusters.flatMap(({ ids }) => ids), ...questions.flatMap(({ one, other }) => [one, other])])
      const strangers = records.filter((_record, index) => !known.has(`new ${index}`)).map(({ csl }) => csl.title)
      expect(strangers).toEqual([])

      const { format } = exportFiles[ending]
      const before = [...stored.values()]
      for (const [index, { csl }] of records.entries()) {
        // The file is in the order of the ids.
        const own = before[index]
        if (!own) continue
        const lost = lossesOf(own, format)
        const missing = Object.keys(own).filter((name) => name !== 'id' && !lost.includes(name) && csl[name] === undefined)
        expect(missing, String(own.title)).toEqual([])
        const { id: _id, ...merged } = planMerge([{ id: 'stored', item: own }, { id: 'new', item: csl }], { leading: 'stored' }).item
        const { id: _own, ...unchanged } = own
        expect(merged).toEqual(unchanged)
      }
    })
  })

  /** Everything that is stored of references, apart from which imports they came up in. */
  async function everythingStored(): Promise<unknown[]> {
    const { docs } = await payload().find({
      collection: 'references', draft: true, sort: 'id', pagination: false, depth: 0, locale: 'all', overrideAccess: true,
    })
    return docs.map(({ importedIn: _imports, updatedAt: _changed, ...doc }) => doc)
  }

  describe('the whole hub, imported as a file like any other', () => {
    it.each(exportEndings)('as references.%s is all the same, and nothing changes', async (ending) => {
      const content = new Uint8Array(await (await exported(`references.${ending}`)).arrayBuffer())
      const before = await everythingStored()
      const { body } = await importFile({ token: curator.token, name: `references.${ending}`, content, about: {} })
      const id = String(body.id)
      const progress = async () => (await rest('GET', `import-batches/${id}/progress`, { token: curator.token })).body
      await runQueuedJobs(payload())
      expect(await progress()).toMatchObject({
        state: 'preview', failure: null, counts: { records: stored.size, verdicts: { same: stored.size }, duplicatesStored: stored.size },
      })
      expect((await rest('POST', `import-batches/${id}/commit`, { token: curator.token, body: {} })).status).toBe(202)
      await runQueuedJobs(payload())
      expect(await progress()).toMatchObject({
        state: 'committed', failure: null, counts: { outcomes: { added: 0, merged: 0, unchanged: stored.size } },
      })
      expect(await everythingStored()).toEqual(before)
    })
  })
}
