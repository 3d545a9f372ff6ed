import { edtfInWords } from '@/bibliography/dates'
import type { BriefingView, PolicyEventView } from '@/publishing/views'

import { optionText } from '../../messages'
import { useSite } from '../../site'
import { Localised } from '../../text/Localised'
import { Permalink } from '../../text/Permalink'

/** What was announced or promised when, by nation, with targets and what became of them as far as it is known. */
export const PolicyTimeline = ({ nations }: { nations: BriefingView['timeline'] }) => {
  const { t } = useSite()
  if (nations.length === 0) return null
  return (
    <section className="level stack" id="timeline">
      <h2>{t('briefing.timeline')}</h2>
      {nations.map(({ nation, events }) => {
        const name = optionText(t, 'nation', nation ?? 'unknown')
        const id = `timeline-${nation ?? 'unknown'}`
        return (
          <section key={id} id={id}>
            <h3>{name}<Permalink id={id} words={name} /></h3>
            <ol className="timeline" role="list">
              {events.map((event, index) => <Event key={`${event.title.text}${index}`} event={event} />)}
            </ol>
          </section>
        )
      })}
    </section>
  )
}

const Event = ({ event }: { event: PolicyEventView }) => {
  const { t, href, locale } = useSite()
  const hasOutcome = event.tracked !== null && event.tracked !== 'not-tracked'
  return (
    <li className={event.date ? undefined : 'unknown'}>
      <p className="when">{edtfInWords(event.date, locale) ?? t('unknown.noDate')}</p>
      <h4>
        {event.reference ? <a href={href(event.reference.path)}><Localised value={event.title} /></a> : <Localised value={event.title} />}
      </h4>
      {event.commitment && <p><Localised value={event.commitment} /></p>}
      {(event.target ?? event.targetDate) && (
        <p className="meta-line">
          {event.target && <span>{t('briefing.target', { target: event.target })}</span>}
          {event.targetDate && <span>{t('briefing.targetDate', { date: edtfInWords(event.targetDate, locale) ?? event.targetDate })}</span>}
          {hasOutcome && <span>{optionText(t, 'tracked', event.tracked ?? '')}</span>}
        </p>
      )}
    </li>
  )
}
