import type { Payload, TypedUser } from 'payload'

import { may } from '@/access/roles'
import { holderOf } from '@/access/rules'
import { runAction } from '@/platform/database/action'
import { defaultLocale, type Locale } from '@/platform/locales'
import { rateLimit } from '@/platform/server/rate'
import { publicRecords } from '@/publishing/reading/queries'
import { textOf, type Stored } from '@/publishing/stored'

import { GapRefused } from '../errors'
import { isToken, tagFormIn, tagProblems, textProblem, type TagForm } from '../forms'
import { gapLink, gapText } from '../gap-mapping'
import { isMove } from '../moderation'
import { tagFacets, taggedWith } from '../facets'
import { countryToBeginWith, gapIds, gapsLike, vocabularies, type Vocabularies } from '../queries/tagging'
import type { EditView, FormNotice, TagView, TypedForm } from '../tag-view'
import { typedLine, typedText } from '../typed'
import { commentOnGap, judgeComment, reportComment } from './comment'
import { editGap, mayEdit, type GapTexts } from './edit'
import { endorseGap, withdrawEndorsement } from './endorse'
import { moveGap, undoMerge } from './moderate'
import { publicGap } from './record'
import { tagGap } from './tag'

const hour = 60 * 60 * 1000
/** More than anyone tags or says in an hour by hand. */
const tagging = rateLimit({ most: 30, overall: 1_000, withinMs: hour })
const talking = rateLimit({ most: 120, overall: 5_000, withinMs: hour })

type Answer<View> = { readonly done: string } | { readonly view: View; readonly status?: 401 | 403 | 409 | 422 | 429 }

const typedIn = (sent: URLSearchParams): TypedForm['typed'] =>
  Object.fromEntries([...new Set(sent.keys())].map((key) => [key, sent.getAll(key)]))

type Asked = {
  readonly user: TypedUser | null
  /** What was posted, or null for the page alone. */
  readonly form: URLSearchParams | null
  readonly locale: Locale
  /** Path and query of the page in its language, to come back to after signing in. */
  readonly path: string
}

/**
 * The page on which gaps are tagged, and what was posted to it: a form that is whole and like no other gap is saved;
 * otherwise what was typed comes back with what is missing, or with the gaps that it is like.
 */
export async function answerTagging(hub: Payload, { user, form: sent, locale, path }: Asked, query: URLSearchParams): Promise<Answer<TagView>> {
  const given = sent ?? query
  const form = tagFormIn(given, crypto.randomUUID())
  const base = {
    form: { typed: typedIn(given), problems: {} }, notice: null, choices: null, similar: [], token: form.token,
    signIn: `/admin/login?redirect=${encodeURIComponent(path)}`, from: form.from,
  }
  if (!user && !sent) return { view: { ...base, step: 'sign-in' } }
  const known = await vocabularies(hub, locale)
  const view = { ...base, choices: known.choices }
  if (!user) return { view: { ...view, step: 'form', notice: 'signed-out' }, status: 401 }
  if (!may(holderOf({ user }), 'agenda.propose')) return { view: { ...view, step: 'not-permitted' }, status: 403 }
  if (!sent) {
    const myCountry = form.myCountry || (await countryToBeginWith(hub, user, known))
    return { view: { ...view, step: 'form', form: { typed: { ...view.form.typed, myCountry: [myCountry] }, problems: {} } } }
  }
  // Back from the similar gaps, to say it otherwise.
  if (sent.get('step') === 'edit') return { view: { ...view, step: 'form' } }
  const problems = { ...tagProblems(form), ...unknownTerms(form, known) }
  if (Object.keys(problems).length > 0) return { view: { ...view, step: 'form', form: { ...view.form, problems } }, status: 422 }
  if (!tagging.take(String(user.id))) return { view: { ...view, step: 'form', notice: 'too-often' }, status: 429 }
  try {
    const endorsed = sent.get('endorse')
    if (endorsed) return { done: await endorseInstead(hub, user, endorsed, form, sent, locale) }
    const similar = await gapsLike(hub, form, known, locale)
    if (similar.length > 0 && form.shown.length === 0) return { view: { ...view, step: 'similar', similar } }
    const different = form.different ?? ''
    const problem = form.shown.length > 0 ? textProblem(different, 'different') : null
    if (problem) return { view: { ...view, step: 'similar', similar, form: { ...view.form, problems: { different: problem } } }, status: 422 }
    const ids = await gapIds(hub, form.shown)
    const slug = await tagGap(hub, user, {
      ...form,
      terms: Object.fromEntries(tagFacets.map((facet) => [
        taggedWith(facet).field, (form.terms[facet] ?? []).flatMap((one) => known.idOf(facet, one) ?? []),
      ])),
      country: form.myCountry ? known.idOf('country', form.myCountry) : null,
      differences: [...ids.values()].map((gap) => ({ gap, reason: different })),
    }, locale)
    return { done: `/gaps/${slug}?tagged=yes` }
  } catch (error) {
    return { view: { ...view, step: 'form', notice: noticeOf(error) }, status: 409 }
  }
}

