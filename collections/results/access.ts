import type { Access, FieldAccess, Where } from 'payload'
import { may } from '@/access/roles'
import { holderOf } from '@/access/rules'

const publishedWithItsStudy: Where = {
  and: [{ _status: { equals: 'published' } }, { 'study._status': { equals: 'published' } }],
}

/** A result is public once it and its study are published: no draft study leaks through its results. */
export const readResults: Access = ({ req }) => may(holderOf(req), 'drafts.read') || publishedWithItsStudy

/** What the makers of a result need and readers do not: warnings, and who took it out of its source. */
export const readInside: FieldAccess = ({ req }) => may(holderOf(req), 'drafts.read')
