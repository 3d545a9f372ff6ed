import type { CiteView } from '@/bibliography/citing/cite-view'
import { callCounts } from '@/publishing/noteCalls'
import { readingMinutes } from '@/publishing/readingTime'
import type { QuestionPart, SummaryView as Summary } from '@/publishing/views'
import type { FindingsView } from '@/synthesis/certainty/findings/view'
import type { OutcomeEvidence } from '@/synthesis/plots/evidence'

import { ExampleFlag } from '../evidence/badges'
import { Conflicts, ProvenanceList } from '../evidence/Provenance'
import { TermsByKind } from '../evidence/Terms'
import { Breadcrumb } from '../shell/Breadcrumb'
import { Depth } from '../shell/Depth'
import { useSite } from '../site'
import { CiteAs } from '../text/CiteAs'
import { ClaimLines, Marked } from '../text/ClaimSign'
import { Localised } from '../text/Localised'
import { RichText } from '../text/RichText'
import { TextDownloads } from './briefing/Front'
import { Footnotes } from './briefing/Notes'
import { Findings } from './certainty/Findings'
import { Flags } from './Flags'
import { SummaryPlots } from './plots/Plots'
import { Authors, Day, KeyMessages } from './Written'

const parts: readonly QuestionPart[] = ['population', 'intervention', 'comparison', 'outcome']

/** An evidence summary in four depths: the answer, key messages, findings and text, what it rests on. */
export const SummaryView = (
  { summary, cite, plots = [], table = null }:
    { summary: Summary; cite: CiteView; plots?: readonly OutcomeEvidence[]; table?: FindingsView | null },
) => {
  const { t } = useSite()
  const notes = summary.footnotes.map(({ key }) => key)
  return (
    <article className="wrap">
      <Breadcrumb steps={[{ path: '/summaries', label: t('nav.summaries') }]} />
      <header className="page-head">
        <p className="eyebrow"><span>{t('kind.summary')}</span>{summary.isExample && <ExampleFlag />}</p>
        <h1><Localised value={summary.title} /></h1>
      </header>
      <section id="line" className="one-line stack">
        <Flags flags={summary.flags} />
        {summary.question && <p className="hint">{t('summary.question')}: <Localised value={summary.question} /></p>}
        {summary.answer
          ? <p className="answer"><Marked value={summary.answer} claims={summary.claims} /></p>
          : <p className="answer-none">{t('summary.none.answer')}</p>}
        <ToFindings findings={summary.findings} />
      </section>
      <div className="annotated">
        <Depth minutes={minutesOf(summary)} />
        <div>
          <section id="points" className="level"><h2>{t('level.points')}</h2><KeyMessages messages={summary.keyMessages} claims={summary.claims} /></section>
          <section id="full" className="level stack">
            <h2>{t('level.full')}</h2>
            <Findings findings={summary.findings} table={table} />
            <SummaryPlots summary={summary.slug} plots={plots} />
            {summary.body && <RichText value={summary.body} footnotes={notes} shift={1} permalinks={{ prefix: '' }} />}
            {summary.benefits && (
              <section className="benefits stack"><h3>{t('summary.benefits')}</h3><RichText
                  value={summary.benefits} footnotes={notes} shift={2} permalinks={{ prefix: 'benefits-' }} callsBefore={callCounts(summary.body?.root)}
                /></section>
            )}
            {summary.criticism && (
              <section className="criticism stack"><h3>{t('summary.criticism')}</h3><RichText
                  value={summary.criticism} footnotes={notes} shift={2} permalinks={{ prefix: 'criticism-' }}
                  callsBefore={callCounts(summary.body?.root, summary.benefits?.root)}
                /></section>
            )}
          </section>
          <Footnotes notes={summary.footnotes} />
          <Basis summary={summary} cite={cite} />
        </div>
        <aside className="facts" aria-label={t('study.facts')}><div className="sticky stack"><Facts summary={summary} /></div></aside>
      </div>
    </article>
  )
}

/** The time that the findings and the text take; tables and plots are looked at, not read. */
const minutesOf = ({ findings, body, benefits, criticism }: Summary): number =>
  readingMinutes([...findings.map(({ statement }) => statement.text), body?.root, benefits?.root, criticism?.root])

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
      <ClaimLines claims={summary.claims} heading="h3" title={t('claim.inText')} />
      {summary.terms.length > 0 && <dl className="rows"><TermsByKind terms={summary.terms} /></dl>}
      <details className="disclosure"><summary>{t('study.provenance')}</summary><ProvenanceList provenance={summary.provenance} /></details>
      <h3>{t('study.cite')}</h3>
      <CiteAs cite={cite} />
    </section>
  )
}

/** Ways from the answer to the findings, one to the first finding of each outcome. */
const ToFindings = ({ findings }: { findings: Summary['findings'] }) => {
  const { t } = useSite()
  if (findings.length === 0) return null
  const outcomes = findings.map(({ outcome }) => outcome?.label.text)
  return (
    <nav className="to-findings" aria-label={t('summary.toFindings')}>
      <p className="hint">{t('summary.toFindings')}</p>
      <ul role="list">
        {findings.map(({ outcome }, index) => (!outcome || outcomes.indexOf(outcome.label.text) === index) && (
          <li key={index}>
            <a href={`#finding-${index + 1}`}>{outcome ? <Localised value={outcome.label} /> : t('summary.finding', { number: index + 1 })}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const Facts = ({ summary }: { summary: Summary }) => {
  const { t, href } = useSite()
  return (
    <>
      <FactList summary={summary} />
      <p><a href={href(`/summaries/${summary.slug}/changes`)}>{t('changes.link')}</a></p>
      <TextDownloads path={`/summaries/${summary.slug}`} />
    </>
  )
}

const FactList = ({ summary }: { summary: Summary }) => {
  const { t, href } = useSite()
  const { priority } = summary
  return (
    <dl className="fact-list">
      {parts.map((part) => {
        const value = summary.parts[part]
        return value && <div key={part}><dt>{t(`summary.question.${part}`)}</dt><dd><Localised value={value} /></dd></div>
      })}
      {priority && <div><dt>{t('summary.priority')}</dt><dd><a href={href(priority.path)}><Localised value={priority.title} /></a></dd></div>}
      <div><dt>{t('summary.searchedOn')}</dt><dd><Day value={summary.searchedOn} /></dd></div>
      <div><dt>{t('summary.reviewDue')}</dt><dd><Day value={summary.reviewDue} /></dd></div>
      <div><dt>{t('summary.authors')}</dt><dd><Authors authors={summary.authors} /></dd></div>
      {summary.interests && <div><dt>{t('summary.interests')}</dt><dd><Localised value={summary.interests} /></dd></div>}
    </dl>
  )
}
