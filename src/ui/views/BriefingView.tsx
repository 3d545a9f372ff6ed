import { edtfInWords } from '@/bibliography/dates'
import type { CiteView } from '@/bibliography/citing/cite-view'
import { outline } from '@/publishing/richText'
import type { BriefingView as Briefing } from '@/publishing/views'

import { ExampleFlag } from '../evidence/badges'
import { ProvenanceList } from '../evidence/Provenance'
import { TermLinks } from '../evidence/Terms'
import { optionText } from '../messages'
import { Breadcrumb } from '../shell/Breadcrumb'
import { useSite } from '../site'
import { CiteAs } from '../text/CiteAs'
import { Localised } from '../text/Localised'
import { RichText } from '../text/RichText'
import { Authors, Day, KeyMessages } from './Written'

/** A policy briefing: answer, key messages, summary, numbered sections with notes, further reading. */
export const BriefingView = ({ briefing, cite }: { briefing: Briefing; cite: CiteView }) => {
  const { t, locale } = useSite()
  const notes = briefing.footnotes.map(({ key }) => key)
  return (
    <article className="wrap">
      <Breadcrumb steps={[{ path: '/briefings', label: t('nav.briefings') }]} />
      <header className="page-head">
        <p className="eyebrow">
          <span>{briefing.series ?? t('kind.briefing')}</span>
          {briefing.number && <span>{t('briefing.number', { number: briefing.number })}</span>}
          <span>{edtfInWords(briefing.date?.slice(0, 10), locale) ?? t('unknown.noDate')}</span>
          {briefing.isExample && <ExampleFlag />}
        </p>
        <h1><Localised value={briefing.title} /></h1>
      </header>
      <section id="line" className="one-line">
        {briefing.answer && <p className="answer"><Localised value={briefing.answer} /></p>}
      </section>
      <div className="annotated two">
        <div>
          {briefing.keyMessages.length > 0 && (
            <section className="level"><h2>{t('level.points')}</h2><KeyMessages messages={briefing.keyMessages} /></section>
          )}
          {briefing.summary && (
            <section className="level"><h2>{t('briefing.summary')}</h2><RichText value={briefing.summary} footnotes={notes} shift={1} /></section>
          )}
          {briefing.body && (
            <section className="level"><RichText value={briefing.body} footnotes={notes} numbered /></section>
          )}
          <Timeline briefing={briefing} />
          <Footnotes briefing={briefing} />
          <Reading briefing={briefing} />
          <section className="level stack">
            <h2>{t('study.cite')}</h2>
            <CiteAs cite={cite} />
            <details className="disclosure"><summary>{t('study.provenance')}</summary><ProvenanceList provenance={briefing.provenance} /></details>
          </section>
        </div>
        <aside className="facts" aria-label={t('study.facts')}><div className="sticky"><Facts briefing={briefing} /></div></aside>
      </div>
    </article>
  )
}

const Facts = ({ briefing }: { briefing: Briefing }) => {
  const { t } = useSite()
  const headings = briefing.body ? outline(briefing.body.root) : []
  return (
    <div className="stack">
      {headings.length > 0 && (
        <nav className="toc" aria-label={t('briefing.contents')}>
          <h2 className="label">{t('briefing.contents')}</h2>
          <ol role="list">
            {headings.map(({ id, number, text, depth }) => (
              <li key={id} className={depth > 1 ? 'sub' : undefined}><a href={`#${id}`}><span className="num">{number}</span> {text}</a></li>
            ))}
          </ol>
        </nav>
      )}
      <dl className="fact-list">
        <div><dt>{t('summary.authors')}</dt><dd><Authors authors={briefing.authors} /></dd></div>
        <div><dt>{t('briefing.correctAsOf')}</dt><dd><Day value={briefing.correctAsOf} /></dd></div>
        {briefing.terms.length > 0 && <div><dt>{t('study.outcomes')}</dt><dd><TermLinks terms={briefing.terms} /></dd></div>}
        {briefing.disclaimer && <div><dt>{t('briefing.disclaimer')}</dt><dd className="hint"><Localised value={briefing.disclaimer} /></dd></div>}
      </dl>
    </div>
  )
}

const Footnotes = ({ briefing }: { briefing: Briefing }) => {
  const { t, href } = useSite()
  if (briefing.footnotes.length === 0) return null
  return (
    <section className="level footnotes">
      <h2>{t('briefing.footnotes')}</h2>
      <ol>
        {briefing.footnotes.map(({ key, text, works }) => (
          <li key={key} id={`note-${key}`}>
            {text && <Localised value={text} />}{' '}
            {works.map(({ reference, locator }) => (
              <span key={reference.path}><a href={href(reference.path)} dir="auto">{reference.title}</a>{locator && `, ${locator}`}. </span>
            ))}
            <a href={`#ref-${key}`}>{t('briefing.backTo')}</a>
          </li>
        ))}
      </ol>
    </section>
  )
}

const Reading = ({ briefing }: { briefing: Briefing }) => {
  const { t, href } = useSite()
  if (briefing.reading.length === 0) return null
  return (
    <section className="level stack">
      <h2>{t('briefing.reading')}</h2>
      {briefing.reading.map(({ group, items }) => (
        <section key={group}>
          <h3>{optionText(t, 'briefing.group', group)}</h3>
          <ul>
            {items.map(({ reference, note }) => (
              <li key={reference.path}>
                <a href={href(reference.path)} dir="auto">{reference.title}</a>{note && <>. <Localised value={note} /></>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

const Timeline = ({ briefing }: { briefing: Briefing }) => {
  const { t, locale } = useSite()
  if (briefing.timeline.length === 0) return null
  return (
    <section className="level">
      <h2>{t('briefing.timeline')}</h2>
      <ol className="timeline">
        {briefing.timeline.map(({ title, date, commitment, target }) => (
          <li key={title.text} className={date ? undefined : 'unknown'}>
            <p className="when">{edtfInWords(date, locale) ?? t('unknown.noDate')}</p>
            <h3><Localised value={title} /></h3>
            {commitment && <p><Localised value={commitment} /></p>}
            {target && <p className="meta-line">{target}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}
