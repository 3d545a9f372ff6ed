import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'

import { leadBack, leadOn, pointerPaths } from './pointers'

const field = (name: string, more: object): FlattenedField => ({ name, ...more }) as FlattenedField
const one = field('reference', { type: 'relationship', relationTo: 'references' })
const many = field('references', { type: 'relationship', relationTo: 'references', hasMany: true })
const either = field('about', { type: 'relationship', relationTo: ['studies', 'references'] })
const fields = [
  one, many, either,
  field('rows', { type: 'array', localized: true, flattenedFields: [one] }),
  field('group', { type: 'group', flattenedFields: [field('inner', { type: 'array', flattenedFields: [one] })] }),
  field('blocks', { type: 'blocks', blocks: [{ slug: 'quote', flattenedFields: [one] }] }),
  field('body', { type: 'richText', localized: true }),
  field('study', { type: 'relationship', relationTo: 'studies' }),
]
const merge = { target: 'references', absorbed: new Set(['a', 'b']), leading: 'x' }

const record = {
  reference: 'a', references: ['c', 'a', 'x', 'b'], about: { relationTo: 'references', value: 'b' }, study: 'a',
  rows: { en: [{ id: '1', reference: 'a' }], fr: [{ id: '2', reference: 'b' }] },
  group: { inner: [{ id: '3', reference: 'a', note: 'kept' }] },
  blocks: [{ id: '4', blockType: 'quote', reference: 'a' }],
  body: { en: { root: { children: [{ type: 'link', id: 'l', fields: { doc: { relationTo: 'references', value: 'a' } } }] } } },
}

describe('pointers to an absorbed reference', () => {
  it('are found by path in lists, groups, blocks and every language', () => {
    expect(pointerPaths(fields, 'references', ['en', 'fr'])).toEqual({
      paths: ['reference', 'references', 'about.value', 'rows.en.reference', 'rows.fr.reference', 'group.inner.reference', 'blocks.reference'],
      richTexts: ['body'],
    })
  })

  it('are led on wherever they stand, and back to where they were', () => {
    const { doc, moves } = leadOn(fields, record, merge)
    expect(doc).toEqual({
      reference: 'x', references: ['c', 'x'], about: { relationTo: 'references', value: 'x' }, study: 'a',
      rows: { en: [{ id: '1', reference: 'x' }], fr: [{ id: '2', reference: 'x' }] },
      group: { inner: [{ id: '3', reference: 'x', note: 'kept' }] },
      blocks: [{ id: '4', blockType: 'quote', reference: 'x' }],
      body: { en: { root: { children: [{ type: 'link', id: 'l', fields: { doc: { relationTo: 'references', value: 'x' } } }] } } },
    })
    const stored = JSON.parse(JSON.stringify(moves)) as typeof moves
    expect(leadBack(fields, doc, { target: 'references', leading: 'x', moves: stored }).doc).toEqual(record)
  })

  it('stay where someone pointed them since, and follow their row when others come before it', () => {
    const { doc, moves } = leadOn(fields, record, merge)
    const edited = {
      ...doc, reference: 'z', references: ['c', 'x', 'new'],
      group: { inner: [{ id: '9', reference: 'x' }, { id: '3', reference: 'x', note: 'edited' }] },
    }
    const back = leadBack(fields, edited, { target: 'references', leading: 'x', moves }).doc
    expect(back).toMatchObject({
      reference: 'z', references: ['c', 'a', 'x', 'b', 'new'],
      group: { inner: [{ id: '9', reference: 'x' }, { id: '3', reference: 'a', note: 'edited' }] },
    })
  })
})
