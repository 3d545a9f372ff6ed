import type { CollectionConfig, CollectionSlug } from 'payload'

import { auditChange, auditDelete, noteChanges } from '@/platform/audit/hooks'
import { transitionEndpoints } from '@/publishing/editorial/endpoints'
import { forceDraft, keepWhatWasPublished, setEditorialState } from '@/publishing/editorial/guard'
import { registerEditorial } from '@/publishing/editorial/registry'
import { editorialStates, type EditorialPermissions } from '@/publishing/editorial/states'

import { plainFields } from './fields/plainFields'
import { askTogether, tellEach, type DeletionGuard } from './hooks/deletions'
import { boundPages, refuseUnanswerable } from './hooks/queries'
import { logSearchChange, logSearchDelete } from './hooks/searchChanges'

type Access = Required<Pick<NonNullable<CollectionConfig['access']>, 'admin' | 'create' | 'delete' | 'read' | 'readVersions' | 'unlock' | 'update'>>

/** A collection of the hub: every access rule is stated, since Payload's defaults are open in places. */
export type HubCollection = Omit<CollectionConfig, 'access' | 'versions'> & {
  access: Access
  /** Drafts, review and publishing through named transitions, and who may do them. */
  editorial?: EditorialPermissions
  /** What must not be deleted; asked about all before any of many is deleted. */
  keeps?: DeletionGuard[]
  /** What is public of it feeds the search index. */
  searchable?: boolean
  /** Only the audit record itself and technical logs go unaudited. */
  audited?: false
}

/** Versions kept of each editorial record; older ones fall away. */
const versionsKept = 50

function withEditorialStates(config: CollectionConfig, rules: EditorialPermissions): CollectionConfig {
  registerEditorial(config.slug, rules)
  return {
    ...config,
    admin: {
      ...config.admin,
      components: {
        ...config.admin?.components,
        edit: {
          ...config.admin?.components?.edit,
          PublishButton: '/src/publishing/editorial/admin/EditorialActions#EditorialActions',
          UnpublishButton: '/src/publishing/editorial/admin/NoButton#NoButton',
        },
      },
    },
    defaultPopulate: config.defaultPopulate,
    versions: { drafts: { autosave: false, validate: false }, maxPerDoc: versionsKept },
    fields: [
      ...config.fields,
      {
        name: 'editorialState',
        type: 'select',
        defaultValue: 'draft',
        index: true,
        options: editorialStates.map(({ label, value }) => ({ label, value })),
        admin: {
          position: 'sidebar',
          readOnly: true,
          description: 'Changes only through the buttons above: send to review, publish, revise, archive.',
        },
      },
    ],
    endpoints: [...(config.endpoints || []), ...transitionEndpoints(config.slug as CollectionSlug)],
    hooks: {
      ...config.hooks,
      beforeOperation: [forceDraft, ...(config.hooks?.beforeOperation ?? [])],
      beforeChange: [...(config.hooks?.beforeChange ?? []), setEditorialState],
    },
    // The admin list opens on what was touched last, which for 20,000 records needs this index.
    indexes: [...(config.indexes ?? []), { fields: ['_status', 'createdAt'] }],
  }
}

function withGuards(config: CollectionConfig, guards: DeletionGuard[]): CollectionConfig {
  return {
    ...config,
    hooks: {
      ...config.hooks,
      beforeOperation: [...(config.hooks?.beforeOperation ?? []), askTogether(guards)],
      beforeDelete: [...guards, ...(config.hooks?.beforeDelete ?? [])],
      afterError: [...(config.hooks?.afterError ?? []), tellEach],
    },
  }
}

function withBoundedQueries(config: CollectionConfig): CollectionConfig {
  return { ...config, hooks: { ...config.hooks, beforeOperation: [refuseUnanswerable, boundPages, ...(config.hooks?.beforeOperation ?? [])] } }
}

function withAudit(config: CollectionConfig): CollectionConfig {
  return {
    ...config,
    hooks: {
      ...config.hooks,
      beforeChange: [...(config.hooks?.beforeChange ?? []), noteChanges],
      afterChange: [...(config.hooks?.afterChange ?? []), auditChange],
      afterDelete: [...(config.hooks?.afterDelete ?? []), auditDelete],
    },
  }
}

function withSearchChanges(config: CollectionConfig): CollectionConfig {
  return {
    ...config,
    hooks: {
      ...config.hooks,
      afterChange: [...(config.hooks?.afterChange ?? []), logSearchChange],
      afterDelete: [...(config.hooks?.afterDelete ?? []), logSearchDelete],
    },
  }
}

/** Composes a Payload collection with what every collection of the hub has: bounded queries, audit, editorial states, search changes. */
export function defineCollection({ editorial, keeps = [], searchable, audited, ...given }: HubCollection): CollectionConfig {
  let config: CollectionConfig = { ...given, disableDuplicate: true }
  if (editorial) config = withEditorialStates(config, editorial)
  const guards = [...(editorial ? [keepWhatWasPublished] : []), ...keeps]
  if (guards.length > 0) config = withGuards(config, guards)
  if (audited !== false) config = withAudit(config)
  if (searchable) config = withSearchChanges(config)
  return { ...withBoundedQueries(config), fields: plainFields(config.fields) }
}
