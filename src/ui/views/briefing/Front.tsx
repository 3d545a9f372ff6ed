import { edtfInWords } from '@/bibliography/dates'
import { readingMinutes } from '@/publishing/readingTime'
import { outline } from '@/publishing/richText'
import type { BriefingView as Briefing } from '@/publishing/views'

import { TermsByKind } from '../../evidence/Terms'
import { useSite } from '../../site'
import { Localised } from '../../text/Localised'
import { Authors, Day } from '../Written'

/** Facts, files and contents beside the text. */
export const BriefingFacts = ({ briefing }: { briefing: Briefing }) => {
  const { t, href } = useSite()
  return (
    <div className="stack">
      <dl className="fact-list">
        <div><dt>{t('summary.authors')}</dt><dd><Authors authors={briefing.authors} /></dd></div>
        <div><dt>{t('briefing.correctAsOf')}</dt><dd><Day value={briefing.correctAsOf} /></dd></div>
        <TermsByKind terms={briefing.terms} />
      </dl>
      <p><a href={href(`/briefings/${briefing.slug}/changes`)}>{t('changes.link')}</a></p>
      <TextDownloads path={`/briefings/${briefing.slug}`} />
      <Contents briefing={briefing} />
    </div>
  )
}

const depthClass = { 1: undefined, 2: 'sub', 3: 'sub-2' } as const

/** Open on a wide screen; on a narrow one a list this long would stand between a reader and the answer. */
const Contents = ({ briefing }: { briefing: Briefing }) => {
  const { t } = useSite()
  const headings = briefing.body ? outline(briefing.body.root) : []
  const others = [
    ...(briefing.timeline.length > 0 ? [['timeline', t('briefing.timeline')] as const] : []),
    ...(briefing.footnotes.length > 0 ? [['notes', t('briefing.footnotes')] as const] : []),
    ...(briefing.reading.length > 0 ? [['reading', t('briefing.reading')] as const] : []),
  ]
  if (headings.length === 0) return null
  return (
    <nav className="toc" aria-label={t('briefing.contents')}>
      <h2 className="label">{t('briefing.contents')}</h2>
      <details>
        <summary>{t('briefing.contents')}</summary>
        <ol role="list">
          {briefing.summary && <li><a href="#summary">{t('briefing.summary')}</a></li>}
          {headings.map(({ id, number, text, depth }) => (
            <li key={id} className={depthClass[depth]}><a href={`#${id}`}><span className="num">{number}</span> {text}</a></li>
          ))}
          {others.map(([id, label]) => <li key={id}><a href={`#${id}`}>{label}</a></li>)}
        </ol>
      </details>
    </nav>
  )
}

/** A text to take along, printed or as one file. */
export const TextDownloads = ({ path: page }: { path: string }) => {
  const { t, href } = useSite()
  const path = href(page)
  return (
    <nav className="downloads" aria-label={t('briefing.downloads')}>
      <h2 className="label">{t('briefing.downloads')}</h2>
      <ul role="list">
        <li><a href={`${path}.pdf`} type="application/pdf">{t('briefing.pdf')}</a></li>
        <li><a href={`${path}.html`} download>{t('briefing.offline')}</a></li>
      </ul>
    </nav>
  )
}

/** Three ways in: one line, the key points, the whole with the time it takes. */
export const GradedEntry = ({ briefing }: { briefing: Briefing }) => {
  const { t } = useSite()
  const minutes = readingMinutes([briefing.summary?.root, briefing.body?.root])
  const ways = [
    ...(briefing.answer ? [['line', t('level.line'), t('level.line.hint')] as const] : []),
    ...(briefing.keyMessages.length > 0 ? [['points', t('level.points'), t('level.points.hint')] as const] : []),
    ['full', t('level.full'), t('briefing.minutes', { count: minutes })] as const,
  ]
  return (
    <nav className="graded-entry" aria-label={t('level.nav')}>
      <ol role="list">
        {ways.map(([id, label, hint]) => <li key={id}><a href={`#${id}`}>{label}</a> <span className="hint">{hint}</span></li>)}
      </ol>
    </nav>
  )
}

/** As of when a text is correct, that it need not be up to date, what it is not, and whom to write to. */
export const Notice = ({ briefing, contactEmail }: { briefing: Briefing; contactEmail: string | null }) => {
  const { t, locale } = useSite()
  const date = edtfInWords(briefing.correctAsOf, locale)
  return (
    <section className="level box" id="notice">
      <h2>{t('briefing.disclaimer')}</h2>
      <p>{date ? t('briefing.notUpdated', { date }) : t('briefing.notUpdated.unknown')}</p>
      {briefing.disclaimer && <p><Localised value={briefing.disclaimer} /></p>}
      {contactEmail && <p>{t('briefing.contact')}: <a href={`mailto:${contactEmail}`}>{contactEmail}</a></p>}
    </section>
  )
}
