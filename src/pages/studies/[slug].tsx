import type { PageConfig } from 'next'

import { citePage } from '@/bibliography/citing/page/queries'
import type { CiteView } from '@/bibliography/citing/cite-view'
import { claimsOfStudy } from '@/publishing/claims/queries'
import type { ClaimLine } from '@/publishing/claims/view'
import { servePage } from '@/site/serve-page'
import { studyPage } from '@/synthesis/queries'
import type { StudyView as Study } from '@/synthesis/study-view'
import { headOf } from '@/ui/shell/head'
import { StudyView } from '@/ui/views/StudyView'

export const config: PageConfig = { unstable_runtimeJS: false }

type StudyPage = { readonly study: Study; readonly fieldName: string; readonly cite: CiteView; readonly claims: readonly ClaimLine[] }

export const getServerSideProps = servePage<StudyPage>(async ({ hub, texts, locale, part, query }) => {
  const study = await studyPage(hub, part('slug'), locale)
  if (typeof study === 'string' || 'movedTo' in study) return study
  const [cite, claims] = await Promise.all([
    citePage(hub, { section: 'studies', slug: part('slug') }, { locale, asked: query.style }), claimsOfStudy(hub, part('slug'), locale),
  ])
  return { page: { study, fieldName: texts.fieldName, cite, claims }, head: headOf(study.title, study.headline?.text ?? study.plainSummary?.text) }
})

export default function StudyRoute(page: StudyPage) {
  return <StudyView {...page} />
}
