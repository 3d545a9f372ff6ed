import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { findDuplicates, planMerge } from '../duplicates'
import { formats } from '../formats'
import type { FormatName } from '../formats/format'
import { itemFor } from '../formats/testing/items'
import { readReferences } from '../read'
import type { CslItem } from '../record'
import { lossesOf } from '../write'
import { exportEndings, exportFiles } from './files'
import { fileOf } from './stream'

/** A record as the hub may store it: whatever the format holds, and more beside. */
function storedFor(format: FormatName): fc.Arbitrary<CslItem> {
  const { holds } = formats[format]
  const more = itemFor(formats['csl-json'])
  return fc.tuple(itemFor(formats[format]), more, fc.stringMatching(/^[A-Z][a-z]{4,9}( [a-z]{4,9}){4,7}$/), fc.integer({ min: 1000 })).map(
    ([held, other, title, number]) => {
      const extra = Object.entries(other).filter(([name]) => !(name in held) && !holds.variable(name, held.type))
      const item: CslItem = { ...Object.fromEntries(extra), ...held, id: `r${number}`, title }
      return holds.variable('DOI', held.type) ? { ...item, DOI: `10.5555/r${number}` } : item
    },
  )
}

async function fileText(items: readonly CslItem[], ending: (typeof exportEndings)[number]): Promise<Uint8Array> {
  async function* each() {
    yield* items
  }
  const pieces: Uint8Array[] = []
  for await (const piece of fileOf(each(), ending)) pieces.push(piece)
  return Buffer.concat(pieces)
}

describe.each(exportEndings)('exporting references.%s and importing it again', (ending) => {
  const { format } = exportFiles[ending]

  it('finds every record, adds nothing to it and takes nothing from it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(storedFor(format), { minLength: 1, maxLength: 4, selector: ({ id }) => id }),
        async (stored) => {
          const { records } = readReferences(await fileText(stored, ending))
          expect(records).toHaveLength(stored.length)
          records.forEach(({ csl }, index) => {
            const own = stored[index] ?? { type: 'document' }
            const lost = new Set(lossesOf(own, format))
            for (const [name, value] of Object.entries(own)) {
              if (lost.has(name) || name === 'id') continue
              expect(csl[name], `${name} of ${JSON.stringify(own)}`).toEqual(value)
            }
            const { item } = planMerge([{ id: 'stored', item: own }, { id: 'new', item: csl }], { leading: 'stored' })
            expect(item).toEqual(own)
          })
          const compared = findDuplicates([
            ...stored.map((item, index) => ({ id: `stored ${index}`, item, stored: true })),
            ...records.map(({ csl }, index) => ({ id: `new ${index}`, item: csl })),
          ])
          const same = new Set(compared.clusters.flatMap((cluster) => cluster.ids))
          const asked = new Set(compared.questions.flatMap(({ one, other }) => [one, other]))
          expect(records.every((_record, index) => same.has(`new ${index}`) || asked.has(`new ${index}`))).toBe(true)
        },
      ),
      { numRuns: 25 },
    )
  }, 60_000)
})
