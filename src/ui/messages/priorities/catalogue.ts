import type { Plural } from '../en'
import type { prioritiesEn } from './en'

/** Every text of priority rounds, in another language. */
export type PrioritiesCatalogue = Readonly<Record<keyof typeof prioritiesEn, string | Plural>>
