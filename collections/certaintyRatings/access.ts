import type { Access, FieldAccess, Where } from 'payload'

import { may } from '@/access/roles'
import { holderOf } from '@/access/rules'

const publishedWithItsSummary: Where = {
  and: [{ _status: { equals: 'published' } }, { 'summary._status': { equals: 'published' } }],
}

/** A rating is public once it is confirmed and its summary is published. */
export const readCertainty: Access = ({ req }) => may(holderOf(req), 'drafts.read') || publishedWithItsSummary

/** Who rated is for those who work on texts. */
export const readInside: FieldAccess = ({ req }) => may(holderOf(req), 'drafts.read')
