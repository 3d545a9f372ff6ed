import type { Plural } from '../en'
import type { certaintyEn } from './en'

/** Every text of the Summary of Findings, in another language. */
export type CertaintyCatalogue = Readonly<Record<keyof typeof certaintyEn, string | Plural>>