/** Terms that are not offered: of an address that was mistyped, or taken out of use meanwhile. */
function unknownTerms(form: TagForm, known: Vocabularies): Record<string, 'not-offered'> {
  const wrong = tagFacets.filter((facet) => (form.terms[facet] ?? []).some((slug) => known.idOf(facet, slug) === null))
  const country = form.myCountry && known.idOf('country', form.myCountry) === null ? ['myCountry'] : []
  return Object.fromEntries([...wrong, ...country].map((field) => [field, 'not-offered']))
}

async function endorseInstead(
  hub: Payload, user: TypedUser, slug: string, form: TagForm, sent: URLSearchParams, locale: Locale,
): Promise<string> {
  const id = (await gapIds(hub, [slug])).get(slug)
  if (!id) throw new GapRefused('missing')
  const reason = typedText(sent.get('because') ?? '') || [form.statement, form.why].filter(Boolean).join('\n\n')
  await endorseGap(hub, user, { gap: id, reason: Array.from(reason).slice(0, 2000).join(''), showName: form.showName }, locale)
  return `/gaps/${slug}#endorsements`
}

/** What a refusal is on the page; anything else is an error of ours. */
function noticeOf(error: unknown): FormNotice {
  if (error instanceof GapRefused) return error.code
  throw error
}

/** What was posted to the page of a gap: where to go on, or why not, with what was typed. */
type GapPosted =
  | { readonly done: string }
  | { readonly notice: FormNotice | null; readonly form: TypedForm; readonly status: 401 | 403 | 404 | 409 | 422 | 429 }

const statusOf = (notice: FormNotice): 401 | 403 | 404 | 409 | 422 | 429 => {
  if (notice === 'signed-out') return 401
  if (notice === 'not-permitted') return 403
  if (notice === 'missing') return 404
  if (notice === 'too-often') return 429
  return notice.startsWith('needs-') || notice === 'invalid' ? 422 : 409
}

/** Does what a form on the page of a gap asks for. */
export async function answerOnGap(hub: Payload, user: TypedUser | null, gap: { id: string; slug: string }, sent: URLSearchParams, locale: Locale): Promise<GapPosted> {
  const back = { typed: typedIn(sent), problems: {} }
  const refused = (notice: FormNotice): GapPosted => ({ notice, form: back, status: statusOf(notice) })
  if (!user) return refused('signed-out')
  if (!talking.take(String(user.id))) return refused('too-often')
  const text = (field: string): string => typedText(sent.get(field) ?? '')
  const wrong = [
    ['because', sent.get('do') === 'endorse' ? textProblem(text('because'), 'reason') : null],
    ['comment', sent.get('do') === 'comment' ? textProblem(text('comment'), 'comment') : null],
    ['reason', ['report', 'hide', 'show', 'move', 'undo-merge'].includes(sent.get('do') ?? '') ? textProblem(text('reason'), 'because', false) : null],
  ].filter((one): one is [string, string] => one[1] !== null)
  if (wrong.length > 0) return { notice: null, form: { ...back, problems: Object.fromEntries(wrong) }, status: 422 }
  try {
    return { done: `/gaps/${gap.slug}${await doIt(hub, user, gap.id, sent, locale)}` }
  } catch (error) {
    return refused(noticeOf(error))
  }
}

