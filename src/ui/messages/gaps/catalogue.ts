import type { Plural } from '../en'
import type { gapsEn } from './en'

/** Every text of the pages of gaps, in another language. */
export type GapCatalogue = Readonly<Record<keyof typeof gapsEn, string | Plural>>
