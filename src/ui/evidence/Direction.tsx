import { useSite } from '../site'
import { directionOf, DirectionGlyph } from './glyphs'

/** Direction of benefit: glyph, word and colour. `boxed` sets it apart where it leads a row. */
export const Direction = ({ value, boxed = false }: { value: string | null; boxed?: boolean }) => {
  const { t } = useSite()
  const direction = directionOf(value)
  return (
    <span className={`sign direction tone-${direction}${boxed ? ' boxed' : ''}`}>
      <DirectionGlyph value={direction} />
      {t(`direction.${direction}`)}
    </span>
  )
}
