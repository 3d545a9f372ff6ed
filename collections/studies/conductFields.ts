import type { Field } from 'payload'
import { termField } from '@collections/fields/term'
import { edtf, edtfHint } from '@collections/dates/edtf'
import { sampleSizeKinds, studyKinds, studyStatuses } from './options'

const design: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'kind',
        type: 'select',
        label: 'Kind of study',
        required: true,
        defaultValue: 'primary',
        options: [...studyKinds],
        index: true,
      },
      termField({
        name: 'design',
        vocabulary: 'designs',
        description: 'Choose what was done, not what the title calls it.',
      }),
    ],
  },
  {
    name: 'designNote',
    type: 'text',
    admin: { description: 'What the term alone does not say, such as "waiting list".' },
  },
  termField({
    name: 'designFaults',
    vocabulary: 'design-faults',
    hasMany: true,
    label: 'Weaknesses of the design',
    description: 'As the authors or a published review name them.',
  }),
]

const dates: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'status',
        type: 'select',
        required: true,
        defaultValue: 'unknown',
        options: [...studyStatuses],
        index: true,
      },
      { name: 'started', type: 'text', validate: edtf, admin: { description: edtfHint } },
      { name: 'ended', type: 'text', validate: edtf, admin: { description: edtfHint } },
      {
        name: 'year',
        type: 'number',
        index: true,
        admin: {
          description: 'Of its main report. Filled in from that report if you leave it empty.',
          step: 1,
        },
      },
    ],
  },
]

const size: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'sampleSize',
        type: 'number',
        min: 0,
        admin: { description: 'Empty if not known; never 0 for that.' },
      },
      {
        name: 'sampleSizeKind',
        type: 'select',
        label: 'What is counted',
        defaultValue: 'participants',
        options: [...sampleSizeKinds],
      },
      { name: 'sampleSizeNote', type: 'text' },
    ],
  },
  {
    name: 'reviewScope',
    type: 'group',
    label: 'What the review covers',
    admin: { condition: (data) => data.kind === 'review' },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'includedStudies', type: 'number', min: 0 },
          { name: 'participants', type: 'number', min: 0, label: 'Participants in all' },
          {
            name: 'searchedTo',
            type: 'text',
            admin: { description: 'The date of its last search, as stated.' },
          },
        ],
      },
      {
        name: 'qualityOfIncluded',
        type: 'textarea',
        label: 'What it says of the quality of its studies together',
        admin: {
          description: 'Such as "all 15 rated at high risk of bias". What it says of a named study goes on that study, under “Ratings by others”.',
        },
      },
    ],
  },
]

const intervention: Field[] = [
  {
    name: 'whatWasDone',
    type: 'textarea',
    localized: true,
    admin: {
      description: 'In plain words: who was offered what, by whom, how long, compared with what.',
    },
  },
  termField({
    name: 'activities',
    vocabulary: 'activities',
    hasMany: true,
    description: 'What people were supported to do.',
  }),
  {
    name: 'interventionNote',
    type: 'textarea',
    label: 'Details of the support',
    admin: { description: 'After TIDieR: why, what, who provided, how, where, when and how much, how well.' },
  },
  termField({
    name: 'outcomes',
    vocabulary: 'outcomes',
    hasMany: true,
    label: 'Outcomes measured',
    description: 'All that were measured, also those without a reported result.',
  }),
]

/** How the study was done. */
export const conductFields: Field[] = [...design, ...dates, ...size, ...intervention]
