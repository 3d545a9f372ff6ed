import type { RoundListItem } from '@/agenda/rounds/round-view'
import { publicSteps } from '@/agenda/rounds/steps'

import { ExampleFlag } from '../../evidence/badges'
import { Breadcrumb } from '../../shell/Breadcrumb'
import { useSite } from '../../site'
import { Localised } from '../../text/Localised'
import { momentInWords } from './dates'

/** How priorities are set, and the rounds that there have been. */
export const PrioritiesView = ({ rounds }: { rounds: readonly RoundListItem[] }) => {
  const { t, href } = useSite()
  return (
    <div className="wrap">
      <Breadcrumb />
      <header className="page-head stack">
        <h1>{t('priorities.title')}</h1>
        <p className="lede">{t('priorities.lede')}</p>
      </header>
      <section className="section" aria-labelledby="rounds">
        <div className="section-head"><h2 id="rounds">{t('priorities.rounds')}</h2></div>
        {rounds.length === 0
          ? <div className="empty stack"><h3>{t('priorities.none')}</h3><p>{t('priorities.none.text')}</p><p><a href={href('/about')}>{t('nav.about')}</a></p></div>
          : <ul className="index-list">{rounds.map((round) => <Round key={round.path} round={round} />)}</ul>}
      </section>
      <section className="section stack" aria-labelledby="method">
        <div className="section-head"><h2 id="method">{t('priorities.method')}</h2></div>
        <p className="prose">{t('priorities.method.text')}</p>
        <ol className="timeline">
          {publicSteps.map((step) => <li key={step}><h3>{t(`priorities.step.${step}`)}</h3><p>{t(`priorities.step.${step}.text`)}</p></li>)}
        </ol>
        <h3>{t('priorities.rule')}</h3>
        <p className="prose">{t('priorities.results.rule')}</p>
      </section>
    </div>
  )
}

const Round = ({ round: { path, title, step, closesAt, isExample } }: { round: RoundListItem }) => {
  const { t, href, locale } = useSite()
  return (
    <li>
      <p className="aside">{t(`priorities.step.${step}`)}</p>
      <div className="stack">
        <h3><a href={href(path)}><Localised value={title} /></a></h3>
        {isExample && <p><ExampleFlag /></p>}
        {step === 'voting' && closesAt && <p>{t('priorities.until', { date: momentInWords(closesAt, locale) })}</p>}
      </div>
    </li>
  )
}
