import type { CollectionSlug, Payload, TypedUser, Where } from 'payload'

import { may } from '@/access/roles'
import { holderOf } from '@/access/rules'
import { linkFields, publicRecords, recordBySlug, recordsById, termRecords } from '@/publishing/reading/queries'
import { linkTo, provenanceOf, provenanceReferences, termViews } from '@/publishing/reading/views'
import { idOf, idsOf, rowsOf, textOf, type Stored } from '@/publishing/stored'
import { searchIn } from '@/search/queries'
import { emptySearch, searchUrl } from '@/search/state'

import { mayEdit } from '../actions/edit'
import { tagFacets, taggedWith } from '../facets'
import {
  citationView, commentView, countsByCountry, endorsementView, epicotView, eventView, gapLink, gapState, gapText, gapTitle,
  onePerPerson, personView,
} from '../gap-mapping'
import type { GapDesk, GapEvidence, GapView } from '../gap-view'
import { openMoves } from '../moderation'
import { onAgenda } from './agenda'
import { mergedTarget, mergedWith } from './merged'

const mostShown = 500

type GapPage = { readonly gap: GapView; readonly desk: GapDesk | null }

/** The page of a public gap; a merged one leads to what it was merged into. */
export async function gapPage(
  hub: Payload, slug: string, locale: string, user: TypedUser | null,
): Promise<GapPage | 'gone' | 'missing' | { readonly movedTo: string }> {
  const found = await recordBySlug(hub, 'gaps', slug)
  if (found.state !== 'found') return found.state
  const { record } = found
  if (idOf(record, 'mergedInto')) {
    const target = await mergedTarget(hub, record)
    return target ? { movedTo: `/gaps/${textOf(target, 'slug') ?? ''}` } : 'gone'
  }
  return whole(hub, record, locale, user)
}

/** Rows about some gaps that only moderators may read as records; of them, pages show what is public. */
async function rowsAbout(
  hub: Payload, collection: CollectionSlug, gaps: readonly string[], sort: string, more: Where = {},
): Promise<readonly Stored[]> {
  const { docs } = await hub.find({
    collection, where: { and: [{ gap: { in: [...gaps] } }, more] }, sort, limit: mostShown, pagination: false, depth: 0,
    draft: false, overrideAccess: true,
  })
  return docs as unknown as readonly Stored[]
}

async function whole(hub: Payload, gap: Stored, locale: string, user: TypedUser | null): Promise<GapPage> {
  const id = String(gap.id)
  const merged = await mergedWith(hub, id)
  const all = [id, ...merged.map((one) => String(one.id))]
  const [given, comments, events, { agenda, questions }, answers] = await Promise.all([
    rowsAbout(hub, 'gap-endorsements', all, '-at', { withdrawnAt: { exists: false } }),
    rowsAbout(hub, 'gap-comments', all, 'at'),
    rowsAbout(hub, 'gap-events', all, 'at'),
    onAgenda(hub, all, locale),
    publicRecords(hub, 'summaries', { where: { priority: { in: all } }, limit: 50, select: linkFields }),
  ])
  const people = onePerPerson(given)
  const differences = rowsOf(gap, 'differences')
  const fields = tagFacets.map((facet) => taggedWith(facet).field)
  const [terms, organisations, gaps, references, projects, asked, summaries] = await Promise.all([
    termRecords(hub, [
      ...fields.flatMap((field) => idsOf(gap, field)),
      ...[gap, ...people, ...comments, ...events].map((row) => idOf(row, 'country')),
    ]),
    recordsById(hub, 'organisations', [idOf(gap, 'proposedByOrganisation'), ...people.map((row) => idOf(row, 'organisation'))], { name: true }),
    recordsById(hub, 'gaps', [...events.map((row) => idOf(row, 'other')), ...differences.map((row) => idOf(row, 'gap')), ...all], gapFields),
    recordsById(hub, 'references', provenanceReferences(rowsOf(gap, 'provenance')), linkFields),
    recordsById(hub, 'projects', questions.flatMap((question) => idsOf(question, 'projects')), linkFields),
    recordsById(hub, 'research-questions', events.map((row) => idOf(row, 'question')), { slug: true, question: true }),
    recordsById(hub, 'summaries', [idOf(gap, 'closedBy'), ...events.map((row) => idOf(row, 'summary'))], linkFields),
  ])
  const isModerator = may(holderOf({ user }), 'agenda.moderate')
  const endorsements = people.map((row) => endorsementView(row, organisations, terms, locale))
  const title = gapTitle(gap, locale)
  const statement = gapText(gap, 'statement', locale)
  const view: GapView = {
    id,
    slug: textOf(gap, 'slug') ?? '',
    title,
    statement: statement && withoutStop(statement.text) !== withoutStop(title.text) ? statement : null,
    why: gapText(gap, 'why', locale),
    kind: textOf(gap, 'kind') ?? 'unclassified',
    state: gapState(gap),
    standing: gap.standing === true,
    isExample: gap.isExample === true,
    terms: tagFacets
      .map((facet) => ({ facet, terms: termViews(terms, idsOf(gap, taggedWith(facet).field), locale) }))
      .filter((group) => group.terms.length > 0),
    epicot: epicotView(gap, locale),
    asAt: textOf((gap.epicot ?? {}) as Stored, 'timeStamp'),
    citation: citationView(textOf(gap, 'citation')),
    proposer: {
      ...personView({ label: gap.proposedByLabel, organisation: gap.proposedByOrganisation, country: gap.country }, organisations, terms, locale),
      at: textOf(gap, 'createdAt') ?? '',
    },
    evidence: await evidenceFor(hub, gap, terms, locale),
    endorsements: { total: endorsements.length, byCountry: countsByCountry(endorsements), list: endorsements },
    comments: comments.map((row) => commentView(row, terms, locale, isModerator)),
    history: events.map((row) => eventView(row, id, { gaps, terms, questions: asked, summaries }, locale)).reverse(),
    closedBy: linkTo('summaries', summaries.get(idOf(gap, 'closedBy') ?? ''), locale),
    merged: merged.flatMap((one) => {
      const link = gapLink(one, locale)
      return link ? [{ ...link, id: String(one.id) }] : []
    }),
    differences: differences.map((row) => ({ gap: gapLink(gaps.get(idOf(row, 'gap') ?? ''), locale), reason: textOf(row, 'reason') ?? '' })),
    agenda,
    linked: {
      projects: [...projects.values()].flatMap((project) => linkTo('projects', project, locale) ?? []),
      summaries: answers.flatMap((summary) => linkTo('summaries', summary, locale) ?? []),
    },
    provenance: provenanceOf(rowsOf(gap, 'provenance'), references, locale),
  }
  return { gap: view, desk: user ? await deskFor(hub, user, view, gap, given, locale) : null }
}

