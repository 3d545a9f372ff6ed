import type { GapEventView, GapView } from '@/agenda/gaps/gap-view'
import { edtfInWords } from '@/bibliography/dates'

import { optionText, type Messages } from '../../messages'
import { useSite } from '../../site'
import { Localised } from '../../text/Localised'
import { Section } from '../Section'

/** Everything that happened to the gap, newest first: in what capacity it was done, and never by whom. */
export const History = ({ gap }: { gap: GapView }) => {
  const { t, href, locale } = useSite()
  return (
    <Section title={t('gap.history')}>
      <div id="history" className="stack">
        <p className="hint">{t('gap.history.hint')}</p>
        {gap.history.length === 0 && <p className="empty">{t('gap.history.none')}</p>}
        <ol className="timeline">
          {gap.history.map((event, index) => (
            <li key={index}>
              <p className="when">
                <time dateTime={event.at}>{edtfInWords(event.at, locale)}</time>
                {' · '}{t(`gap.role.${event.actorRole}`)}
                {event.country && <> · <Localised value={event.country.label} /></>}
              </p>
              <p>
                {happened(t, event)}
                {event.other && <> <a href={href(event.other.path)}><Localised value={event.other.title} /></a></>}
              </p>
              {event.of && <p className="hint">{t('gap.history.of')} <Localised value={event.of.title} /></p>}
              {event.question && <p className="hint">{t('gap.history.question')} <a href={href(event.question.path)}><Localised value={event.question.title} /></a></p>}
              {event.summary && <p className="hint">{t('gap.history.summary')} <a href={href(event.summary.path)} dir="auto">{event.summary.title}</a></p>}
              {event.reason && <p className="typed"><Localised value={event.reason} /></p>}
            </li>
          ))}
        </ol>
      </div>
    </Section>
  )
}

/** One event in words. */
function happened(t: Messages, { kind, from, to, changed }: GapEventView): string {
  if (kind === 'state' && from && to) return t('gap.event.state', { from: t(`gap.state.${from}`), to: t(`gap.state.${to}`) })
  if (kind === 'edited') {
    const fields = changed.map((field) => optionText(t, 'gap.changed', field)).join(', ')
    return fields ? t('gap.event.edited.fields', { fields }) : t('gap.event.edited')
  }
  if (kind === 'state') return t('gap.event.edited')
  return t(`gap.event.${kind}`)
}
