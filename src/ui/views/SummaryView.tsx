import type { CiteView } from '@/bibliography/citing/cite-view'
import type { FindingView, QuestionPart, SummaryView as Summary } from '@/publishing/views'
import type { OutcomeEvidence } from '@/synthesis/plots/evidence'

import { CertaintyBadge, ExampleFlag, NotKnown } from '../evidence/badges'
import { Direction } from '../evidence/Direction'
import { Conflicts, ProvenanceList } from '../evidence/Provenance'
import { TermLinks } from '../evidence/Terms'
import { optionText } from '../messages'
import { Breadcrumb } from '../shell/Breadcrumb'
import { Depth } from '../shell/Depth'
import { useSite } from '../site'
import { CiteAs } from '../text/CiteAs'
import { Localised } from '../text/Localised'
import { RichText } from '../text/RichText'
import { SummaryPlots } from './plots/Plots'
import { Authors, Day, KeyMessages } from './Written'

const parts: readonly QuestionPart[] = ['population', 'intervention', 'comparison', 'outcome']

/** An evidence summary in four depths: the answer, key messages, findings and text, what it rests on. */
export const SummaryView = (
  { summary, cite, plots = [] }: { summary: Summary; cite: CiteView; plots?: readonly OutcomeEvidence[] },
) => {
  const { t } = useSite()
  return (
    <article className="wrap">
      <Breadcrumb steps={[{ path: '/summaries', label: t('nav.summaries') }]} />
      <header className="page-head">
        <p className="eyebrow"><span>{t('kind.summary')}</span>{summary.isExample && <ExampleFlag />}</p>
        <h1><Localised value={summary.title} /></h1>
      </header>
      <section id="line" className="one-line stack">
        {summary.question && <p className="hint">{t('summary.question')}: <Localised value={summary.question} /></p>}
        {summary.answer
          ? <p className="answer"><Localised value={summary.answer} /></p>
          : <p className="answer-none">{t('summary.none.answer')}</p>}
      </section>
      <div className="annotated">
        <Depth />
        <div>
          <section id="points" className="level"><h2>{t('level.points')}</h2><KeyMessages messages={summary.keyMessages} /></section>
          <section id="full" className="level stack">
            <h2>{t('level.full')}</h2>
            <Findings findings={summary.findings} />
            <SummaryPlots summary={summary.slug} plots={plots} />
            {summary.body && <RichText value={summary.body} shift={1} />}
            {summary.benefits && (
              <section className="benefits stack"><h3>{t('summary.benefits')}</h3><RichText value={summary.benefits} shift={2} /></section>
            )}
            {summary.criticism && (
              <section className="criticism stack"><h3>{t('summary.criticism')}</h3><RichText value={summary.criticism} shift={2} /></section>
            )}
          </section>
          <Basis summary={summary} cite={cite} />
        </div>
        <aside className="facts" aria-label={t('study.facts')}><div className="sticky"><Facts summary={summary} /></div></aside>
      </div>
    </article>
  )
}

const Findings = ({ findings }: { findings: readonly FindingView[] }) => {
  const { t, href } = useSite()
  if (findings.length === 0) return <p className="not-known">{t('summary.findings.none')}</p>
  return (
    <section className="stack">
      <h3>{t('summary.findings')}</h3>
      <ul className="results-list" role="list">
        {findings.map((finding) => (
          <li key={finding.statement.text}>
            <div className="stack">
              <p className="outcome">{finding.outcome ? <Localised value={finding.outcome.label} /> : <NotKnown />}</p>
              <p><CertaintyBadge value={finding.certainty} /></p>
            </div>
            <div className="stack">
              <p className="estimate"><Localised value={finding.statement} /></p>
              <p className="meta">
                {finding.reason ? <Localised value={finding.reason} /> : optionText(t, 'certainty', `${finding.certainty}.meaning`)}
              </p>
              <details>
                <summary>
                  {finding.basis.length > 0 ? t('summary.basis', { count: finding.basis.length }) : t('summary.basis.none')}
                </summary>
                <ul>
                  {finding.basis.map(({ study, direction, detail }, index) => (
                    <li key={index}><a href={href(study.path)} dir="auto">{study.title}</a>: <Direction value={direction} />{detail && `, ${detail}`}</li>
                  ))}
                </ul>
              </details>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

const Basis = ({ summary, cite }: { summary: Summary; cite: CiteView }) => {
  const { t, href } = useSite()
  return (
    <section id="data" className="level stack">
      <h2>{t('level.data')}</h2>
      <Conflicts provenance={summary.provenance} />
      {summary.references.length > 0 && (
        <>
          <h3>{t('summary.rests')}</h3>
          <ul>{summary.references.map(({ path, title }) => <li key={path}><a href={href(path)} dir="auto">{title}</a></li>)}</ul>
        </>
      )}
      <TermLinks terms={summary.terms} />
      <details className="disclosure"><summary>{t('study.provenance')}</summary><ProvenanceList provenance={summary.provenance} /></details>
      <h3>{t('study.cite')}</h3>
      <CiteAs cite={cite} />
    </section>
  )
}

const Facts = ({ summary }: { summary: Summary }) => {
  const { t } = useSite()
  return (
    <dl className="fact-list">
      {parts.map((part) => {
        const value = summary.parts[part]
        return value && <div key={part}><dt>{t(`summary.question.${part}`)}</dt><dd><Localised value={value} /></dd></div>
      })}
      <div><dt>{t('summary.searchedOn')}</dt><dd><Day value={summary.searchedOn} /></dd></div>
      <div><dt>{t('summary.reviewDue')}</dt><dd><Day value={summary.reviewDue} /></dd></div>
      <div><dt>{t('summary.authors')}</dt><dd><Authors authors={summary.authors} /></dd></div>
      {summary.interests && <div><dt>{t('summary.interests')}</dt><dd><Localised value={summary.interests} /></dd></div>}
    </dl>
  )
}
