import type { PageConfig } from 'next'

import { takeVote, votePage } from '@/agenda/rounds/queries/public'
import type { VotePage } from '@/agenda/rounds/round-view'
import { rateLimit } from '@/platform/server/rate'
import { servePage } from '@/site/serve-page'
import { messages } from '@/ui/messages'
import { headOf } from '@/ui/shell/head'
import { VoteView } from '@/ui/views/priorities/VoteView'

export const config: PageConfig = { unstable_runtimeJS: false }

type Page = { readonly vote: VotePage }

const MINUTE_MS = 60_000
/** A whole workshop may sit behind one address; somebody who guesses links needs far more than this. */
const asking = rateLimit({ most: 120, overall: 3000, withinMs: MINUTE_MS })
const sending = rateLimit({ most: 60, overall: 1500, withinMs: MINUTE_MS })

/** `/priorities/<round>/vote/<token>`: the form to vote with, for whoever holds the link; it posts to itself. */
export const getServerSideProps = servePage<Page>(async ({ hub, locale, part, query, form, client }) => {
  const t = messages(locale)
  const head = { ...headOf(t('vote.title')), index: false }
  const [slug, token] = [part('slug'), part('token')]
  const page = (vote: VotePage) => ({ page: { vote }, head, isPersonal: true as const })
  if (!(form ? sending : asking).take(client)) return { ...page({ closed: 'too-often', title: null, roundPath: null }), status: 429 }
  if (!form) {
    const vote = await votePage(hub, slug, token, locale, [query.done].flat()[0] ?? '')
    return 'closed' in vote && vote.closed === 'unknown' ? { ...page(vote), status: 404 } : page(vote)
  }
  const taken = await takeVote(hub, slug, token, locale, form)
  if ('done' in taken) return { seeOther: `/priorities/${slug}/vote/${token}?done=${taken.done}` }
  return { ...page(taken.page), status: taken.status }
}, { takesForms: true })

export default function VoteRoute({ vote }: Page) {
  return <VoteView vote={vote} />
}