async function doIt(hub: Payload, user: TypedUser, gap: string, sent: URLSearchParams, locale: Locale): Promise<string> {
  const text = (field: string): string => typedText(sent.get(field) ?? '')
  const showName = sent.get('showName') === 'yes'
  const reason = text('reason')
  const comment = sent.get('of') ?? ''
  const what = sent.get('do') ?? ''
  switch (what) {
    case 'endorse':
      await endorseGap(hub, user, { gap, reason: text('because'), showName }, locale)
      return '#endorsements'
    case 'withdraw':
      await withdrawEndorsement(hub, user, gap)
      return '#endorsements'
    case 'comment': {
      const token = sent.get('token') ?? ''
      if (!isToken(token)) throw new GapRefused('invalid')
      await commentOnGap(hub, user, { gap, body: text('comment'), showName, token }, locale)
      return '#comments'
    }
    case 'report':
      await reportComment(hub, user, { comment, reason })
      return '?reported=yes#comments'
    case 'hide':
    case 'show':
    case 'keep':
      await judgeComment(hub, user, what, { comment, reason, locale })
      return '#comments'
    case 'move': {
      const move = sent.get('move') ?? ''
      if (!isMove(move)) throw new GapRefused('invalid')
      const [summary, into] = [sent.get('summary') || undefined, sent.get('into') || undefined]
      await moveGap(hub, user, { gap, move, reason, locale, ...(summary ? { summary } : {}), ...(into ? { into } : {}) })
      return '#history'
    }
    case 'undo-merge':
      await undoMerge(hub, user, { gap: comment, reason, locale })
      return '#history'
    default:
      throw new GapRefused('invalid')
  }
}

const editFields = ['title', 'statement', 'why'] as const

/** The page on which the text of a gap is changed in one language, and what was posted to it. */
export async function answerEditing(
  hub: Payload, slug: string, { user, form: sent, locale }: Omit<Asked, 'path'>,
): Promise<Answer<EditView> | 'missing' | 'not-permitted'> {
  const [record] = await publicRecords(hub, 'gaps', { where: { slug: { equals: slug } }, limit: 1 })
  if (!record) return 'missing'
  const gap = await runAction(hub, { user }, (req) => publicGap(req, String(record.id)))
  if (!user ? !sent : !mayEdit(user, gap)) return 'not-permitted'
  const own = (field: string): string => {
    const value = record[field]
    return typeof value === 'string' ? value : textOf((value ?? {}) as Stored, locale) ?? ''
  }
  const now: GapTexts = { title: own('title'), statement: own('statement'), why: own('why') }
  const original = now.title ? null : {
    lang: gapText(record, 'title', locale)?.lang ?? defaultLocale,
    title: gapText(record, 'title', locale)?.text ?? '', statement: gapText(record, 'statement', locale)?.text ?? '',
    why: gapText(record, 'why', locale)?.text ?? '',
  }
  const link = gapLink(record, locale) ?? { path: `/gaps/${slug}`, title: { text: slug, lang: defaultLocale } }
  const view: EditView = {
    gap: link, notice: null, revision: gap.revision, theirs: null, original,
    form: { typed: Object.fromEntries(editFields.map((field) => [field, [now[field]]])), problems: {} },
  }
  if (!sent) return { view }
  const texts: GapTexts = {
    title: typedLine(sent.get('title') ?? ''), statement: typedText(sent.get('statement') ?? ''), why: typedText(sent.get('why') ?? ''),
  }
  const problems = Object.fromEntries(editFields
    .map((field) => [field, textProblem(texts[field], field === 'statement' ? 'why' : field, field !== 'why')] as const)
    .filter(([, problem]) => problem !== null)) as Record<string, string>
  const typed = { ...view, form: { typed: typedIn(sent), problems } }
  const revision = Number(sent.get('revision'))
  if (!user) return { view: { ...typed, notice: 'signed-out', revision }, status: 401 }
  if (Object.keys(problems).length > 0) return { view: { ...typed, revision }, status: 422 }
  try {
    await editGap(hub, user, { gap: gap.id, revision, texts }, locale)
    return { done: `${link.path}#history` }
  } catch (error) {
    const notice = noticeOf(error)
    // What the other wrote stands beside it, and saving again is upon that.
    return { view: { ...typed, notice, theirs: notice === 'changed' ? now : null }, status: 409 }
  }
}
