import type { PageConfig } from 'next'

import { answerTagging } from '@/agenda/gaps/actions/posted'
import type { TagView as Tag } from '@/agenda/gaps/tag-view'
import { servePage } from '@/site/serve-page'
import { localePath } from '@/ui/locales'
import { messages } from '@/ui/messages'
import { headOf } from '@/ui/shell/head'
import { TagView } from '@/ui/views/gaps/TagView'

export const config: PageConfig = { unstable_runtimeJS: false }

type Page = { readonly tag: Tag }

export const getServerSideProps = servePage<Page>(async ({ hub, locale, query, asker, form }) => {
  const asked = new URLSearchParams()
  for (const [key, values] of Object.entries(query)) {
    if (key !== 'locale') for (const value of [values].flat()) if (value) asked.append(key, value)
  }
  const address = asked.size > 0 ? `/gaps/tag?${asked.toString()}` : '/gaps/tag'
  const answer = await answerTagging(hub, { user: await asker(), form, locale, path: localePath(locale, address) }, asked)
  if ('done' in answer) return { seeOther: answer.done }
  return {
    page: { tag: answer.view },
    head: { ...headOf(messages(locale)('tag.title')), index: false },
    ...(answer.status ? { status: answer.status } : {}),
  }
}, { takesForms: true })

export default function TagGapRoute(page: Page) {
  return <TagView {...page} />
}
