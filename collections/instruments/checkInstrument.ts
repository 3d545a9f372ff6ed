import type { CollectionBeforeChangeHook, CollectionBeforeValidateHook } from 'payload'
import { ValidationError } from 'payload'

import { findInstrument } from '@/appraisal/instruments'
import type { Instrument } from '@/appraisal/instruments/types'
import { instrumentProblems } from '@/appraisal/instruments/validate'
import type { Problem } from '@collections/hooks/refuse'

/** By this, ratings name an instrument. */
const keyIn = (record: Record<string, unknown>): string => `${String(record.instrumentId)}@${String(record.version)}`

/**
 * What is wrong with the record of an instrument: a definition that can't be used, or one that says something else
 * than the record, or none where none is built in.
 */
export function instrumentRecordProblems(record: Record<string, unknown>): Problem[] {
  const { definition, instrumentId, version, state } = record
  const isBuiltIn = findInstrument(keyIn(record)) !== undefined
  if (definition === null || definition === undefined) {
    if (isBuiltIn && state === 'retired') return []
    const message = isBuiltIn
      ? 'This instrument is built in. A record of it only retires it: choose the state “Retired”, or another version for one of your own.'
      : 'The definition is missing. Paste the instrument as JSON.'
    return [{ path: isBuiltIn ? 'state' : 'definition', message }]
  }
  if (isBuiltIn) {
    const message = 'This instrument is built in, so its definition stands. Leave it empty, or choose another version for one of your own.'
    return [{ path: 'definition', message }]
  }
  const problems = instrumentProblems(definition)
  if (problems.length > 0) return [{ path: 'definition', message: problems.join(' ') }]
  const { id, version: defined } = definition as Partial<Instrument>
  if (id === instrumentId && defined === version) return []
  const message = `The definition says “${String(id)}”, version “${String(defined)}”; the record says “${String(instrumentId)}”, version “${String(version)}”. Make them the same.`
  return [{ path: 'definition', message }]
}

/** Names the instrument, and fills in from the definition, and from the record as it was, what was left out. */
export const nameInstrument: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  const definition = (data?.definition === undefined ? originalDoc?.definition : data.definition) as
    | Partial<Instrument>
    | null
    | undefined
  const named = {
    ...data,
    definition,
    state: data?.state ?? originalDoc?.state,
    instrumentId: data?.instrumentId || originalDoc?.instrumentId || definition?.id,
    version: data?.version || originalDoc?.version || definition?.version,
    name: data?.name || originalDoc?.name || definition?.name,
  }
  return { ...named, key: keyIn(named) }
}

/** One record for each version: the database would refuse a second one, too, but not say what to do. */
export const refuseSecondRecord: CollectionBeforeValidateHook = async ({ collection, data, originalDoc, req }) => {
  const { docs } = await req.payload.find({
    collection: 'instruments', where: { key: { equals: data?.key } }, limit: 2, pagination: false, depth: 0,
    select: { key: true }, overrideAccess: true, req,
  })
  if (docs.every(({ id }) => id === originalDoc?.id)) return data
  const message = `There is a record of “${String(data?.instrumentId)}”, version “${String(data?.version)}”, already. Open that one, or give this one another version.`
  throw new ValidationError({ collection: collection.slug, errors: [{ path: 'version', message }], req }, req.t)
}

/** Ratings are read by the definition they were made with: once a job names it, a change is a new version. */
export const keepUsedDefinition: CollectionBeforeChangeHook = async ({ collection, data, operation, originalDoc, req }) => {
  if (operation !== 'update') return data
  const isChanged = data.key !== originalDoc.key || JSON.stringify(data.definition ?? null) !== JSON.stringify(originalDoc.definition ?? null)
  if (!isChanged) return data
  const { totalDocs } = await req.payload.count({
    collection: 'appraisal-assignments', where: { instrument: { equals: originalDoc.key } }, overrideAccess: true, req,
  })
  if (totalDocs === 0) return data
  const message = 'Ratings are made with this version, so its definition stays. Add the changed instrument as a new version, and retire this one.'
  throw new ValidationError({ collection: collection.slug, errors: [{ path: 'definition', message }], req }, req.t)
}
