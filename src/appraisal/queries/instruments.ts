import type { PayloadRequest, Where } from 'payload'

import { recordId } from '@collections/validation/recordId'

import { AppraisalRefused } from '../errors'
import { builtInInstruments, findInstrument, instrumentKey, instrumentsFor } from '../instruments'
import type { Instrument } from '../instruments/types'

type StoredInstrument = { key?: string | null; definition?: unknown; state: Instrument['state']; reason?: string | null }

async function storedInstruments(req: PayloadRequest, where: Where = {}): Promise<StoredInstrument[]> {
  const { docs } = await req.payload.find({
    collection: 'instruments', where, pagination: false, depth: 0, overrideAccess: true, req,
  })
  return docs
}

/** An instrument by the key that ratings name it by, in whatever state; null for one that nobody knows. */
export async function instrumentByKey(
  req: PayloadRequest,
  key: string,
): Promise<{ instrument: Instrument; reason: string | null } | null> {
  const [stored] = await storedInstruments(req, { key: { equals: key } })
  const instrument = (stored?.definition as Instrument | null | undefined) ?? findInstrument(key)
  if (!instrument) return null
  return { instrument: { ...instrument, state: stored?.state ?? instrument.state }, reason: stored?.reason ?? null }
}

/** The instrument of a rating that exists. @throws AppraisalRefused if its record was lost */
export async function instrumentOf(req: PayloadRequest, key: string): Promise<Instrument> {
  const found = await instrumentByKey(req, key)
  if (found) return found.instrument
  throw new AppraisalRefused('wrong-instrument', `The instrument “${key}” is not in this hub any more. Bring its record back to go on.`)
}

/** An instrument that new ratings may be made with. @throws AppraisalRefused for an unknown or a retired one */
export async function instrumentInUse(req: PayloadRequest, key: string): Promise<Instrument> {
  const found = await instrumentByKey(req, key)
  if (!found)
    throw new AppraisalRefused('wrong-instrument', `There is no instrument “${key.slice(0, 80)}”. Choose one of those that are offered for the study.`)
  if (found.instrument.state === 'retired') throw retired(found.instrument, found.reason, 'Choose a version that is in use.')
  return found.instrument
}

/** What to say where a version went out of use, with the remedy of the place. */
export function retired(instrument: Instrument, reason: string | null, remedy: string): AppraisalRefused {
  const why = reason?.trim() ? ` (${reason.trim()})` : ''
  return new AppraisalRefused(
    'instrument-retired',
    `${instrument.shortName}, version ${instrument.version}, has been retired${why}. ${remedy}`,
  )
}

/** Built-in and added instruments as they stand in this hub. */
export async function allInstruments(req: PayloadRequest): Promise<Instrument[]> {
  const stored = new Map((await storedInstruments(req)).map((record) => [record.key, record]))
  const builtIn = builtInInstruments.map((instrument) => {
    const record = stored.get(instrumentKey(instrument))
    return record ? { ...instrument, state: record.state } : instrument
  })
  const known = new Set(builtIn.map(instrumentKey))
  const added = [...stored.values()].flatMap(({ definition, key, state }) =>
    definition && !known.has(key ?? '') ? [{ ...(definition as Instrument), state }] : [],
  )
  return [...builtIn, ...added]
}

/** The instruments to offer for a study, best fit for its design first; retired ones are left out. */
export async function instrumentsOffered(req: PayloadRequest, studyId: string): Promise<Instrument[]> {
  const study = await req.payload.findByID({
    collection: 'studies', id: studyId, draft: true, depth: 0, overrideAccess: false, disableErrors: true, req,
  })
  if (!study) throw new AppraisalRefused('not-found', 'There is no such study. Reload to see which there are.')
  const term = recordId(study.design)
  const design = term
    ? await req.payload.findByID({ collection: 'terms', id: term, depth: 0, overrideAccess: true, disableErrors: true, req })
    : null
  const units = study.kind === 'review' ? ['review'] : ['study', 'result']
  return instrumentsFor(design?.slug ?? '', undefined, await allInstruments(req)).filter(({ unit }) => units.includes(unit))
}
