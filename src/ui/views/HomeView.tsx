import type { BalanceRow, CountView, HomeView as Home } from '@/publishing/views'
import type { SearchHit } from '@/search/types'

import { DesignBadge } from '../evidence/badges'
import { directionOf, DirectionGlyph, directions } from '../evidence/glyphs'
import { HitCard, type Labels } from '../search/HitCard'
import { SearchBox } from '../search/SearchBox'
import { useSite } from '../site'
import { langAttributes, Localised } from '../text/Localised'
import { Items } from './ListView'

type HomeProps = { readonly home: Home; readonly newest: readonly SearchHit[]; readonly labels: Labels }

/** The front page: what this is, a search, what is known and what is not, what is new. */
export const HomeView = ({ home, newest, labels }: HomeProps) => (
  <>
    <Hero home={home} />
    <Questions home={home} />
    <Known home={home} />
    <Tests home={home} />
    <New home={home} newest={newest} labels={labels} />
  </>
)

const Hero = ({ home: { hub, tries, balance } }: { home: Home }) => {
  const { t, href } = useSite()
  return (
    <section className="hero">
      <div className="wrap hero-grid">
        <div>
          <h1>{hub.strapline ? <Localised value={hub.strapline} /> : hub.name}</h1>
          {hub.aim && <p className="lede"><Localised value={hub.aim} /></p>}
          <SearchBox />
          {tries.length > 0 && (
            <p className="tries">
              <span>{t('home.tries')}:</span>
              {tries.map(({ label, path }) => <a key={path} href={href(path)}>{label}</a>)}
            </p>
          )}
        </div>
        <Field rows={balance} />
      </div>
    </section>
  )
}

/** The questions that summaries answer, as a policymaker would ask them. */
const Questions = ({ home: { questions } }: { home: Home }) => {
  const { t, href } = useSite()
  if (questions.length === 0) return null
  return (
    <section className="section" aria-labelledby="questions">
      <div className="wrap">
        <div className="section-head"><h2 id="questions">{t('home.questions')}</h2><p className="hint">{t('home.questions.lede')}</p></div>
        <ul className="index-list questions">
          {questions.map(({ path, question }) => <li key={path}><a href={href(path)}><Localised value={question} /></a></li>)}
        </ul>
      </div>
    </section>
  )
}

const mostFieldMarks = 140

/** Every study and review as one mark: the whole of the evidence at a glance, explained further down. */
const Field = ({ rows }: { rows: readonly BalanceRow[] }) => {
  const { t } = useSite()
  const cells = rows.flatMap((row) => row.cells)
  const total = cells.reduce((sum, { count }) => sum + count, 0)
  if (total === 0) return null
  const perMark = Math.ceil(total / mostFieldMarks)
  const marks = directions.flatMap((direction) => {
    const count = cells.filter((cell) => cell.direction === direction).reduce((sum, cell) => sum + cell.count, 0)
    return Array.from({ length: Math.ceil(count / perMark) }, () => direction)
  })
  return (
    <a className="evidence-field" href="#balance">
      <span className="marks" aria-hidden="true">
        {marks.map((direction, index) => <DirectionGlyph key={index} value={direction} />)}
      </span>
      <span>{perMark === 1 ? t('home.field') : t('home.field.scaled', { count: perMark })}</span>
    </a>
  )
}

const Known = ({ home }: { home: Home }) => {
  const { t, href } = useSite()
  const empty = home.counts.every(({ count }) => count === 0)
  return (
    <section className="section" aria-labelledby="known">
      <div className="wrap">
        <div className="section-head">
          <h2 id="known">{t('home.known')}</h2>
          <p className="hint">{t('home.known.lede')}</p>
        </div>
        {home.hub.honesty && <p className="lede honesty"><Localised value={home.hub.honesty} /></p>}
        {empty ? <p className="empty">{t('home.empty')}</p> : (
          <>
            <Counts counts={home.counts} />
            <ul className="cluster" role="list">
              <li><a href={href('/map')}>{t('map.home')}</a></li>
              <li><a href={href('/gaps')}>{t('gaps.title')}</a></li>
              <li><a href={href('/quality')}>{t('nav.quality')}</a></li>
              <li><a href={href('/claims')}>{t('claims.title')}</a></li>
            </ul>
            <Balance rows={home.balance} />
            <Designs home={home} />
          </>
        )}
      </div>
    </section>
  )
}

