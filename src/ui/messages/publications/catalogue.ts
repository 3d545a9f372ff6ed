import type { Plural } from '../en'
import type { publicationsEn } from './en'

/** Every text of the pages of summaries and briefings, in another language. */
export type PublicationsCatalogue = Readonly<Record<keyof typeof publicationsEn, string | Plural>>
