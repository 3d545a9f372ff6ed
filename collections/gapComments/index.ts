import { writtenByTheHub } from '@/access/rules'
import { defineCollection } from '@collections/define'
import { languageField } from '@collections/fields/language'
import { termField } from '@collections/fields/term'

/** What people say about a gap. Moderators hide a comment with a reason; nothing is deleted. */
export const GapComments = defineCollection({
  slug: 'gap-comments',
  labels: { singular: 'Comment on a gap', plural: 'Comments on gaps' },
  admin: {
    group: 'Agenda',
    description: 'What people say about gaps. Reported ones first: hide or keep them on the page of the gap.',
    useAsTitle: 'body',
    defaultColumns: ['body', 'gap', 'state', 'reported', 'at'],
  },
  access: writtenByTheHub('agenda.moderate'),
  defaultSort: ['-reported', '-at'],
  lockDocuments: false,
  fields: [
    { name: 'gap', type: 'relationship', relationTo: 'gaps', required: true, index: true },
    {
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      admin: { hidden: true, description: 'Of the form it was sent with: a form sent twice is one comment.' },
    },
    { name: 'author', type: 'relationship', relationTo: 'users', index: true },
    { name: 'label', type: 'text', label: 'Name to show', admin: { description: 'Only if they agreed to be named.' } },
    termField({ name: 'country', vocabulary: 'countries' }),
    { name: 'body', type: 'textarea', required: true, maxLength: 4000 },
    languageField(),
    { name: 'at', type: 'date', required: true, index: true, label: 'Written on' },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'visible',
      index: true,
      options: [{ value: 'visible', label: 'Visible' }, { value: 'hidden', label: 'Hidden by a moderator' }],
    },
    { name: 'hiddenBecause', type: 'textarea', maxLength: 1000 },
    { name: 'reported', type: 'checkbox', defaultValue: false, index: true, label: 'Reported, not looked at yet' },
    {
      name: 'reports',
      type: 'array',
      fields: [
        { name: 'user', type: 'relationship', relationTo: 'users' },
        { name: 'reason', type: 'textarea', required: true, maxLength: 1000 },
        { name: 'at', type: 'date', required: true },
      ],
    },
  ],
})
