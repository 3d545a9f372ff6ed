import { edtfInWords } from '@/bibliography/dates'
import type { RoundView as Round } from '@/agenda/rounds/round-view'

import { ExampleFlag } from '../../evidence/badges'
import { SignGlyph } from '../../evidence/glyphs'
import { Breadcrumb } from '../../shell/Breadcrumb'
import { useSite } from '../../site'
import { Localised } from '../../text/Localised'
import { Section } from '../Section'
import { momentInWords } from './dates'
import { Agreed, Kept, LeftOutGaps } from './Lists'
import { Results } from './Results'

/** The page of a round: what it is about, how far it has come, what was left out and why, and what came of it. */
export const RoundView = ({ round }: { round: Round }) => {
  const { t, locale } = useSite()
  return (
    <article className="wrap">
      <Breadcrumb steps={[{ path: '/priorities', label: t('priorities.title') }]} />
      <header className="page-head stack">
        <p className="eyebrow"><span>{t(`priorities.step.${round.step}`)}</span>{round.isExample && <ExampleFlag />}</p>
        <h1><Localised value={round.title} /></h1>
        {round.scope && <p className="lede"><Localised value={round.scope} /></p>}
      </header>
      {round.isExample && <div className="notice"><SignGlyph name="unconfirmed" /><p>{t('priorities.example')}</p></div>}
      {round.step === 'voting' && (
        <div className="notice plain">
          <SignGlyph name="ongoing" />
          <p>{round.closesAt && <strong>{t('priorities.until', { date: momentInWords(round.closesAt, locale) })}</strong>}{t('priorities.hidden')}</p>
        </div>
      )}
      {round.agreed && <Agreed lines={round.agreed} slug={round.slug} />}
      {round.results && <Results results={round.results} round={round} />}
      <Section title={t('priorities.steps')}>
        <ol className="timeline">
          {round.steps.map(({ step, at, reason, state }) => (
            <li key={step} className={state === 'now' ? 'now' : state === 'ahead' ? 'unknown' : undefined} aria-current={state === 'now' ? 'step' : undefined}>
              <h3>{t(`priorities.step.${step}`)}</h3>
              <p className="when">{at ? edtfInWords(at, locale) : t('priorities.step.ahead')}</p>
              {reason && <p dir="auto">{reason}</p>}
            </li>
          ))}
        </ol>
      </Section>
      <Section title={t('priorities.groups')}>
        <p className="prose">{t('priorities.groups.text', { count: round.fewestVoters })}</p>
        <ul>
          {round.groups.map(({ key, name, description }) => (
            <li key={key}><Localised value={name} />{description && <span className="hint"> <Localised value={description} /></span>}</li>
          ))}
        </ul>
        {round.howToTakePart && <p className="prose"><b>{t('priorities.howTo')}</b> <Localised value={round.howToTakePart} /></p>}
      </Section>
      <Kept gaps={round.kept} />
      <LeftOutGaps gaps={round.leftOut} />
    </article>
  )
}
