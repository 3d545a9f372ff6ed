import type { Access, PayloadRequest, Where } from 'payload'

import { may, type Permission, type RoleHolder } from './roles'

type Asker = { req: PayloadRequest }

/** The person behind a request as a holder of roles; a visitor is null. */
export function holderOf(req: Pick<PayloadRequest, 'user'>): RoleHolder {
  return req.user as RoleHolder
}

export const anyone: Access = () => true

export const nobody = (): boolean => false

/** Those who hold the permission, and nobody else. */
export function can(permission: Permission): (asker: Asker) => boolean {
  return ({ req }) => may(holderOf(req), permission)
}

const published: Where = { _status: { equals: 'published' } }

/** Published records for everybody; drafts, too, for those who hold the permission. */
export function publishedOr(permission: Permission): Access {
  return ({ req }) => may(holderOf(req), permission) || published
}

/** Roles other than reader work behind the public site; readers have no use for the admin. */
export function mayEnterAdmin({ req }: Asker): boolean {
  const names = (req.user as { roles?: string[] } | null)?.roles ?? []
  return names.some((name) => name !== 'reader')
}

/** Everybody reads what is published; those with the permission write it. */
export const publicOncePublished = (permission: Permission) => ({
  admin: mayEnterAdmin,
  create: can(permission),
  read: publishedOr('drafts.read'),
  readVersions: can('drafts.read'),
  update: can(permission),
  delete: can(permission),
  unlock: nobody,
})

/** For what the hub's own actions write: seen by those with the permission, changed by nobody by hand. */
export const writtenByTheHub = (permission: Permission) => ({
  admin: can(permission),
  create: nobody,
  read: can(permission),
  readVersions: nobody,
  update: nobody,
  delete: nobody,
  unlock: nobody,
})
