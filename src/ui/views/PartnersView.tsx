import { edtfInWords } from '@/bibliography/dates'
import type { LeadTermView, OrganisationView, PartnersView as Partners } from '@/partnership/partners-view'

import { Unconfirmed } from '../evidence/badges'
import { optionText } from '../messages'
import { Breadcrumb } from '../shell/Breadcrumb'
import { useSite } from '../site'
import { Localised } from '../text/Localised'

/** Who the partnership is: the lead as dated terms, core members with their units, working partners. */
export const PartnersView = ({ partners }: { partners: Partners }) => {
  const { t } = useSite()
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
          <ol className="timeline">{partners.lead.map((term) => <Term key={term.organisation + term.state} term={term} />)}</ol>
        )}
      </section>
      {groups.map(([key, organisations]) => organisations.length > 0 && (
        <section key={key} className="section" aria-labelledby={key}>
          <div className="section-head"><h2 id={key}>{t(key)}</h2><p className="hint num">{organisations.length}</p></div>
          <ul className="partner-list">
            {organisations.map((organisation) => <Organisation key={organisation.slug} organisation={organisation} />)}
          </ul>
        </section>
      ))}
      {partners.core.length + partners.working.length === 0 && <p className="empty">{t('partners.none')}</p>}
    </div>
  )
}

const Term = ({ term }: { term: LeadTermView }) => {
  const { t, locale } = useSite()
  const from = edtfInWords(term.from?.slice(0, 10), locale)
  const to = edtfInWords(term.to?.slice(0, 10), locale)
  return (
    <li className={term.state === 'leading' ? 'now' : term.from ? undefined : 'unknown'}>
      <p className="when">{optionText(t, 'partners.lead', term.state)}</p>
      <h3>{term.organisation}</h3>
      <p>
        {from ? t('partners.lead.from', { date: from }) : <>{t('partners.lead.from', { date: '…' })} <span className="not-known">{term.fromNote ?? t('unknown.notStated')}</span></>}
        {term.state === 'handed-over' && (
          <>, {to ? t('partners.lead.to', { date: to }) : <>{t('partners.lead.to', { date: '…' })} <span className="not-known">{term.toNote ?? t('unknown.notStated')}</span></>}</>
        )}
      </p>
      {term.handoverNote && <p className="prose"><Localised value={term.handoverNote} /></p>}
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
