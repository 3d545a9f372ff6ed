import { useSite } from '../site'

type PaginationProps = {
  readonly page: number
  readonly pages: number
  readonly previous: string | null
  readonly next: string | null
}

/** Steps through pages; absent where there is only one. */
export const Pagination = ({ page, pages, previous, next }: PaginationProps) => {
  const { t } = useSite()
  if (pages < 2) return null
  return (
    <nav className="pagination" aria-label={t('search.pages')}>
      <ul role="list">
        <li>{previous && <a className="button quiet" rel="prev" href={previous} data-search>{t('search.previous')}</a>}</li>
        <li className="num">{t('search.pageOf', { page, pages })}</li>
        <li>{next && <a className="button quiet" rel="next" href={next} data-search>{t('search.next')}</a>}</li>
      </ul>
    </nav>
  )
}
