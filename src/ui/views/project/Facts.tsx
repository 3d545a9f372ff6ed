import type { ReactNode } from 'react'

import type { FunderView, PartyView, ProjectView } from '@/agenda/project-view'
import { edtfInWords } from '@/bibliography/dates'

import { NotKnown } from '../../evidence/badges'
import { ExplainedTerms, TermsByKind } from '../../evidence/Terms'
import { optionText } from '../../messages'
import { useSite } from '../../site'

const Fact = ({ label, children }: { label: string; children: ReactNode }) => (
  <div><dt>{label}</dt><dd>{children}</dd></div>
)

/** Who leads, pays and takes part, where and when. */
export const ProjectFacts = ({ project }: { project: ProjectView }) => {
  const { t, locale, href } = useSite()
  const dates = [project.started, project.ended].map((date) => edtfInWords(date, locale))
  return (
    <dl className="fact-list">
      <Fact label={t('project.lead')}>{project.lead ? <Party party={project.lead} /> : <NotKnown />}</Fact>
      <Fact label={t('project.dates')}>
        {dates[0] || dates[1] ? `${dates[0] ?? '?'} – ${dates[1] ?? '?'}` : <NotKnown />}
        {project.duration && <p className="hint">{t('project.duration')}: {project.duration}</p>}
        {project.reportsBy && <p className="hint">{t('project.reportsBy')}: {project.reportsBy}</p>}
      </Fact>
      <Fact label={t('study.where')}>
        <ExplainedTerms terms={project.countries} />
        {project.regionNote && <p className="hint" dir="auto">{project.regionNote}</p>}
      </Fact>
      <TermsByKind terms={project.terms} />
      <Fact label={t('project.funders')}>
        {project.funders.length === 0 ? <NotKnown /> : (
          <ul role="list">{project.funders.map((funder, index) => <li key={index}><Funder funder={funder} /></li>)}</ul>
        )}
        {project.amountNote && <p className="hint" dir="auto">{project.amountNote}</p>}
      </Fact>
      {project.partners.length > 0 && (
        <Fact label={t('project.partners')}>
          <PartnersByType partners={project.partners} />
        </Fact>
      )}
      {project.team.length > 0 && (
        <Fact label={t('project.team')}>
          <ul role="list">
            {project.team.map(({ name, path, role, note }) => (
              <li key={name}>
                {path ? <a href={href(path)} dir="auto">{name}</a> : <span dir="auto">{name}</span>}{' '}
                <span className="hint">{optionText(t, 'project.role', role)}</span>
                {note && <p className="hint" dir="auto">{note}</p>}
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {project.calls.map(({ title, audience, state, url, asAt, note }) => (
        <Fact key={title} label={t('project.calls')}>
          {url ? <a href={url}>{title}</a> : title}{audience && ` (${audience})`}
          <p className="hint">
            {optionText(t, 'project.call', state)}{asAt && `, ${t('project.sites.asAt', { date: edtfInWords(asAt, locale) ?? asAt })}`}
          </p>
          {note && <p className="hint" dir="auto">{note}</p>}
        </Fact>
      ))}
      {project.links.length > 0 && (
        <Fact label={t('project.links')}>
          <ul role="list">{project.links.map(({ title, url }) => <li key={url}><a href={url} dir="auto">{title}</a></li>)}</ul>
        </Fact>
      )}
    </dl>
  )
}

/** Partners by what they are, in the order in which the types first come; those of no stated type last. */
const PartnersByType = ({ partners }: { partners: readonly PartyView[] }) => {
  const { t } = useSite()
  const kinds = [...new Set(partners.flatMap(({ kind }) => kind ?? [])), null]
  return (
    <dl className="by-type">
      {kinds.map((kind) => {
        const own = partners.filter((party) => party.kind === kind)
        return own.length > 0 && (
          <div key={kind ?? ''}>
            <dt>{kind ? optionText(t, 'orgKind', kind) : t('project.partners.untyped')}</dt>
            <dd><ul role="list">{own.map((party, index) => <li key={index}><Party party={{ ...party, kind: null }} /></li>)}</ul></dd>
          </div>
        )
      })}
    </dl>
  )
}

const Party = ({ party }: { party: PartyView }) => {
  const { t, href } = useSite()
  return (
    <>
      {party.path ? <a href={href(party.path)}>{party.name}</a> : <span dir="auto">{party.name}</span>}
      {party.kind && <span className="hint"> {optionText(t, 'orgKind', party.kind)}</span>}
      {party.note && <p className="hint" dir="auto">{party.note}</p>}
    </>
  )
}

const Funder = ({ funder }: { funder: FunderView }) => {
  const { number } = useSite()
  const { amount, currency } = funder
  const money = currency === null ? {} : { style: 'currency', currency, maximumFractionDigits: 0 } as const
  return (
    <>
      <Party party={funder} />
      {funder.scheme && <p className="hint" dir="auto">{funder.scheme}</p>}
      {amount !== null && <p className="num">{number(amount, money)}</p>}
    </>
  )
}
