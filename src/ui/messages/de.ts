import type { Catalogue } from './en'

export const de: Catalogue = {}
