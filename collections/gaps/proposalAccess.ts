import type { Access, CollectionConfig, PayloadRequest, Where } from 'payload'

import { recordId } from '@collections/validation/recordId'

import { may } from '@/access/roles'
import { can, holderOf, mayEnterAdmin, nobody } from '@/access/rules'

type Proposals = 'gaps' | 'research-questions'

const published: Where = { _status: { equals: 'published' } }

const proposedBy = (req: PayloadRequest, prefix = ''): Where => ({ [`${prefix}proposedBy`]: { equals: req.user?.id } })

/** Published proposals for everybody; people see their own drafts, too, and those who may read drafts see all. */
const readProposals: Access = ({ req }) => {
  if (may(holderOf(req), 'drafts.read')) return true
  return req.user ? { or: [published, proposedBy(req)] } : published
}

/** The same for earlier versions, except that nobody else's are public. */
const readProposalVersions: Access = ({ req }) => {
  if (may(holderOf(req), 'drafts.read')) return true
  return req.user ? proposedBy(req, 'version.') : false
}

/**
 * Moderators may; whoever proposed it may while its newest version is a draft. For one record the newest version is
 * looked up here: given a condition instead, Payload falls back to an older version that fits it, and someone could
 * go on changing what is in review.
 */
function moderatorsOrProposer(collection: Proposals): Access {
  return async ({ id, req }) => {
    if (may(holderOf(req), 'agenda.moderate')) return true
    if (!may(holderOf(req), 'agenda.propose')) return false
    return id === undefined ? { and: [proposedBy(req), { editorialState: { equals: 'draft' } }] } : isOwnDraft(collection, id, req)
  }
}

async function isOwnDraft(collection: Proposals, id: number | string, req: PayloadRequest): Promise<boolean> {
  const newest = (await req.payload.findByID({
    collection, id, req, draft: true, depth: 0, overrideAccess: true, disableErrors: true,
  })) as { proposedBy?: unknown; editorialState?: unknown } | null
  return newest?.editorialState === 'draft' && recordId(newest.proposedBy) === recordId(req.user)
}

/** Who may do what with gaps and research questions, which anybody with `agenda.propose` may put forward. */
export function proposalAccess(collection: Proposals) {
  return {
    admin: mayEnterAdmin,
    create: can('agenda.propose'),
    read: readProposals,
    readVersions: readProposalVersions,
    update: moderatorsOrProposer(collection),
    delete: moderatorsOrProposer(collection),
    unlock: nobody,
  } satisfies CollectionConfig['access']
}
