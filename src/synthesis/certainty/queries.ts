import type { Payload, PayloadRequest } from 'payload'

import type { CertaintyRating } from '@/payload-types'
import { localText } from '@/publishing/localised'
import { publicRecords, recordBySlug, termRecords } from '@/publishing/reading/queries'
import { textOf, type Stored } from '@/publishing/stored'
import { recordId } from '@collections/validation/recordId'

import { summaryEvidence } from '../plots/queries'
import { CertaintyRefused } from './errors'
import { basisOf, participantsOf, studiesOf, type BodyKind, type BodyOfEvidence } from './evidence/body'
import { effectOf, type NoEffect } from './evidence/effect'
import { bodiesOfSummary, outcomesOf } from './findings/queries'
import { ratingKey } from './findings/row'
import { settingsOf } from './findings/settings'
import { propose } from './proposals/propose'
import { countOf, said, type Proposals } from './proposals/proposal'
import { isRatedBody, type CertaintyForm, type RatedBody } from './rating/rate'
import { formOf } from './rating/stored'

/** The hub as readers will see it, with this summary as it is written now, so that it can be rated before it is published. */
function withDraftSummaries({ payload, user }: PayloadRequest): Payload {
  const find: Payload['find'] = (options) => {
    const isWritten = options.collection === 'summaries' || options.collection === 'certainty-ratings'
    return isWritten ? payload.find({ ...options, draft: true, overrideAccess: false, user }) : payload.find(options)
  }
  return Object.create(payload, { find: { value: find } }) as Payload
}

export type WaitingRating = { readonly id: string; readonly label: string; readonly level: string | null; readonly isOwn: boolean }

/** Ratings in review, longest waiting first: those that the asker may confirm, and their own, which somebody else confirms. */
export async function ratingsInReview(req: PayloadRequest): Promise<readonly WaitingRating[]> {
  const { docs } = await req.payload.find({
    collection: 'certainty-ratings', where: { editorialState: { equals: 'in-review' } }, draft: true, sort: 'updatedAt', limit: 100,
    pagination: false, depth: 0, overrideAccess: false, req,
  })
  return docs.map(({ id, label, overall, ratedBy }) => ({
    id: String(id), label: label ?? '', level: overall ?? null, isOwn: recordId(ratedBy) === String(req.user?.id),
  }))
}

export type BodyWork = {
  readonly kind: BodyKind
  readonly outcome: { readonly id: string; readonly label: string }
  readonly facts: string
  /** The record of its rating; null where nobody has begun. */
  readonly rating: { readonly id: string; readonly state: string; readonly level: string | null } | null
}

export type SummaryWork = { readonly id: string; readonly title: string; readonly bodies: readonly BodyWork[] }

/** Summaries that findings may be rated of, newest first. */
export async function ratableSummaries(req: PayloadRequest): Promise<readonly { slug: string; title: string }[]> {
  const found = await publicRecords(withDraftSummaries(req), 'summaries', {
    where: { editorialState: { not_equals: 'archived' } }, sort: '-updatedAt', limit: 200, select: { slug: true, title: true },
  })
  return found.flatMap((summary) => {
    const slug = textOf(summary, 'slug')
    return slug ? [{ slug, title: localText(summary.title, 'en')?.text ?? slug }] : []
  })
}

/** What there is to rate of one summary; null where there is no such summary. */
export async function summaryWork(req: PayloadRequest, slug: string): Promise<SummaryWork | null> {
  const hub = withDraftSummaries(req)
  const found = await recordBySlug(hub, 'summaries', slug)
  if (found.state !== 'found') return null
  const { shown, more } = outcomesOf(found.record)
  const [terms, bodies, ratings] = await Promise.all([
    termRecords(hub, [...shown, ...more]),
    summaryEvidence(hub, slug, 'en').then((evidence) => bodiesOfSummary(hub, evidence ?? [])),
    publicRecords(hub, 'certainty-ratings', { where: { summary: { equals: found.record.id } } }),
  ])
  const byKey = new Map(ratings.map((rating) => [ratingKey(rating), rating]))
  return {
    id: String(found.record.id), title: localText(found.record.title, 'en')?.text ?? slug,
    bodies: [...shown, ...more].flatMap((id) => {
      const term = terms.get(id)
      const label = localText(term?.label, 'en')?.text ?? textOf(term ?? { id }, 'slug') ?? id
      return (bodies.get(textOf(term ?? { id }, 'slug') ?? '') ?? []).map((body): BodyWork => {
        const rating = byKey.get(`${id} ${body.kind}`)
        return {
          kind: body.kind, outcome: { id, label }, facts: factsOf(body).join(' '),
          rating: rating
            ? { id: String(rating.id), state: textOf(rating, 'editorialState') ?? 'draft', level: textOf(rating, 'overall') }
            : null,
        }
      })
    }),
  }
}

