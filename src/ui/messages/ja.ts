import type { Catalogue } from './en'

export const ja: Catalogue = {}
