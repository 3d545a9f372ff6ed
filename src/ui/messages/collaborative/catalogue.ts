import type { Plural } from '../en'
import type { collaborativeEn } from './en'

/** Every text of the collaborative's pages, in another language. */
export type CollaborativeCatalogue = Readonly<Record<keyof typeof collaborativeEn, string | Plural>>
