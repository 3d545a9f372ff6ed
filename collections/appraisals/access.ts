import type { Access, Where } from 'payload'

import { may } from '@/access/roles'
import { holderOf } from '@/access/rules'

const revealed: Where = { and: [{ revealed: { equals: true } }, { state: { equals: 'submitted' } }] }

/**
 * Raters read their own appraisals. Others with the permission read one after every rater of it has submitted;
 * before, it does not exist for anybody, administrators included, and counts as nothing.
 */
export const readAppraisals: Access = ({ req }) => {
  if (!req.user) return false
  const own: Where = { rater: { equals: req.user.id } }
  if (may(holderOf(req), 'appraisal.read')) return { or: [own, revealed] }
  return may(holderOf(req), 'appraisal.rate') ? own : false
}
