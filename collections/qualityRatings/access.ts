import type { Access, FieldAccess, Where } from 'payload'
import { may } from '@/access/roles'
import { holderOf } from '@/access/rules'

const publishedWithItsStudy: Where = {
  and: [{ _status: { equals: 'published' } }, { 'study._status': { equals: 'published' } }],
}

/** A rating is public once it and its study are published. */
export const readRatings: Access = ({ req }) => may(holderOf(req), 'appraisal.read') || publishedWithItsStudy

/** Who rated, and where they differed, is for those who work on ratings. */
export const readInside: FieldAccess = ({ req }) => may(holderOf(req), 'appraisal.read')
