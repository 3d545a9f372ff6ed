import type { CollaborativeCatalogue } from './catalogue'

/** The words of the collaborative's pages. */
export const collaborativeCy = {
} satisfies Partial<CollaborativeCatalogue>
