import { type CollectionBeforeValidateHook, ValidationError } from 'payload'

import { recordId } from '@collections/validation/recordId'

/** Far more levels of units than any organisation has. */
const deepest = 50

/** Refuses to make an organisation a unit of itself or of one of its own units, whichever way it is saved. */
export const refuseCircle: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  const own = recordId(originalDoc)
  const parent = recordId(data?.parent)
  if (!own || !parent) return data
  for (let above: string | null = parent, steps = 0; above && steps < deepest; steps++) {
    if (above === own) {
      throw new ValidationError({
        collection: 'organisations', id: own,
        errors: [{ path: 'parent', message: 'An organisation can’t be a unit of itself or of one of its own units. Change which of them is the unit first.' }],
        req,
      })
    }
    const record = await req.payload.findByID({
      collection: 'organisations', id: above, draft: true, depth: 0, select: { parent: true }, overrideAccess: true, disableErrors: true, req,
    }) as { readonly parent?: unknown } | null
    above = recordId(record?.parent)
  }
  return data
}
