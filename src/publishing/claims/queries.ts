import type { Payload, Where } from 'payload'

import { workFields, workView } from '../cited-work'
import { localText } from '../localised'
import { linkFields, publicRecords, recordBySlug, recordsById, termRecords } from '../reading/queries'
import { linkTo, provenanceOf, provenanceReferences } from '../reading/views'
import { idOf, rowsOf, textOf, type Stored } from '../stored'
import { resultView } from '@/synthesis/study-mapping'

import { claimLine, claimLineFields } from './mapping'
import type { ClaimLine, ClaimView } from './view'

const mostClaims = 300

/** All published claims: those whose figure does not hold as it is told come first, then by statement. */
export async function claimList(hub: Payload, locale: string): Promise<readonly ClaimLine[]> {
  const records = await publicRecords(hub, 'claims', { sort: 'slug', limit: mostClaims, select: claimLineFields })
  return lines(records, locale)
}

const order = ['overstated', 'superseded', 'source-not-found', 'not-checked', 'supported']

const lines = (records: readonly Stored[], locale: string): readonly ClaimLine[] =>
  records.flatMap((record) => claimLine(record, locale) ?? [])
    .toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state) || a.statement.text.localeCompare(b.statement.text, locale))

/** The page of a published claim. */
export async function claimPage(hub: Payload, slug: string, locale: string): Promise<ClaimView | 'gone' | 'missing'> {
  const found = await recordBySlug(hub, 'claims', slug)
  if (found.state !== 'found') return found.state
  const { record } = found
  const line = claimLine(record, locale)
  if (!line) return 'missing'
  const repeated = rowsOf(record, 'repeatedBy')
  const [references, studies, results] = await Promise.all([
    recordsById(hub, 'references', [
      ...repeated.map((row) => idOf(row, 'reference')), idOf(record, 'primaryReference'), ...provenanceReferences(rowsOf(record, 'provenance')),
    ], workFields),
    recordsById(hub, 'studies', [idOf(record, 'primaryStudy')], linkFields),
    recordsById(hub, 'results', [idOf(record, 'primaryResult')]),
  ])
  const result = results.get(idOf(record, 'primaryResult') ?? '')
  const [terms, reports] = result
    ? await Promise.all([
      termRecords(hub, [idOf(result, 'outcome'), idOf(result, 'measure')]),
      recordsById(hub, 'references', [idOf(result, 'reference')], workFields),
    ])
    : [new Map<string, Stored>(), new Map<string, Stored>()]
  return {
    ...line,
    slug,
    explanation: localText(record.explanation, locale),
    repeatedBy: repeated.flatMap((row) => {
      const work = workView(references.get(idOf(row, 'reference') ?? ''), locale)
      return work ? [{ work, wording: textOf(row, 'wording'), page: textOf(row, 'page') }] : []
    }),
    primary: {
      work: workView(references.get(idOf(record, 'primaryReference') ?? ''), locale),
      study: linkTo('studies', studies.get(idOf(record, 'primaryStudy') ?? ''), locale),
      result: result ? resultView(result, terms, reports, locale) : null,
    },
    provenance: provenanceOf(rowsOf(record, 'provenance'), references, locale),
    updatedAt: textOf(record, 'updatedAt') ?? '',
  }
}

/** Published claims that rest on a study, by its slug. */
export const claimsOfStudy = (hub: Payload, slug: string, locale: string): Promise<readonly ClaimLine[]> =>
  claimsWhere(hub, { 'primaryStudy.slug': { equals: slug } }, locale)

/** Published claims that a document repeats or first published, by its slug. */
export const claimsOfReference = (hub: Payload, slug: string, locale: string): Promise<readonly ClaimLine[]> =>
  claimsWhere(hub, { or: [{ 'primaryReference.slug': { equals: slug } }, { 'repeatedBy.reference.slug': { equals: slug } }] }, locale)

async function claimsWhere(hub: Payload, where: Where, locale: string): Promise<readonly ClaimLine[]> {
  return lines(await publicRecords(hub, 'claims', { where, limit: mostClaims, select: claimLineFields }), locale)
}

type Rested = { readonly references: readonly string[]; readonly studies: readonly string[]; readonly results: readonly string[] }

/** Published claims that have to do with what a text cites, as one question to the database. */
export async function claimsAbout(hub: Payload, { references, studies, results }: Rested, locale: string): Promise<readonly ClaimLine[]> {
  const among = (field: string, ids: readonly string[]): readonly Where[] => (ids.length > 0 ? [{ [field]: { in: [...ids] } }] : [])
  const where = [
    ...among('primaryReference', references), ...among('repeatedBy.reference', references), ...among('primaryStudy', studies),
    ...among('primaryResult', results),
  ]
  return where.length > 0 ? claimsWhere(hub, { or: where }, locale) : []
}
