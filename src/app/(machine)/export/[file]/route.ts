import { clientOf, draftsFor, type ExportRefusal } from '@/bibliography/exporting/answer'
import { bibliographyHtml, bibliographyOf, bibliographyText, mostEntries } from '@/bibliography/exporting/bibliography'
import { endingOf, exportEndings, type ExportEnding } from '@/bibliography/exporting/files'
import { takePlace } from '@/bibliography/exporting/places'
import { exportedItems, firstItems, type Reader } from '@/bibliography/exporting/queries'
import { selectionIn } from '@/bibliography/exporting/selection'
import { begun, bodyOf, fileOf, mediaTypeOf } from '@/bibliography/exporting/stream'
import { cslLocales } from '@/bibliography/citing/bundled'
import { citeList } from '@/bibliography/citing/citeList'
import { styleNamed } from '@/bibliography/citing/queries'
import { getHub } from '@/platform/hub'
import { WorkerError } from '@/platform/workers'
import { directionOf, localeOf } from '@/ui/locales'
import { messages } from '@/ui/messages'

// What there is to export lies in the database.
export const dynamic = 'force-dynamic'

type Context = { readonly params: Promise<{ readonly file: string }> }

const open = { 'Access-Control-Allow-Origin': '*' }

const refused = ({ status, message }: ExportRefusal): Response =>
  new Response(`${message}\n`, {
    status,
    headers: {
      'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store', ...(status === 429 ? { 'Retry-After': '10' } : {}),
    },
  })

/**
 * `/export/references.{ris,bib,json,nbib,xml,csv,xlsx}` and `/export/bibliography.{html,txt}`: the references of a
 * search (the parameters of the search page), of chosen records (`id`, several times) or of the whole hub, streamed.
 * `drafts=true` for those who may export drafts; `style` and `locale` for bibliographies. Unknown parameters are
 * ignored; a refusal says why in one line of text.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { file } = await params
  const ending = endingOf(file)
  const list = /^bibliography\.(html|txt)$/.exec(file)?.[1]
  if (!ending && !list) {
    const names = [...exportEndings.map((one) => `references.${one}`), 'bibliography.html', 'bibliography.txt']
    return refused({ status: 404, message: `There is no such export. There are ${names.join(', ')}.` })
  }
  const asked = new URL(request.url).searchParams
  const hub = await getHub()
  const { user } = asked.get('drafts') === 'true' ? await hub.auth({ headers: request.headers }) : { user: null }
  const drafts = draftsFor(asked, user)
  if (typeof drafts === 'object') return refused(drafts)
  const release = takePlace(clientOf(request.headers))
  if (!release)
    return refused({ status: 429, message: 'Too many exports are running. Please wait until one has ended and try again.' })

  const reader: Reader = { hub, drafts: drafts ? user : null }
  if (ending) return fileAnswer(reader, ending, asked, release)
  try {
    return await listAnswer(reader, list === 'html' ? 'html' : 'txt', asked, { release, signal: request.signal })
  } catch (error) {
    release()
    if (!(error instanceof WorkerError)) throw error
    return refused({ status: 503, message: tooMuchWork })
  }
}

const tooMuchWork =
  'The list was not done in time. Choose fewer entries or another style, or export RIS for a reference manager.'

const cacheOf = ({ drafts }: Reader): Record<string, string> =>
  drafts ? { 'Cache-Control': 'private, no-store' } : { 'Cache-Control': 'public, max-age=0, must-revalidate', ...open }

function fileAnswer(reader: Reader, ending: ExportEnding, asked: URLSearchParams, release: () => void): Response {
  const pieces = fileOf(exportedItems(reader, selectionIn(asked)), ending)
  return new Response(bodyOf(pieces, release), {
    headers: {
      'Content-Type': mediaTypeOf(ending), 'Content-Disposition': `attachment; filename="references.${ending}"`, ...cacheOf(reader),
    },
  })
}

type Running = { readonly release: () => void; readonly signal: AbortSignal }

async function listAnswer(
  reader: Reader, kind: 'html' | 'txt', asked: URLSearchParams, { release, signal }: Running,
): Promise<Response> {
  const items = await firstItems(reader, selectionIn(asked), mostEntries)
  if (items.length > mostEntries) {
    release()
    const message = `A bibliography can have ${mostEntries} entries at the most, and this has more. Narrow the search, or export RIS for a reference manager.`
    return refused({ status: 400, message })
  }
  const locale = localeOf(asked.get('locale') ?? undefined)
  const { style } = await styleNamed(reader.hub, asked.get('style'))
  const frame = { title: messages(locale)('cite.references'), lang: locale, dir: directionOf(locale) }
  const stopped = new AbortController()
  const citations = citeList({ items, style, locale: cslLocales[locale] }, AbortSignal.any([signal, stopped.signal]))
  const pieces = await begun(bibliographyOf(citations, kind === 'html' ? bibliographyHtml(frame) : bibliographyText))
  const over = (): void => {
    stopped.abort()
    release()
  }
  return new Response(bodyOf(pieces, over), {
    headers: {
      'Content-Type': `text/${kind === 'html' ? 'html' : 'plain'}; charset=utf-8`,
      'Content-Disposition': `inline; filename="references.${kind}"`,
      ...cacheOf(reader),
    },
  })
}
