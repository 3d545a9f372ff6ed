import { SignGlyph } from '../evidence/glyphs'
import { useSite } from '../site'

/** A search that needs nothing but a form. `id` tells two boxes on one page apart. */
export const SearchBox = ({ q = '', id = 'q' }: { q?: string; id?: string }) => {
  const { t, href } = useSite()
  return (
    <form action={href('/search')} method="get" role="search" aria-label={t('search.button')}>
      <SearchField q={q} id={id} />
    </form>
  )
}

/** The field and button alone, for a form that holds more than words. */
export const SearchField = ({ q = '', id = 'q' }: { q?: string; id?: string }) => {
  const { t } = useSite()
  return (
    <>
      <label className="label" htmlFor={id}>{t('search.label')}</label>
      <div className="search-box">
        <input className="field" id={id} name="q" type="search" defaultValue={q} maxLength={300} enterKeyHint="search" />
        <button className="button" type="submit">
          <SignGlyph name="search" />
          {t('search.button')}
        </button>
      </div>
    </>
  )
}
