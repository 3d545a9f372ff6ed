import type { ReactNode } from 'react'

import { edtfInWords } from '@/bibliography/dates'
import type { CollaborativeView as Collaborative, EventListItem, GroupView, IssueListItem } from '@/partnership/collaborative/view'

import { ExampleFlag } from '../../evidence/badges'
import { optionText, type MessageKey } from '../../messages'
import { useSite } from '../../site'
import { Breadcrumb } from '../../shell/Breadcrumb'
import { Localised } from '../../text/Localised'
import { Ambition, Progress } from './Ambition'
import { AboutGroup, GroupState } from './AboutGroup'
import { OfferList } from './OfferList'

/** The collaborative: who takes part, what for, with what, and what came of it. What is not there yet is said. */
export const CollaborativeView = ({ collaborative }: { collaborative: Collaborative }) => {
  const { t, href, number } = useSite()
  const { members, countries, ambitions, groups, offers, events, issues, desk } = collaborative
  return (
    <div className="wrap">
      <Breadcrumb />
      <header className="page-head stack">
        <h1>{t('collaborative.title')}</h1>
        <p className="lede">{t('collaborative.lede')}</p>
        <p className="cluster">
          <a className="button" href={href('/collaborative/join')}>{t('collaborative.join')}</a>
          <a className="button quiet" href={href('/collaborative/members')}>{t('members.title')}</a>
        </p>
        <p>{members === 0 ? t('collaborative.noMembers') : t('collaborative.counts', { members: number(members), countries: number(countries) })}</p>
        {ambitions.filter(({ isCounted }) => isCounted).map((ambition) => <Progress key={ambition.slug} ambition={ambition} />)}
      </header>
      <Part id="groups" title="collaborative.groups" none="collaborative.groups.none" isEmpty={groups.length === 0}>
        <ul className="index-list">{groups.map((group) => <Group key={group.slug} group={group} />)}</ul>
      </Part>
      <Part id="offers" title="collaborative.offers" none="collaborative.offers.none" isEmpty={offers.length === 0}>
        <OfferList offers={offers} />
      </Part>
      <p><a className="button quiet" href={href('/collaborative/offer')}>{t('collaborative.offer')}</a></p>
      <section className="section" aria-labelledby="desk">
        <div className="section-head"><h2 id="desk">{t('requests.title')}</h2></div>
        <p className="prose">{t('requests.lede')}</p>
        <dl className="rows">
          {([['received', desk.received], ['in-progress', desk.inProgress], ['answered', desk.answered], ['declined', desk.declined]] as const)
            .map(([state, count]) => <div key={state}><dt>{optionText(t, 'request.state', state)}</dt><dd className="num">{number(count)}</dd></div>)}
        </dl>
        <p className="cluster">
          <a className="button" href={href('/collaborative/requests/ask')}>{t('request.title')}</a>
          <a href={href('/collaborative/requests')}>{t('requests.answered')}</a>
        </p>
      </section>
      <Part id="events" title="events.title" none="events.none" isEmpty={events.length === 0}><EventList events={events} /></Part>
      <Part id="newsletter" title="newsletter.title" none="newsletter.none" isEmpty={issues.length === 0}><IssueList issues={issues.slice(0, 4)} /></Part>
      <p className="cluster">
        <a className="button quiet" href={href('/collaborative/newsletter#by-mail')}>{t('newsletter.byMail')}</a>
        {issues.length > 0 && <a href={href('/collaborative/newsletter')}>{t('newsletter.archive')}</a>}
      </p>
      <Part id="ambitions" title="collaborative.ambitions" none="collaborative.ambitions.none" isEmpty={ambitions.length === 0}>
        <div className="stack">{ambitions.map((ambition) => <Ambition key={ambition.slug} ambition={ambition} />)}</div>
      </Part>
    </div>
  )
}

type PartProps = { id: string; title: MessageKey; none: MessageKey; isEmpty: boolean; children: ReactNode }

const Part = ({ id, title, none, isEmpty, children }: PartProps) => {
  const { t } = useSite()
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section-head"><h2 id={id}>{t(title)}</h2></div>
      {isEmpty ? <p className="empty">{t(none)}</p> : children}
    </section>
  )
}

const Group = ({ group }: { group: GroupView }) => {
  const { href } = useSite()
  return (
    <li id={group.slug}>
      <p className="aside"><GroupState group={group} /></p>
      <div className="stack">
        {group.isExample && <p><ExampleFlag /></p>}
        <h3><a href={href(group.path)}><Localised value={group.name} /></a></h3>
        <AboutGroup group={group} />
      </div>
    </li>
  )
}

/** Events by date, the newest first. */
export const EventList = ({ events, level: Heading = 'h3' }: { events: readonly EventListItem[]; level?: 'h2' | 'h3' }) => {
  const { t, href, locale } = useSite()
  return (
    <ul className="index-list">
      {events.map(({ path, title, kind, state, date, dateNote, isExample }) => (
        <li key={path}>
          <p className="aside">{edtfInWords(date, locale) ?? dateNote ?? t('unknown.noDate')}</p>
          <div className="stack">
            {isExample && <p><ExampleFlag /></p>}
            <Heading><a href={href(path)}><Localised value={title} /></a></Heading>
            <p className="meta-line">{[optionText(t, 'event.kind', kind), optionText(t, 'project.event', state)].join(' · ')}</p>
          </div>
        </li>
      ))}
    </ul>
  )
}

/** Issues of the newsletter, the newest first. */
export const IssueList = ({ issues }: { issues: readonly IssueListItem[] }) => {
  const { href, locale } = useSite()
  return (
    <ul className="index-list">
      {issues.map(({ path, title, number, issuedOn, summary, isExample }) => (
        <li key={path}>
          <p className="aside">{[number && `#${number}`, edtfInWords(issuedOn, locale)].filter(Boolean).join(' · ')}</p>
          <div className="stack">
            {isExample && <p><ExampleFlag /></p>}
            <h3><a href={href(path)}><Localised value={title} /></a></h3>
            {summary && <p><Localised value={summary} /></p>}
          </div>
        </li>
      ))}
    </ul>
  )
}
