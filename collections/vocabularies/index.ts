import { can, anyone, mayEnterAdmin, nobody } from '@/access/rules'
import { defineCollection } from '@collections/define'
import { listCost } from '@collections/graphqlCost'
import { keepKey } from './keepKey'

/** A controlled list of words that evidence is tagged with: outcomes, populations, designs, … */
export const Vocabularies = defineCollection({
  slug: 'vocabularies',
  labels: { singular: 'Vocabulary', plural: 'Vocabularies' },
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
    useAsTitle: 'title',
    defaultColumns: ['title', 'key', 'version', 'updatedAt'],
    listSearchableFields: ['title', 'key'],
    description: 'The lists of words that studies, results and gaps are tagged with, and filtered by.',
  },
  defaultSort: 'key',
  hooks: { beforeValidate: [keepKey] },
  fields: [
    { name: 'title', type: 'text', required: true, localized: true },
    {
      name: 'description',
      type: 'textarea',
      localized: true,
      admin: { description: 'What the list is for.' },
    },
    {
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      admin: {
        position: 'sidebar',
        description:
          'The name that the software and public addresses use, such as "outcomes". Never changes.',
      },
    },
    {
      name: 'version',
      type: 'text',
      admin: { position: 'sidebar', description: 'Raise it when terms are added or retired, such as "1.1".' },
    },
    {
      name: 'hierarchical',
      type: 'checkbox',
      defaultValue: false,
      admin: { position: 'sidebar', description: 'Terms can lie under other terms.' },
    },
    {
      name: 'terms',
      type: 'join',
      collection: 'terms',
      on: 'vocabulary',
      defaultLimit: 50,
      graphQL: { complexity: listCost },
      admin: { defaultColumns: ['label', 'parent', 'status', 'rank'] },
    },
  ],
})
