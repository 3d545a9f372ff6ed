import type { ReactNode } from 'react'

import type { GapDesk, GapView as Gap } from '@/agenda/gaps/gap-view'
import type { FormNotice, TypedForm } from '@/agenda/gaps/tag-view'
import { edtfInWords } from '@/bibliography/dates'
import { mapOfTerms } from '@/evidence-map/state'

import { ExampleFlag, NotKnown } from '../../evidence/badges'
import { Conflicts, ProvenanceList, UnconfirmedRecord } from '../../evidence/Provenance'
import { TermLinks } from '../../evidence/Terms'
import { optionText } from '../../messages'
import { Breadcrumb } from '../../shell/Breadcrumb'
import { useSite } from '../../site'
import { Localised } from '../../text/Localised'
import { Section } from '../Section'
import { Comments } from './Comments'
import { Endorsements } from './Endorsements'
import { GapState, StandingMark } from './GapState'
import { History } from './History'
import { Moderation } from './Moderation'
import { Notice } from './Notice'
import { OnAgenda } from './OnAgenda'
import { Person } from './Person'

export type GapPageProps = {
  readonly gap: Gap
  readonly desk: GapDesk | null
  readonly form: TypedForm
  readonly notice: FormNotice | null
  /** What has just been done, to be told: the gap was tagged, a comment was reported. */
  readonly told: 'tagged' | 'reported' | null
  readonly signIn: string
  /** What other rooms know of the gap. */
  readonly children?: ReactNode
}

/** The page of a gap: what is not known and why it matters, what there is now, who needs it, and what became of it. */
export const GapView = (page: GapPageProps) => {
  const { gap, desk, notice, told, signIn } = page
  const { t, href } = useSite()
  return (
    <article className="wrap">
      <Breadcrumb steps={[{ path: '/gaps', label: t('gaps.title') }]} />
      <header className="page-head">
        <p className="eyebrow">
          <span>{t('gap.eyebrow')}</span>
          <span>{optionText(t, 'gap.kind', gap.kind)}</span>
          {gap.isExample && <ExampleFlag />}
        </p>
        <h1><Localised value={gap.title} /></h1>
      </header>
      {told && <p className="notice" role="status">{t(`gap.told.${told}`)}</p>}
      <Notice notice={notice} signIn={signIn} />
      <section className="one-line stack">
        <UnconfirmedRecord provenance={gap.provenance} />
        {gap.statement && <p className="lede"><Localised value={gap.statement} /></p>}
        <p className="badges">
          <GapState value={gap.state} />
          {gap.standing && <StandingMark />}
          <a href="#endorsements">{t('gap.endorsed', { count: gap.endorsements.total })}</a>
        </p>
        <p className="hint">{t(`gap.state.${gap.state}.meaning`)}</p>
        {gap.closedBy && <p>{t('gap.closedBy')} <a href={href(gap.closedBy.path)} dir="auto">{gap.closedBy.title}</a></p>}
        {desk?.mayEdit && <p><a href={href(`/gaps/${gap.slug}/edit`)}>{t('gap.edit')}</a></p>}
      </section>
      <div className="annotated two">
        <div>
          {gap.why && <Section title={t('gap.why')}><p className="prose typed"><Localised value={gap.why} /></p></Section>}
          <Evidence gap={gap} />
          <OnAgenda agenda={gap.agenda} />
          {page.children}
          <Epicot gap={gap} />
          {gap.differences.length > 0 && (
            <Section title={t('gap.differences')}>
              <ul>
                {gap.differences.map(({ gap: other, reason }, index) => (
                  <li key={index}>
                    {other && <a href={href(other.path)}><Localised value={other.title} /></a>}
                    <span className="typed" dir="auto"> {reason}</span>
                  </li>
                ))}
              </ul>
            </Section>
          )}
          <Endorsements {...page} />
          <Comments {...page} />
          <Moderation {...page} />
          <History gap={gap} />
          {gap.provenance.entries.length > 0 && (
            <Section title={t('study.provenance')}>
              <Conflicts provenance={gap.provenance} />
              <ProvenanceList provenance={gap.provenance} />
            </Section>
          )}
        </div>
        <aside className="facts" aria-label={t('study.facts')}>
          <div className="sticky"><Facts gap={gap} /></div>
        </aside>
      </div>
    </article>
  )
}

const Evidence = ({ gap: { evidence, terms } }: { gap: Gap }) => {
  const { t, href } = useSite()
  const map = mapOfTerms(terms.map(({ facet, terms: chosen }) => ({ facet, slugs: chosen.map(({ slug }) => slug) })))
  return (
    <Section title={t('gap.evidence')}>
      {evidence === null && <p>{t('gap.evidence.noTerms')}</p>}
      {evidence && (
        <div className="stack">
          <p>
            {evidence.studies + evidence.reviews === 0
              ? t('gap.evidence.none')
              : `${t('gap.evidence.studies', { count: evidence.studies })} ${t('gap.evidence.reviews', { count: evidence.reviews })}`}
          </p>
          <p className="hint">{t('gap.evidence.how')}</p>
          <p className="cluster">
            <a href={href(evidence.path)}>{t('gap.evidence.see')}</a>
            {map && <a href={href(map)}>{t('gap.evidence.map')}</a>}
          </p>
        </div>
      )}
    </Section>
  )
}

const Epicot = ({ gap }: { gap: Gap }) => {
  const { t } = useSite()
  if (gap.epicot.length === 0 && !gap.citation && !gap.asAt) return null
  return (
    <Section title={t('gap.epicot')}>
      <dl className="rows">
        {gap.epicot.map(({ part, text }) => (
          <div key={part}><dt>{t(`gap.epicot.${part}`)}</dt><dd className="typed"><Localised value={text} /></dd></div>
        ))}
        {gap.asAt && <div><dt>{t('gap.epicot.asAt')}</dt><dd dir="auto">{gap.asAt}</dd></div>}
        {gap.citation && (
          <div>
            <dt>{t('gap.citation')}</dt>
            <dd className="typed" dir="auto">
              {gap.citation.url ? <a href={gap.citation.url} rel="nofollow ugc noreferrer">{gap.citation.text}</a> : gap.citation.text}
            </dd>
          </div>
        )}
      </dl>
    </Section>
  )
}

const Facts = ({ gap }: { gap: Gap }) => {
  const { t, href, locale } = useSite()
  const { projects, summaries } = gap.linked
  const linked = [['gap.projects', projects], ['gap.summaries', summaries]] as const
  return (
    <dl className="fact-list">
      <div><dt>{t('gap.proposedBy')}</dt><dd><Person person={gap.proposer} /></dd></div>
      <div><dt>{t('gap.recorded')}</dt><dd>{edtfInWords(gap.proposer.at, locale) ?? <NotKnown />}</dd></div>
      {gap.terms.map(({ facet, terms }) => (
        <div key={facet}><dt>{t(`gap.facet.${facet}`)}</dt><dd><TermLinks terms={terms} /></dd></div>
      ))}
      {linked.filter(([, links]) => links.length > 0).map(([key, links]) => (
        <div key={key}>
          <dt>{t(key)}</dt>
          <dd><ul>{links.map(({ path, title }) => <li key={path} dir="auto"><a href={href(path)}>{title}</a></li>)}</ul></dd>
        </div>
      ))}
      {gap.merged.length > 0 && (
        <div>
          <dt>{t('gap.merged')}</dt>
          <dd><ul>{gap.merged.map(({ id, title }) => <li key={id}><Localised value={title} /></li>)}</ul></dd>
        </div>
      )}
    </dl>
  )
}
