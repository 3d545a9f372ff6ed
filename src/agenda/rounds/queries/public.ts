import { createHash } from 'node:crypto'
import { createLocalReq, type Payload } from 'payload'

import type { Locale } from '@/platform/locales'
import { localText, type LocalText } from '@/publishing/localised'
import { publicRecords, recordsById } from '@/publishing/reading/queries'
import { idOf, rowsOf, textOf, type Stored } from '@/publishing/stored'

import { castVote, knock, type Cast, type Knocked, type OpenDoor } from '../actions/vote'
import { placeField } from '../ballot'
import { agreedPlaces, roundListItem, roundView } from '../round-mapping'
import type { RoundListItem, RoundView, VoteForm, VotePage } from '../round-view'
import { wordsOf } from '../words'
import { outcomesOf } from './outcomes'

/** All announced rounds, the newest first. */
export async function roundList(hub: Payload, locale: string): Promise<readonly RoundListItem[]> {
  const rounds = await publicRecords(hub, 'priority-rounds', {
    sort: '-createdAt', select: { slug: true, title: true, step: true, closesAt: true, isExample: true },
  })
  return rounds.map((round) => roundListItem(round, locale))
}

/** The page of an announced round; null where there is none. */
export async function roundPage(hub: Payload, slug: string, locale: string): Promise<RoundView | null> {
  const [round] = await publicRecords(hub, 'priority-rounds', { where: { slug: { equals: slug } }, limit: 1 })
  if (!round) return null
  const items = await publicRecords(hub, 'priority-items', { where: { round: { equals: round.id } }, sort: 'createdAt' })
  const gaps = await recordsById(hub, 'gaps', items.map((item) => idOf(item, 'gap')), { slug: true })
  const outcomes = await outcomesOf(hub, agreedPlaces(round).map(({ gap }) => gap), locale)
  return roundView({ round, items, gaps, outcomes }, locale)
}

/** The page behind a link to vote, as it is asked for. */
export async function votePage(hub: Payload, slug: string, token: string, locale: Locale, done: string): Promise<VotePage> {
  const req = await createLocalReq({}, hub)
  const knocked = await knock(req, slug, token)
  const notice = done === 'recorded' || done === 'replaced' ? done : null
  return pageOf(hub, knocked, token, locale, { notice: 'open' in knocked && knocked.open.revision > 0 ? notice : null })
}

/** A vote that was sent: what was done, or the page that says why not, with what was chosen kept. */
export async function takeVote(
  hub: Payload, slug: string, token: string, locale: Locale, fields: URLSearchParams,
): Promise<{ readonly done: 'recorded' | 'replaced' } | { readonly page: VotePage; readonly status: 404 | 409 | 422 }> {
  const cast: Cast = await castVote(hub, { slug, token, fields })
  if ('done' in cast) return cast
  if ('closed' in cast) return { page: await pageOf(hub, cast, token, locale, {}), status: cast.closed === 'unknown' ? 404 : 409 }
  if ('stale' in cast) return { page: await pageOf(hub, { open: cast.stale }, token, locale, { notice: 'stale' }), status: 409 }
  return { page: await pageOf(hub, { open: cast.open }, token, locale, { sent: fields, problems: cast.problems }), status: 422 }
}

type Extra = {
  readonly notice?: 'recorded' | 'replaced' | 'stale' | null
  readonly sent?: URLSearchParams
  readonly problems?: Extract<VotePage, { form: VoteForm }>['problems']
}

async function pageOf(hub: Payload, knocked: Knocked, token: string, locale: Locale, { notice = null, sent, problems = [] }: Extra): Promise<VotePage> {
  if ('open' in knocked) return { form: await formOf(hub, knocked.open, token, locale, sent), notice, problems }
  const { closed, round } = knocked
  const isPublic = round !== null && round.step !== 'planned'
  return {
    closed,
    title: isPublic ? { text: round.title, lang: 'en' } : null,
    roundPath: isPublic ? `/priorities/${round.slug}` : null,
  }
}

async function formOf(hub: Payload, open: OpenDoor, token: string, locale: Locale, sent: URLSearchParams | undefined): Promise<VoteForm> {
  const [round = {}] = await publicRecords(hub, 'priority-rounds', { where: { id: { equals: open.round.id } }, limit: 1 })
  const items = await recordsById(hub, 'priority-items', open.items)
  const gaps = await recordsById(hub, 'gaps', [...items.values()].map((item) => idOf(item, 'gap')), { slug: true, statement: true })
  const group = rowsOf(round, 'groups').find((row) => row.key === open.invitation.group)
  const wording = (id: string) => wordsOf(items.get(id)?.wording, locale)
  const placeOf = (id: string): string => {
    if (sent) return sent.get(placeField(id)) ?? ''
    const index = open.choices?.indexOf(id) ?? -1
    return index < 0 ? '' : String(index + 1)
  }
  const gapOf = (id: string): Stored => gaps.get(idOf(items.get(id) ?? {}, 'gap') ?? '') ?? {}
  const slug = textOf(round, 'slug') ?? ''
  return {
    path: `/priorities/${slug}/vote/${token}`,
    roundPath: `/priorities/${slug}`,
    title: localText(round.title, locale) ?? { text: slug, lang: 'en' },
    scope: localText(round.scope, locale),
    isExample: round.isExample === true,
    group: localText(group?.name, locale) ?? { text: open.invitation.group, lang: 'en' },
    closesAt: open.round.closesAt ?? '',
    choices: open.round.choices,
    fewestVoters: open.round.fewestVoters,
    revision: open.revision,
    items: ownOrder(open.items, open.invitation.id).map((id) => ({
      id, wording: wording(id), about: aboutOf(gapOf(id), locale), place: placeOf(id),
      gapPath: textOf(gapOf(id), 'slug') ? `/gaps/${textOf(gapOf(id), 'slug') ?? ''}` : null,
    })),
    standing: (open.choices ?? []).map(wording),
  }
}

/** What the gap says, in whichever language it was written. */
const aboutOf = ({ statement }: Stored, locale: string): LocalText | null => {
  const words = wordsOf(statement, locale)
  return words.text ? words : null
}

/** The gaps in an order that differs from person to person, and stays the same for each. */
function ownOrder(items: readonly string[], person: string): readonly string[] {
  const key = (item: string) => createHash('sha256').update(`${person} ${item}`).digest('hex')
  return [...items].sort((one, other) => (key(one) < key(other) ? -1 : 1))
}
