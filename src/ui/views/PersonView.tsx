import { edtfInWords } from '@/bibliography/dates'
import type { PersonView as Person } from '@/partnership/people/view'

import { ExampleFlag } from '../evidence/badges'
import { ProvenanceList, UnconfirmedRecord } from '../evidence/Provenance'
import { optionText } from '../messages'
import { Breadcrumb } from '../shell/Breadcrumb'
import { useSite } from '../site'
import { Localised } from '../text/Localised'
import { Section } from './Section'

/** Who someone is, as far as sources say: affiliations, projects with the role in each, interviews. */
export const PersonView = ({ person }: { person: Person }) => {
  const { t, href, locale } = useSite()
  const isBare = person.affiliations.length + person.projects.length + person.links.length === 0 && !person.biography
  return (
    <article className="wrap">
      <Breadcrumb steps={[{ path: '/partners', label: t('nav.partners') }]} />
      <header className="page-head">
        {person.isExample && <p className="eyebrow"><ExampleFlag /></p>}
        <h1 dir="auto">{person.name}</h1>
        {person.orcid && <p><a href={`https://orcid.org/${person.orcid}`} dir="ltr">ORCID {person.orcid}</a></p>}
      </header>
      <UnconfirmedRecord provenance={person.provenance} />
      {person.biography && <p className="lede"><Localised value={person.biography} /></p>}
      {isBare && <p className="empty">{t('person.none')}</p>}
      {person.affiliations.length > 0 && (
        <Section title={t('person.affiliations')}>
          <ul>
            {person.affiliations.map(({ organisation, unit, role, from, to }, index) => (
              <li key={index} dir="auto">
                {[role, unit, organisation].filter(Boolean).join(', ')}
                {(from ?? to) && <span className="hint"> {[from, to].map((date) => edtfInWords(date, locale)).filter(Boolean).join(' – ')}</span>}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {person.projects.length > 0 && (
        <Section title={t('person.projects')}>
          <ul>
            {person.projects.map(({ path, title, role }) => (
              <li key={path}><a href={href(path)} dir="auto">{title}</a> <span className="hint">{optionText(t, 'project.role', role)}</span></li>
            ))}
          </ul>
        </Section>
      )}
      {person.links.length > 0 && (
        <Section title={t('person.links')}>
          <ul>{person.links.map(({ title, url }) => <li key={url}><a href={url} dir="auto">{title}</a></li>)}</ul>
        </Section>
      )}
      <Section title={t('study.provenance')}><ProvenanceList provenance={person.provenance} /></Section>
    </article>
  )
}
