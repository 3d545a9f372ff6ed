import type { PageConfig } from 'next'

import { ratingsOfIntervention } from '@/appraisal/published/queries'
import type { RatingView } from '@/appraisal/published/view'
import { servePage } from '@/site/serve-page'
import type { OutcomeEvidence } from '@/synthesis/plots/evidence'
import { outcomeEvidence } from '@/synthesis/plots/queries'
import { termPage } from '@/publishing/vocabularies/queries'
import type { TermPageView } from '@/publishing/views'
import { headOf } from '@/ui/shell/head'
import { TermPage } from '@/ui/views/TermPage'

export const config: PageConfig = { unstable_runtimeJS: false }

type Page = {
  readonly page: TermPageView
  /** For outcomes alone. */
  readonly evidence: OutcomeEvidence | null
  /** For activities alone. */
  readonly ratings: readonly RatingView[] | null
}

export const getServerSideProps = servePage<Page>(async ({ hub, locale, part }) => {
  const page = await termPage(hub, part('vocabulary'), part('slug'), locale)
  if (page === null) return 'missing'
  if ('movedTo' in page) return page
  const evidence = part('vocabulary') === 'outcomes' ? await outcomeEvidence(hub, part('slug'), locale) : null
  const ratings = part('vocabulary') === 'activities' ? await ratingsOfIntervention(hub, `activities/${part('slug')}`, locale) : null
  return { page: { page, evidence, ratings }, head: headOf(page.term.label.text, page.term.definition?.text) }
})

export default function TermRoute(page: Page) {
  return <TermPage {...page} />
}
