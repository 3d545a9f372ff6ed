import type { Plural } from '../en'
import type { partnershipEn } from './en'

/** Every text of the pages of projects, partners and people, in another language. */
export type PartnershipCatalogue = Readonly<Record<keyof typeof partnershipEn, string | Plural>>
