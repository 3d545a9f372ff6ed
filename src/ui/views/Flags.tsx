import { edtfInWords } from '@/bibliography/dates'
import type { FlaggedRecord, FlagView } from '@/publishing/flags/view'

import { SignGlyph } from '../evidence/glyphs'
import { useSite } from '../site'

/** What happened, since a text was published, to the evidence that it cites. */
export const Flags = ({ flags }: { flags: readonly FlagView[] }) => {
  const { t, href, locale } = useSite()
  if (flags.length === 0) return null
  return (
    <section className="notice flags" aria-label={t('flag.title')}>
      <SignGlyph name="warning" />
      <div className="stack">
        <p><b>{t('flag.title')}</b> {t('flag.lede')}</p>
        <ul>
          {flags.map(({ key, kind, cited, notice, on }) => (
            <li key={key}>
              <Cited cited={cited} />: {t(`flag.${kind}`)}
              {on && ` (${edtfInWords(on, locale) ?? on})`}.{' '}
              {notice && <a href={href(notice.path)}>{t('flag.notice')}</a>}
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}

const Cited = ({ cited: { kind, name, path } }: { cited: FlaggedRecord }) => {
  const { t, href } = useSite()
  const shown = path ? <a href={href(path)} dir="auto">{name}</a> : name && <span dir="auto">{name}</span>
  if (!kind) return shown
  return <>{t(`flag.of.${kind}`)}{shown && <> ({shown})</>}</>
}
