import type { SanitizedPermissions } from 'payload'
import { describe, expect, it } from 'vitest'

import { roleNames, type Role } from '@/access/roles'

import { listsOfUse } from './listsOfUse'
import { workPagesFor } from './workPages'

const list = (slug: string, group: string) => ({ slug, admin: { group } })
const config = {
  collections: [
    list('studies', 'Evidence'), list('results', 'Evidence'), list('summaries', 'Publishing'), list('gaps', 'Agenda'),
    list('projects', 'Agenda'), list('audit-events', 'Record keeping'),
  ],
  globals: [list('hub', 'Publishing')],
} as unknown as Parameters<typeof listsOfUse>[3]
const everything = { collections: config.collections.map(({ slug }) => slug), globals: ['hub'] } as Parameters<typeof listsOfUse>[2]

const seenBy = (role: Role, mayChange: readonly string[]) => {
  const permissions = { collections: Object.fromEntries(mayChange.map((slug) => [slug, { create: true }])), globals: {} }
  const { collections, globals } = listsOfUse({ roles: [role] }, permissions as unknown as SanitizedPermissions, everything, config)
  return [...collections, ...globals]
}

describe('the lists in the navigation', () => {
  it('are for someone without drafts those of the groups in which they change something', () => {
    expect(seenBy('collaborator', ['gaps'])).toEqual(['gaps', 'projects'])
  })

  it('are for a rater what the ratings rest on, not texts that others write', () => {
    expect(seenBy('rater', [])).toEqual(['studies', 'results', 'audit-events'])
  })

  it('are for an editor the texts with everything beside them, too', () => {
    expect(seenBy('editor', ['summaries'])).toEqual(['studies', 'results', 'summaries', 'audit-events', 'hub'])
  })

  it('never show what is hidden', () => {
    const permissions = { collections: { studies: { create: true } }, globals: {} } as unknown as SanitizedPermissions
    const visible = { collections: ['results'], globals: [] } as unknown as Parameters<typeof listsOfUse>[2]
    expect(listsOfUse({ roles: ['curator'] }, permissions, visible, config)).toEqual({ collections: ['results'], globals: [] })
  })
})

describe('the pages of the hub’s own', () => {
  const pathsOf = (role: Role) => workPagesFor({ roles: [role] }).flatMap(({ pages }) => pages.map(({ path }) => path))

  it('are those in which the role has a part', () => {
    expect(pathsOf('rater')).toEqual(['/results/extractions', '/appraisals', '/appraisals/agreement', '/appraisals/instruments'])
    expect(pathsOf('editor')).toEqual(['/appraisals', '/appraisals/agreement', '/appraisals/instruments', '/certainty'])
    expect(pathsOf('collaborator')).toEqual([])
    expect(pathsOf('reader')).toEqual([])
  })

  it('leave nobody before a group without pages', () => {
    for (const role of roleNames) for (const { pages } of workPagesFor({ roles: [role] })) expect(pages).not.toEqual([])
  })
})
