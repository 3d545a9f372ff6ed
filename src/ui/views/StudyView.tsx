import type { ReactNode } from 'react'

import { edtfInWords } from '@/bibliography/dates'
import type { CiteView } from '@/bibliography/citing/cite-view'
import type { ClaimLine } from '@/publishing/claims/view'
import type { InclusionPart, StudyView as Study } from '@/synthesis/study-view'

import { DesignBadge, ExampleFlag, NotKnown, QualityBadge, StatusBadge } from '../evidence/badges'
import { Direction } from '../evidence/Direction'
import { Explain } from '../evidence/Explain'
import { SignGlyph } from '../evidence/glyphs'
import { Conflicts, ProvenanceList, UnconfirmedRecord } from '../evidence/Provenance'
import { Results, ResultsTable } from '../evidence/Results'
import { sampleText } from '../evidence/sample'
import { ExplainedTerms, TermLinks } from '../evidence/Terms'
import { optionText } from '../messages'
import { Breadcrumb } from '../shell/Breadcrumb'
import { Depth } from '../shell/Depth'
import { useSite } from '../site'
import { CiteAs } from '../text/CiteAs'
import { ClaimLines } from '../text/ClaimSign'
import { Localised } from '../text/Localised'
import { Related, Reports } from './study/Documents'
import { OthersRatings, Quality } from './study/Quality'

type StudyProps = { readonly study: Study; readonly fieldName: string; readonly cite: CiteView; readonly claims?: readonly ClaimLine[] }

/** The page of one study in four depths: one line, key points, in full, the data. */
export const StudyView = ({ study, fieldName, cite, claims = [] }: StudyProps) => {
  const { t } = useSite()
  return (
    <article className="wrap">
      <Breadcrumb steps={[{ path: '/search', label: t('nav.search') }]} />
      <header className="page-head">
        <p className="eyebrow">
          <span>{t(study.kind === 'review' ? 'kind.review' : 'kind.study')}</span>
          {study.year !== null && <span className="num">{study.year}</span>}
          {study.acronym && <span>{study.acronym}</span>}
          {study.isExample && <ExampleFlag />}
        </p>
        <h1 dir="auto">{study.title}</h1>
        <MainReport study={study} />
      </header>
      <OneLine study={study} />
      <div className="annotated">
        <Depth />
        <div>
          <KeyPoints study={study} />
          <InFull study={study} fieldName={fieldName} />
          <TheData study={study} cite={cite} claims={claims} />
        </div>
        <aside className="facts" aria-label={t('study.facts')}>
          <div className="sticky"><Facts study={study} /></div>
        </aside>
      </div>
    </article>
  )
}

/** Who published it, when and where, as far as that is known: what a reader recognises a study by. */
const MainReport = ({ study: { reports } }: { study: Study }) => {
  const { t, href } = useSite()
  const main = reports.find(({ role }) => role === 'main')
  if (!main) return null
  return (
    <p className="byline cluster">
      <a href={href(main.path)} dir="auto">{main.source}</a>
      {main.url && <a href={main.url}>{t('reference.open')}</a>}
    </p>
  )
}

const OneLine = ({ study }: { study: Study }) => {
  const { t } = useSite()
  return (
    <section id="line" className="one-line stack" aria-labelledby="line-heading">
      <h2 id="line-heading" className="visually-hidden">{t('level.line')}</h2>
      <UnconfirmedRecord provenance={study.provenance} />
      {study.headline
        ? <p className="answer"><Localised value={study.headline} /></p>
        : <p className="answer-none">{t('study.noHeadline')}</p>}
      <div className="cluster">
        <Direction value={study.direction} boxed />
        {study.design && <DesignBadge slug={study.design.slug} label={study.design.label.text} />}
        <QualityBadge value={study.quality} />
      </div>
    </section>
  )
}

const KeyPoints = ({ study }: { study: Study }) => {
  const { t } = useSite()
  return (
    <section id="points" className="level stack" aria-labelledby="points-heading">
      <h2 id="points-heading">{t('level.points')}</h2>
      {study.keyPoints.length > 0 ? (
        <ul className="key-points" role="list">
          {study.keyPoints.map((point) => <li key={point.text}><Localised value={point} /></li>)}
        </ul>
      ) : <p className="hint">{t('study.noKeyPoints', { data: t('level.data') })}</p>}
    </section>
  )
}

const InFull = ({ study, fieldName }: { study: Study; fieldName: string }) => {
  const { t } = useSite()
  return (
    <section id="full" className="level stack" aria-labelledby="full-heading">
      <h2 id="full-heading">{t('level.full')}</h2>
      {study.plainSummary && <p className="prose"><Localised value={study.plainSummary} /></p>}
      <dl className="rows">
        <Row label={t('study.whatWasDone')}>
          {study.whatWasDone ? <Localised value={study.whatWasDone} /> : !study.interventionNote && <NotKnown />}
          {study.interventionNote && <p dir="auto">{study.interventionNote}</p>}
        </Row>
        <Row label={t('study.forWhom')}>
          {study.populationNote && <p dir="auto">{study.populationNote}</p>}
          {(study.populations.length > 0 || !study.populationNote) && <TermLinks terms={study.populations} />}
        </Row>
        <Row label={t('study.activity')}><TermLinks terms={study.activities} /></Row>
        <Row label={t('study.setting')}><TermLinks terms={study.settings} /></Row>
        <Row label={t('study.route')}><TermLinks terms={study.referralRoutes} /></Row>
        <Row label={t('study.outcomes')}><TermLinks terms={study.outcomes} /></Row>
        {study.scope && <Row label={t('study.scope')}><Scope scope={study.scope} /></Row>}
        <Row label={t('study.faults')}>
          {study.designFaults.length > 0
            ? <ExplainedTerms terms={study.designFaults} /> : <span className="not-known">{t('study.faultsNone')}</span>}
        </Row>
        <Row label={t('study.inclusion', { field: fieldName })}><Inclusion study={study} fieldName={fieldName} /></Row>
        {study.note && <Row label={t('field.note')}><span dir="auto">{study.note}</span></Row>}
      </dl>
      <Related related={study.related} />
    </section>
  )
}

