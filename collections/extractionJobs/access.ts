import type { Access, Where } from 'payload'

import { may } from '@/access/roles'
import { holderOf } from '@/access/rules'

/** Those who give studies to extractors see every job; an extractor and the third person see their own. */
export const readExtractionJobs: Access = ({ req }) => {
  if (may(holderOf(req), 'evidence.edit')) return true
  if (!req.user || !may(holderOf(req), 'results.extract')) return false
  const own: Where[] = [{ extractors: { equals: req.user.id } }, { arbiter: { equals: req.user.id } }]
  return { or: own }
}
