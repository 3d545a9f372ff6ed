import type { GapAgenda, GapRound } from '@/agenda/gaps/gap-view'

import { ExampleFlag } from '../../evidence/badges'
import { optionText, type Messages } from '../../messages'
import { useSite } from '../../site'
import { Localised } from '../../text/Localised'
import { Section } from '../Section'

/** The priority rounds that dealt with the gap and what each made of it, and the questions that it became. */
export const OnAgenda = ({ agenda: { rounds, questions } }: { agenda: GapAgenda }) => {
  const { t, href } = useSite()
  return (
    <Section title={t('gap.agenda')}>
      {rounds.length + questions.length === 0 && <p className="empty">{t('gap.agenda.none')}</p>}
      {rounds.length > 0 && (
        <div className="stack">
          <h3>{t('gap.rounds')}</h3>
          <ul>
            {rounds.map((round, index) => (
              <li key={index}>
                <a href={href(round.path)}><Localised value={round.title} /></a>{' · '}{became(t, round)}
                {round.isExample && <> <ExampleFlag /></>}
                {round.reason && <p className="hint" dir="auto">{round.reason}</p>}
              </li>
            ))}
          </ul>
        </div>
      )}
      {questions.length > 0 && (
        <div className="stack">
          <h3>{t('gap.questions')}</h3>
          <ul>
            {questions.map(({ path, title, status, isExample }) => (
              <li key={path}>
                <a href={href(path)}><Localised value={title} /></a>{' · '}{optionText(t, 'roadmap.status', status)}
                {isExample && <> <ExampleFlag /></>}
              </li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  )
}

/** What a round made of the gap, in words. */
function became(t: Messages, { step, fate, into, place }: GapRound): string {
  const onList = place === null ? null : t('gap.round.place', { place })
  if (fate === 'merged' && into) return [t('priorities.fate.merged', { wording: into.text }), onList].filter(Boolean).join(' · ')
  if (fate !== 'kept') return optionText(t, 'priorities.fate', fate)
  if (onList) return onList
  return step === 'agreed' ? t('gap.round.off') : t(`priorities.step.${step}`)
}
