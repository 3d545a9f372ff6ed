import type { Access, Where } from 'payload'

import { may } from '@/access/roles'
import { holderOf } from '@/access/rules'

/** Those who assign see every rating job; a rater and an arbiter see their own. */
export const readAssignments: Access = ({ req }) => {
  if (may(holderOf(req), 'appraisal.assign')) return true
  if (!req.user || !may(holderOf(req), 'appraisal.rate')) return false
  const own: Where[] = [{ raters: { equals: req.user.id } }, { arbiter: { equals: req.user.id } }]
  return { or: own }
}
