import type { PageConfig } from 'next'

import { qualityOverview, toolPage } from '@/appraisal/published/overview/queries'
import type { QualityOverview } from '@/appraisal/published/view'
import { servePage } from '@/site/serve-page'
import { messages } from '@/ui/messages'
import { headOf } from '@/ui/shell/head'
import { QualityView } from '@/ui/views/quality/QualityView'
import { ToolView, type ToolPage } from '@/ui/views/quality/ToolView'

export const config: PageConfig = { unstable_runtimeJS: false }

type Page =
  | { readonly overview: QualityOverview; readonly isWeighted: boolean }
  | { readonly tool: ToolPage; readonly examples: boolean }

/** `/quality`: every tool; with `instrument` all ratings made with it (`page`, `examples`). Unknown values are ignored. */
export const getServerSideProps = servePage<Page>(async ({ hub, locale, query }) => {
  const t = messages(locale)
  const one = (name: string): string => [query[name]].flat()[0] ?? ''
  const examples = one('examples') === 'true'
  const page = /^[1-9]\d{0,5}$/.test(one('page')) ? Number(one('page')) : 1
  const key = one('instrument')
  const tool = key ? await toolPage(hub, { key, page, examples }, locale) : null
  if (tool) return { page: { tool, examples }, head: headOf(`${tool.instrument?.shortName ?? key}: ${t('nav.quality')}`, t('quality.page.lede')) }
  return {
    page: { overview: await qualityOverview(hub, locale), isWeighted: one('weighted') === 'true' },
    head: headOf(t('nav.quality'), t('quality.page.lede')),
  }
})

export default function QualityRoute(page: Page) {
  return 'tool' in page ? <ToolView {...page} /> : <QualityView {...page} />
}
