import type { PageConfig } from 'next'

import { countriesIn } from '@/partnership/countries'
import { interestsOffered } from '@/partnership/collaborative/queries'
import { register } from '@/partnership/joining/actions/register'
import { checkJoin } from '@/partnership/joining/form'
import { formRate, stampFor, takenFor } from '@/partnership/joining/spam'
import { typedIn } from '@/partnership/joining/typed'
import { servePage } from '@/site/serve-page'
import { messages } from '@/ui/messages'
import { headOf } from '@/ui/shell/head'
import { JoinView, type JoinForm } from '@/ui/views/collaborative/JoinView'

export const config: PageConfig = { unstable_runtimeJS: false }

type Page = { readonly form: JoinForm | null }

const sent = { seeOther: '/collaborative/join?sent=1' } as const

export const getServerSideProps = servePage<Page>(async ({ hub, locale, query, form: posted, client }) => {
  const t = messages(locale)
  const head = headOf(t('join.title'), t('join.lede'))
  if (!posted && query.sent !== undefined) return { page: { form: null }, head: { ...head, index: false } }
  const interests = await interestsOffered(hub, locale)
  const shown = (state: Pick<JoinForm, 'typed' | 'problems' | 'notice'>): Page => ({
    form: {
      ...state, stamp: stampFor(posted), interests, countries: countriesIn(locale).map(({ code, name }) => ({ value: code, label: name })),
    },
  })
  if (!posted) return { page: shown({ typed: {}, problems: {}, notice: null }), head, isPersonal: true }

  const taken = takenFor(posted)
  if (taken === 'program') return sent
  const checked = checkJoin(posted, new Set(interests.flatMap(({ terms }) => terms.map(({ value }) => value))))
  const again = (notice: JoinForm['notice'], status: 422 | 429) => ({
    page: shown({ typed: typedIn(posted), problems: checked.ok ? {} : checked.problems, notice }), head, status, isPersonal: true as const,
  })
  if (!checked.ok) return again(null, 422)
  if (taken === 'again') return again('again', 422)
  if (!formRate.take(client)) return again('rate', 429)
  await register(hub, checked.values, locale)
  return sent
}, { takesForms: true })

export default function JoinRoute(page: Page) {
  return <JoinView {...page} />
}
