import type { ConflictView, ProvenanceEntry, ProvenanceView } from '@/synthesis/provenance-view'
import { edtfInWords } from '@/bibliography/dates'

import { optionText } from '../messages'
import { useSite } from '../site'
import { SignGlyph } from './glyphs'
import { NotKnown, Unconfirmed } from './badges'

/** The name of a field in the reader's words; a path that has none is shown as it is. */
const FieldName = ({ field }: { field: string }) => {
  const { t } = useSite()
  return <>{field === 'record' ? t('study.provenance.record') : optionText(t, 'field', field)}</>
}

/** Where a fact was seen: the source in words, linked where the hub holds it or an address is known. */
const Source = ({ entry }: { entry: ProvenanceEntry }) => {
  const { t, href, locale } = useSite()
  const details = [
    entry.page && t('study.result.page', { page: entry.page }),
    entry.seenOn && t('study.provenance.seen', { date: edtfInWords(entry.seenOn, locale) ?? entry.seenOn }),
    entry.enteredBy === 'seed' ? t('study.provenance.seed')
      : entry.enteredBy && t('study.provenance.enteredBy', { who: entry.enteredBy }),
  ].filter(Boolean)
  return (
    <span className="meta">
      {entry.link ? <a href={href(entry.link.path)}>{entry.source}</a>
        : entry.url ? <a href={entry.url}>{entry.source}</a> : entry.source}
      {details.length > 0 && `, ${details.join(', ')}`}
    </span>
  )
}

/** Values that disagree, side by side, with the curator's choice and reason. */
export const Conflict = ({ conflict }: { conflict: ConflictView }) => {
  const { t } = useSite()
  const reasons = conflict.sides.flatMap(({ chosen, reason }) => (chosen && reason ? [reason] : []))
  return (
    <section className="conflict">
      <header>
        <h3 className="sign"><SignGlyph name="conflict" /><FieldName field={conflict.field} /></h3>
        <span>{t('unknown.conflict')}</span>
      </header>
      <ul className="conflict-sides">
        {conflict.sides.map((side, index) => (
          <li key={index} className={side.chosen ? 'chosen' : undefined}>
            <span className="claimed" dir="auto">{side.value ?? <NotKnown />}</span>
            {side.chosen && <span className="sign"><SignGlyph name="completed" /><b>{t('study.conflicts.chosen')}</b></span>}
            <p><Source entry={side} /></p>
            {!side.confirmed && <Unconfirmed />}
          </li>
        ))}
      </ul>
      {conflict.open && <p>{t('study.conflicts.open')}</p>}
      {reasons.map((reason) => <p key={reason}><b>{t('study.conflicts.reason')}</b> {reason}</p>)}
    </section>
  )
}

/** Every conflict of a record, or nothing. */
export const Conflicts = ({ provenance, id = 'conflicts' }: { provenance: ProvenanceView; id?: string }) => {
  const { t } = useSite()
  if (provenance.conflicts.length === 0) return null
  return (
    <section aria-labelledby={id} className="stack">
      <h3 id={id}>{t('study.conflicts')}</h3>
      {provenance.conflicts.map((conflict) => <Conflict key={conflict.field} conflict={conflict} />)}
    </section>
  )
}

/** Where each fact of a record comes from. */
export const ProvenanceList = ({ provenance }: { provenance: ProvenanceView }) => {
  const { t } = useSite()
  if (provenance.entries.length === 0) return <p className="not-known">{t('study.provenance.none')}</p>
  return (
    <ul className="provenance">
      {provenance.entries.map((entry, index) => (
        <li key={index}>
          <p className="what">
            <FieldName field={entry.field} />
            {entry.value !== null && entry.field !== 'record' && <>: <span dir="auto">{entry.value}</span></>}
          </p>
          <p><Source entry={entry} /></p>
          {entry.confirmed
            ? <p className="sign meta"><SignGlyph name="completed" />{t('study.provenance.confirmed')}</p>
            : <Unconfirmed />}
        </li>
      ))}
    </ul>
  )
}

/** The warning that heads a record which nobody has checked at its source. */
export const UnconfirmedRecord = ({ provenance }: { provenance: ProvenanceView }) => {
  const { t } = useSite()
  if (!provenance.wholeUnconfirmed) return null
  return (
    <p className="notice">
      <SignGlyph name="unconfirmed" />
      <span><strong>{t('study.unconfirmedWhole')}</strong> {t('study.unconfirmedWhole.text')}</span>
    </p>
  )
}
