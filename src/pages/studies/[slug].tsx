import type { PageConfig } from 'next'

import { servePage } from '@/site/serve-page'
import { studyPage } from '@/synthesis/queries'
import type { StudyView as Study } from '@/synthesis/study-view'
import { headOf } from '@/ui/shell/head'
import { StudyView } from '@/ui/views/StudyView'

export const config: PageConfig = { unstable_runtimeJS: false }

type StudyPage = { readonly study: Study; readonly fieldName: string }

export const getServerSideProps = servePage<StudyPage>(async ({ hub, texts, locale, part }) => {
  const study = await studyPage(hub, part('slug'), locale)
  if (typeof study === 'string') return study
  return { page: { study, fieldName: texts.fieldName }, head: headOf(study.title, study.headline?.text ?? study.plainSummary?.text) }
})

export default function StudyRoute(page: StudyPage) {
  return <StudyView {...page} />
}
