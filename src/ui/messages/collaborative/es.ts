import type { CollaborativeCatalogue } from './catalogue'

/** The words of the collaborative's pages. */
export const collaborativeEs = {
} satisfies Partial<CollaborativeCatalogue>
