import type { Plural } from '../en'
import type { plotsEn } from './en'

/** Every text of the plots, in another language. */
export type PlotCatalogue = Readonly<Record<keyof typeof plotsEn, string | Plural>>
