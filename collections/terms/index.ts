import { anyone, can, mayEnterAdmin, nobody } from '@/access/rules'
import { defineCollection } from '@collections/define'
import { termFields } from './fields'
import { moveDescendants } from './moveDescendants'
import { placeTerm } from './placeTerm'

/** One word of a vocabulary. Terms are retired, never deleted: what uses them keeps its meaning. */
export const Terms = defineCollection({
  slug: 'terms',
  labels: { singular: 'Term', plural: 'Terms' },
  searchable: true,
  access: {
    admin: mayEnterAdmin,
    create: can('vocabularies.manage'),
    read: anyone,
    readVersions: nobody,
    update: can('vocabularies.manage'),
    delete: nobody,
    unlock: nobody,
  },
  admin: {
    group: 'Vocabularies',
    useAsTitle: 'label',
    defaultColumns: ['label', 'vocabulary', 'parent', 'status', 'rank'],
    listSearchableFields: ['label', 'slug', 'key'],
    description: 'The words that evidence is tagged with, each with a definition in plain words.',
  },
  defaultSort: 'key',
  hooks: { beforeValidate: [placeTerm], afterChange: [moveDescendants] },
  fields: termFields,
})
