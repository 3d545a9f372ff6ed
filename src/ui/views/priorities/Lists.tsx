import type { AgreedLine, CheckedEvidence, LeftOut, Outcome, RoundView } from '@/agenda/rounds/round-view'
import type { LocalText } from '@/publishing/localised'

import { ExampleFlag } from '../../evidence/badges'
import { optionText } from '../../messages'
import { useSite } from '../../site'
import { Localised } from '../../text/Localised'
import { Section } from '../Section'

export const GapLink = ({ wording, path }: { wording: LocalText; path: string | null }) => {
  const { href } = useSite()
  return path ? <a href={href(path)}><Localised value={wording} /></a> : <Localised value={wording} />
}

/** The list that everybody agreed on, as it was frozen. */
export const Agreed = ({ lines, slug }: { lines: readonly AgreedLine[]; slug: string }) => {
  const { t, locale } = useSite()
  return (
    <Section title={t('priorities.agreed')}>
      <p className="prose">{t('priorities.agreed.text')}</p>
      <ol>
        {lines.map(({ place, wording, path, reason, outcome }) => (
          <li key={place} value={place}>
            <b><GapLink wording={wording} path={path} /></b>
            {reason && <p className="hint" dir="auto">{reason}</p>}
            <CameOfIt outcome={outcome} />
          </li>
        ))}
      </ol>
      <p><a href={`/export/priorities/${slug}/agreed.csv?locale=${locale}`} download>{t('priorities.file.agreed')}</a></p>
    </Section>
  )
}

/** The questions and summaries that a priority has led to; that there are none is said. */
export const CameOfIt = ({ outcome: { questions, summaries } }: { outcome: Outcome }) => {
  const { t, href } = useSite()
  if (questions.length + summaries.length === 0) return <p className="not-known">{t('priorities.agreed.nothing')}</p>
  return (
    <>
      {questions.map(({ path, title, status, isExample }) => (
        <p key={path}>{t('priorities.agreed.question')}: <a href={href(path)}><Localised value={title} /></a> · {optionText(t, 'roadmap.status', status)}{isExample && <> <ExampleFlag /></>}</p>
      ))}
      {summaries.map(({ path, title }) => <p key={path}>{t('priorities.agreed.summary')}: <a href={href(path)} dir="auto">{title}</a></p>)}
    </>
  )
}

const Checked = ({ evidence }: { evidence: CheckedEvidence }) => {
  const { t, href } = useSite()
  const found = evidence.studies !== null && evidence.reviews !== null
    ? t('priorities.found', { studies: evidence.studies, reviews: evidence.reviews })
    : null
  return (
    <p className="meta-line">
      {optionText(t, 'priorities.check', evidence.verdict)}{evidence.reason && <> · <span dir="auto">{evidence.reason}</span></>}
      {found && <> · {evidence.search ? <a href={href(evidence.search)}>{found}</a> : found}</>}
    </p>
  )
}

/** The gaps that stay in the round. */
export const Kept = ({ gaps }: { gaps: RoundView['kept'] }) => {
  const { t } = useSite()
  return (
    <Section title={t('priorities.kept', { count: gaps.length })}>
      {gaps.length === 0 ? <p className="not-known">{t('priorities.kept.none')}</p> : (
        <ul>{gaps.map(({ wording, path, evidence }) => <li key={path ?? wording.text}><GapLink wording={wording} path={path} />{evidence && <Checked evidence={evidence} />}</li>)}</ul>
      )}
    </Section>
  )
}

/** What was merged, left out or answered already, and why. */
export const LeftOutGaps = ({ gaps }: { gaps: readonly LeftOut[] }) => {
  const { t } = useSite()
  return (
    <Section title={t('priorities.leftOut')}>
      {gaps.length === 0 ? <p className="hint">{t('priorities.leftOut.none')}</p> : (
        <dl className="rows titled">
          {gaps.map(({ wording, path, fate, into, reason, evidence }) => (
            <div key={path ?? wording.text}>
              <dt><GapLink wording={wording} path={path} /></dt>
              <dd>
                <p>{fate === 'merged' && into ? t('priorities.fate.merged', { wording: into.text }) : optionText(t, 'priorities.fate', fate)}</p>
                {evidence ? <Checked evidence={evidence} /> : reason && <p className="hint" dir="auto">{reason}</p>}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Section>
  )
}
