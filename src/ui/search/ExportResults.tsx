import { searchParams } from '@/search/state'
import type { SearchState } from '@/search/types'

import { useSite } from '../site'
import { ExportLinks } from '../text/ExportLinks'

/** What a search found, to take along: for reference managers, as a table, as a formatted list. */
export const ExportResults = ({ state }: { state: SearchState }) => {
  const { t, locale } = useSite()
  const params = searchParams({ ...state, page: 1 })
  const list = new URLSearchParams([...params, ['locale', locale]])
  return (
    <details className="disclosure export" data-keep="export">
      <summary>{t('export.title')}</summary>
      <div>
        <ExportLinks label={t('export.what')} query={params.toString()} />
        <p><a href={`/export/bibliography.html?${list.toString()}`}>{t('export.list')}</a></p>
      </div>
    </details>
  )
}
