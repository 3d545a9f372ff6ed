import type { PageConfig } from 'next'

import { answerEditing } from '@/agenda/gaps/actions/posted'
import type { EditView as Edit } from '@/agenda/gaps/tag-view'
import { servePage } from '@/site/serve-page'
import { localePath } from '@/ui/locales'
import { messages } from '@/ui/messages'
import { headOf } from '@/ui/shell/head'
import { EditView } from '@/ui/views/gaps/EditView'

export const config: PageConfig = { unstable_runtimeJS: false }

type Page = { readonly edit: Edit; readonly signIn: string }

export const getServerSideProps = servePage<Page>(async ({ hub, locale, part, asker, form }) => {
  const slug = part('slug')
  const answer = await answerEditing(hub, slug, { user: await asker(), form, locale })
  // Whoever may not change it reads it.
  if (answer === 'not-permitted') return { seeOther: `/gaps/${slug}` }
  if (answer === 'missing') return answer
  if ('done' in answer) return { seeOther: answer.done }
  const { view, status } = answer
  return {
    page: { edit: view, signIn: `/admin/login?redirect=${encodeURIComponent(localePath(locale, `/gaps/${slug}/edit`))}` },
    head: { ...headOf(`${messages(locale)('gap.edit')}: ${view.gap.title.text}`), index: false },
    ...(status ? { status } : {}),
  }
}, { takesForms: true })

export default function EditGapRoute(page: Page) {
  return <EditView {...page} />
}
