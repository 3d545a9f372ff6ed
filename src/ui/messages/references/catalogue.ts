import type { Plural } from '../en'
import type { referencesEn } from './en'

/** Every text of the pages of references and of citing, in another language. */
export type ReferencesCatalogue = Readonly<Record<keyof typeof referencesEn, string | Plural>>
