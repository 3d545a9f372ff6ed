import { mapOfTerm } from '@/evidence-map/state'
import type { RatingView } from '@/appraisal/published/view'
import type { TermPageView } from '@/publishing/views'
import type { OutcomeEvidence } from '@/synthesis/plots/evidence'

import { SignGlyph } from '../evidence/glyphs'
import { TermLinks } from '../evidence/Terms'
import { Breadcrumb } from '../shell/Breadcrumb'
import { useSite } from '../site'
import { langAttributes, Localised } from '../text/Localised'
import { OutcomePlots } from './plots/Plots'
import { InterventionQuality } from './quality/InterventionQuality'

type TermPageProps = {
  readonly page: TermPageView
  readonly evidence?: OutcomeEvidence | null
  /** Null where the term is nothing that could be rated. */
  readonly ratings?: readonly RatingView[] | null
}

/** What a term means, its place among others, and the records that carry it. */
export const TermPage = ({ page, evidence = null, ratings = null }: TermPageProps) => {
  const { t, href, locale, comma } = useSite()
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
            <dd>{page.synonyms.map((synonym, index) => <span key={synonym.text}>{index > 0 && comma}<Localised value={synonym} /></span>)}</dd>
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
      {ratings && <InterventionQuality ratings={ratings} slug={term.slug} />}
      {evidence && <OutcomePlots evidence={evidence} searchPath={page.records?.path ?? null} />}
    </article>
  )
}
