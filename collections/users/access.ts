import type { Access } from 'payload'

import { may } from '@/access/roles'
import { holderOf } from '@/access/rules'

/** Those who manage people see and change everybody; everyone else only themselves. */
export const everybodyOrSelf: Access = ({ req }) => {
  if (may(holderOf(req), 'users.manage')) return true
  return req.user ? { id: { equals: req.user.id } } : false
}
