import type { PageConfig } from 'next'

import { questionPage } from '@/agenda/roadmap/queries'
import type { QuestionView as Question } from '@/agenda/roadmap/roadmap-view'
import { servePage } from '@/site/serve-page'
import { headOf } from '@/ui/shell/head'
import { QuestionView } from '@/ui/views/roadmap/QuestionView'

export const config: PageConfig = { unstable_runtimeJS: false }

type Page = { readonly question: Question }

export const getServerSideProps = servePage<Page>(async ({ hub, locale, part }) => {
  const question = await questionPage(hub, part('slug'), locale)
  return typeof question === 'string' ? question : { page: { question }, head: headOf(question.question.text) }
})

export default function QuestionRoute({ question }: Page) {
  return <QuestionView question={question} />
}
