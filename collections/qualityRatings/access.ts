import type { Access, FieldAccess, Where } from 'payload'
import { may } from '@/access/roles'
import { holderOf } from '@/access/rules'

/** Terms are public always; a study is once it is published. */
const publishedWithItsStudy: Where = {
  and: [
    { _status: { equals: 'published' } },
    { or: [{ intervention: { exists: true } }, { 'study._status': { equals: 'published' } }] },
  ],
}

/** A rating is public once it, and the study that it is of, are published. */
export const readRatings: Access = ({ req }) => may(holderOf(req), 'appraisal.read') || publishedWithItsStudy

/** Who rated, and where they differed, is for those who work on ratings. */
export const readInside: FieldAccess = ({ req }) => may(holderOf(req), 'appraisal.read')
