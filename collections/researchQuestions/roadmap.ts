import type { Field, RelationshipFieldSingleValidation, TextareaFieldValidation } from 'payload'

import { edtf, edtfHint } from '@collections/dates/edtf'
import { termField } from '@collections/fields/term'
import { moderated, proposerField } from '@collections/gaps/moderated'
import { list } from '@collections/rows/list'
import { recordId } from '@collections/validation/recordId'

import { questionStatuses } from './options'

/** A question is answered by a summary that everybody can read; a draft of one answers nothing yet. */
const answeredBySummary: RelationshipFieldSingleValidation = async (value, { data, req }) => {
  if ((data as { status?: string }).status !== 'answered') return true
  const id = recordId(value)
  if (!id) return 'A question is answered by a summary. Choose that summary, or another status.'
  const summary = await req.payload.findByID({
    collection: 'summaries', id, depth: 0, overrideAccess: true, disableErrors: true, req, select: { _status: true },
  })
  if (summary?._status === 'published') return true
  return 'That summary is not published. A question is closed only by a published summary: publish it first, or choose another status.'
}

const withdrawnForAReason: TextareaFieldValidation = (value, { data }) =>
  (data as { status?: string }).status !== 'withdrawn' || value?.trim()
    ? true
    : 'Say why the question is taken off the roadmap without an answer. The reason is public.'

const funders = list({
  name: 'funders',
  nouns: ['funder', 'funders'],
  namedBy: ['name', 'scheme'],
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'organisation', type: 'relationship', relationTo: 'organisations', index: true },
        { name: 'name', type: 'text', label: 'Name, if not in the list' },
        { name: 'scheme', type: 'text' },
      ],
    },
  ],
})

export const roadmapFields: Field[] = [
  {
    type: 'row',
    fields: [
      { name: 'status', type: 'select', required: true, defaultValue: 'proposed', index: true, access: moderated, options: [...questionStatuses] },
      { name: 'lead', type: 'relationship', relationTo: 'organisations', label: 'Led by', index: true },
    ],
  },
  {
    name: 'leadName',
    type: 'text',
    label: 'Led by, in words',
    admin: { description: 'For a lead that is not in the list of organisations, such as a role in one.' },
  },
  {
    name: 'statusReason',
    type: 'textarea',
    localized: true,
    access: moderated,
    label: 'Why it was taken off',
    validate: withdrawnForAReason,
    admin: { condition: ({ status }) => status === 'withdrawn' },
  },
  { name: 'partners', type: 'relationship', relationTo: 'organisations', hasMany: true, index: true, admin: { allowCreate: false } },
  funders,
  {
    type: 'row',
    fields: [
      { name: 'started', type: 'text', validate: edtf, admin: { description: edtfHint } },
      { name: 'due', type: 'text', validate: edtf, admin: { description: edtfHint } },
    ],
  },
  termField({ name: 'countries', vocabulary: 'countries', hasMany: true, description: 'Where it is worked on.' }),
  {
    name: 'projects',
    type: 'relationship',
    relationTo: 'projects',
    hasMany: true,
    index: true,
    admin: { allowCreate: false, description: 'Projects that work on it.' },
  },
  {
    name: 'round',
    type: 'relationship',
    relationTo: 'priority-rounds',
    index: true,
    access: moderated,
    label: 'Agreed in the priority round',
    filterOptions: { step: { equals: 'agreed' } },
    admin: { allowCreate: false },
  },
  {
    name: 'answeredBy',
    type: 'relationship',
    relationTo: 'summaries',
    index: true,
    access: moderated,
    validate: answeredBySummary,
    admin: {
      allowCreate: false,
      description: 'The published summary that answers it. Publishing the question as answered closes its gaps, unless another question on them is open.',
    },
  },
  proposerField(),
]
