import type { CollectionSlug, Where } from 'payload'

/** Records that have pages of their own: a file of the sitemap each, or several where there are many. */
export type Section = {
  readonly name: string
  readonly collection: CollectionSlug
  /** The field that ends the address of a page, and what stands before it. */
  readonly field: 'slug' | 'key'
  readonly path: string
  readonly where: Where
}

// Invented records are no evidence that a search engine should lead to.
const real: Where = { isExample: { not_equals: true } }

const section = (name: string, collection: CollectionSlug, where: Where = real, path = `/${name}/`): Section =>
  ({ name, collection, field: 'slug', path, where })

export const sections: readonly Section[] = [
  section('studies', 'studies'),
  section('references', 'references'),
  section('summaries', 'summaries'),
  section('briefings', 'briefings'),
  section('claims', 'claims'),
  section('projects', 'projects'),
  section('gaps', 'gaps'),
  section('roadmap', 'research-questions'),
  section('priorities', 'priority-rounds'),
  section('events', 'events', real, '/collaborative/events/'),
  section('groups', 'working-groups', real, '/collaborative/groups/'),
  section('newsletter', 'newsletter-issues', real, '/collaborative/newsletter/'),
  section('people', 'people', {}),
  { name: 'vocabularies', collection: 'vocabularies', field: 'key', path: '/terms/', where: {} },
  { name: 'terms', collection: 'terms', field: 'key', path: '/terms/', where: { status: { not_equals: 'retired' } } },
]

/** Pages that are there whatever has been published. */
export const standingPages: readonly string[] = [
  '/', '/search', '/map', '/summaries', '/briefings', '/claims', '/roadmap', '/projects', '/partners', '/gaps', '/priorities',
  '/collaborative', '/collaborative/join', '/collaborative/members', '/collaborative/requests', '/collaborative/events',
  '/collaborative/newsletter', '/about', '/methods', '/methods/agreement', '/quality', '/accessibility',
]
