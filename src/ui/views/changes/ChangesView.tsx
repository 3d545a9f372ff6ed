import { edtfInWords } from '@/bibliography/dates'
import type { CertaintyChange, Change, ChangesView as Changes, VersionChange } from '@/publishing/changes/view'

import { CertaintyBadge, NotKnown } from '../../evidence/badges'
import { Breadcrumb } from '../../shell/Breadcrumb'
import { useSite } from '../../site'
import { Localised } from '../../text/Localised'
import { Day } from '../Written'

/** What changed in a summary or briefing from one published version to the next, in words. */
export const ChangesView = ({ changes, section }: { changes: Changes; section: 'summaries' | 'briefings' }) => {
  const { t, href } = useSite()
  const { text, lang } = changes
  return (
    <article className="wrap">
      <Breadcrumb steps={[{ path: `/${section}`, label: t(`nav.${section}`) }, { path: text.path, label: text.title }]} />
      <header className="page-head stack">
        <h1>{t('changes.title')}</h1>
        <p className="lede"><a href={href(text.path)} lang={lang} dir="auto">{text.title}</a></p>
        <dl className="fact-list">
          {section === 'summaries' && <div><dt>{t('summary.searchedOn')}</dt><dd><Day value={changes.searchedOn} /></dd></div>}
          {section === 'summaries' && <div><dt>{t('summary.reviewDue')}</dt><dd><Day value={changes.reviewDue} /></dd></div>}
          {section === 'briefings' && <div><dt>{t('briefing.correctAsOf')}</dt><dd><Day value={changes.correctAsOf} /></dd></div>}
        </dl>
        <p className="hint">{t('changes.lede')}</p>
      </header>
      {changes.changes.length <= 1 && <p className="empty">{t('changes.none')}</p>}
      <ol className="changes levels" role="list">
        {changes.changes.map((change, index) => (
          <li key={index} className="level stack">
            {change.kind === 'version' ? <Version change={change} /> : <Certainty change={change} />}
          </li>
        ))}
      </ol>
    </article>
  )
}

const When = ({ on }: { on: string }) => {
  const { locale } = useSite()
  return <time dateTime={on}>{edtfInWords(on, locale) ?? on}</time>
}

const Version = ({ change }: { change: VersionChange }) => {
  const { t } = useSite()
  return (
    <>
      <h2><When on={change.on} />: {t(change.isFirst ? 'changes.first' : 'changes.version')}</h2>
      {change.dates.map(({ field, from, to }) => (
        <p key={field}>
          {t(field === 'searchedOn' ? 'summary.searchedOn' : field === 'reviewDue' ? 'summary.reviewDue' : 'briefing.correctAsOf')}:{' '}
          <del>{from === null ? <NotKnown /> : <Day value={from} />}</del> <ins>{to === null ? <NotKnown /> : <Day value={to} />}</ins>
        </p>
      ))}
      {change.parts.map(({ part, changes }) => (
        <section key={part} className="stack">
          <h3>{t(`changes.part.${part}`)}</h3>
          <ul role="list">{changes.map((one, index) => <li key={index}><Passage change={one} /></li>)}</ul>
        </section>
      ))}
      {change.blocks.added > 0 && <p>{t('changes.blocks.added', { count: change.blocks.added })}</p>}
      {change.blocks.removed > 0 && <p>{t('changes.blocks.removed', { count: change.blocks.removed })}</p>}
    </>
  )
}

/** A paragraph that came, went or was reworded; the word says which, signs and colour only help. */
const Passage = ({ change: { kind, pieces } }: { change: Change }) => {
  const { t } = useSite()
  return (
    <div className={`change ${kind}`}>
      <p className="label">{t(`changes.${kind}`)}</p>
      <p dir="auto">
        {pieces.map((piece, index) => {
          if (piece.kind === 'added') return <ins key={index}>{piece.text}</ins>
          return piece.kind === 'removed' ? <del key={index}>{piece.text}</del> : <span key={index}>{piece.text}</span>
        })}
      </p>
    </div>
  )
}

const Certainty = ({ change: { on, outcome, from, to } }: { change: CertaintyChange }) => {
  const { t } = useSite()
  return (
    <>
      <h2><When on={on} />: {t('changes.certainty')}</h2>
      <p>
        {outcome ? <Localised value={outcome} /> : <NotKnown />}: {from !== null && <><del><CertaintyBadge value={from} /></del>{' '}</>}
        <ins><CertaintyBadge value={to} /></ins>
      </p>
    </>
  )
}
