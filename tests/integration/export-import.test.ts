import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { defaultRules, duplicateSteps, planMerge, type DuplicateReport } from '@/bibliography/duplicates'
import { exportEndings, exportFiles } from '@/bibliography/exporting/files'
import { readReferences } from '@/bibliography/read'
import type { CslItem } from '@/bibliography/record'
import { itemOf } from '@/bibliography/storing'
import { lossesOf } from '@/bibliography/write'
import { seedHub } from '../../seed'
import { exported } from '../channels/exported'
import { createTestHub, type TestHub } from '../hub'

let hub: TestHub
let stored: Map<string, CslItem>

beforeAll(async () => {
  hub = await createTestHub()
  await seedHub(hub.payload)
  const { docs } = await hub.payload.find({ collection: 'references', sort: 'id', pagination: false, depth: 0, locale: 'all', overrideAccess: false })
  stored = new Map(docs.map((doc) => [String(doc.slug), itemOf(doc as unknown as Record<string, unknown>)]))
}, 300_000)

afterAll(() => hub.close())

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

const readable = exportEndings.filter((ending) => exportFiles[ending].format !== 'xlsx')

describe.each(readable)('the whole hub as references.%s, imported again', (ending) => {
  it('has nothing new and adds nothing', async () => {
    const bytes = new Uint8Array(await (await exported(`references.${ending}`)).arrayBuffer())
    const { records } = readReferences(bytes)
    expect(records).toHaveLength(stored.size)
    const { clusters, questions } = compared(records.map(({ csl }) => csl))
    const known = new Set([...clusters.flatMap(({ ids }) => ids), ...questions.flatMap(({ one, other }) => [one, other])])
    const strangers = records.filter((_record, index) => !known.has(`new ${index}`)).map(({ csl }) => csl.title)
    expect(strangers).toEqual([])

    const { format } = exportFiles[ending]
    if (format === 'xlsx') return
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
