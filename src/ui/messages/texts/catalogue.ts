import type { Plural } from '../en'
import type { textsEn } from './en'

/** Every one of these texts, in another language. */
export type TextsCatalogue = Readonly<Record<keyof typeof textsEn, string | Plural>>
