import type { ProjectView } from '@/agenda/project-view'
import { groupSiteCounts } from '@/agenda/siteCounts'
import { edtfInWords } from '@/bibliography/dates'

import { SignGlyph } from '../../evidence/glyphs'
import { optionText } from '../../messages'
import { useSite } from '../../site'
import { EventList } from '../collaborative/CollaborativeView'
import { Section } from '../Section'

/** Site counts, each as at a date and with its source; counts that differ stand side by side. */
export const SiteCounts = ({ project }: { project: ProjectView }) => {
  const { t, number, locale } = useSite()
  if (project.siteCounts.length === 0) return null
  const groups = groupSiteCounts(project.siteCounts.map((site) => ({ ...site, place: site.country, country: site.country?.slug ?? null })))
  return (
    <Section title={t('project.sites')}>
      {groups.map(({ country, what: thing, rows, chosen: shown, disagreement }) => (
        <section key={`${country} ${thing}`} className={disagreement ? 'conflict' : 'conflict plain'}>
          {disagreement && (
            <header><span className="sign"><SignGlyph name="conflict" />{t('unknown.conflict')}</span></header>
          )}
          <ul className="conflict-sides">
            {rows.map(({ count, what, place, asAt, source, chosen, note }, index) => (
              <li key={index} className={chosen && rows.length > 1 ? 'chosen' : undefined}>
                <span className="claimed">{number(count)}</span>
                <span>{[what, place?.label.text].filter(Boolean).join(', ')}</span>
                {chosen && rows.length > 1 && (
                  <p className="sign"><SignGlyph name="completed" /><b>{t('study.conflicts.chosen')}</b></p>
                )}
                <p className="meta-line" dir="auto">
                  {source}{asAt && `, ${t('project.sites.asAt', { date: edtfInWords(asAt, locale) ?? asAt })}`}
                </p>
                {note && <p className="meta-line" dir="auto">{note}</p>}
              </li>
            ))}
          </ul>
          {disagreement && !shown && <p>{t('study.conflicts.open')}</p>}
        </section>
      ))}
    </Section>
  )
}

/** What the project makes, planned or there. */
export const Outputs = ({ project }: { project: ProjectView }) => {
  const { t, href } = useSite()
  if (project.outputs.length === 0 && !project.producesFramework && project.paper === 'not-applicable') return null
  return (
    <Section title={t('project.outputs')}>
      <dl className="rows">
        {project.outputs.map(({ title, state, path, url, note }) => (
          <div key={title}>
            <dt>{optionText(t, 'project.output', state)}</dt>
            <dd dir="auto">
              {path ? <a href={href(path)}>{title}</a> : url ? <a href={url}>{title}</a> : title}
              {note && <p className="meta-line">{note}</p>}
            </dd>
          </div>
        ))}
        {project.paper !== 'not-applicable' && (
          <div><dt>{t('project.paper')}</dt><dd>{optionText(t, 'reference.access', project.paper)}</dd></div>
        )}
        {project.producesFramework && <div><dt>{t('project.outputs')}</dt><dd>{t('project.framework')}</dd></div>}
      </dl>
    </Section>
  )
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')

/** Events, each with who came and what changed because of it; one with a page of its own is told there. */
export const Events = ({ project: { events, eventPages } }: { project: ProjectView }) => {
  const { t, locale } = useSite()
  const told = new Set(eventPages.map(({ title }) => lettersOf(title.text)))
  const own = events.filter(({ title }) => !told.has(lettersOf(title)))
  if (own.length + eventPages.length === 0) return null
  return (
    <Section title={t('project.events')}>
      {own.length > 0 && (
        <dl className="rows">
          {own.map(({ title, date, state, materials, groups, changes }) => (
            <div key={title}>
              <dt>{optionText(t, 'project.event', state)}<p className="meta-line">{edtfInWords(date, locale) ?? t('unknown.noDate')}</p></dt>
              <dd className="stack">
                <p dir="auto"><b>{title}</b></p>
                {materials && <p dir="auto">{materials}</p>}
                {groups.length > 0 && (
                  <ul>
                    {groups.map(({ group, participants }) => (
                      <li key={group} dir="auto">{group}: {participants ?? t('unknown.notKnown')}</li>
                    ))}
                  </ul>
                )}
                {changes && <p dir="auto"><b>{t('project.event.changes')}:</b> {changes}</p>}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {eventPages.length > 0 && <EventList events={eventPages} />}
    </Section>
  )
}
