import type { ReactNode } from 'react'

import { edtfInWords } from '@/bibliography/dates'
import type { CiteView } from '@/bibliography/citing/cite-view'
import type { ClaimLine } from '@/publishing/claims/view'
import type { ReferenceView as Reference } from '@/bibliography/reference-view'

import { ExampleFlag, NotKnown } from '../evidence/badges'
import { Conflicts, ProvenanceList, UnconfirmedRecord } from '../evidence/Provenance'
import { TermLinks } from '../evidence/Terms'
import { optionText } from '../messages'
import { Breadcrumb } from '../shell/Breadcrumb'
import { useSite } from '../site'
import { CiteAs } from '../text/CiteAs'
import { ClaimLines } from '../text/ClaimSign'

/** The page of one document: what it is, which study it reports, where it was seen. */
export const ReferenceView = (
  { reference, cite, claims = [] }: { reference: Reference; cite: CiteView; claims?: readonly ClaimLine[] },
) => {
  const { t, locale } = useSite()
  return (
    <article className="wrap">
      <Breadcrumb steps={[{ path: '/search', label: t('nav.search') }]} />
      <header className="page-head">
        <p className="eyebrow">
          <span>{optionText(t, 'referenceKind', reference.kind)}</span>
          <span>{edtfInWords(reference.issued, locale) ?? t('unknown.noDate')}</span>
          {reference.isExample && <ExampleFlag />}
        </p>
        <h1 dir="auto">{reference.title}</h1>
        <Contributors reference={reference} />
        {reference.url && <p className="byline"><a className="button quiet" href={reference.url}>{t('reference.open')}</a></p>}
      </header>
      <div className="annotated two">
        <div>
          <UnconfirmedRecord provenance={reference.provenance} />
          <ReportOf reference={reference} />
          {reference.abstract && (
            <section className="level"><h2>{t('reference.abstract')}</h2><p className="prose" dir="auto">{reference.abstract}</p></section>
          )}
          <Relations reference={reference} />
          <ClaimLines claims={claims} title={t('claim.here')} />
          <section className="level stack">
            <h2>{t('study.provenance')}</h2>
            <Conflicts provenance={reference.provenance} />
            <ProvenanceList provenance={reference.provenance} />
          </section>
          <section className="level"><h2>{t('study.cite')}</h2><CiteAs cite={cite} /></section>
        </div>
        <aside className="facts" aria-label={t('study.facts')}>
          <div className="sticky"><Facts reference={reference} /></div>
        </aside>
      </div>
    </article>
  )
}

const Contributors = ({ reference }: { reference: Reference }) => {
  const names = reference.contributors.filter(({ role }) => role === 'author' || role === 'editor')
  if (names.length === 0) return null
  return <p className="lede contributors" dir="auto">{names.map(({ name }) => name).join(', ')}</p>
}

const ReportOf = ({ reference }: { reference: Reference }) => {
  const { t, href } = useSite()
  if (reference.reportOf.length === 0) return null
  return (
    <section className="level">
      <h2>{t('reference.reportOf', { count: reference.reportOf.length })}</h2>
      <dl className="rows">
        {reference.reportOf.map(({ role, study }) => (
          <div key={study.path}>
            <dt>{optionText(t, 'role', role)}</dt>
            <dd><a href={href(study.path)} dir="auto">{study.title}</a></dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

const Relations = ({ reference }: { reference: Reference }) => {
  const { t, href } = useSite()
  if (reference.relations.length + reference.citedIn.length === 0) return null
  return (
    <section className="level">
      <h2>{t('reference.relations')}</h2>
      <dl className="rows">
        {reference.relations.map(({ kind, inverse, target, note }) => (
          <div key={`${kind} ${target.path}`}>
            <dt>{optionText(t, inverse ? 'relation.inverse' : 'relation', kind)}</dt>
            <dd><a href={href(target.path)} dir="auto">{target.title}</a>{note && <p className="meta-line">{note}</p>}</dd>
          </div>
        ))}
        {reference.citedIn.map(({ reference: citing, locator }) => (
          <div key={`${citing.path} ${locator}`}>
            <dt>{t('reference.citedIn')}</dt>
            <dd><a href={href(citing.path)} dir="auto">{citing.title}</a>{locator && `, ${locator}`}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

const Fact = ({ label, children }: { label: string; children: ReactNode }) => (
  <div><dt>{label}</dt><dd>{children}</dd></div>
)

const Facts = ({ reference }: { reference: Reference }) => {
  const { t, locale } = useSite()
  return (
    <dl className="fact-list">
      {reference.contributors.length === 0 && <Fact label={t('reference.authors')}><NotKnown /></Fact>}
      <Fact label={t('reference.published')}>{edtfInWords(reference.issued, locale) ?? <NotKnown />}</Fact>
      {reference.container && <Fact label={t('reference.publishedIn')}><span dir="auto">{reference.container}</span></Fact>}
      {reference.publisher && <Fact label={t('reference.publisher')}><span dir="auto">{reference.publisher}</span></Fact>}
      {reference.place && <Fact label={t('reference.volume')}><span className="num">{reference.place}</span></Fact>}
      {reference.number && <Fact label={t('study.result.numbers')}>{reference.number}</Fact>}
      {reference.commissioner && <Fact label={t('reference.commissioner')}>{reference.commissioner}</Fact>}
      {reference.independence !== 'unknown' && (
        <Fact label={t('reference.independence')}>{optionText(t, 'reference.independence', reference.independence)}</Fact>
      )}
      <Fact label={t('reference.identifiers')}>
        {reference.identifiers.length === 0 ? <NotKnown /> : (
          <ul role="list">
            {reference.identifiers.map(({ scheme, value, url }) => (
              <li key={`${scheme}${value}`}>
                <span className="hint">{scheme === 'trial' ? t('referenceKind.registration') : scheme.toUpperCase()} </span>
                {url ? <a href={url}>{value}</a> : value}
              </li>
            ))}
          </ul>
        )}
      </Fact>
      <Fact label={t('reference.access')}>
        {reference.openAccess === 'unknown' ? <NotKnown /> : optionText(t, 'reference.access', reference.openAccess)}
      </Fact>
      {reference.licence && <Fact label={t('reference.licence')}>{reference.licence}</Fact>}
      {reference.capturedOn && (
        <Fact label={t('reference.captured')}>{edtfInWords(reference.capturedOn, locale)}</Fact>
      )}
      {reference.countries.length > 0 && <Fact label={t('study.where')}><TermLinks terms={reference.countries} /></Fact>}
      {reference.note && <Fact label={t('field.note')}><span dir="auto">{reference.note}</span></Fact>}
    </dl>
  )
}
