import { writtenByTheHub } from '@/access/rules'
import { defineCollection } from '@collections/define'
import { languageField } from '@collections/fields/language'
import { termField } from '@collections/fields/term'

/** That someone else needs a gap closed, and why: one for each person and gap. */
export const GapEndorsements = defineCollection({
  slug: 'gap-endorsements',
  labels: { singular: 'Endorsement', plural: 'Endorsements' },
  admin: {
    group: 'Agenda',
    description: 'Who else needs a gap closed, and why. Written on the page of the gap.',
    useAsTitle: 'reason',
    defaultColumns: ['reason', 'gap', 'country', 'at', 'withdrawnAt'],
  },
  access: writtenByTheHub('agenda.moderate'),
  defaultSort: '-at',
  lockDocuments: false,
  fields: [
    { name: 'gap', type: 'relationship', relationTo: 'gaps', required: true, index: true },
    {
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      admin: { hidden: true, description: 'Gap and person: nobody endorses twice.' },
    },
    { name: 'user', type: 'relationship', relationTo: 'users', index: true },
    { name: 'label', type: 'text', label: 'Name to show', admin: { description: 'Only if they agreed to be named.' } },
    { name: 'organisation', type: 'relationship', relationTo: 'organisations', index: true },
    termField({ name: 'country', vocabulary: 'countries' }),
    { name: 'reason', type: 'textarea', required: true, maxLength: 2000 },
    languageField(),
    { name: 'at', type: 'date', required: true, index: true, label: 'Endorsed on' },
    { name: 'withdrawnAt', type: 'date', index: true, label: 'Withdrawn on' },
  ],
})
