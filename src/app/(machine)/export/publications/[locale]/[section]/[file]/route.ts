import { createHash } from 'node:crypto'

import type { Payload } from 'payload'

import { clientOf } from '@/bibliography/exporting/answer'
import { takePlace } from '@/bibliography/exporting/places'
import { begun, bodyOf } from '@/bibliography/exporting/stream'
import { pictureBytes } from '@/documents/pictures'
import { environment } from '@/platform/environment'
import { getHub } from '@/platform/hub'
import { hubTexts } from '@/publishing/hub/queries'
import { draftReader } from '@/publishing/preview'
import { briefingPage, summaryPage } from '@/publishing/queries'
import type { RichTextView } from '@/publishing/richText'
import { summaryFindings } from '@/synthesis/certainty/findings/queries'
import { localeOf, localePath, type LocaleCode } from '@/ui/locales'
import { messages } from '@/ui/messages'
import { briefingPublication } from '@/ui/pdf/briefing'
import { pdfOf } from '@/ui/pdf/draw'
import { printableLocale } from '@/ui/pdf/languages'
import { picturesOf } from '@/ui/pdf/photo/ofTexts'
import type { Publication } from '@/ui/pdf/publication'
import { summaryPublication } from '@/ui/pdf/summary'
import type { Imprint } from '@/ui/pdf/written'

// Texts are in the database.
export const dynamic = 'force-dynamic'

type Context = { readonly params: Promise<{ readonly locale: string; readonly section: string; readonly file: string }> }

// Counted on when the same text would be set differently, so that kept copies are not taken for the same.
const edition = 4

const refused = (status: number, message: string, more: Record<string, string> = {}): Response => new Response(`${message}\n`, {
  status, headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store', ...more },
})

/** A text as read from the database: what decides how it is printed, and how. */
type Printable = {
  readonly slug: string
  readonly known: unknown
  readonly texts: readonly (RichTextView | null)[]
  readonly publication: (imprint: Imprint) => Publication
}

const texts = {
  briefings: async (hub: Payload, slug: string, locale: LocaleCode): Promise<Printable | 'gone' | 'missing'> => {
    const briefing = await briefingPage(hub, slug, locale)
    return typeof briefing === 'string' ? briefing : {
      slug: briefing.slug, known: briefing, texts: [briefing.summary, briefing.body],
      publication: (imprint) => briefingPublication(briefing, imprint),
    }
  },
  summaries: async (hub: Payload, slug: string, locale: LocaleCode): Promise<Printable | 'gone' | 'missing'> => {
    const summary = await summaryPage(hub, slug, locale)
    if (typeof summary === 'string') return summary
    const table = await summaryFindings(hub, slug, locale)
    return {
      slug: summary.slug, known: [summary, table], texts: [summary.body, summary.benefits, summary.criticism],
      publication: (imprint) => summaryPublication(summary, table, imprint),
    }
  },
}

/**
 * `/export/publications/<language>/<briefings or summaries>/<slug>.pdf`, which is `/briefings/<slug>.pdf` on the site: a
 * published briefing or summary as a tagged PDF, streamed. `preview=draft` gives the newest version to those who may read drafts. A text
 * that has not changed has the same entity tag, and is not made again for whoever has it. A refusal says why.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale: asked, section, file } = await params
  const slug = /^(.+)\.pdf$/.exec(file)?.[1]
  if ((section !== 'briefings' && section !== 'summaries') || !slug)
    return refused(404, 'There is no such file. Briefings are at /briefings/<name>.pdf, summaries at /summaries/<name>.pdf.')
  const publicHub = await getHub()
  const isPreview = new URL(request.url).searchParams.get('preview') === 'draft'
  const drafts = isPreview ? await draftReader(publicHub, Object.fromEntries(request.headers)) : null
  const hub = drafts ?? publicHub
  const locale = localeOf(asked)
  const [text, own] = await Promise.all([texts[section](hub, slug, locale), hubTexts(hub, locale)])
  const noun = section === 'briefings' ? 'briefing' : 'summary'
  if (text === 'gone') return refused(410, `This ${noun} has been taken back.`)
  if (text === 'missing') return refused(404, `There is no such published ${noun}.`)

  const site = environment().publicUrl
  const known = JSON.stringify([edition, locale, site, own.name, own.contactEmail, text.known])
  const tag = `"${createHash('sha256').update(known).digest('base64url').slice(0, 27)}"`
  const headers = {
    'Cache-Control': drafts ? 'private, no-store' : 'public, max-age=0, must-revalidate',
    ...(drafts ? {} : { ETag: tag, 'Access-Control-Allow-Origin': '*' }),
  }
  if (!drafts && request.headers.get('if-none-match')?.includes(tag)) return new Response(null, { status: 304, headers })
  const release = takePlace(clientOf(request.headers))
  if (!release)
    return refused(429, 'Too many files are being made. Please wait until one is done and try again.', { 'Retry-After': '10' })

  const labels = printableLocale(locale)
  try {
    const publication = text.publication({
      t: messages(labels), locale: labels, isOtherLanguage: labels !== locale, hubName: own.name,
      contactEmail: own.contactEmail, // Files are the same in every language.
      address: (path) => `${site}${path.startsWith('/api/') ? path : localePath(locale, path)}`,
      pictures: await picturesOf(text.texts, pictureBytes),
    })
    const pieces = await begun(pdfOf(publication, request.signal))
    return new Response(bodyOf(pieces, release), {
      headers: { ...headers, 'Content-Type': 'application/pdf', 'Content-Disposition': `inline; filename="${text.slug}.pdf"` },
    })
  } catch (error) {
    release()
    throw error
  }
}
