import type { MapView } from '@/evidence-map/map-view'
import { facetOf } from '@/search/facets'

import { FacetGroup, YearRange } from '../../search/FacetGroup'
import { SearchField } from '../../search/SearchBox'
import { useSite } from '../../site'

type Choice = { readonly value: string; readonly label: string }

type SelectProps = {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly choices: readonly Choice[]
  /** Whether its words are too long for half a phone. */
  readonly isWide?: boolean
}

const Select = ({ name, label, value, choices, isWide = false }: SelectProps) => (
  <label className={isWide ? 'gm-field gm-wide' : 'gm-field'}>
    <span className="label">{label}</span>
    <select className="field" name={name} defaultValue={value}>
      {choices.map((choice) => <option key={choice.value} value={choice.value}>{choice.label}</option>)}
    </select>
  </label>
)

const Day = ({ name, label, value }: { name: string; label: string; value: string | null }) => (
  <label className="gm-field">
    <span className="label">{label}</span>
    <input className="field" type="date" name={name} defaultValue={value ?? ''} />
  </label>
)

/** What the map shows: a form that asks for the page again, its filters those of the search. */
export const MapForm = ({ view }: { view: MapView }) => {
  const { t, href } = useSite()
  const { state, choices } = view
  const bubbles = choices.bubbles.map(({ value, label }) => ({ value, label: label ?? t('map.bubbles.kind') }))
  const sizes = (['small', 'medium', 'large'] as const).map((value) => ({ value, label: t(`map.size.${value}`) }))
  const empties = [
    { value: '', label: t('map.empty.auto') }, { value: 'show', label: t('map.empty.show') }, { value: 'hide', label: t('map.empty.hide') },
  ]
  return (
    <form className="gm-form" action={href('/map')} method="get" aria-labelledby="map-form">
      <h2 id="map-form" className="visually-hidden">{t('map.form')}</h2>
      <div className="gm-fields">
        <Select name="rows" label={t('map.rows')} value={facetOf(state.rows).param} choices={choices.axes} />
        <Select name="columns" label={t('map.columns')} value={facetOf(state.columns).param} choices={choices.axes} />
        <Select name="bubbles" label={t('map.bubbles')} value={state.bubbles} choices={bubbles} isWide />
        <Day name="as-at" label={t('map.asAt')} value={state.asAt} />
        <Day name="since" label={t('map.since')} value={state.since} />
        <Select name="size" label={t('map.size')} value={state.size} choices={sizes} />
        <Select name="empty" label={t('map.empty')} value={state.empty ?? ''} choices={empties} />
      </div>
      {state.openRows.map((slug) => <input key={slug} type="hidden" name="open-row" value={slug} />)}
      {state.openColumns.map((slug) => <input key={slug} type="hidden" name="open-column" value={slug} />)}
      {state.view === 'words' && <input type="hidden" name="view" value="words" />}
      <details className="disclosure" open={view.isFiltered}>
        <summary>
          {t('search.filter')}
          {view.chips.length > 0 && <span className="facet-chosen">{t('search.chosen', { count: view.chips.length })}</span>}
        </summary>
        <SearchField q={state.search.q} />
        <div className="gm-filters">
          {view.groups.map((group) => <FacetGroup key={group.key} group={group} />)}
          <YearRange from={state.search.from} to={state.search.to} />
        </div>
      </details>
      <div className="cluster">
        <button className="button" type="submit">{t('map.show')}</button>
        <a href={view.links.swapped}>{t('map.swap')}</a>
      </div>
    </form>
  )
}
