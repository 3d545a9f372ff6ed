import type { Payload } from 'payload'

import { itemOf } from '@/bibliography/storing'
import { environment } from '@/platform/environment'
import { hubTexts } from '@/publishing/hub/queries'
import { localText } from '@/publishing/localised'
import { publicRecords, recordsById } from '@/publishing/reading/queries'
import { idOf, idsOf, numberOf, rowsOf, textOf, textsOf, type Stored } from '@/publishing/stored'
import { cslLocales } from '../bundled'
import { cite } from '../cite'
import type { CiteView } from '../cite-view'
import { itemOfOwnPage, type OwnAuthor } from '../ownPages'
import { styleChoices, styleNamed } from '../queries'
import type { CslItem } from '../../record'

/** A page that can be cited. */
export type CitedPage = {
  readonly section: 'references' | 'studies' | 'summaries' | 'briefings' | 'projects' | 'claims'
  readonly slug: string
}

/**
 * What a page is cited as: a reference as itself, a study as its main report, everything else as a page of the hub.
 * Null where there is no such page.
 */
export async function citedItem(hub: Payload, { section, slug }: CitedPage, locale = 'en'): Promise<CslItem | null> {
  const [record] = await publicRecords(hub, section, { where: { slug: { equals: slug } }, limit: 1 })
  if (!record) return null
  if (section === 'references') return named(record)
  if (section === 'studies') {
    const reports = rowsOf(record, 'reports')
    const main = reports.find(({ role }) => role === 'main') ?? reports[0]
    const id = main ? idOf(main, 'reference') : null
    const report = (await recordsById(hub, 'references', [id])).get(id ?? '')
    if (report) return named(report)
  }
  return ownItem(hub, { section, slug }, record, locale)
}

const named = (record: Stored): CslItem => {
  const item = itemOf(record)
  return { ...item, id: item.id ?? String(record.slug ?? record.id) }
}

async function ownItem(hub: Payload, { section, slug }: CitedPage, record: Stored, locale: string): Promise<CslItem> {
  const [texts, people] = await Promise.all([
    hubTexts(hub, locale),
    recordsById(hub, 'people', idsOf(record, 'authors'), { name: true, family: true, given: true }),
  ])
  const authors = idsOf(record, 'authors').flatMap((id): OwnAuthor[] => {
    const person = people.get(id)
    return person ? [{ name: textOf(person, 'name') ?? '', family: textOf(person, 'family'), given: textOf(person, 'given') }] : []
  })
  const title = localText(section === 'claims' ? record.statement : record.title, locale) ?? { text: slug, lang: 'en' }
  return itemOfOwnPage({
    section: section === 'summaries' || section === 'briefings' ? section : 'studies',
    slug,
    title: title.text,
    language: title.lang,
    authors: [...authors, ...textsOf(record, 'authorNames').map((name) => ({ name, family: null, given: null }))],
    date: textOf(record, 'date') ?? textOf(record, 'searchedOn') ?? numberOf(record, 'year')?.toString() ?? null,
    series: textOf(record, 'series'),
    number: textOf(record, 'number'),
    hubName: texts.name,
    url: `${environment().publicUrl}/${section}/${slug}`,
  }, new Date().toISOString().slice(0, 10))
}

/**
 * How a page asks to be cited: formatted in the style that its address asks for, with the styles to choose from.
 *
 * @param asked the `style` parameter of the address; anything unknown gives the default style
 */
export async function citePage(
  hub: Payload, page: CitedPage, { locale, asked }: { readonly locale: keyof typeof cslLocales; readonly asked: unknown },
): Promise<CiteView> {
  const [item, styles, { key, style }] = await Promise.all([
    citedItem(hub, page, locale), styleChoices(hub), styleNamed(hub, typeof asked === 'string' ? asked : null),
  ])
  const [citation] = item ? await cite([item], { style, locale: cslLocales[locale] }) : []
  return { path: `/${page.section}/${page.slug}`, name: `${page.section}:${page.slug}`, parts: citation?.parts ?? [], style: key, styles }
}
