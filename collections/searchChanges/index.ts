import { nobody } from '@/access/rules'
import { defineCollection } from '@collections/define'

/**
 * What the search index has yet to hear of. Each row commits together with the change it tells of, so that an
 * index can miss nothing and hear nothing that was rolled back.
 */
export const SearchChanges = defineCollection({
  slug: 'search-changes',
  labels: { singular: 'Search change', plural: 'Search changes' },
  audited: false,
  access: {
    admin: () => false,
    create: nobody,
    read: nobody,
    readVersions: nobody,
    update: nobody,
    delete: nobody,
    unlock: nobody,
  },
  admin: { group: 'Record keeping', hidden: true },
  graphQL: false,
  lockDocuments: false,
  fields: [
    { name: 'collectionSlug', type: 'text', required: true, index: true },
    { name: 'documentId', type: 'text', required: true, index: true },
    {
      name: 'operation',
      type: 'select',
      required: true,
      options: [
        { value: 'upsert', label: 'Created or changed' },
        { value: 'delete', label: 'Deleted' },
      ],
    },
  ],
})
