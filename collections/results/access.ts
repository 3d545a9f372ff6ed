import type { Access, Where } from 'payload'
import { may } from '@/access/roles'
import { holderOf } from '@/access/rules'

const publishedWithItsStudy: Where = {
  and: [{ _status: { equals: 'published' } }, { 'study._status': { equals: 'published' } }],
}

/** A result is public once it and its study are published: no draft study leaks through its results. */
export const readResults: Access = ({ req }) => may(holderOf(req), 'drafts.read') || publishedWithItsStudy
