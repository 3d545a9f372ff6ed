import type { Access, Where } from 'payload'
import { may } from '@/access/roles'
import { holderOf } from '@/access/rules'

const publishedWithItsStudy: Where = {
  and: [{ _status: { equals: 'published' } }, { 'study._status': { equals: 'published' } }],
}

/** A result is public once it is published and so is its study: a draft study must not leak through its results. */
export const readResults: Access = ({ req }) => may(holderOf(req), 'drafts.read') || publishedWithItsStudy
