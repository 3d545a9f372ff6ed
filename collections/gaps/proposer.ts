import type { CollectionBeforeChangeHook } from 'payload'

import { recordId } from '@collections/validation/recordId'

type Proposer = { id: string; organisation?: unknown; country?: unknown }

/** Whoever creates a gap proposes it, for their organisation and country, unless someone who moderates said otherwise. */
export const creditProposer: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (operation !== 'create' || !req.user || data.proposedBy || data.proposedByLabel) return data
  const { id, organisation, country } = req.user as unknown as Proposer
  return {
    ...data,
    proposedBy: id,
    proposedByOrganisation: data.proposedByOrganisation ?? recordId(organisation),
    country: data.country ?? recordId(country),
  }
}
