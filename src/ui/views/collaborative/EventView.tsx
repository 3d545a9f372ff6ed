import { edtfInWords } from '@/bibliography/dates'
import type { EventPage } from '@/partnership/collaborative/view'

import { ExampleFlag, StatusBadge } from '../../evidence/badges'
import { ProvenanceList, UnconfirmedRecord } from '../../evidence/Provenance'
import { optionText } from '../../messages'
import { Breadcrumb } from '../../shell/Breadcrumb'
import { useSite } from '../../site'
import { Localised } from '../../text/Localised'
import { Section } from '../Section'

/** An event: what was put before whom, and what changed because of it; or the projects that a day gathered. */
export const EventView = ({ event }: { event: EventPage }) => {
  const { t, href, locale } = useSite()
  const isJury = event.kind === 'citizens-jury'
  return (
    <article className="wrap">
      <Breadcrumb
        steps={[{ path: '/collaborative', label: t('nav.collaborative') }, { path: '/collaborative/events', label: t('events.title') }]}
      />
      <header className="page-head">
        <p className="eyebrow">
          <span>{optionText(t, 'event.kind', event.kind)}</span><span>{optionText(t, 'project.event', event.state)}</span>
          {event.isExample && <ExampleFlag />}
        </p>
        <h1><Localised value={event.title} /></h1>
        <p className="meta-line" dir="auto">
          {[edtfInWords(event.date, locale) ?? event.dateNote ?? t('unknown.noDate'), event.place, event.country?.label.text].filter(Boolean).join(' · ')}
        </p>
      </header>
      <div className="stack">
        <UnconfirmedRecord provenance={event.provenance} />
        {event.description && <p className="lede"><Localised value={event.description} /></p>}
        {event.project && <p>{t('event.project')}: <a href={href(event.project.path)} dir="auto">{event.project.title}</a></p>}
        {event.organisers.length > 0 && <p dir="auto">{t('event.organisers')}: {event.organisers.join(', ')}</p>}
      </div>
      {(isJury || event.materials.length > 0) && (
        <Section title={t('event.materials')}>
          {event.materials.length === 0 ? <p className="not-known">{t('event.materials.none')}</p> : (
            <ul>
              {event.materials.map(({ title, path, url }) => (
                <li key={title.text}>{path ?? url ? <a href={path ? href(path) : url ?? ''}><Localised value={title} /></a> : <Localised value={title} />}</li>
              ))}
            </ul>
          )}
        </Section>
      )}
      {(isJury || event.groups.length > 0) && (
        <Section title={t('event.groups')}>
          {event.groups.length === 0 ? <p className="not-known">{t('event.groups.none')}</p> : (
            <table className="table">
              <caption className="visually-hidden">{t('event.groups')}</caption>
              <thead><tr><th scope="col">{t('event.group')}</th><th scope="col">{t('event.people')}</th></tr></thead>
              <tbody>
                {event.groups.map(({ group, participants }) => (
                  <tr key={group.text}><th scope="row"><Localised value={group} /></th><td className="num">{participants ?? <span className="not-known">{t('unknown.notStated')}</span>}</td></tr>
                ))}
              </tbody>
            </table>
          )}
        </Section>
      )}
      {(isJury || event.changes.length > 0) && (
        <Section title={t('event.changes')}>
          {event.changes.length === 0 ? <p className="not-known">{t(event.state === 'held' ? 'event.changes.none' : 'event.changes.notYet')}</p> : (
            <ul>
              {event.changes.map(({ what, because }) => (
                <li key={what.text}><Localised value={what} />{because && <p className="hint">{t('event.because')} <Localised value={because} /></p>}</li>
              ))}
            </ul>
          )}
        </Section>
      )}
      {event.gathers.length > 0 && (
        <Section title={t('event.gathers')}>
          <ul className="index-list">
            {event.gathers.map(({ link, summary, status }) => (
              <li key={link.path}>
                <p className="aside"><StatusBadge value={status} /></p>
                <div className="stack"><h3 dir="auto"><a href={href(link.path)}>{link.title}</a></h3>{summary && <p><Localised value={summary} /></p>}</div>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {event.references.length + event.links.length > 0 && (
        <Section title={t('project.links')}>
          <ul>
            {event.references.map(({ path, title }) => <li key={path} dir="auto"><a href={href(path)}>{title}</a></li>)}
            {event.links.map(({ title, url }) => <li key={url} dir="auto"><a href={url}>{title}</a></li>)}
          </ul>
        </Section>
      )}
      <Section title={t('study.provenance')}><ProvenanceList provenance={event.provenance} /></Section>
    </article>
  )
}
