import type { MethodsView as Methods } from '@/publishing/views'

import { CertaintyBadge, DesignBadge, Disagreement, NotKnown, QualityBadge, StatusBadge, Unconfirmed } from '../evidence/badges'
import { Direction } from '../evidence/Direction'
import { directions } from '../evidence/glyphs'
import { Breadcrumb } from '../shell/Breadcrumb'
import { useSite } from '../site'
import { Localised } from '../text/Localised'
import { Section } from './Section'

const certainties = ['high', 'moderate', 'low', 'very-low', 'not-yet-rated'] as const

/** How the hub works: the one page that explains every sign used on all others. */
export const MethodsView = ({ methods }: { methods: Methods }) => {
  const { t, href } = useSite()
  return (
    <article className="wrap">
      <Breadcrumb />
      <header className="page-head stack">
        <h1>{t('methods.title')}</h1>
        <p className="lede">{t('methods.lede')}</p>
      </header>
      <Section title={t('methods.direction')}>
        <p className="prose">{t('methods.direction.text')}</p>
        <ul className="legend-list">
          {directions.map((direction) => (
            <li key={direction}><Direction value={direction} /><span>{t(`direction.${direction}.meaning`)}</span></li>
          ))}
        </ul>
      </Section>
      <Section title={t('methods.comparison')}><p className="prose">{t('methods.comparison.text')}</p></Section>
      <Designs methods={methods} />
      <Section title={t('methods.quality')}>
        <p className="prose">{t('quality.meaning')}</p>
        <ul className="legend-list">
          <li><QualityBadge value="not-rated" /><span><a href={href('/quality')}>{t('nav.quality')}</a></span></li>
          {certainties.map((level) => (
            <li key={level}><CertaintyBadge value={level} /><span>{t(`certainty.${level}.meaning`)}</span></li>
          ))}
        </ul>
      </Section>
      <Section title={t('methods.certainty')}>
        <p className="prose">{t('methods.certainty.text')}</p>
        <p className="prose">{t('methods.certainty.proposals')}</p>
      </Section>
      <Section title={t('methods.agreement')}>
        <p className="prose">{t('methods.agreement.text')}</p>
        <p><a href={href('/methods/agreement')}>{t('methods.agreement.link')}</a></p>
      </Section>
      <Section title={t('methods.unknown')} id="unknown">
        <ul className="legend-list">
          <li><Unconfirmed /><span>{t('methods.unknown.unconfirmed')}</span></li>
          <li><Disagreement count={1} /><span>{t('methods.unknown.conflict')}</span></li>
          <li><NotKnown /><span>{t('methods.unknown.notKnown')}</span></li>
          <li><StatusBadge value="ongoing" /><span>{t('methods.unknown.ongoing')}</span></li>
        </ul>
      </Section>
      <Section title={t('methods.provenance')}><p className="prose">{t('methods.provenance.text')}</p></Section>
      <Vocabularies methods={methods} />
    </article>
  )
}

const Designs = ({ methods }: { methods: Methods }) => {
  const { t, href } = useSite()
  return (
    <Section title={t('methods.design')}>
      <p className="prose">{t('methods.design.text')}</p>
      <ul className="legend-list">
        {methods.designs.map((design) => (
          <li key={design.slug} className={design.depth > 0 ? 'indented' : undefined}>
            <a href={href(`/terms/designs/${design.slug}`)}><DesignBadge slug={design.slug} label={design.label.text} /></a>
            <span>
              {design.definition && <Localised value={design.definition} />}
              {design.controlled && <span className="hint"> ({t('methods.design.controlled')})</span>}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

const Vocabularies = ({ methods }: { methods: Methods }) => {
  const { t, href } = useSite()
  return (
    <Section title={t('methods.vocabularies')}>
      <p className="prose">{t('methods.vocabularies.text')}</p>
      <ul className="legend-list">
        {methods.vocabularies.map(({ key, title, description, count }) => (
          <li key={key} id={`vocabulary-${key}`}>
            <span><a href={href(`/terms/${key}`)}><b><Localised value={title} /></b></a> <span className="hint num">{t('methods.termCount', { count })}</span></span>
            <span>{description && <Localised value={description} />}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
