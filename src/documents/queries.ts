import type { PayloadRequest, Where } from 'payload'

import { defaultRules, fingerprint, judge } from '@/bibliography/duplicates'
import { itemOf } from '@/bibliography/storing'
import type { Document, Reference } from '@/payload-types'

import { itemOfFields, keysOfFields, fieldsOf } from './fields'
import { foldText } from './fold'
import type { DocumentGuess } from './guessing/guess'

/** A stored reference that a document may be a file of, and how that was told. */
export type IntakeMatch = {
  id: string
  title: string
  authors: string
  year: number | null
  how: 'identifier' | 'same' | 'ask'
  state: string
}

export type IntakeView = {
  id: string
  title: string
  filename: string
  status: string
  note: string | null
  pages: number | null
  /** Pages that were read so far. */
  pagesRead: number | null
  language: string | null
  guess: DocumentGuess
  matches: IntakeMatch[]
  /** The reference it is a file of already. */
  reference: { id: string; title: string } | null
}

const shown = {
  title: true, contributors: true, year: true, issued: true, containerTitle: true, volume: true, issue: true,
  pages: true, articleNumber: true, identifiers: true, kind: true, cslType: true, cslExtra: true, mergedInto: true,
  editorialState: true, abstract: true,
} as const

const MOST_COMPARED = 60
const MOST_SHOWN = 5

/** How far a document is, what it was guessed to be, and which stored references it may be a file of. */
export async function intakeView(req: PayloadRequest, document: Document): Promise<IntakeView> {
  const guess = (document.guess ?? {}) as DocumentGuess
  const reference = document.reference ? await referenceById(req, String(document.reference)) : null
  return {
    id: document.id,
    title: document.title ?? '',
    filename: document.filename ?? '',
    status: document.textStatus ?? 'none',
    note: document.textNote ?? null,
    pages: document.pages ?? null,
    pagesRead: document.pagesRead ?? null,
    language: document.language ?? null,
    guess,
    matches: reference ? [] : await matchesOf(req, guess),
    reference: reference && { id: reference.id, title: reference.title },
  }
}

async function referenceById(req: PayloadRequest, id: string): Promise<Reference | null> {
  const found = await req.payload.findByID({
    collection: 'references', id, draft: true, depth: 0, overrideAccess: true, disableErrors: true, req,
  })
  return found ?? null
}

/** References with one of these identifiers, drafts included; merged ones are left out. */
export async function referencesWithKeys(req: PayloadRequest, keys: readonly string[]): Promise<Reference[]> {
  if (keys.length === 0) return []
  return findReferences(req, { identifierKeys: { in: [...keys] } }, MOST_SHOWN)
}

async function findReferences(req: PayloadRequest, where: Where, limit: number): Promise<Reference[]> {
  const { docs } = await req.payload.find({
    collection: 'references',
    where: { and: [where, { editorialState: { not_equals: 'archived' } }] },
    select: shown, draft: true, limit, pagination: false, depth: 0, overrideAccess: true, req,
  })
  return (docs as unknown as Reference[]).filter(({ mergedInto }) => !mergedInto)
}

async function matchesOf(req: PayloadRequest, guess: DocumentGuess): Promise<IntakeMatch[]> {
  const fields = fieldsOf(guess)
  const sameKey = await referencesWithKeys(req, keysOfFields(fields))
  const item = itemOfFields(fields)
  const alike = fields.title ? await findReferences(req, titleLike(fields.title), MOST_COMPARED) : []
  const own = fingerprint(item)
  const judged = alike
    .filter(({ id }) => !sameKey.some((other) => other.id === id))
    .map((reference) => ({ reference, verdict: judge(own, fingerprint(itemOf({ ...reference })), defaultRules) }))
    .filter(({ verdict }) => verdict.outcome !== 'different' || verdict.isConflict)
    .sort((one, other) => other.verdict.score - one.verdict.score)
  return [
    ...sameKey.map((reference) => matchOf(reference, 'identifier')),
    ...judged.map(({ reference, verdict }) => matchOf(reference, verdict.outcome === 'same' ? 'same' : 'ask')),
  ].slice(0, MOST_SHOWN)
}

/** The rarest-looking words of a title; of a title as stored with other spelling or marks, most still stand. */
function titleLike(title: string): Where {
  const words = [...new Set(foldText(title).split(' '))].sort((one, other) => other.length - one.length).slice(0, 4)
  const pairs = words.flatMap((one, index) => words.slice(index + 1).map((other) => [one, other] as const))
  if (pairs.length === 0) return { title: { contains: words[0] ?? title } }
  return {
    or: pairs.map(([one, other]) => ({ and: [{ title: { contains: one } }, { title: { contains: other } }] })),
  }
}

function matchOf(reference: Reference, how: IntakeMatch['how']): IntakeMatch {
  const names = (reference.contributors ?? []).flatMap(({ role, family, literal }) =>
    role === 'author' ? [literal ?? family ?? ''] : [],
  )
  return {
    id: reference.id,
    title: reference.title,
    authors: names.length > 3 ? `${names.slice(0, 3).join(', ')} et al.` : names.join(', '),
    year: reference.year ?? null,
    how,
    state: reference.editorialState ?? 'draft',
  }
}
