import type { ReactNode } from 'react'

import { edtfInWords } from '@/bibliography/dates'
import type { CollaborativeView as Collaborative, EventListItem, GroupView, IssueListItem, OfferView } from '@/partnership/collaborative/view'

import { ExampleFlag, NotKnown } from '../../evidence/badges'
import { optionText, type MessageKey } from '../../messages'
import { useSite } from '../../site'
import { Breadcrumb } from '../../shell/Breadcrumb'
import { Localised } from '../../text/Localised'
import { Ambition } from './Ambition'

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
      </header>
      <Part id="ambitions" title="collaborative.ambitions" none="collaborative.ambitions.none" isEmpty={ambitions.length === 0}>
        <div className="stack">{ambitions.map((ambition) => <Ambition key={ambition.slug} ambition={ambition} />)}</div>
      </Part>
      <Part id="groups" title="collaborative.groups" none="collaborative.groups.none" isEmpty={groups.length === 0}>
        <ul className="index-list">{groups.map((group) => <Group key={group.slug} group={group} />)}</ul>
      </Part>
      <Part id="offers" title="collaborative.offers" none="collaborative.offers.none" isEmpty={offers.length === 0}>
        <ul className="index-list">{offers.map((offer) => <Offer key={offer.slug} offer={offer} />)}</ul>
      </Part>
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
      {issues.length > 0 && <p><a href={href('/collaborative/newsletter')}>{t('newsletter.archive')}</a></p>}
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

const Gaps = ({ gaps }: { gaps: GroupView['gaps'] }) => {
  const { t, href } = useSite()
  if (gaps.length === 0) return null
  return (
    <p>{t('collaborative.gaps')}: {gaps.map(({ path, title }, index) => (
      <span key={path}>{index > 0 && '; '}<a href={href(path)} dir="auto">{title}</a></span>
    ))}</p>
  )
}

const Group = ({ group }: { group: GroupView }) => {
  const { t, locale } = useSite()
  const { name, state, purpose, lead, organisations, countries, started, ended, meets, url, isExample } = group
  const dates = [started, ended].map((date) => edtfInWords(date, locale)).filter(Boolean).join(' – ')
  return (
    <li id={group.slug}>
      <p className="aside">{[optionText(t, 'group.state', state), dates].filter(Boolean).join(' · ')}</p>
      <div className="stack">
        {isExample && <p><ExampleFlag /></p>}
        <h3>{url ? <a href={url}><Localised value={name} /></a> : <Localised value={name} />}</h3>
        {purpose && <p><Localised value={purpose} /></p>}
        <p className="meta-line">{t('project.lead')}: {lead ?? <NotKnown />}</p>
        {organisations.length > 0 && <p className="meta-line" dir="auto">{organisations.join(', ')}</p>}
        {countries.length > 0 && <p className="hint">{countries.map(({ label }) => label.text).join(', ')}</p>}
        {meets && <p className="hint"><Localised value={meets} /></p>}
        <Gaps gaps={group.gaps} />
      </div>
    </li>
  )
}

const Offer = ({ offer }: { offer: OfferView }) => {
  const { t, href, locale } = useSite()
  const { title, kind, state, until, description, by, country, takenBy, url, isExample } = offer
  return (
    <li id={offer.slug}>
      <p className="aside">{[optionText(t, 'offer.kind', kind), optionText(t, 'offer.state', state)].join(' · ')}</p>
      <div className="stack">
        {isExample && <p><ExampleFlag /></p>}
        <h3>{url ? <a href={url}><Localised value={title} /></a> : <Localised value={title} />}</h3>
        {description && <p><Localised value={description} /></p>}
        <p className="meta-line" dir="auto">
          {t('offer.by')}: {by ?? <NotKnown />}{country && ` (${country.label.text})`}
          {until && `, ${t('ambition.by', { date: edtfInWords(until, locale) ?? until })}`}
        </p>
        <Gaps gaps={offer.gaps} />
        {takenBy && <p>{t('offer.takenBy')}: <a href={href(takenBy.path)} dir="auto">{takenBy.title}</a></p>}
      </div>
    </li>
  )
}

/** Events by date, the newest first. */
export const EventList = ({ events }: { events: readonly EventListItem[] }) => {
  const { t, href, locale } = useSite()
  return (
    <ul className="index-list">
      {events.map(({ path, title, kind, state, date, dateNote, isExample }) => (
        <li key={path}>
          <p className="aside">{edtfInWords(date, locale) ?? dateNote ?? t('unknown.noDate')}</p>
          <div className="stack">
            {isExample && <p><ExampleFlag /></p>}
            <h3><a href={href(path)}><Localised value={title} /></a></h3>
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
