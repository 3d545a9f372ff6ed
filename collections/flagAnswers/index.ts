import { can, nobody } from '@/access/rules'
import { defineCollection } from '@collections/define'

/** An editor’s word that a flagged text was looked at and still holds, with the reason. Newer flags are shown again. */
export const FlagAnswers = defineCollection({
  slug: 'flag-answers',
  labels: { singular: 'Answered flag', plural: 'Answered flags' },
  access: {
    admin: can('drafts.read'),
    // Written where a flagged text is looked at.
    create: nobody,
    read: can('drafts.read'),
    readVersions: nobody,
    update: nobody,
    delete: nobody,
    unlock: nobody,
  },
  admin: {
    group: 'Publishing',
    useAsTitle: 'reason',
    defaultColumns: ['text', 'reason', 'answeredByLabel', 'createdAt'],
    description: 'Texts whose evidence changed and that an editor found to be right all the same.',
  },
  defaultSort: '-createdAt',
  // The action writes one audit event on the text itself.
  audited: false,
  lockDocuments: false,
  fields: [
    { name: 'text', type: 'relationship', relationTo: ['summaries', 'briefings'], required: true, index: true },
    { name: 'flags', type: 'json', required: true, admin: { description: 'The flags that were shown at the time.' } },
    { name: 'reason', type: 'text', required: true },
    { name: 'answeredBy', type: 'relationship', relationTo: 'users', index: true },
    { name: 'answeredByLabel', type: 'text', label: 'Name then' },
  ],
})
