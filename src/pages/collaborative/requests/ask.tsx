import type { PageConfig } from 'next'

import { countriesIn } from '@/partnership/countries'
import { formRate, stampFor, takenFor } from '@/partnership/joining/spam'
import { typedIn } from '@/partnership/joining/typed'
import { submitRequest } from '@/partnership/requests/actions'
import { checkRequest } from '@/partnership/requests/form'
import { servePage } from '@/site/serve-page'
import { messages } from '@/ui/messages'
import { headOf } from '@/ui/shell/head'
import { AskView, type RequestForm } from '@/ui/views/collaborative/RequestViews'

export const config: PageConfig = { unstable_runtimeJS: false }

type Page = { readonly form: RequestForm | null }

const sent = { seeOther: '/collaborative/requests/ask?sent=1' } as const

export const getServerSideProps = servePage<Page>(async ({ hub, locale, query, form: posted, client }) => {
  const t = messages(locale)
  const head = headOf(t('request.title'), t('request.lede'))
  if (!posted && query.sent !== undefined) return { page: { form: null }, head: { ...head, index: false } }
  const shown = (state: Pick<RequestForm, 'typed' | 'problems' | 'notice'>): Page => ({
    form: { ...state, stamp: stampFor(posted), countries: countriesIn(locale).map(({ code, name }) => ({ value: code, label: name })) },
  })
  if (!posted) return { page: shown({ typed: {}, problems: {}, notice: null }), head, isPersonal: true }

  const taken = takenFor(posted)
  if (taken === 'program') return sent
  const checked = checkRequest(posted)
  const again = (notice: RequestForm['notice'], status: 422 | 429) => ({
    page: shown({ typed: typedIn(posted), problems: checked.ok ? {} : checked.problems, notice }), head, status, isPersonal: true as const,
  })
  if (!checked.ok) return again(null, 422)
  if (taken === 'again') return again('again', 422)
  if (!formRate.take(client)) return again('rate', 429)
  await submitRequest(hub, checked.values, locale)
  return sent
}, { takesForms: true })

export default function AskRoute(page: Page) {
  return <AskView {...page} />
}
