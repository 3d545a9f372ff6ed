import { edtfInWords } from '@/bibliography/dates'
import type { ListItem } from '@/publishing/views'

import { ExampleFlag } from '../evidence/badges'
import { SignGlyph } from '../evidence/glyphs'
import { Breadcrumb } from '../shell/Breadcrumb'
import { useSite } from '../site'
import { langAttributes, Localised } from '../text/Localised'

type ListViewProps = {
  readonly title: string
  readonly lede: string
  readonly items: readonly ListItem[]
  readonly none: { readonly title: string; readonly text: string }
}

/** A list of texts, newest first, or what to do while there are none. */
export const ListView = ({ title, lede, items, none }: ListViewProps) => {
  const { t, href } = useSite()
  return (
    <div className="wrap">
      <Breadcrumb />
      <header className="page-head stack">
        <h1>{title}</h1>
        <p className="lede">{lede}</p>
      </header>
      {items.length > 0 ? <Items items={items} /> : (
        <div className="empty stack">
          <h2>{none.title}</h2>
          <p>{none.text}</p>
          <p><a className="button" href={href('/search')}>{t('nav.search')}</a></p>
        </div>
      )}
    </div>
  )
}

type ItemsProps = {
  readonly items: readonly ListItem[]
  readonly level?: 'h2' | 'h3'
  /** Where summaries and briefings stand together. */
  readonly withKind?: boolean
}

/** The items alone, for pages that show a list among other things. */
export const Items = ({ items, level: Heading = 'h2', withKind = false }: ItemsProps) => {
  const { t, href, locale } = useSite()
  const aside = ({ path, date, aside: own }: ListItem): string => [
    withKind && t(path.startsWith('/summaries/') ? 'kind.summary' : 'kind.briefing'),
    edtfInWords(date, locale) ?? t('unknown.noDate'),
    own,
  ].filter(Boolean).join(' · ')
  return (
    <ul className="index-list">
      {items.map((item) => (
        <li key={item.path}>
          <p className="aside">{aside(item)}</p>
          <div className="stack">
            <Heading {...langAttributes(item, locale)}><a href={href(item.path)}>{item.title}</a></Heading>
            {item.answer && <p><Localised value={item.answer} /></p>}
            {item.isFlagged && <p className="sign flagged"><SignGlyph name="warning" />{t('flag.inList')}</p>}
            {item.isExample && <p><ExampleFlag /></p>}
          </div>
        </li>
      ))}
    </ul>
  )
}
