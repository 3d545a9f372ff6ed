import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { savedMapping } from '@/bibliography/mappings/queries'
import { saveMapping } from '@/bibliography/mappings/actions'

import { createTestHub, type TestHub } from '../hub'

let hub: TestHub
beforeAll(async () => {
  hub = await createTestHub()
})
afterAll(() => hub.close())

const heads = ['Zeitschrift', 'Wer', 'Was']
const mappingTo = (...variables: (string | null)[]) => ({
  columns: heads.map((header, index) => ({ header, variable: variables[index] ?? null })),
})

describe('what the columns of a table mean', () => {
  it('is remembered for the next table of the source, and corrected in place', async () => {
    const { payload } = hub
    expect(await savedMapping(payload, heads)).toBeNull()
    await saveMapping(payload, { source: 'Library catalogue', heads, mapping: mappingTo('container-title', 'title', 'author') })
    await saveMapping(payload, { source: 'Library catalogue', heads, mapping: mappingTo('container-title', 'author', 'title') })
    expect(await savedMapping(payload, ['ZEITSCHRIFT', ' wer', 'Was'])).toEqual({
      source: 'Library catalogue',
      mapping: {
        columns: [
          { header: 'ZEITSCHRIFT', variable: 'container-title' },
          { header: ' wer', variable: 'author' },
          { header: 'Was', variable: 'title' },
        ],
      },
    })
    expect(await payload.count({ collection: 'column-mappings', overrideAccess: true })).toMatchObject({ totalDocs: 1 })
  })

  it('is not kept if it names a field that there is none of, nor without its source', async () => {
    const { payload } = hub
    const refused = saveMapping(payload, { source: 'Other', heads: ['A'], mapping: { columns: [{ header: 'A', variable: 'writer' }] } })
    await expect(refused).rejects.toThrow('“writer”')
    const nameless = saveMapping(payload, { source: ' ', heads: ['A'], mapping: { columns: [{ header: 'A', variable: 'title' }] } })
    await expect(nameless).rejects.toThrow('Name the source')
    expect(await savedMapping(payload, ['A'])).toBeNull()
  })

  it('keeps heads and mapping of one mind where an administrator writes it by hand', async () => {
    const { payload } = hub
    const create = (mapping: unknown) =>
      payload.create({
        collection: 'column-mappings',
        data: { source: 'By hand', headsKey: 'anything', heads: ['other'], mapping: mapping as never },
        depth: 0,
        overrideAccess: true,
      })
    expect(await create({ columns: [{ header: 'Was', variable: 'title' }] })).toMatchObject({ heads: ['Was'] })
    expect(await savedMapping(payload, ['was'])).toMatchObject({ source: 'By hand' })
    await expect(create({ columns: [{ header: 'B', variable: 'nonsense' }] })).rejects.toThrow('Mapping')
  })
})
