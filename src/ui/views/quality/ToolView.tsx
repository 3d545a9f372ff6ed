import type { ToolRatings } from '@/appraisal/published/view'

import { ExampleFlag } from '../../evidence/badges'
import { Pagination } from '../../search/Pagination'
import { Breadcrumb } from '../../shell/Breadcrumb'
import { useSite } from '../../site'
import { chartRows } from './rated'
import { RatingChart } from './RatingChart'
import { ToolNote } from './ToolNote'

export type ToolPage = ToolRatings & { readonly page: number; readonly pages: number }

/** All ratings made with one tool, page by page. */
export const ToolView = ({ tool, examples }: { tool: ToolPage; examples: boolean }) => {
  const { t, href } = useSite()
  const { key, instrument, total, ratings, page, pages } = tool
  const at = (wanted: number): string => href(`/quality?${new URLSearchParams({
    instrument: key, ...(examples ? { examples: 'true' } : {}), ...(wanted > 1 ? { page: String(wanted) } : {}),
  })}`)
  return (
    <article className="wrap">
      <Breadcrumb steps={[{ path: '/quality', label: t('nav.quality') }]} />
      <header className="page-head stack">
        <h1 lang="en">{instrument?.name ?? key}</h1>
        {examples && <p><ExampleFlag /> <span className="hint">{t('quality.page.examplesMeaning')}</span></p>}
        <p className="hint num">{t('chart.ratings', { count: total })}</p>
      </header>
      <div className="level stack">
        {instrument
          ? <RatingChart id="tool" instrument={instrument} instrumentKey={key} rows={chartRows(ratings, href, 'all')} of={{ examples, page }} />
          : <p>{t('quality.unknownTool')}</p>}
        <Pagination page={page} pages={pages} previous={page > 1 ? at(page - 1) : null} next={page < pages ? at(page + 1) : null} />
        {instrument && <ToolNote instrument={instrument} />}
      </div>
    </article>
  )
}
