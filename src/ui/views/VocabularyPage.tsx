import type { VocabularyPageView } from '@/publishing/views'

import { Breadcrumb } from '../shell/Breadcrumb'
import { useSite } from '../site'
import { Localised } from '../text/Localised'

/** All terms of a vocabulary with their meanings, in order. */
export const VocabularyPage = ({ page }: { page: VocabularyPageView }) => {
  const { t, href } = useSite()
  return (
    <article className="wrap">
      <Breadcrumb steps={[{ path: '/methods', label: t('nav.methods') }]} />
      <header className="page-head stack">
        <h1><Localised value={page.title} /></h1>
        {page.description && <p className="lede"><Localised value={page.description} /></p>}
        {page.version && <p className="hint">{t('term.since', { version: page.version })}</p>}
      </header>
      <ul className="legend-list">
        {page.terms.map((term) => (
          <li key={term.slug} className={`indent-${Math.min(term.depth, 3)}`}>
            <a href={href(`/terms/${term.vocabulary}/${term.slug}`)}><Localised value={term.label} /></a>
            <span>{term.definition && <Localised value={term.definition} />}</span>
          </li>
        ))}
      </ul>
    </article>
  )
}