const Counts = ({ counts }: { counts: readonly CountView[] }) => {
  const { t, href, number } = useSite()
  return (
    <ul className="known-grid">
      {counts.map(({ key, count, path, open }) => {
        const words = t(`home.known.${key}`, { count })
        return (
          <li key={key} className={open ? 'open' : undefined}>
            <span className="figure">{number(count)}</span>
            {path ? <a href={href(path)}>{words}</a> : words}
          </li>
        )
      })}
    </ul>
  )
}

const mostMarks = 40

const Balance = ({ rows }: { rows: readonly BalanceRow[] }) => {
  const { t } = useSite()
  const largest = Math.max(1, ...rows.flatMap(({ cells }) => cells.map(({ count }) => count)))
  const perMark = Math.ceil(largest / mostMarks)
  return (
    <section aria-labelledby="balance">
      <h3 id="balance">{t('home.balance')}</h3>
      <p className="hint">{perMark === 1 ? t('home.balance.lede') : t('home.balance.scaled', { count: perMark })}</p>
      <div className="balance">
        {rows.filter(({ total }) => total > 0).map((row) => <BalanceRowView key={row.group} row={row} perMark={perMark} />)}
      </div>
    </section>
  )
}

const BalanceRowView = ({ row, perMark }: { row: BalanceRow; perMark: number }) => {
  const { t, href, number } = useSite()
  return (
    <div className="balance-row">
      <div>
        <h4>{t(`home.balance.${row.group}`)}</h4>
        <p className="hint">{t(`home.balance.${row.group}.meaning`)}</p>
      </div>
      <ul className="balance-cells">
        {row.cells.map(({ direction, count, path }) => {
          const value = directionOf(direction)
          return count === 0 ? (
            <li key={direction} className="none"><span className="words">{number(0)} {t(`direction.${value}`)}</span></li>
          ) : (
            <li key={direction}>
              <a href={href(path)}>
                <span className={`marks tone-${value}`} aria-hidden="true">
                  {Array.from({ length: Math.ceil(count / perMark) }, (_, index) => <DirectionGlyph key={index} value={value} />)}
                </span>
                <span className="words"><b>{number(count)}</b> {t(`direction.${value}`)}</span>
              </a>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

const Designs = ({ home }: { home: Home }) => {
  const { t, href, number, locale } = useSite()
  const largest = Math.max(1, ...home.designs.map(({ count }) => count))
  if (home.designs.length === 0) return null
  return (
    <details className="disclosure designs">
      <summary>{t('home.designs')}</summary>
      <ul className="bar-list">
        {home.designs.map(({ slug, label, count, path }) => (
          <li key={slug}>
            <a href={href(path)} {...langAttributes(label, locale)}><DesignBadge slug={slug} label={label.text} /></a>
            <span className="bar-cell">
              <svg className="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <rect width={(100 * count) / largest} height="10" fill="currentColor" />
              </svg>
              <b className="num">{number(count)}</b>
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

const Tests = ({ home: { hub } }: { home: Home }) => {
  const { t } = useSite()
  if (hub.tests.length === 0) return null
  return (
    <section className="section band" aria-labelledby="tests">
      <div className="wrap">
        <div className="section-head">
          <h2 id="tests">{t('home.tests')}</h2>
          <p className="hint">{t('home.tests.lede')}</p>
        </div>
        <ul className="tests">
          {hub.tests.map(({ title, text }) => (
            <li key={title.text}><h3><Localised value={title} /></h3>{text && <p><Localised value={text} /></p>}</li>
          ))}
        </ul>
      </div>
    </section>
  )
}

const New = ({ home, newest, labels }: HomeProps) => {
  const { t, href } = useSite()
  return (
    <>
      <section className="section" aria-labelledby="texts">
        <div className="wrap">
          <div className="section-head"><h2 id="texts">{t('home.texts')}</h2></div>
          {home.texts.length > 0 ? <Items items={home.texts} level="h3" withKind /> : <p className="empty">{t('home.texts.none')}</p>}
        </div>
      </section>
      {newest.length > 0 && (
        <section className="section" aria-labelledby="new">
          <div className="wrap">
            <div className="section-head">
              <h2 id="new">{t('home.new')}</h2>
              <a href={href('/search?kind=study&kind=review&sort=newest')}>{t('home.new.all')}</a>
            </div>
            <ol className="hits two-columns" role="list">
              {newest.map((hit) => <li key={hit.document.id}><HitCard hit={hit} labels={labels} brief /></li>)}
            </ol>
          </div>
        </section>
      )}
    </>
  )
}
