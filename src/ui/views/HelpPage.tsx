import type { LinkView } from '@/synthesis/study-view'

import { optionText } from '../messages'
import { SearchBox } from '../search/SearchBox'
import { useSite } from '../site'

/** A record that may have been meant; two of one title are told apart by their kind. */
export type LikelyView = LinkView & { readonly kind: string }

type HelpPageProps = {
  /** What happened: no such page, a record withdrawn, a form that was not taken, or an error of ours. */
  readonly reason: 'notFound' | 'gone' | 'refused' | 'error'
  readonly likely?: readonly LikelyView[]
  readonly q?: string
}

/** A page for when there is no page: says what happened and offers ways on. */
export const HelpPage = ({ reason, likely = [], q = '' }: HelpPageProps) => {
  const { t, href } = useSite()
  return (
    <div className="help-page">
      <div className="wrap">
        <h1>{t(`${reason}.title`)}</h1>
        <p className="lede">{t(`${reason}.text`)}</p>
        {likely.length > 0 && (
          <section className="stack" aria-labelledby="likely">
            <h2 id="likely">{t('notFound.maybe')}</h2>
            <ul className="prose">
              {likely.map(({ path, title, kind }) => (
                <li key={path}><a href={href(path)} dir="auto">{title}</a> <span className="hint">{optionText(t, 'kind', kind)}</span></li>
              ))}
            </ul>
          </section>
        )}
        <section className="stack prose" aria-labelledby="try-search">
          <h2 id="try-search">{t('notFound.search')}</h2>
          <SearchBox q={q} />
        </section>
        <p className="cluster">
          {t('notFound.or')}:
          <a href={href('/')}>{t('site.home')}</a>
          <a href={href('/search')}>{t('nav.search')}</a>
          <a href={href('/summaries')}>{t('nav.summaries')}</a>
          <a href={href('/briefings')}>{t('nav.briefings')}</a>
          <a href={href('/projects')}>{t('nav.projects')}</a>
        </p>
      </div>
    </div>
  )
}
