import type { SanitizedConfig, SanitizedPermissions, VisibleEntities } from 'payload'

import { may, type RoleHolder } from '@/access/roles'

/** Groups of lists that everybody reads on the public site: in the admin they are for those who change something in them. */
const forWriters: ReadonlySet<string> = new Set([
  'References in and out', 'Publishing', 'Agenda', 'Partnership', 'Vocabularies', 'Collaborative',
])

type Entity = { slug: string; admin?: { group?: unknown } }

/**
 * The lists that someone has a use for, out of those that are open to them: every list of a group in which they may
 * change something and, for those who read drafts, what they work from. Nothing is closed by this; a link to any list
 * that someone may read still opens it.
 */
export function listsOfUse(
  holder: RoleHolder, permissions: SanitizedPermissions, visible: VisibleEntities, config: Pick<SanitizedConfig, 'collections' | 'globals'>,
): VisibleEntities {
  const groupOf = ({ admin }: Entity): string => String(admin?.group ?? '')
  const written = new Set([
    ...config.collections.filter(({ slug }) => visible.collections.includes(slug) && writes(permissions.collections?.[slug])).map(groupOf),
    ...config.globals.filter(({ slug }) => visible.globals.includes(slug) && writes(permissions.globals?.[slug])).map(groupOf),
  ])
  const isOfUse = (entity: Entity): boolean =>
    written.has(groupOf(entity)) || (may(holder, 'drafts.read') && !forWriters.has(groupOf(entity)))
  const kept = (entities: readonly Entity[], slugs: readonly string[]) =>
    entities.filter((entity) => slugs.includes(entity.slug) && isOfUse(entity)).map(({ slug }) => slug)
  return {
    collections: kept(config.collections, visible.collections) as VisibleEntities['collections'],
    globals: kept(config.globals, visible.globals) as VisibleEntities['globals'],
  }
}

const writes = (permission: object | undefined): boolean =>
  ['create', 'update', 'delete'].some((what) => Boolean((permission as Record<string, unknown> | undefined)?.[what]))
