import type { Catalogue } from './en'

export const cy: Catalogue = {}