const gapFields = { slug: true, title: true, writtenIn: true } as const

const withoutStop = (text: string): string => text.replace(/[.。．…]$/u, '')

/** How much there is now on all the terms of a gap together: counted when the page is made, without invented records. */
async function evidenceFor(hub: Payload, gap: Stored, terms: ReadonlyMap<string, Stored>, locale: string): Promise<GapEvidence | null> {
  const chosen = tagFacets.map((facet) => {
    const { key, field } = taggedWith(facet)
    return [key, idsOf(gap, field).flatMap((id) => textOf(terms.get(id) ?? {}, 'slug') ?? []).sort()] as const
  }).filter(([, slugs]) => slugs.length > 0)
  if (chosen.length === 0) return null
  const state = { ...emptySearch, withoutExamples: true, filters: { ...Object.fromEntries(chosen), kind: ['study', 'review'] } }
  const { outcome } = await searchIn(hub, state, locale, { size: 1 })
  const count = (kind: string): number => outcome.facets.kind.find(({ value }) => value === kind)?.count ?? 0
  return { studies: count('study'), reviews: count('review'), path: searchUrl(state) }
}

async function deskFor(
  hub: Payload, user: TypedUser, view: GapView, gap: Stored, given: readonly Stored[], locale: string,
): Promise<GapDesk> {
  // Whose gap it is stands in no public reading of it.
  const stored = (await hub.findByID({
    collection: 'gaps', id: view.id, draft: false, depth: 0, overrideAccess: true, disableErrors: true,
  })) as unknown as Stored | null
  const proposedBy = stored ? idOf(stored, 'proposedBy') : null
  const own = given.find((row) => idOf(row, 'user') === String(user.id))
  const isModerator = may(holderOf({ user }), 'agenda.moderate')
  return {
    token: crypto.randomUUID(),
    mayEndorse: may(holderOf({ user }), 'agenda.endorse'),
    isOwn: proposedBy === String(user.id),
    mayEdit: mayEdit(user, { proposedBy, state: view.state }),
    endorsement: own ? { reason: textOf(own, 'reason') ?? '', showName: Boolean(textOf(own, 'label')) } : null,
    moderation: isModerator ? await moderationOf(hub, view, gap, locale) : null,
  }
}

async function moderationOf(hub: Payload, view: GapView, gap: Stored, locale: string): Promise<NonNullable<GapDesk['moderation']>> {
  const [summaries, gaps] = await Promise.all([
    publicRecords(hub, 'summaries', { sort: '-updatedAt', limit: 200, select: linkFields }),
    publicRecords(hub, 'gaps', {
      where: { and: [
        { id: { not_equals: gap.id } }, { state: { not_in: ['closed', 'declined', 'merged'] } },
        // Real gaps are merged into real ones, and invented into invented.
        view.isExample ? { isExample: { equals: true } } : { isExample: { not_equals: true } },
      ] },
      sort: '-updatedAt', limit: mostShown, select: gapFields,
    }),
  ])
  return {
    moves: openMoves(view.state),
    summaries: summaries.map((summary) => ({ id: String(summary.id), title: linkTo('summaries', summary, locale)?.title ?? '' })),
    gaps: gaps.map((other) => ({ id: String(other.id), title: gapTitle(other, locale).text })),
  }
}
