import type { Plural } from '../en'
import type { searchEn } from './en'

/** Every text of the search, its facets and downloads, in another language. */
export type SearchCatalogue = Readonly<Record<keyof typeof searchEn, string | Plural>>
