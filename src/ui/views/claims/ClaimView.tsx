import type { CiteView } from '@/bibliography/citing/cite-view'
import type { ClaimView as Claim } from '@/publishing/claims/view'

import { ExampleFlag } from '../../evidence/badges'
import { Conflicts, ProvenanceList } from '../../evidence/Provenance'
import { Results } from '../../evidence/Results'
import { optionText } from '../../messages'
import { Breadcrumb } from '../../shell/Breadcrumb'
import { useSite } from '../../site'
import { CiteAs } from '../../text/CiteAs'
import { ClaimState } from '../../text/ClaimSign'
import { Localised } from '../../text/Localised'
import { Work } from '../briefing/Notes'

/** The page of a claim: the figure, how it stands, who repeats it, and the result that it rests on. */
export const ClaimView = ({ claim, cite }: { claim: Claim; cite: CiteView }) => {
  const { t } = useSite()
  return (
    <article className="wrap">
      <Breadcrumb steps={[{ path: '/claims', label: t('claims.title') }]} />
      <header className="page-head">
        <p className="eyebrow"><span>{t('kind.claim')}</span>{claim.isExample && <ExampleFlag />}</p>
        <h1><Localised value={claim.statement} /></h1>
        {claim.figure && <p className="claim-figure"><span className="visually-hidden">{t('claim.figure')}: </span><b dir="auto">{claim.figure}</b></p>}
      </header>
      <section id="line" className="one-line stack">
        <p><ClaimState value={claim.state} /></p>
        <p>{optionText(t, 'claim.state', `${claim.state}.meaning`)}</p>
        {claim.explanation && <p className="lede"><Localised value={claim.explanation} /></p>}
      </section>
      <ol className="claim-chain levels" role="list">
        <li className="level stack" id="repeated"><Repetitions claim={claim} /></li>
        <li className="level stack" id="primary"><Primary claim={claim} /></li>
      </ol>
      <section className="level stack">
        <h2>{t('study.provenance')}</h2>
        <Conflicts provenance={claim.provenance} />
        <ProvenanceList provenance={claim.provenance} />
      </section>
      <section className="level stack"><h2>{t('study.cite')}</h2><CiteAs cite={cite} /></section>
    </article>
  )
}

const Repetitions = ({ claim }: { claim: Claim }) => {
  const { t } = useSite()
  return (
    <>
      <h2>{t('claim.repeatedBy')}</h2>
      {claim.repeatedBy.length === 0 ? <p className="not-known">{t('claim.repeatedBy.none')}</p> : (
        <ul>
          {claim.repeatedBy.map(({ work, wording, page }, index) => (
            <li key={index}>
              <Work work={work} locator={page} />
              {wording && <q dir="auto">{wording}</q>}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

const Primary = ({ claim: { primary } }: { claim: Claim }) => {
  const { t, href } = useSite()
  const { work, study, result } = primary
  return (
    <>
      <h2>{t('claim.primary')}</h2>
      {!work && !study && !result && <p className="not-known">{t('claim.primary.none')}</p>}
      <dl className="rows">
        {work && <div><dt>{t('claim.primary.document')}</dt><dd><Work work={work} /></dd></div>}
        {study && <div><dt>{t('claim.primary.study')}</dt><dd><a href={href(study.path)} dir="auto">{study.title}</a></dd></div>}
      </dl>
      {result && <Results results={[result]} />}
    </>
  )
}
