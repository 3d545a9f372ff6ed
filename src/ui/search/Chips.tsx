import type { Chip as ChipView } from '@/search/types'

import { SignGlyph } from '../evidence/glyphs'
import { useSite } from '../site'

/** A filter in use; following it takes the filter away. */
export const Chip = ({ chip }: { chip: ChipView }) => {
  const { t } = useSite()
  return (
    <a className="chip" href={chip.url} data-search>
      <span className="visually-hidden">{t('search.chipRemove')} </span>
      <span>{chip.label}: <b>{chip.value}</b></span>
      <SignGlyph name="remove" />
    </a>
  )
}

/** All filters in use. */
export const Chips = ({ chips }: { chips: readonly ChipView[] }) => {
  const { t, href } = useSite()
  if (chips.length === 0) return null
  return (
    <ul className="chips" aria-label={t('search.chips')}>
      {chips.map((chip) => <li key={chip.url}><Chip chip={chip} /></li>)}
      {chips.length > 1 && (
        <li><a className="chip" href={href('/search')} data-search>{t('search.clear')}</a></li>
      )}
    </ul>
  )
}
