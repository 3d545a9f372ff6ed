import type { PayloadRequest } from 'payload'
import { describe, expect, it } from 'vitest'

import { publicPage } from './publicPage'

const preview = (doc: Record<string, unknown>, locale = 'en') =>
  publicPage('projects')(doc, { locale, req: {} as PayloadRequest, token: null })

describe('the preview of a record', () => {
  it('is its public page, in the language being edited', () => {
    expect(preview({ slug: 'inact', _status: 'published' })).toBe('/projects/inact')
    expect(preview({ slug: 'inact', _status: 'published' }, 'cy')).toBe('/cy/projects/inact')
  })

  it('asks for the draft where there is one', () => {
    expect(preview({ slug: 'inact', _status: 'draft' })).toBe('/projects/inact?preview=draft')
  })

  it('waits for the first save', () => {
    expect(preview({})).toBeNull()
  })
})
