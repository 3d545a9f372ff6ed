import type { Catalogue } from './en'

export const pt: Catalogue = {}
