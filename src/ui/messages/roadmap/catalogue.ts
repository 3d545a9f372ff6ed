import type { Plural } from '../en'
import type { roadmapEn } from './en'

/** Every text of the roadmap, in another language. */
export type RoadmapCatalogue = Readonly<Record<keyof typeof roadmapEn, string | Plural>>
