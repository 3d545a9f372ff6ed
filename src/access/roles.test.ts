import { describe, expect, it } from 'vitest'

import { may, permissionsOf, roleNames, roles } from './roles'

describe('roles', () => {
  it('gives a visitor, a reader and an unknown role no permission at all', () => {
    for (const holder of [null, undefined, {}, { roles: [] }, { roles: ['reader'] }, { roles: ['superuser'] }]) {
      expect(permissionsOf(holder).size).toBe(0)
    }
  })

  it('adds up the permissions of several roles', () => {
    const both = permissionsOf({ roles: ['rater', 'collaborator'] })
    expect([...both].sort()).toEqual(['agenda.endorse', 'agenda.propose', 'appraisal.rate', 'appraisal.read', 'collaborative.offer', 'documents.read', 'drafts.read', 'results.extract'])
  })

  it('keeps evidence and texts in different hands', () => {
    expect(may({ roles: ['curator'] }, 'texts.edit')).toBe(false)
    expect(may({ roles: ['editor'] }, 'evidence.edit')).toBe(false)
  })

  it('lets only administrators manage people and settings', () => {
    const able = roleNames.filter((name) => may({ roles: [name] }, 'users.manage') || may({ roles: [name] }, 'hub.configure'))
    expect(able).toEqual(['administrator'])
  })

  it('describes every role in words', () => {
    for (const name of roleNames) expect(roles[name].description.length).toBeGreaterThan(20)
  })
})
