import { mapOfTerm } from '@/evidence-map/state'
import type { TermPageView } from '@/publishing/views'
import type { OutcomeEvidence } from '@/synthesis/plots/evidence'

import { SignGlyph } from '../evidence/glyphs'
import { TermLinks } from '../evidence/Terms'
import { Breadcrumb } from '../shell/Breadcrumb'
import { useSite } from '../site'
import { langAttributes, Localised } from '../text/Localised'
import { OutcomePlots } from './plots/Plots'

/** What a term means, its place among others, and the records that carry it. */
export const TermPage = ({ page, evidence = null }: { page: TermPageView; evidence?: OutcomeEvidence | null }) => {
  const { t, href, locale } = useSite()
  const { term, vocabulary } = page
  const map = mapOfTerm(vocabulary.key, term.slug)
  return (
    <article className="wrap">
      <Breadcrumb steps={[{ path: `/terms/${vocabulary.key}`, label: vocabulary.title.text }]} />
      <header className="page-head stack">
        <p className="eyebrow"><span>{t('term.in', { vocabulary: vocabulary.title.text })}</span></p>
        <h1 {...langAttributes(term.label, locale)}>{term.label.text}</h1>
        {page.retired && <p className="notice"><SignGlyph name="warning" /><span>{t('term.retired')}</span></p>}
        {term.definition ? <p className="lede"><Localised value={term.definition} /></p> : <p className="not-known">{t('term.noDefinition')}</p>}
        {page.records && (page.records.count > 0
          ? <p><a className="button" href={href(page.records.path)}>{t('term.records', { count: page.records.count })}</a></p>
          : <p className="empty">{t('term.recordsNone')}</p>)}
        {map && <p><a href={href(map)}>{t('map.term')}</a></p>}
      </header>
      <dl className="rows prose">
        {page.synonyms.length > 0 && (
          <div>
            <dt>{t('term.synonyms')}</dt>
            <dd>{page.synonyms.map((synonym, index) => <span key={synonym.text}>{index > 0 && ', '}<Localised value={synonym} /></span>)}</dd>
          </div>
        )}
        {page.broader && <div><dt>{t('term.broader')}</dt><dd><TermLinks terms={[page.broader]} /></dd></div>}
        {page.narrower.length > 0 && <div><dt>{t('term.narrower')}</dt><dd><TermLinks terms={page.narrower} /></dd></div>}
        {page.codes.length > 0 && (
          <div>
            <dt>{t('term.codes')}</dt>
            <dd>{page.codes.map(({ scheme, code, url }) => <p key={scheme + code}>{scheme}: {url ? <a href={url}>{code}</a> : code}</p>)}</dd>
          </div>
        )}
      </dl>
      {evidence && <OutcomePlots evidence={evidence} searchPath={page.records?.path ?? null} />}
    </article>
  )
}
