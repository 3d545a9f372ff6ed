import type { AccessArgs } from 'payload'
import { describe, expect, it } from 'vitest'

import { proposalAccess } from './proposalAccess'

const { delete: remove, read, readVersions, update } = proposalAccess('gaps')

type Gap = { proposedBy: string; editorialState: string }

const as = (roles: string[], gap?: Gap) =>
  ({
    ...(gap ? { id: 'gap' } : {}),
    req: { user: roles.length > 0 ? { id: 'me', roles } : null, payload: { findByID: async () => gap ?? null } },
  }) as unknown as AccessArgs

const mine = { proposedBy: 'me', editorialState: 'draft' }

describe('a gap that a collaborator proposed', () => {
  it('is theirs to change and to take back while it is a draft', async () => {
    expect(await update(as(['collaborator'], mine))).toBe(true)
    expect(await remove(as(['collaborator'], mine))).toBe(true)
  })

  it.each(['in-review', 'published', 'archived'])('is out of their hands once it is %s', async (editorialState) => {
    expect(await update(as(['collaborator'], { ...mine, editorialState }))).toBe(false)
    expect(await remove(as(['collaborator'], { ...mine, editorialState }))).toBe(false)
  })

  it('is not changed by another collaborator', async () => {
    expect(await update(as(['collaborator'], { ...mine, proposedBy: 'somebody else' }))).toBe(false)
  })

  it('is found among their own when several are changed at once', async () => {
    expect(await update(as(['collaborator']))).toEqual({
      and: [{ proposedBy: { equals: 'me' } }, { editorialState: { equals: 'draft' } }],
    })
  })

  it('is seen by them before it is published, and by no other collaborator', async () => {
    expect(await read(as(['collaborator']))).toEqual({
      or: [{ _status: { equals: 'published' } }, { proposedBy: { equals: 'me' } }],
    })
    expect(await readVersions(as(['collaborator']))).toEqual({ 'version.proposedBy': { equals: 'me' } })
  })

  it('is changed, read and deleted by who moderates', async () => {
    for (const rule of [update, remove, read, readVersions]) expect(await rule(as(['curator'], mine))).toBe(true)
  })

  it('is closed to visitors until it is published', async () => {
    expect(await read(as([]))).toEqual({ _status: { equals: 'published' } })
    for (const rule of [update, remove, readVersions]) expect(await rule(as([], mine))).toBe(false)
  })

  it('is not changed by readers, raters or editors', async () => {
    for (const role of ['reader', 'rater', 'editor']) expect(await update(as([role], mine))).toBe(false)
  })
})
