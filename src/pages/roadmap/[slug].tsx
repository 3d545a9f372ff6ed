import type { PageConfig } from 'next'

import { questionPage } from '@/agenda/roadmap/queries'
import type { QuestionView as Question } from '@/agenda/roadmap/roadmap-view'
import { servePage } from '@/site/serve-page'
import type { LocaleCode } from '@/ui/locales'
import { messages, optionText } from '@/ui/messages'
import { headOf } from '@/ui/shell/head'
import { QuestionView } from '@/ui/views/roadmap/QuestionView'

export const config: PageConfig = { unstable_runtimeJS: false }

type Page = { readonly question: Question }

/** What search engines and sharers say of a question: of what kind it is, how it stands and who leads it. */
function questionInShort({ type, status, lead }: Question, locale: LocaleCode): string {
  const t = messages(locale)
  const led = lead ? `${t('roadmap.lead')}: ${lead}` : t('roadmap.lead.none')
  return [optionText(t, 'roadmap.type', type), optionText(t, 'roadmap.status', status), led].join(' · ')
}

export const getServerSideProps = servePage<Page>(async ({ hub, locale, part }) => {
  const question = await questionPage(hub, part('slug'), locale)
  return typeof question === 'string' ? question : { page: { question }, head: headOf(question.question.text, questionInShort(question, locale)) }
})

export default function QuestionRoute({ question }: Page) {
  return <QuestionView question={question} />
}
