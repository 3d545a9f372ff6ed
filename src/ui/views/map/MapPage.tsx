import type { MapView } from '@/evidence-map/map-view'
import { dayInWords } from '@/search/day'

import { GapGrid, GapMark, GapSymbols } from '../../charts/gap-map/GapGrid'
import { signsOf } from '../../charts/gap-map/cell'
import { GapTable } from '../../charts/gap-map/GapTable'
import { legendOf, rulesInWords } from '../../charts/gap-map/legend'
import { apart, changeOfMap, mapCaption } from '../../charts/gap-map/sentence'
import { SignGlyph } from '../../evidence/glyphs'
import { Chip } from '../../search/Chips'
import { Breadcrumb } from '../../shell/Breadcrumb'
import { useSite } from '../../site'
import { MapForm } from './MapForm'

/** Filters in use, each a link to the map without it. */
const Filters = ({ view: { chips, links } }: { view: MapView }) => {
  const { t } = useSite()
  if (chips.length === 0) return null
  return (
    <ul className="chips" aria-label={t('search.chips')}>
      {chips.map((chip) => <li key={chip.url}><Chip chip={chip} /></li>)}
      {chips.length > 1 && <li><a className="chip" href={links.withoutFilters}>{t('search.clear')}</a></li>}
    </ul>
  )
}

/** What a map shows in a few lines, and what it leaves out. */
const About = ({ view }: { view: MapView }) => {
  const site = useSite()
  const { t, locale } = site
  const { outside, leftOut, beyond, noLongerPublic, state: { since } } = view
  const isOutside = outside.studies + outside.reviews + outside.underWay > 0
  const change = changeOfMap(view, site)
  const cut = beyond.rows + beyond.columns
  return (
    <div className="stack gm-about">
      <p>{t('map.holds', apart(view.inside, t))}{isOutside && ` ${t('map.outside', apart(outside, t))}`}</p>
      {noLongerPublic > 0 && <p>{t('map.withdrawn', { count: noLongerPublic })}</p>}
      {change && <p><strong>{change}</strong></p>}
      {since !== null && <p><a href={view.links.earlier}>{t('map.earlier', { day: dayInWords(since, locale) })}</a></p>}
      {(leftOut.rows > 0 || leftOut.columns > 0) && (
        <p>
          {leftOut.rows > 0 && `${t('map.leftOut.rows', { count: leftOut.rows })} `}
          {leftOut.columns > 0 && `${t('map.leftOut.columns', { count: leftOut.columns })} `}
          <a href={view.links.showEmpty}>{t('map.leftOut.show')}</a>
        </p>
      )}
      {cut > 0 && <p>{t('map.beyond', { count: cut })}</p>}
      {view.isFiltered && <p className="notice"><SignGlyph name="warning" /><span>{t('map.filtered')}</span></p>}
    </div>
  )
}

const Legend = ({ view }: { view: MapView }) => {
  const site = useSite()
  const { t } = site
  const signs = signsOf(view)
  return (
    <section className="gm-legend stack" aria-labelledby="map-legend">
      <h2 id="map-legend">{t('map.legend')}</h2>
      <ul role="list">
        {legendOf(view, site).map(({ sign, label }) => (
          <li key={sign} className="sign"><GapMark sign={sign} tone={signs.get(sign)?.tone ?? 'ink'} /> {label}</li>
        ))}
      </ul>
      <p className="hint">{t('map.legend.size')}{view.state.bubbles === 'direction' && ` ${t('map.legend.several')}`}</p>
    </section>
  )
}

const Rules = ({ view }: { view: MapView }) => {
  const site = useSite()
  const { t } = site
  return (
    <section className="gm-rules stack" aria-labelledby="map-rules">
      <h2 id="map-rules">{t('map.rules')}</h2>
      <p className="hint">{t('map.rules.team')}</p>
      <dl className="rows">
        {rulesInWords(view, site).map(({ name, rule }) => <div key={name}><dt>{name}</dt><dd>{rule}</dd></div>)}
      </dl>
    </section>
  )
}

const Files = ({ view, site: address }: { view: MapView; site: string }) => {
  const { t, locale } = useSite()
  const params = new URLSearchParams(view.query)
  if (locale !== 'en') params.set('locale', locale)
  const file = (ending: string): string => `/export/map/map.${ending}${params.size > 0 ? `?${params}` : ''}`
  return (
    <section className="gm-files stack" aria-labelledby="map-files">
      <h2 id="map-files">{t('map.files')}</h2>
      <p className="cluster chart-files">
        <a href={file('svg')} download>SVG</a>
        <button className="button quiet" type="button" hidden data-png={file('svg')}>{t('map.png')}</button>
        <a href={file('csv')} download>CSV</a>
      </p>
      <details className="disclosure">
        <summary>{t('map.embed')}</summary>
        <p>{t('map.embed.how')}</p>
        <pre tabIndex={0}><code>{`<iframe src="${address}${view.links.embed}" title="${t('map.title')}" width="100%" height="700"></iframe>`}</code></pre>
      </details>
    </section>
  )
}

const Drawn = ({ view }: { view: MapView }) => {
  const { t } = useSite()
  if (view.rows.length === 0 || view.columns.length === 0) return <p className="empty">{t('map.nothing')}</p>
  return view.state.view === 'words' ? <GapTable view={view} /> : <GapGrid view={view} />
}

export type MapPageProps = {
  readonly view: MapView
  /** Where the hub is, without a trailing slash. */
  readonly site: string
}

/** The gap map with what it shows, its legend, the rules of its gaps and itself as files. */
export const MapPage = ({ view, site: address }: MapPageProps) => {
  const { t } = useSite()
  const { links, state } = view
  return (
    <article>
      <div className="wrap">
        <Breadcrumb />
        <header className="page-head stack">
          <h1>{t('map.title')}</h1>
          <p className="lede">{t('map.lede')}</p>
        </header>
        <MapForm view={view} />
        <Filters view={view} />
        <About view={view} />
        <nav className="gm-views cluster" aria-label={t('map.title')}>
          <a href={links.grid} aria-current={state.view === 'grid' ? 'true' : undefined}>{t('map.view.grid')}</a>
          <a href={links.words} aria-current={state.view === 'words' ? 'true' : undefined}>{t('map.view.words')}</a>
          <a href={links.full}>{t('map.view.full')}</a>
        </nav>
      </div>
      <section id="gap-map" className="gm-figure" tabIndex={-1} aria-label={t('map.title')}>
        <GapSymbols view={view} />
        <Drawn view={view} />
      </section>
      <div className="wrap gm-notes">
        {state.view === 'grid' && <p className="hint" hidden data-gap-map-keys="">{t('map.keys')}</p>}
        <Legend view={view} />
        <Rules view={view} />
        <p className="hint">{t('map.days')}</p>
        <Files view={view} site={address} />
      </div>
    </article>
  )
}

/** The map alone, for another page's frame and for a whole screen. */
export const MapAlone = ({ view, hub, isFull }: { view: MapView; hub: string; isFull: boolean }) => {
  const site = useSite()
  const { t } = site
  return (
    <article className="gm-alone">
      <h1>{t('map.title')}: {mapCaption(view, site)}</h1>
      <GapSymbols view={view} />
      <Drawn view={view} />
      <Legend view={view} />
      <Rules view={view} />
      <p><a href={view.links.self} data-map-back={isFull ? '' : undefined}>{t('map.embed.back', { hub })}</a></p>
    </article>
  )
}
