import type { Access, Where } from 'payload'

import { may } from '@/access/roles'
import { holderOf } from '@/access/rules'

const revealed: Where = { and: [{ revealed: { equals: true } }, { state: { equals: 'submitted' } }] }

/**
 * What someone typed of a study's results is theirs alone. That of an extraction job is read by those who edit
 * evidence once both have submitted; before, it does not exist for anybody else, administrators included.
 */
export const readExtractions: Access = ({ req }) => {
  if (!req.user) return false
  const own: Where = { extractor: { equals: req.user.id } }
  if (may(holderOf(req), 'evidence.edit')) return { or: [own, revealed] }
  return may(holderOf(req), 'results.extract') ? own : false
}
