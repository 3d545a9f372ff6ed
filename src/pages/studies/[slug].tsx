import type { PageConfig } from 'next'

import { citePage } from '@/bibliography/citing/page/queries'
import type { CiteView } from '@/bibliography/citing/cite-view'
import { servePage } from '@/site/serve-page'
import { studyPage } from '@/synthesis/queries'
import type { StudyView as Study } from '@/synthesis/study-view'
import { headOf } from '@/ui/shell/head'
import { StudyView } from '@/ui/views/StudyView'

export const config: PageConfig = { unstable_runtimeJS: false }

type StudyPage = { readonly study: Study; readonly fieldName: string; readonly cite: CiteView }

export const getServerSideProps = servePage<StudyPage>(async ({ hub, texts, locale, part, query }) => {
  const study = await studyPage(hub, part('slug'), locale)
  if (typeof study === 'string' || 'movedTo' in study) return study
  const cite = await citePage(hub, { section: 'studies', slug: part('slug') }, { locale, asked: query.style })
  return { page: { study, fieldName: texts.fieldName, cite }, head: headOf(study.title, study.headline?.text ?? study.plainSummary?.text) }
})

export default function StudyRoute(page: StudyPage) {
  return <StudyView {...page} />
}