const Row = ({ label, children }: { label: string; children: ReactNode }) => (
  <div><dt>{label}</dt><dd>{children}</dd></div>
)

const Scope = ({ scope }: { scope: NonNullable<Study['scope']> }) => {
  const { t, locale, comma } = useSite()
  const parts = [
    scope.studies !== null && t('study.scope.studies', { count: scope.studies }),
    scope.participants !== null && t('study.scope.participants', { count: scope.participants }),
    scope.searchedTo && t('study.scope.searched', { date: edtfInWords(scope.searchedTo, locale) ?? scope.searchedTo }),
  ].filter(Boolean)
  return <>{parts.join(comma)}</>
}

const inclusionParts: readonly InclusionPart[] = ['need', 'activeSupport', 'helpfulProvision']

const Inclusion = ({ study: { inclusion }, fieldName }: { study: Study; fieldName: string }) => {
  const { t } = useSite()
  if (inclusionParts.every((part) => inclusion[part] === 'not-assessed')) {
    return <span className="not-known">{t('study.inclusion.not-assessed')}</span>
  }
  return (
    <div className="stack">
      {inclusionParts.some((part) => inclusion[part] === 'not-met') && (
        <p className="notice"><SignGlyph name="warning" /><span>{t('study.inclusion.failed', { field: fieldName })}</span></p>
      )}
      <ul>
        {inclusionParts.map((part) => (
          <li key={part}>{t(`study.inclusion.${part}`)}: <b>{optionText(t, 'study.inclusion', inclusion[part])}</b></li>
        ))}
      </ul>
      {inclusion.note && <p dir="auto">{inclusion.note}</p>}
    </div>
  )
}

const TheData = ({ study, cite, claims }: { study: Study; cite: CiteView; claims: readonly ClaimLine[] }) => {
  const { t } = useSite()
  const unfinished = ['planned', 'recruiting', 'ongoing'].includes(study.status)
  return (
    <section id="data" className="level stack" aria-labelledby="data-heading">
      <h2 id="data-heading">{t('level.data')}</h2>
      <Conflicts provenance={study.provenance} />
      {study.results.length > 0 ? (
        <>
          <Results results={study.results} />
          <details className="disclosure">
            <summary>{t('study.results.table')}</summary>
            <ResultsTable results={study.results} />
          </details>
        </>
      ) : <p className="empty">{t(unfinished ? 'study.results.none.ongoing' : 'study.results.none')}</p>}
      <ClaimLines claims={claims} heading="h3" title={t('claim.here')} />
      <Quality study={study} />
      <OthersRatings study={study} />
      <Reports reports={study.reports} />
      <section aria-labelledby="provenance-heading">
        <details className="disclosure">
          <summary id="provenance-heading">{t('study.provenance')}</summary>
          <ProvenanceList provenance={study.provenance} />
        </details>
      </section>
      <section aria-labelledby="cite-heading" className="stack">
        <h3 id="cite-heading">{t('study.cite')}</h3>
        <CiteAs cite={cite} />
      </section>
    </section>
  )
}

const Facts = ({ study }: { study: Study }) => {
  const { t, locale } = useSite()
  const dates = [study.started, study.ended].map((date) => edtfInWords(date, locale))
  return (
    <dl className="fact-list">
      <Row label={t('study.design')}>
        {study.design ? <Explain term={study.design.label} definition={study.design.definition} /> : <NotKnown />}
        {study.designNote && <p className="hint" dir="auto">{study.designNote}</p>}
      </Row>
      <Row label={t('study.howMany')}>
        {study.sampleSize === null ? <NotKnown /> : sampleText(t, study.sampleSizeKind, study.sampleSize)}
        {study.sampleSizeNote && <p className="hint" dir="auto">{study.sampleSizeNote}</p>}
      </Row>
      <Row label={t('study.where')}>
        <ExplainedTerms terms={study.countries} />
        {study.regionNote && <p className="hint" dir="auto">{study.regionNote}</p>}
      </Row>
      <Row label={t('study.year')}>{study.year ?? <NotKnown />}</Row>
      {(dates[0] || dates[1]) && <Row label={t('study.when')}>{`${dates[0] ?? '?'} – ${dates[1] ?? '?'}`}</Row>}
      <Row label={t('status.label')}><StatusBadge value={study.status} /></Row>
      <Row label={t('quality.label')}>
        <a href="#quality"><QualityBadge value={study.quality} /></a>
        <p className="hint">{study.qualityNote ?? t('quality.meaning')}</p>
      </Row>
    </dl>
  )
}
