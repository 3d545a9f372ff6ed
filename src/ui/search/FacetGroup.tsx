import type { FacetChoice, FacetGroup as FacetGroupView } from '@/search/types'

import { DesignGlyph, directionOf, DirectionGlyph } from '../evidence/glyphs'
import { useSite } from '../site'

const ChoiceGlyph = ({ facet, value }: { facet: string; value: string }) => {
  if (facet === 'design') return <DesignGlyph slug={value} />
  if (facet !== 'direction') return null
  const direction = directionOf(value)
  return <span className={`glyph-direction tone-${direction}`}><DirectionGlyph value={direction} /></span>
}

const Choice = ({ group, choice }: { group: FacetGroupView; choice: FacetChoice }) => {
  const { number } = useSite()
  return (
    <li>
      <label className={`choice depth-${Math.min(choice.depth, 3)}`}>
        <input type="checkbox" name={group.param} value={choice.value} defaultChecked={choice.chosen} />
        <span className="sign">
          <ChoiceGlyph facet={group.key} value={choice.value} />
          <span>{choice.label}</span>
        </span>
        <span className="count">{number(choice.count)}</span>
      </label>
    </li>
  )
}

/** One facet: a named group of checkboxes with counts, open where something in it is chosen. */
export const FacetGroup = ({ group, open = false }: { group: FacetGroupView; open?: boolean }) => {
  const { t } = useSite()
  const chosen = group.choices.filter((choice) => choice.chosen).length
  return (
    <fieldset className="facet">
      <legend className="visually-hidden">{group.label}</legend>
      <details open={open || chosen > 0} data-keep={group.key}>
        <summary>
          <span>{group.label}</span>
          {chosen > 0 && <span className="facet-chosen">{t('search.chosen', { count: chosen })}</span>}
        </summary>
        <ul className="choices" role="list">
          {group.choices.map((choice) => <Choice key={choice.value} group={group} choice={choice} />)}
        </ul>
      </details>
    </fieldset>
  )
}

/** The range of years, both ends included. */
export const YearRange = ({ from, to }: { from: number | null; to: number | null }) => {
  const { t } = useSite()
  return (
    <fieldset className="facet">
      <legend className="visually-hidden">{t('search.years')}</legend>
      <details open={from !== null || to !== null} data-keep="years">
        <summary><span>{t('search.years')}</span></summary>
        <div className="years">
          <YearField name="from" label={t('search.yearFrom')} value={from} />
          <YearField name="to" label={t('search.yearTo')} value={to} />
        </div>
      </details>
    </fieldset>
  )
}

const YearField = ({ name, label, value }: { name: string; label: string; value: number | null }) => (
  <label>
    <span className="hint">{label}</span>
    <input className="field" name={name} inputMode="numeric" pattern="[12][0-9]{3}" maxLength={4} defaultValue={value ?? ''} />
  </label>
)
