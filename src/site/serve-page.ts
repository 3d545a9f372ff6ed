import type { GetServerSideProps, GetServerSidePropsContext } from 'next'
import type { Payload, TypedUser } from 'payload'

import { environment } from '@/platform/environment'
import { getHub } from '@/platform/hub'
import { readSentForm } from '@/platform/server/sentForm'
import { senderOf } from '@/platform/server/sender'
import { searchIn } from '@/search/queries'
import { localeOf, localePath, type LocaleCode } from '@/ui/locales'
import type { HeadView } from '@/ui/shell/head'
import type { ShellView } from '@/ui/shell/SiteShell'
import type { LikelyView } from '@/ui/views/HelpPage'

import { everything } from '@/publishing/home/designs'
import { hubTexts } from '@/publishing/hub/queries'
import { draftReader, signedIn } from '@/publishing/preview'
import type { HubTexts } from '@/publishing/views'

/** What a page is asked for: its language, its query without the language, and the last part of a dynamic path. */
export type PageRequest = {
  readonly hub: Payload
  readonly texts: HubTexts
  readonly locale: LocaleCode
  readonly query: GetServerSidePropsContext['query']
  /** A part of the path, e.g. `slug`; empty where there is none. */
  readonly part: (name: string) => string
  /** Who is signed in. A page that asks is made for that person alone, and kept nowhere. */
  readonly asker: () => Promise<TypedUser | null>
  /** What this page posted to itself; null where it was only asked for. */
  readonly form: URLSearchParams | null
  /** The address that sent the request, to count how often it does; never kept. */
  readonly client: string
}

/** What a page answers: itself, that it is not there, or that it is elsewhere. */
export type PageAnswer<Page> =
  | { readonly page: Page; readonly head: HeadView; readonly status?: 400 | 401 | 403 | 404 | 409 | 422 | 429; readonly isPersonal?: true; readonly isBare?: true }
  | 'missing'
  | 'gone'
  | { readonly movedTo: string }
  /** What was posted is done: the browser goes on to this path. */
  | { readonly seeOther: string }

export type PageProblem = { readonly reason: 'notFound' | 'gone' | 'refused'; readonly likely: readonly LikelyView[]; readonly q: string }

/** The props that the application frame draws: a page, or what to do where there is none. */
export type SitePageProps<Page> = {
  readonly shell: ShellView
  readonly head: HeadView
  readonly page: Page | null
  readonly problem: PageProblem | null
}

const likelyShown = 5

/** Whether the record of a page is an invented example: people see that it is one, and search engines are not led to it. */
const showsInvented = (page: unknown): boolean =>
  Object.values(page ?? {}).some((part: unknown) => typeof part === 'object' && part !== null && 'isExample' in part && part.isExample === true)

/**
 * The server side of a public page. Answers 404 or 410 with help in the reader's language where the page does not
 * exist (any more), and redirects for good where it has moved.
 */
export function servePage<Page>(
  answer: (request: PageRequest) => Promise<PageAnswer<Page>>,
  { takesForms = false }: { takesForms?: boolean } = {},
): GetServerSideProps<SitePageProps<Page>> {
  return async ({ query, params, req, res, resolvedUrl }) => {
    const locale = localeOf(query.locale)
    const sent = takesForms && req.method === 'POST' ? await readSentForm(req, ownOrigins()) : null
    const publicHub = await getHub()
    const drafts = query.preview === 'draft' ? await draftReader(publicHub, req.headers) : null
    const hub = drafts ?? publicHub
    const texts = await hubTexts(hub, locale)
    const part = (name: string) => {
      const value = params?.[name]
      return Array.isArray(value) ? value.join('/') : value ?? ''
    }
    const path = pathOf(resolvedUrl)
    let isPersonal = drafts !== null || sent !== null
    const asker = async (): Promise<TypedUser | null> => {
      isPersonal ||= req.headers.cookie !== undefined
      return req.headers.cookie === undefined ? null : signedIn(publicHub, req.headers)
    }
    const form = sent?.ok ? sent.fields : null
    const refused = sent && !sent.ok ? sent.status : null
    const answered = refused ? 'missing' : await answer({ hub, texts, locale, query, part, asker, form, client: senderOf(req) })
    isPersonal ||= typeof answered === 'object' && 'isPersonal' in answered
    // Pages are made anew for each request but may be kept and revalidated: their entity tag tells a change.
    res.setHeader('Cache-Control', isPersonal ? 'private, no-store' : 'public, max-age=0, must-revalidate')
    const shell: ShellView = {
      locale, name: texts.name, strapline: texts.strapline?.text ?? null, contactEmail: texts.contactEmail,
      publicUrl: environment().publicUrl, path, isPreview: drafts !== null,
    }
    if (typeof answered === 'object' && 'movedTo' in answered) {
      return { redirect: { destination: localePath(locale, answered.movedTo), permanent: true } }
    }
    if (typeof answered === 'object' && 'seeOther' in answered) {
      return { redirect: { destination: localePath(locale, answered.seeOther), statusCode: 303 } }
    }
    if (typeof answered === 'object') {
      if (answered.status) res.statusCode = answered.status
      const head = drafts || showsInvented(answered.page) ? { ...answered.head, index: false } : answered.head
      return { props: { shell: answered.isBare ? { ...shell, isBare: true } : shell, head, page: answered.page, problem: null } }
    }
    res.statusCode = refused ?? (answered === 'gone' ? 410 : 404)
    const problem = refused
      ? { reason: 'refused' as const, likely: [], q: '' }
      : await problemAt(hub, path, locale, answered === 'gone' ? 'gone' : 'notFound')
    return { props: { shell, head: { title: null, description: null, tags: [], index: false }, page: null, problem } }
  }
}

/** Whoever opens a hub on this machine by its number is on the same site as by its name. */
const ownOrigins = (): readonly string[] => {
  const { publicUrl } = environment()
  return [publicUrl, publicUrl.replace('//localhost', '//127.0.0.1')]
}

/** The address of a page without the language that a rewrite put into its query. */
function pathOf(resolvedUrl: string): string {
  const url = new URL(resolvedUrl, 'http://hub.invalid')
  url.searchParams.delete('locale')
  return `${url.pathname}${url.search}`
}

/** Records that the words of a mistyped address point to. */
async function problemAt(hub: Payload, path: string, locale: string, reason: PageProblem['reason']): Promise<PageProblem> {
  const q = decodeURIComponentSafely(path.split('?')[0] ?? '').split('/').at(-1)?.replace(/[-_.]+/g, ' ').trim() ?? ''
  if (!q) return { reason, likely: [], q }
  const { outcome } = await searchIn(hub, { ...everything, q: q.slice(0, 200) }, locale, { size: likelyShown })
  return { reason, q, likely: outcome.hits.map(({ document }) => ({ path: document.url, title: document.title, kind: document.kind })) }
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
