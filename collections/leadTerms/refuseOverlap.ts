import { type CollectionBeforeValidateHook, type PayloadRequest, ValidationError } from 'payload'

import { recordId } from '@collections/validation/recordId'

import { type LeadState, type LeadTerm, leadTermProblem } from '@/partnership/leadTerms'

/** A lead term as stored; Payload gives the organisation as an id or, populated, as a record with a name. */
type StoredTerm = { organisation?: unknown; from?: unknown; to?: unknown; state?: unknown; order?: unknown }

/**
 * Refuses a term that contradicts another one, naming it. Others are read within the request's transaction, so two
 * terms saved in one action see each other. A new term without a place in the order gets the next one.
 */
export const refuseOverlap: CollectionBeforeValidateHook = async ({ data, originalDoc, operation, req }) => {
  if (!data) return data
  const others = await termsOtherThan(recordId(originalDoc), req)
  const placed = operation === 'create' && data.order == null ? { ...data, order: nextPlace(others) } : data
  const problem = leadTermProblem(read({ ...originalDoc, ...placed }), others)
  if (!problem) return placed
  throw new ValidationError({
    collection: 'lead-terms',
    errors: [{ path: problem.field, message: problem.message }],
    ...(originalDoc ? { id: originalDoc.id } : {}),
    req,
  })
}

async function termsOtherThan(id: string | null, req: PayloadRequest): Promise<LeadTerm[]> {
  const { docs } = await req.payload.find({
    collection: 'lead-terms',
    where: id ? { id: { not_equals: id } } : {},
    pagination: false,
    depth: 1,
    overrideAccess: true,
    req,
  })
  return docs.map((doc) => read(doc as StoredTerm))
}

function read({ organisation, from, to, state, order }: StoredTerm): LeadTerm {
  return {
    organisation: nameOf(organisation),
    from: day(from),
    to: day(to),
    state: state as LeadState,
    order: typeof order === 'number' ? order : null,
  }
}

function nameOf(organisation: unknown): string {
  const named = typeof organisation === 'object' && organisation !== null && 'name' in organisation
  return named && typeof organisation.name === 'string' ? organisation.name : 'another organisation'
}

/** The calendar day of a stored moment; something that is no date is left for the field's own validation. */
function day(value: unknown): string | null {
  if (typeof value !== 'string' && !(value instanceof Date)) return null
  const moment = new Date(value)
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString().slice(0, 10)
}

function nextPlace(others: readonly LeadTerm[]): number {
  return Math.max(0, ...others.map(({ order }) => order ?? 0)) + 1
}
