import { edtf, edtfHint } from '@collections/dates/edtf'
import { list } from '@collections/rows/list'
import { webAddress } from '@collections/validation/webAddress'

export const measurements = list({
  name: 'measurements',
  nouns: ['measurement', 'measurements'],
  namedBy: ['asAt', 'value'],
  description: 'One row for each number that a source states. Numbers of something else than the target stay, and say so.',
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'asAt', type: 'text', label: 'As at', validate: edtf, admin: { description: edtfHint } },
        { name: 'value', type: 'number', required: true },
        { name: 'atLeast', type: 'checkbox', label: '“More than”', defaultValue: false },
        { name: 'unit', type: 'text', localized: true },
      ],
    },
    {
      name: 'measures',
      type: 'text',
      required: true,
      localized: true,
      label: 'What was measured',
      admin: { description: 'As asked or counted, such as “say that they have a good understanding of what it means”.' },
    },
    {
      name: 'isOfTarget',
      type: 'checkbox',
      label: 'Measures the target itself',
      defaultValue: false,
      admin: { description: 'Only these count as progress.' },
    },
    {
      type: 'row',
      fields: [
        { name: 'source', type: 'text', required: true },
        { name: 'reference', type: 'relationship', relationTo: 'references', index: true },
        { name: 'url', type: 'text', label: 'Address', validate: webAddress },
      ],
    },
    { name: 'note', type: 'text', localized: true },
  ],
})
