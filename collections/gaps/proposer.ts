import type { CollectionBeforeChangeHook } from 'payload'

import { recordId } from '@collections/validation/recordId'

/** Whoever creates a proposal is its proposer, unless someone who moderates said otherwise. */
export const creditProposer: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (operation !== 'create' || !req.user || data.proposedBy || data.proposedByLabel) return data
  return { ...data, proposedBy: req.user.id }
}

/** A gap is proposed for the organisation and the country of who proposes it. */
export const creditOrganisation: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (operation !== 'create' || !req.user || data.proposedBy !== req.user.id) return data
  const { organisation, country } = req.user as { organisation?: unknown; country?: unknown }
  return {
    ...data,
    // Null was said: by someone who does not want to be named, for one.
    proposedByOrganisation: data.proposedByOrganisation === undefined ? recordId(organisation) : data.proposedByOrganisation,
    country: data.country === undefined ? recordId(country) : data.country,
  }
}
