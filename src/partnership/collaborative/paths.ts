const paths = {
  events: (slug: string) => `/collaborative/events/${slug}`,
  'working-groups': (slug: string) => `/collaborative/groups/${slug}`,
  'newsletter-issues': (slug: string) => `/collaborative/newsletter/${slug}`,
  // These have no page of their own: they stand in the page of the collaborative.
  ambitions: (slug: string) => `/collaborative#${slug}`,
  offers: (slug: string) => `/collaborative#${slug}`,
} as const

type CollaborativeCollection = keyof typeof paths

/** Where visitors see a record of the collaborative, without a language prefix. */
export const collaborativePath = (collection: CollaborativeCollection, slug: string): string => paths[collection](slug)

/** Whether records of a collection are shown under the collaborative. */
export const isOfCollaborative = (collection: string): collection is CollaborativeCollection => Object.hasOwn(paths, collection)
