import type { Catalogue } from './en'

export const ar: Catalogue = {}
