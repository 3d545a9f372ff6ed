import type { Move, Moved } from '@/agenda/roadmap/roadmap-view'
import { edtfInWords } from '@/bibliography/dates'

import { useSite, type Site } from '../../site'
import { Localised } from '../../text/Localised'

/** What has moved since a day that readers choose; by itself since the last meeting, or in the last 90 days. */
export const MovedView = ({ moved, by, today }: { moved: Moved; by: string; today: string }) => {
  const site = useSite()
  const { t, href, locale } = site
  return (
    <section className="section stack" aria-labelledby="moved">
      <div className="section-head"><h2 id="moved">{t('roadmap.moved', { date: edtfInWords(moved.since, locale) ?? moved.since })}</h2></div>
      {moved.isMeeting && <p className="hint">{t('roadmap.moved.meeting')}</p>}
      {moved.isOtherAsked && <p className="notice" role="alert">{t('roadmap.moved.badDate')}</p>}
      <form method="get" action={href('/roadmap')} className="cluster">
        <input type="hidden" name="by" value={by} />
        <label htmlFor="since" className="label">{t('roadmap.moved.since')}</label>
        <input id="since" name="since" type="date" className="field" max={today} defaultValue={moved.since} />
        <button type="submit" className="button quiet">{t('roadmap.moved.show')}</button>
      </form>
      {moved.questions.length + moved.gone === 0 ? <p className="not-known">{t('roadmap.moved.none')}</p> : (
        <dl className="rows titled">
          {moved.questions.map(({ path, question, moves }) => (
            <div key={path}>
              <dt><a href={href(path)}><Localised value={question} /></a></dt>
              <dd><ul>{moves.map((move) => <li key={move.what} dir="auto">{told(move, site)}</li>)}</ul></dd>
            </div>
          ))}
        </dl>
      )}
      {moved.gone > 0 && <p>{t('roadmap.moved.gone', { count: moved.gone })}</p>}
    </section>
  )
}

function told(move: Move, { t }: Site): string {
  if (move.what === 'new') return t('roadmap.moved.new')
  if (move.what === 'question') return t('roadmap.moved.question', { from: move.from })
  return t(`roadmap.moved.${move.what}`, { from: move.from ?? '–', to: move.to ?? '–' })
}
