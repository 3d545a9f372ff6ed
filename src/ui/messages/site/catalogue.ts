import type { Plural } from '../en'
import type { siteEn } from './en'

/** Every text of every page, of the front page and of the pages about the hub, in another language. */
export type SiteCatalogue = Readonly<Record<keyof typeof siteEn, string | Plural>>
