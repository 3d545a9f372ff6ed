import type { Plural } from '../en'
import type { studiesEn } from './en'

/** Every text of the pages of studies and their charts, in another language. */
export type StudiesCatalogue = Readonly<Record<keyof typeof studiesEn, string | Plural>>
