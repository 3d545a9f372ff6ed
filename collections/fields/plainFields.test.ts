import type { Field } from 'payload'
import { describe, expect, it } from 'vitest'

import { plainFields } from './plainFields'

const labels = (fields: readonly Field[]): unknown[] => fields.map((field) => ('label' in field ? field.label : undefined))

describe('what every field has', () => {
  it('is a label in plain case, unless it has one or wants none', () => {
    const fields: Field[] = [
      { name: 'pairKey', type: 'text' }, { name: 'doi', type: 'text', label: 'DOI' }, { name: 'rows', type: 'array', label: false, fields: [] },
    ]
    expect(labels(plainFields(fields))).toEqual(['Pair key', 'DOI', false])
  })

  it('is an editor that loads nothing from elsewhere, however deep the field lies', () => {
    const deep: Field[] = [
      { type: 'tabs', tabs: [{ label: 'One', fields: [{ name: 'group', type: 'group', fields: [{ name: 'someJson', type: 'json', admin: { readOnly: true } }] }] }] },
      { name: 'own', type: 'code', admin: { components: { Field: '/own#Own' } } },
    ]
    const found = JSON.stringify(plainFields(deep))
    expect(found).toContain('"readOnly":true,"components":{"Field":"/src/platform/admin/CodeText#CodeText"}')
    expect(found).toContain('"label":"Some json"')
    expect(found).toContain('"components":{"Field":"/own#Own"}')
  })
})