const whyNoNumber: Readonly<Record<NoEffect['none'], string>> = {
  uncontrolled: 'No single number: changes without a comparison group are no effects.',
  'mixed-outcomes': 'No single number: the results are about different outcomes.',
  'not-comparable': 'No single number: the results cannot stand together (several of one study, or different comparisons, measures, scales or units).',
  'no-numbers': 'No single number: no result has an estimate with its interval.',
}

function factsOf(body: BodyOfEvidence): readonly string[] {
  const { people, studies, withoutNumber } = participantsOf(body)
  const effect = effectOf(body)
  const unknown = withoutNumber > 0 ? `; ${countOf(withoutNumber, 'study gives', 'studies give')} no number` : ''
  return [
    `${countOf(studies, 'study', 'studies')}, ${people === null ? 'number of people not known' : `${people.toLocaleString('en-GB')} people${unknown}`}.`,
    'none' in effect ? whyNoNumber[effect.none] : `${effect.measure} ${said(effect.estimate)} (${said(effect.lower)} to ${said(effect.upper)}).`,
  ]
}

export type EvidenceToRate = {
  readonly body: BodyOfEvidence
  readonly proposals: Proposals
  readonly basis: readonly string[]
  /** Of its summary; null where there is none. */
  readonly slug: string | null
}

/** The evidence that a rating is about, with what the hub proposes. */
export async function evidenceToRate(req: PayloadRequest, record: CertaintyRating): Promise<EvidenceToRate> {
  const hub = withDraftSummaries(req)
  const [summary, outcome] = [recordId(record.summary), recordId(record.outcome)]
  const [stored] = summary ? await publicRecords(hub, 'summaries', { where: { id: { equals: summary } }, limit: 1, select: { slug: true } }) : []
  const slug = (stored && textOf(stored, 'slug')) ?? null
  const terms = await termRecords(hub, [outcome])
  const term = terms.get(outcome ?? '')
  const evidence = slug ? (await summaryEvidence(hub, slug, 'en')) ?? [] : []
  const bodies = await bodiesOfSummary(hub, evidence.filter((one) => one.outcome.slug === (term && textOf(term, 'slug'))))
  const found = [...bodies.values()].flat().find(({ kind }) => kind === record.body)
  const body = found ?? { kind: record.body, contributions: [], forest: { refused: 'none' as const, results: [], left: [] } }
  return { body, proposals: propose(body, settingsOf(record as unknown as Stored)), basis: basisOf(body), slug }
}

/** The newest version of a rating, or a refusal. */
export async function ratingById(req: PayloadRequest, id: string): Promise<CertaintyRating> {
  const record = await req.payload.findByID({
    collection: 'certainty-ratings', id, draft: true, depth: 0, overrideAccess: false, disableErrors: true, req,
  })
  if (!record) throw new CertaintyRefused('not-found', 'There is no such certainty rating. It may have been deleted; go back to the list.')
  return record
}

export type RateAnswer = {
  readonly id: string
  readonly label: string
  readonly kind: RatedBody
  readonly state: string
  readonly facts: readonly string[]
  readonly studies: readonly { readonly path: string; readonly label: string; readonly quality: string }[]
  readonly proposals: Proposals
  readonly form: CertaintyForm
  /** What people say in one sentence is rated here, and nobody has written it yet. */
  readonly lacksFinding: boolean
  /** Where readers see it; null while its summary is not published. */
  readonly readersAt: string | null
  /** Whether the asker is who rated, and so may not confirm. */
  readonly isOwn: boolean
  /** The results or their ratings are not those that it was rated on. */
  readonly isOutdated: boolean
  readonly updatedAt: string
}

async function isPublic(req: PayloadRequest, slug: string): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'summaries', where: { and: [{ slug: { equals: slug } }, { _status: { equals: 'published' } }] }, overrideAccess: true, req,
  })
  return totalDocs > 0
}

/** All that the page for rating shows. */
export async function rateView(req: PayloadRequest, id: string): Promise<RateAnswer> {
  const record = await ratingById(req, id)
  if (!isRatedBody(record.body)) throw new CertaintyRefused('no-such-body', 'Choose first which evidence is rated, and save.')
  const { body, proposals, basis, slug } = await evidenceToRate(req, record)
  return {
    id: String(record.id), label: record.label ?? '', kind: record.body, state: record.editorialState ?? 'draft',
    facts: factsOf(body),
    studies: studiesOf(body).map(({ study, contributions }) => ({
      path: study.path, label: study.label, quality: contributions.some(({ rating }) => rating === null) ? 'not-rated' : study.quality,
    })),
    lacksFinding: record.body === 'qualitative' && !record.wording?.finding?.trim(),
    readersAt: slug && (await isPublic(req, slug)) ? `/summaries/${slug}#summary-of-findings` : null,
    isOwn: recordId(record.ratedBy) === String(req.user?.id),
    proposals, form: formOf(record as unknown as Readonly<Record<string, unknown>>),
    isOutdated: Array.isArray(record.basis) && JSON.stringify(record.basis) !== JSON.stringify(basis),
    updatedAt: record.updatedAt,
  }
}
