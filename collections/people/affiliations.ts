import { list } from '@collections/rows/list'
import { edtf, edtfHint } from '@collections/dates/edtf'

export const affiliations = list({
  name: 'affiliations',
  nouns: ['affiliation', 'affiliations'],
  namedBy: ['role', 'unit'],
  description: 'Where this person works or worked, the present one first.',
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'organisation', type: 'relationship', relationTo: 'organisations', index: true, required: true },
        { name: 'unit', type: 'text', admin: { description: 'Department or group, if it has no record of its own.' } },
        { name: 'role', type: 'text' },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'from', type: 'text', validate: edtf, admin: { description: edtfHint } },
        { name: 'to', type: 'text', validate: edtf, admin: { description: 'Empty while it lasts, or if unknown.' } },
      ],
    },
  ],
})
