import { edtfInWords } from '@/bibliography/dates'
import type { FlagView } from '@/publishing/flags/view'

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
              <a href={href(cited.path)} dir="auto">{cited.title}</a>: {t(`flag.${kind}`)}
              {on && ` (${edtfInWords(on.slice(0, 10), locale) ?? on.slice(0, 10)})`}.{' '}
              {notice && <a href={href(notice.path)}>{t('flag.notice')}</a>}
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
