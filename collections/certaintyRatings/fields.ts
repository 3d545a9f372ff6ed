import type { Field } from 'payload'

import { nobody } from '@/access/rules'
import { termField } from '@collections/fields/term'

import { readInside } from './access'
import { certaintyLevels, evidenceBodies, numberMeanings, sizeUnits } from './options'

/** Written by the page on which certainty is rated, never by hand. */
const rated = { create: nobody, update: nobody }
const readOnly = { readOnly: true } as const

/** Which body of evidence is rated. */
export const bodyFields: Field[] = [
  {
    name: 'summary',
    type: 'relationship',
    relationTo: 'summaries',
    required: true,
    index: true,
    admin: { allowCreate: false, description: 'Its findings name the results that are rated here.' },
  },
  {
    type: 'row',
    fields: [
      termField({ name: 'outcome', vocabulary: 'outcomes', required: true }),
      {
        name: 'body',
        type: 'select',
        label: 'Evidence',
        required: true,
        defaultValue: 'controlled',
        options: [...evidenceBodies],
        index: true,
        admin: { description: 'Comparisons and changes without a comparison are rated apart.' },
      },
    ],
  },
]

/** What the people of the rating said, and what follows from it. */
export const judgementFields: Field[] = [
  { name: 'instrument', type: 'text', access: rated, admin: readOnly },
  {
    name: 'overall',
    type: 'select',
    label: 'Certainty',
    index: true,
    options: [...certaintyLevels],
    access: rated,
    admin: { readOnly: true, description: 'Follows from the start and the reasons. Nobody types it.' },
  },
  { name: 'answers', type: 'json', access: rated, admin: { hidden: true } },
  { name: 'judgements', type: 'json', access: rated, admin: { hidden: true } },
  {
    name: 'proposals',
    type: 'json',
    access: rated,
    admin: { hidden: true, description: 'What the hub proposed when this was rated.' },
  },
  {
    name: 'basis',
    type: 'json',
    access: rated,
    admin: { hidden: true, description: 'The results and quality ratings it was rated on, so that a change shows.' },
  },
  {
    type: 'row',
    fields: [
      { name: 'ratedBy', type: 'relationship', relationTo: 'users', index: true, access: { ...rated, read: readInside }, admin: readOnly },
      { name: 'ratedAt', type: 'date', access: rated, admin: readOnly },
    ],
  },
]

/** What a relative effect means for people. */
export const baselineFields: Field[] = [
  {
    name: 'baseline',
    type: 'group',
    label: 'Risk without the intervention',
    admin: { description: 'Needed to say in people what a ratio means. Empty where no source states it.' },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'risk', type: 'number', label: 'People in 1,000', min: 0, max: 1000, admin: { step: 1 } },
          { name: 'name', type: 'text', localized: true, label: 'Whose risk', admin: { description: 'Such as “the control groups of the trials”.' } },
        ],
      },
      { name: 'source', type: 'text', localized: true, label: 'Where it comes from', admin: { description: 'Document and page.' } },
      { name: 'reference', type: 'relationship', relationTo: 'references', index: true, admin: { allowCreate: false } },
    ],
  },
]

/** What counts as little and as much, agreed before the results are looked at. */
export const thresholdFields: Field[] = [
  {
    name: 'thresholds',
    type: 'group',
    label: 'What counts as little and as much',
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'benefit',
            type: 'number',
            label: 'Benefit that matters',
            admin: { step: 0.01, description: 'On the measure of the effect, such as 0.75 for a risk ratio or −0.2.' },
          },
          { name: 'harm', type: 'number', label: 'Harm that matters', admin: { step: 0.01, description: 'Such as 1.25 or 0.2.' } },
        ],
      },
      { name: 'sizesIn', type: 'select', label: 'Sizes below are given in', defaultValue: 'estimate', options: [...sizeUnits] },
      {
        type: 'row',
        fields: [
          {
            name: 'small',
            type: 'number',
            min: 0,
            label: 'Small from',
            admin: { step: 0.01, description: 'Distance from no effect. Below it the effect is “little to no”.' },
          },
          { name: 'moderate', type: 'number', min: 0, label: 'Moderate from', admin: { step: 0.01 } },
          { name: 'large', type: 'number', min: 0, label: 'Large from', admin: { step: 0.01 } },
        ],
      },
      { name: 'source', type: 'text', localized: true, label: 'Who set these, and on what grounds' },
    ],
  },
]

/** The words of the plain statement. */
export const wordingFields: Field[] = [
  {
    name: 'wording',
    type: 'group',
    label: 'Words of the plain statement',
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'intervention',
            type: 'text',
            localized: true,
            admin: { description: 'As it begins a sentence, such as “Social prescribing”. Without it there is no plain statement.' },
          },
          { name: 'outcome', type: 'text', localized: true, admin: { description: 'As it stands within a sentence. Else the name of the outcome.' } },
        ],
      },
      { name: 'higherMeans', type: 'select', label: 'A higher number means', defaultValue: 'not-stated', options: [...numberMeanings] },
      {
        name: 'finding',
        type: 'textarea',
        localized: true,
        label: 'The qualitative finding',
        admin: { description: 'What people say, in one sentence.', condition: (data) => data.body === 'qualitative' },
      },
    ],
  },
]
