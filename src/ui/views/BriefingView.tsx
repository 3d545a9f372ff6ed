import { edtfInWords } from '@/bibliography/dates'
import type { CiteView } from '@/bibliography/citing/cite-view'
import { callCounts } from '@/publishing/noteCalls'
import type { BriefingView as Briefing } from '@/publishing/views'

import { ExampleFlag } from '../evidence/badges'
import { ProvenanceList } from '../evidence/Provenance'
import { Breadcrumb } from '../shell/Breadcrumb'
import { useSite } from '../site'
import { CiteAs } from '../text/CiteAs'
import { ClaimLines, Marked } from '../text/ClaimSign'
import { Localised } from '../text/Localised'
import { RichText } from '../text/RichText'
import { BriefingFacts, GradedEntry, Notice } from './briefing/Front'
import { Footnotes, Reading } from './briefing/Notes'
import { PolicyTimeline } from './briefing/PolicyTimeline'
import { Flags } from './Flags'
import { Authors, KeyMessages } from './Written'

/** A policy briefing: answer, key messages, summary, numbered sections with notes, further reading. */
export const BriefingView = (
  { briefing, cite, contactEmail = null }: { briefing: Briefing; cite: CiteView; contactEmail?: string | null },
) => {
  const { t, locale } = useSite()
  const notes = briefing.footnotes.map(({ key }) => key)
  return (
    <article className="wrap">
      <Breadcrumb steps={[{ path: '/briefings', label: t('nav.briefings') }]} />
      <header className="page-head">
        <p className="eyebrow">
          <span>{briefing.series ?? t('kind.briefing')}</span>
          {briefing.number && <span>{t('briefing.number', { number: briefing.number })}</span>}
          <span>{edtfInWords(briefing.date, locale) ?? t('unknown.noDate')}</span>
          {briefing.isExample && <ExampleFlag />}
        </p>
        <h1><Localised value={briefing.title} /></h1>
        <p className="byline">{t('summary.authors')} <Authors authors={briefing.authors} /></p>
        <GradedEntry briefing={briefing} />
      </header>
      <section id="line" className="one-line">
        <Flags flags={briefing.flags} />
        {briefing.answer && <p className="answer"><Marked value={briefing.answer} claims={briefing.claims} /></p>}
      </section>
      <div className="annotated two">
        <div>
          {briefing.keyMessages.length > 0 && (
            <section id="points" className="level"><h2>{t('level.points')}</h2><KeyMessages messages={briefing.keyMessages} claims={briefing.claims} /></section>
          )}
          <div id="full" className="levels">
            {briefing.summary && (
              <section id="summary" className="level">
                <h2>{t('briefing.summary')}</h2>
                <RichText value={briefing.summary} footnotes={notes} shift={1} permalinks={{ prefix: 'summary-' }} />
              </section>
            )}
            {briefing.body && (
              <section className="level">
                <RichText
                  value={briefing.body} footnotes={notes} numbered permalinks={{ prefix: '' }}
                  callsBefore={callCounts(briefing.summary?.root)}
                />
              </section>
            )}
          </div>
          <PolicyTimeline nations={briefing.timeline} />
          <Footnotes notes={briefing.footnotes} />
          <Reading groups={briefing.reading} />
          <ClaimLines claims={briefing.claims} title={t('claim.inText')} />
          <Notice briefing={briefing} contactEmail={contactEmail} />
          <section className="level stack">
            <h2>{t('study.cite')}</h2>
            <CiteAs cite={cite} />
            <details className="disclosure"><summary>{t('study.provenance')}</summary><ProvenanceList provenance={briefing.provenance} /></details>
          </section>
        </div>
        <aside className="facts" aria-label={t('study.facts')}><div className="sticky"><BriefingFacts briefing={briefing} /></div></aside>
      </div>
    </article>
  )
}
