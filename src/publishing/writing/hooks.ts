import {
  APIError,
  ValidationError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
} from 'payload'

import { defaultLocale } from '@/platform/locales'

import { carriedAnchors, type Carried } from '../carriedAnchors'
import { cleanRichText } from '../cleaning/clean'
import { droppedInWords, type Dropped } from '../cleaning/words'
import { intentFor } from '../editorial/intent'
import { linkedFiles } from '../embeds/nodes'
import type { RichNode } from '../richText'
import type { Stored } from '../stored'
import { citationsInLists, citationsInTexts, type Citation } from './citations'
import { isTextSection, textFieldsOf } from './fields'
import { citationProblems, footnoteProblems, namedInTexts, structureProblems, type TextProblem } from './problems'
import { circleThrough, filesOfDocument, knownRecords, placesOfTexts, resultsOfStudy, type Naming } from './queries'

type Text = { readonly root: unknown }

/** Carried links by field and language. */
type Anchors = Readonly<Record<string, Readonly<Record<string, Carried>>>>

const isText = (value: unknown): value is Text => typeof value === 'object' && value !== null && 'root' in value

/** Takes out of the texts that are saved what was pasted along, and keeps for the editor what that was. */
export const cleanTexts: CollectionBeforeValidateHook = ({ collection, data, req }) => {
  if (!data || !isTextSection(collection.slug)) return data
  refuseAll(structureProblems(data as Stored, collection.slug), collection.slug, req)
  const dropped: Dropped[] = []
  const cleaned: Record<string, unknown> = {}
  for (const [field] of textFieldsOf(collection.slug)) {
    const text: unknown = data[field]
    if (!isText(text)) continue
    const result = cleanRichText(text)
    dropped.push(...result.dropped)
    cleaned[field] = { ...text, root: result.root }
  }
  if (Object.keys(cleaned).length === 0) return data
  return { ...data, ...cleaned, cleaned: droppedInWords(dropped) }
}

const handedOn = new Set(['submit', 'publish', 'create-published'])

/**
 * Refuses texts that cite what cannot be cited: records that are missing, withdrawn or merged into another, and
 * findings that lead back to themselves. While a text is written only what is newly named is asked about; when it goes
 * to review or to readers, all of it.
 */
export const refuseBrokenCitations: CollectionBeforeValidateHook = async ({ collection, context, data, originalDoc, req }) => {
  const section = collection.slug
  if (!data || !isTextSection(section)) return data
  const before = (originalDoc ?? {}) as Stored
  const record: Stored = { ...before, ...(data as Stored) }
  const intent = intentFor(context, section, before.id as string | undefined)
  const isHandedOn = intent !== undefined && handedOn.has(intent.name)
  const cited = (from: Stored): readonly Citation[] => [...citationsInTexts(from, section, { withLinks: false }), ...citationsInLists(from)]
  const known = new Set(isHandedOn ? [] : cited(before).map(({ collection: slug, id }) => `${slug}:${id}`))
  const asked = cited(record).filter(({ collection: slug, id }) => !known.has(`${slug}:${id}`))
  const problems = [
    ...(asked.length > 0 ? citationProblems(asked, await knownRecords(req, asked)) : []),
    ...(isHandedOn ? footnoteProblems(record, section) : []),
  ]
  const inTexts = asked.filter(({ collection: slug }) => slug === 'summaries')
  const through = section === 'summaries' && typeof before.id === 'string' ? await circleThrough(req, before.id, inTexts) : null
  if (through !== null) {
    const { path, place } = inTexts[0] ?? { path: 'body', place: 'Full text' }
    problems.push({ path, message: `${place}: “${through}” shows findings of this summary, so each would rest on the other. Take one of the two out.` })
  }
  refuseAll(problems, section, req)
  return data
}

function refuseAll(problems: readonly TextProblem[], collection: string, req: PayloadRequest): void {
  if (problems.length > 0) throw new ValidationError({ collection, errors: problems.map((problem) => ({ ...problem })), req }, req.t)
}

/** Keeps where permanent links lead whose parts this write rewords or takes out, for the language that is written. */
export const carryAnchors: CollectionBeforeChangeHook = ({ collection, data, originalDoc, req }) => {
  if (!originalDoc || !isTextSection(collection.slug)) return data
  const locale = req.locale && req.locale !== 'all' ? req.locale : defaultLocale
  let anchors = (originalDoc.anchors ?? {}) as Anchors
  for (const [field] of textFieldsOf(collection.slug)) {
    const [before, after]: readonly unknown[] = [originalDoc[field], data[field]]
    if (!isText(before) || !isText(after) || before === after) continue
    const carried = carriedAnchors(before.root as RichNode, after.root as RichNode, anchors[field]?.[locale])
    if (Object.keys(carried).length === 0 && !anchors[field]?.[locale]) continue
    anchors = { ...anchors, [field]: { ...anchors[field], [locale]: carried } }
  }
  return { ...data, anchors }
}

/** The texts are read once for a request, however many records it deletes. */
const placesRead = new WeakMap<PayloadRequest, Promise<readonly Naming[]>>()

function placesFor(req: PayloadRequest): Promise<readonly Naming[]> {
  const known = placesRead.get(req) ?? placesOfTexts(req)
  placesRead.set(req, known)
  return known
}

/** Refuses to delete what a summary or briefing names, as published or as it is being written. */
export const keepWhatTextsName: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const results = collection.slug === 'studies' ? await resultsOfStudy(req, String(id)) : []
  const files = collection.slug === 'documents' ? await filesOfDocument(req, String(id)) : []
  const names = new Set([
    `${collection.slug}:${String(id)}`, ...results.map((result) => `results:${result}`), ...files.map((file) => `${linkedFiles}:${file}`),
  ])
  const places = (await placesFor(req)).filter((place) => names.has(place.names) && place.id !== String(id))
  const refusal = namedInTexts(collection.slug, places)
  if (refusal !== null) throw new APIError(refusal, 409, { code: 'named-in-texts' }, true)
}
