import type { Access, PayloadRequest, Where } from 'payload'

import { may } from '@/access/roles'
import { holderOf } from '@/access/rules'

type Asker = { req: Pick<PayloadRequest, 'user'> }

const published: Where = { _status: { equals: 'published' } }

const proposedBy = (req: Asker['req'], prefix = ''): Where => ({ [`${prefix}proposedBy`]: { equals: req.user?.id } })

/** Published gaps for everybody; people see their own drafts, too, and those who may read drafts see all. */
export const readGaps: Access = ({ req }) => {
  if (may(holderOf(req), 'drafts.read')) return true
  return req.user ? { or: [published, proposedBy(req)] } : published
}

/** The same for earlier versions, except that nobody else's are public. */
export const readGapVersions: Access = ({ req }) => {
  if (may(holderOf(req), 'drafts.read')) return true
  return req.user ? proposedBy(req, 'version.') : false
}

/** Moderators change every gap; who proposed one changes it while it is a draft. */
export const changeGaps: Access = ({ req }) => {
  if (may(holderOf(req), 'agenda.moderate')) return true
  if (!may(holderOf(req), 'agenda.propose')) return false
  return { and: [proposedBy(req), { editorialState: { equals: 'draft' } }] }
}

/** Moderators delete; who proposed one may take it back before it was ever published. */
export const deleteGaps: Access = ({ req }) => {
  if (may(holderOf(req), 'agenda.moderate')) return true
  if (!may(holderOf(req), 'agenda.propose')) return false
  return { and: [proposedBy(req), { editorialState: { equals: 'draft' } }, { _status: { equals: 'draft' } }] }
}
