import type { Plural } from '../en'
import type { qualityEn } from './en'

/** Every text of the pages of quality and methods, in another language. */
export type QualityCatalogue = Readonly<Record<keyof typeof qualityEn, string | Plural>>
