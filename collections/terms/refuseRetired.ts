import {
  ValidationError,
  type CollectionBeforeValidateHook,
  type FlattenedField,
  type PayloadRequest,
} from 'payload'
import { recordIds } from '@collections/hooks/recordIds'
import { recordId } from '@collections/validation/recordId'

/**
 * Refuses a retired term newly chosen in one of the record's own term fields, naming what replaces it.
 * Records that were tagged before a term retired keep it.
 */
export const refuseRetiredTerms: CollectionBeforeValidateHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  if (!data) return data
  const chosen = collection.flattenedFields.filter(isTermField).flatMap(({ name }) => {
    const before = new Set(recordIds(originalDoc?.[name]))
    return recordIds(data[name]).flatMap((id) => (before.has(id) ? [] : [{ path: name, id }]))
  })
  if (chosen.length === 0) return data

  const retired = await retiredAmong(new Set(chosen.map(({ id }) => id)), req)
  const errors = chosen.flatMap(({ path, id }) => {
    const message = retired.get(id)
    return message ? [{ path, message }] : []
  })
  if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
  return data
}

function isTermField(field: FlattenedField): boolean {
  return field.type === 'relationship' && field.relationTo === 'terms'
}

/** For each retired term among `ids`, the sentence that refuses it. */
async function retiredAmong(ids: ReadonlySet<string>, req: PayloadRequest): Promise<Map<string, string>> {
  const { docs } = await req.payload.find({
    collection: 'terms',
    where: { id: { in: [...ids] }, status: { equals: 'retired' } },
    select: { label: true, slug: true, replacedBy: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    fallbackLocale: req.fallbackLocale,
    req,
  })
  const messages = new Map<string, string>()
  for (const term of docs) {
    const replacement = await labelOf(recordId(term.replacedBy), req)
    const remedy = replacement
      ? `Choose "${replacement}" instead.`
      : 'Nothing replaces it: choose another term.'
    messages.set(String(term.id), `"${term.label ?? term.slug}" is retired. ${remedy}`)
  }
  return messages
}

async function labelOf(id: string | null, req: PayloadRequest): Promise<string | null> {
  if (!id) return null
  const term = await req.payload.findByID({
    collection: 'terms',
    id,
    select: { label: true, slug: true },
    disableErrors: true,
    depth: 0,
    overrideAccess: true,
    fallbackLocale: req.fallbackLocale,
    req,
  })
  return term ? String(term.label ?? term.slug) : null
}
