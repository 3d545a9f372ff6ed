import { edtfInWords } from '@/bibliography/dates'
import type { AmbitionView, MeasurementView } from '@/partnership/collaborative/view'

import { ExampleFlag, NotKnown } from '../../evidence/badges'
import { useSite } from '../../site'
import { Localised } from '../../text/Localised'

const WIDTH = 300

/** An ambition with its target and how far it has come, told by nothing but what measures the target itself. */
export const Ambition = ({ ambition }: { ambition: AmbitionView }) => {
  const { t, number, locale } = useSite()
  const { latest, target, unit, dueBy, measurements } = ambition
  const due = edtfInWords(dueBy, locale)
  // What the hub itself counts are countries, and one of them is no plural.
  const words = latest && (ambition.isCounted ? t('ambition.countries', { count: latest.value }) : `${latest.atLeast ? t('ambition.atLeast', { value: number(latest.value) }) : number(latest.value)} ${unit?.text ?? ''}`.trim())
  return (
    <section id={ambition.slug} className="box stack" aria-labelledby={`${ambition.slug}-title`}>
      {ambition.isExample && <p><ExampleFlag /></p>}
      <h3 id={`${ambition.slug}-title`}><Localised value={ambition.title} /></h3>
      {ambition.description && <p><Localised value={ambition.description} /></p>}
      <dl className="rows">
        <div>
          <dt>{t('ambition.target')}</dt>
          <dd>
            {ambition.targetText ? <Localised value={ambition.targetText} /> : target === null ? <NotKnown stated /> : `${number(target)} ${unit?.text ?? ''}`}
            {due && <>, {t('ambition.by', { date: due })}</>}
          </dd>
        </div>
        <div>
          <dt>{t('ambition.now')}</dt>
          <dd>
            {words === null ? <span className="not-known">{t('ambition.notMeasured')}</span> : (
              <>
                <p><b>{words}</b>{latest?.asAt && <> ({t('project.sites.asAt', { date: edtfInWords(latest.asAt, locale) ?? latest.asAt })})</>}</p>
                <Bar ambition={ambition} />
                {ambition.isCounted && <p className="hint">{t('ambition.counted')}</p>}
              </>
            )}
          </dd>
        </div>
        {ambition.indicator && <div><dt>{t('ambition.indicator')}</dt><dd><Localised value={ambition.indicator} /></dd></div>}
        {ambition.owner && <div><dt>{t('ambition.owner')}</dt><dd dir="auto">{ambition.owner}</dd></div>}
      </dl>
      {measurements.length > 0 && <Series measurements={measurements} />}
      {ambition.provenance.entries[0] && <p className="meta-line">{t('study.result.source')}: {ambition.provenance.entries[0].source}</p>}
    </section>
  )
}

/** How far an ambition has come, in a line that leads to all that is known of it. */
export const Progress = ({ ambition }: { ambition: AmbitionView }) => {
  const { t, locale } = useSite()
  const due = edtfInWords(ambition.dueBy, locale)
  return (
    <div>
      <p><a href={`#${ambition.slug}`}><Localised value={ambition.title} /></a>{due && <>, {t('ambition.by', { date: due })}</>}</p>
      <Bar ambition={ambition} />
    </div>
  )
}

/** What has been reached of a target that is a number. */
const Bar = ({ ambition: { latest, target } }: { ambition: AmbitionView }) => {
  const { t, number } = useSite()
  if (!latest || !target) return null
  return (
    <>
      <svg className="progress-bar" viewBox={`0 0 ${WIDTH} 12`} preserveAspectRatio="none" aria-hidden="true">
        <rect className="track" width={WIDTH} height="12" />
        <rect className="done" width={Math.min(1, latest.value / target) * WIDTH} height="12" />
      </svg>
      <p className="hint">{t('ambition.progress', { value: number(latest.value), target: number(target) })}</p>
    </>
  )
}

/** Every number that a source states, as a series; those of something else than the target say so. */
const Series = ({ measurements }: { measurements: readonly MeasurementView[] }) => {
  const { t, number, locale, href } = useSite()
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={t('ambition.series')}>
      <table className="table series">
        <caption>{t('ambition.series')}</caption>
        <thead>
          <tr><th scope="col">{t('ambition.when')}</th><th scope="col">{t('ambition.value')}</th><th scope="col">{t('ambition.what')}</th><th scope="col">{t('study.result.source')}</th></tr>
        </thead>
        <tbody>
          {measurements.map(({ asAt, value, atLeast, unit, measures, isOfTarget, source, link, url, note }, index) => (
            <tr key={index}>
              <th scope="row">{edtfInWords(asAt, locale) ?? t('unknown.noDate')}</th>
              <td className="num">{atLeast ? t('ambition.atLeast', { value: number(value) }) : number(value)}{unit && <> <Localised value={unit} /></>}</td>
              <td>
                <Localised value={measures} />
                {!isOfTarget && <p className="hint">{t('ambition.otherThing')}</p>}
                {note && <p className="hint"><Localised value={note} /></p>}
              </td>
              <td dir="auto">{link ? <a href={href(link.path)}>{source}</a> : url ? <a href={url}>{source}</a> : source}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
