import { edtfInWords } from '@/bibliography/dates'
import { callId } from '@/publishing/noteCalls'
import type { BriefingView, FootnoteView, WorkView } from '@/publishing/views'

import { optionText } from '../../messages'
import { useSite } from '../../site'
import { Localised } from '../../text/Localised'
import { Permalink } from '../../text/Permalink'

/** A work as notes and reading lists name it: title, who, where and when, and when it was read. */
export const Work = ({ work, locator = null }: { work: WorkView; locator?: string | null }) => {
  const { t, href, locale } = useSite()
  const accessed = edtfInWords(work.accessed, locale)
  return (
    <span className="work">
      <a href={href(work.reference.path)} dir="auto">{work.reference.title}</a>
      {work.credit && <>{/[.?!]$/.test(work.reference.title) ? '' : '.'} {work.credit}</>}
      {locator && <>, {locator}</>}
      {work.url && <span className="print-only">, {work.url}</span>}
      {accessed && <>, {t('briefing.accessed', { date: accessed })}</>}.{' '}
    </span>
  )
}

/** The footnotes, numbered by their first call, each with links back to all places that call it. */
export const Footnotes = ({ notes }: { notes: readonly FootnoteView[] }) => {
  const { t } = useSite()
  if (notes.length === 0) return null
  return (
    <section className="level footnotes" id="notes">
      <h2>{t('briefing.footnotes')}</h2>
      <ol>
        {notes.map((note) => (
          <li key={note.key} id={`note-${note.key}`}>
            {note.works.map((work, index) => <Work key={index} work={work} locator={work.locator} />)}
            {note.hasMissing && <span className="not-known">{t('embed.unavailable')} </span>}
            {note.text && <><Localised value={note.text} />{' '}</>}
            <BackLinks note={note} />
            <Permalink id={`note-${note.key}`} words={note.text?.text ?? note.works[0]?.reference.title ?? note.key} />
          </li>
        ))}
      </ol>
    </section>
  )
}

const BackLinks = ({ note: { key, calls } }: { note: FootnoteView }) => {
  const { t } = useSite()
  if (calls === 0) return <span className="hint">{t('briefing.uncalled')}</span>
  return Array.from({ length: calls }, (_none, index) => index + 1).map((times) => (
    <a
      key={times}
      className="back-link"
      href={`#${callId(key, times)}`}
      aria-label={calls === 1 ? t('briefing.backTo') : t('briefing.backNth', { number: times })}
    >
      ↑{calls > 1 && <sup>{times}</sup>}
    </a>
  ))
}

/** Further reading by kind of source. */
export const Reading = ({ groups }: { groups: BriefingView['reading'] }) => {
  const { t } = useSite()
  if (groups.length === 0) return null
  return (
    <section className="level stack" id="reading">
      <h2>{t('briefing.reading')}</h2>
      {groups.map(({ group, items }) => (
        <section key={group} id={`reading-${group}`}>
          <h3>{optionText(t, 'briefing.group', group)}<Permalink id={`reading-${group}`} words={optionText(t, 'briefing.group', group)} /></h3>
          <ul>
            {items.map((item) => (
              <li key={item.reference.path}><Work work={item} />{item.note && <Localised value={item.note} />}</li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}
