import { edtfInWords } from '@/bibliography/dates'
import type { EventListItem, IssueListItem, IssuePage } from '@/partnership/collaborative/view'

import { ExampleFlag } from '../../evidence/badges'
import { Breadcrumb } from '../../shell/Breadcrumb'
import { useSite } from '../../site'
import { Localised } from '../../text/Localised'
import { EventList, IssueList } from './CollaborativeView'
import { Subscribe, type SubscribeForm } from './Subscribe'

export const EventsView = ({ events }: { events: readonly EventListItem[] }) => {
  const { t } = useSite()
  return (
    <div className="wrap">
      <Breadcrumb steps={[{ path: '/collaborative', label: t('nav.collaborative') }]} />
      <header className="page-head stack"><h1>{t('events.title')}</h1><p className="lede">{t('events.lede')}</p></header>
      {events.length === 0 ? <p className="empty">{t('events.none')}</p> : <EventList events={events} level="h2" />}
    </div>
  )
}

export const NewsletterView = ({ issues, form }: { issues: readonly IssueListItem[]; form: SubscribeForm | null }) => {
  const { t } = useSite()
  return (
    <div className="wrap">
      <Breadcrumb steps={[{ path: '/collaborative', label: t('nav.collaborative') }]} />
      <header className="page-head stack"><h1>{t('newsletter.title')}</h1><p className="lede">{t('newsletter.lede')}</p></header>
      <Subscribe form={form} />
      <section className="section" aria-labelledby="issues">
        <div className="section-head"><h2 id="issues">{t('newsletter.archive')}</h2></div>
        {issues.length === 0 ? <p className="empty">{t('newsletter.none')}</p> : <IssueList issues={issues} />}
      </section>
    </div>
  )
}

export const IssueView = ({ issue }: { issue: IssuePage }) => {
  const { t, href, locale } = useSite()
  return (
    <article className="wrap">
      <Breadcrumb
        steps={[{ path: '/collaborative', label: t('nav.collaborative') }, { path: '/collaborative/newsletter', label: t('newsletter.title') }]}
      />
      <header className="page-head stack">
        <p className="eyebrow">
          {issue.number && <span>#{issue.number}</span>}
          <span>{edtfInWords(issue.issuedOn, locale) ?? t('unknown.noDate')}</span>
          {issue.isExample && <ExampleFlag />}
        </p>
        <h1><Localised value={issue.title} /></h1>
        {issue.summary && <p className="lede"><Localised value={issue.summary} /></p>}
      </header>
      {issue.items.map(({ heading, text, link, url }) => (
        <section key={heading.text} className="level stack">
          <h2><Localised value={heading} /></h2>
          {text && <p className="prose"><Localised value={text} /></p>}
          {link ? <p><a href={href(link.path)} dir="auto">{link.title}</a></p> : url && <p><a href={url}>{url}</a></p>}
        </section>
      ))}
      <p><a className="button quiet" href={href('/collaborative/newsletter#by-mail')}>{t('newsletter.byMail')}</a></p>
    </article>
  )
}
