import type { Plural } from '../en'
import type { mapEn } from './en'

/** Every text of the gap map, in another language. */
export type MapCatalogue = Readonly<Record<keyof typeof mapEn, string | Plural>>
