import type { GapFilter, GapFilterKey, GapListItem, GapListView } from '@/agenda/gaps/gap-view'
import { edtfInWords } from '@/bibliography/dates'

import { ExampleFlag } from '../../evidence/badges'
import { optionText } from '../../messages'
import { Pagination } from '../../search/Pagination'
import { Breadcrumb } from '../../shell/Breadcrumb'
import { useSite } from '../../site'
import { Localised } from '../../text/Localised'
import { GapState, StandingMark } from './GapState'

/** The public list of gaps, narrowed by links. */
export const GapsView = ({ list }: { list: GapListView }) => {
  const { t, href } = useSite()
  return (
    <div className="wrap">
      <Breadcrumb />
      <header className="page-head stack">
        <h1>{t('gaps.title')}</h1>
        <p className="lede">{t('gaps.lede')}</p>
        <p className="cluster">
          <a className="button" href={href('/gaps/tag')}>{t('gaps.tag')}</a>
          <a href={href('/search?kind=gap')}>{t('gaps.search')}</a>
        </p>
      </header>
      <nav className="gap-filters" aria-label={t('gaps.filter')}>
        {list.filters.filter(({ values }) => values.length > 0).map(({ key, values }) => (
          <section key={key}>
            <h2>{t(`gaps.filter.${key}`)}</h2>
            <ul role="list">
              {values.map((filter) => <Filter key={filter.value} of={key} filter={filter} />)}
            </ul>
          </section>
        ))}
      </nav>
      <section className="section" aria-labelledby="gaps-found">
        <div className="section-head">
          <h2 id="gaps-found">{t('gaps.found', { count: list.total })}</h2>
          {list.examples > 0 && <p className="hint">{t('gaps.examples', { count: list.examples })}</p>}
          {list.isNarrowed && <p><a href={href('/gaps')}>{t('gaps.all')}</a></p>}
        </div>
        {list.total + list.examples === 0 && <p className="empty">{t('gaps.none')}</p>}
        <ul className="index-list">{list.items.map((gap) => <Item key={gap.path} gap={gap} />)}</ul>
      </section>
      <Pagination
        page={list.page} pages={list.pages}
        previous={list.previous && href(list.previous)} next={list.next && href(list.next)}
      />
    </div>
  )
}

const Filter = ({ of, filter }: { of: GapFilterKey; filter: GapFilter }) => {
  const { t, href, number } = useSite()
  const { value, label, count, isChosen, path } = filter
  const words = of === 'country'
    ? label ? <Localised value={label} /> : value
    : optionText(t, of === 'state' ? 'gap.state' : of === 'kind' ? 'gap.kind' : 'gaps.priority', value)
  // Where nothing fits, a link would lead to an empty list.
  if (count === 0 && !isChosen) return <li className="hint">{words} <span className="num">({number(count)})</span></li>
  return (
    <li>
      <a href={href(path)} aria-current={isChosen ? 'true' : undefined}>
        {words} <span className="num">({number(count)})</span>
        {isChosen && <span className="visually-hidden"> {t('gaps.filter.remove')}</span>}
      </a>
    </li>
  )
}

const Item = ({ gap }: { gap: GapListItem }) => {
  const { t, href, locale, comma } = useSite()
  return (
    <li>
      <p className="aside">{[edtfInWords(gap.at, locale), gap.country?.label.text].filter(Boolean).join(' · ')}</p>
      <div className="stack">
        <h3><a href={href(gap.path)}><Localised value={gap.title} /></a></h3>
        <p className="badges">
          <GapState value={gap.state} />
          {gap.standing && <StandingMark />}
          <span>{optionText(t, 'gap.kind', gap.kind)}</span>
          {gap.endorsements > 0 && <span>{t('gap.endorsed', { count: gap.endorsements })}</span>}
          {gap.isExample && <ExampleFlag />}
        </p>
        {gap.terms.length > 0 && (
          <p className="meta-line">
            {gap.terms.map(({ slug, label }, index) => <span key={slug}>{index > 0 && comma}<Localised value={label} /></span>)}
          </p>
        )}
      </div>
    </li>
  )
}
