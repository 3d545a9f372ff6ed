import { edtfInWords } from '@/bibliography/dates'
import type { LeadTermView, OrganisationView, PartnersView as Partners, PriorityView, ProgrammeView } from '@/partnership/partners-view'

import { NotKnown, Unconfirmed } from '../evidence/badges'
import { optionText } from '../messages'
import { Breadcrumb } from '../shell/Breadcrumb'
import { useSite } from '../site'
import { Localised } from '../text/Localised'
import { Ambition } from './collaborative/Ambition'
import { CameOfIt } from './priorities/Lists'

/** Who the partnership is: the lead as dated terms, core members with their units, working partners. */
export const PartnersView = ({ partners }: { partners: Partners }) => {
  const { t, number } = useSite()
  const groups = [['partners.core', partners.core], ['partners.working', partners.working]] as const
  return (
    <div className="wrap">
      <Breadcrumb />
      <header className="page-head stack">
        <h1>{t('partners.title')}</h1>
        <p className="lede">{t('partners.lede')}</p>
      </header>
      <section className="section" aria-labelledby="lead">
        <div className="section-head"><h2 id="lead">{t('partners.lead')}</h2></div>
        {partners.lead.length === 0 ? <p className="not-known">{t('partners.lead.none')}</p> : (
          <ol className="timeline">{partners.lead.map((term) => <Term key={`${term.organisation} ${term.from ?? term.order ?? ''}`} term={term} />)}</ol>
        )}
      </section>
      {groups.map(([key, organisations]) => organisations.length > 0 && (
        <section key={key} className="section" aria-labelledby={key}>
          <div className="section-head"><h2 id={key}>{t(key)} <span className="count num">({number(organisations.length)})</span></h2></div>
          <ul className="partner-list">
            {organisations.map((organisation) => <Organisation key={organisation.slug} organisation={organisation} />)}
          </ul>
        </section>
      ))}
      {partners.programmes.length > 0 && (
        <section className="section" aria-labelledby="programme">
          <div className="section-head"><h2 id="programme">{t('partners.programme')}</h2></div>
          {partners.programmes.map((programme) => <Programme key={programme.path} programme={programme} />)}
        </section>
      )}
      <section className="section" aria-labelledby="priorities">
        <div className="section-head"><h2 id="priorities">{t('partners.priorities')}</h2></div>
        <p className="prose">{t('partners.priorities.lede')}</p>
        {partners.priorities.length === 0 ? <p className="empty">{t('partners.priorities.none')}</p> : (
          <ul className="index-list">{partners.priorities.map((priority) => <Priority key={priority.path} priority={priority} />)}</ul>
        )}
      </section>
      {partners.ambitions.length > 0 && (
        <section className="section" aria-labelledby="ambitions">
          <div className="section-head"><h2 id="ambitions">{t('collaborative.ambitions')}</h2></div>
          <div className="stack">{partners.ambitions.map((ambition) => <Ambition key={ambition.slug} ambition={ambition} />)}</div>
        </section>
      )}
      {partners.core.length + partners.working.length === 0 && <p className="empty">{t('partners.none')}</p>}
    </div>
  )
}

const Programme = ({ programme }: { programme: ProgrammeView }) => {
  const { t, href, locale } = useSite()
  return (
    <>
      <h3 dir="auto"><a href={href(programme.path)}>{programme.title}</a></h3>
      <dl className="rows">
        <div><dt>{t('partners.programme.started')}</dt><dd>{edtfInWords(programme.started, locale) ?? <NotKnown stated />}</dd></div>
        <div>
          <dt>{t('partners.programme.reports')}</dt>
          <dd>
            <p dir="auto">{programme.reportsBy ?? <NotKnown stated />}</p>
            {programme.reports.length === 0 && <p className="not-known">{t('partners.programme.report.none')}</p>}
            {programme.reports.map(({ title, state, path, url }) => (
              <p key={title} dir="auto">
                {path ?? url ? <a href={path ? href(path) : url ?? ''}>{title}</a> : title} <span className="hint">{optionText(t, 'project.output', state)}</span>
              </p>
            ))}
          </dd>
        </div>
        {programme.progress.map(({ at, note }) => (
          <div key={at}><dt>{edtfInWords(at, locale)}</dt><dd>{note ? <Localised value={note} /> : <NotKnown />}</dd></div>
        ))}
      </dl>
    </>
  )
}

const Priority = ({ priority }: { priority: PriorityView }) => {
  const { href } = useSite()
  const { path, title, statement, outcome } = priority
  return (
    <li>
      <div className="stack">
        <h3 dir="auto"><a href={href(path)}>{title}</a></h3>
        {statement && <p><Localised value={statement} /></p>}
        <CameOfIt outcome={outcome} />
      </div>
    </li>
  )
}

const Term = ({ term }: { term: LeadTermView }) => {
  const { t, locale } = useSite()
  const from = edtfInWords(term.from, locale)
  const to = edtfInWords(term.to, locale)
  return (
    <li className={term.state === 'leading' ? 'now' : term.from ? undefined : 'unknown'}>
      <p className="when">{optionText(t, 'partners.lead', term.state)}</p>
      <h3>{term.organisation}</h3>
      <p>
        {from ? t('partners.lead.from', { date: from }) : <>{t('partners.lead.from', { date: '…' })} <span className="not-known">{term.fromNote ?? t('unknown.notStated')}</span></>}
        {(to ?? term.state === 'handed-over') && (
          <>, {to ? t('partners.lead.to', { date: to }) : <>{t('partners.lead.to', { date: '…' })} <span className="not-known">{term.toNote ?? t('unknown.notStated')}</span></>}</>
        )}
      </p>
      {term.handoverNote && <p className="prose"><b>{t('partners.handover')}:</b> <Localised value={term.handoverNote} /></p>}
      {term.provenance.entries[0] && <p className="meta-line">{t('study.result.source')}: {term.provenance.entries[0].source}</p>}
    </li>
  )
}

const Organisation = ({ organisation }: { organisation: OrganisationView }) => {
  const { t } = useSite()
  return (
    <li id={organisation.slug} className="stack">
      <h3 dir="auto">{organisation.url ? <a href={organisation.url}>{organisation.name}</a> : organisation.name}</h3>
      <p className="meta-line">
        {[
          organisation.kind && optionText(t, 'orgKind', organisation.kind),
          organisation.unitOf && t('partners.unit', { name: organisation.unitOf }),
          organisation.roleNote,
          organisation.jointWith.length > 0 && t('partners.joint', { name: organisation.jointWith.join(', ') }),
        ].filter(Boolean).join(' · ')}
      </p>
      {organisation.description && <p><Localised value={organisation.description} /></p>}
      {organisation.unconfirmed && <Unconfirmed />}
      {organisation.units.length > 0 && (
        <ul>
          {organisation.units.map((unit) => (
            <li key={unit.slug} id={unit.slug} dir="auto">
              {unit.url ? <a href={unit.url}>{unit.name}</a> : unit.name}
              {unit.roleNote && <span className="hint"> {unit.roleNote}</span>}
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
