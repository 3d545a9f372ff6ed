import type { Field } from 'payload'
import { termField } from '@collections/fields/term'
import { effectDirections } from '@collections/studies/options'
import { comparisons, effectMeasures } from './options'

/** What was measured, how, when and against what. */
export const questionFields: Field[] = [
  {
    type: 'row',
    fields: [
      termField({ name: 'outcome', vocabulary: 'outcomes', description: 'The term it is found under.' }),
      { name: 'outcomeAsWorded', type: 'text', label: 'Outcome in the words of the source' },
    ],
  },
  {
    type: 'row',
    fields: [
      termField({ name: 'measure', vocabulary: 'measures', description: 'The scale or data set.' }),
      { name: 'measureAsWorded', type: 'text', label: 'Measure in the words of the source' },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'comparison',
        type: 'select',
        required: true,
        defaultValue: 'not-stated',
        options: [...comparisons],
        index: true,
        admin: { description: 'A change within one group can have other causes; readers are told so.' },
      },
      {
        name: 'timePoint',
        type: 'text',
        admin: { description: 'In the words of the source, such as "4 months".' },
      },
      { name: 'timeMonths', type: 'number', label: 'The same in months', min: 0 },
    ],
  },
  { name: 'subgroup', type: 'text', admin: { description: 'Empty if it is about everybody in the study.' } },
]

/** What came out of it. */
export const answerFields: Field[] = [
  {
    name: 'direction',
    type: 'select',
    label: 'Direction of benefit',
    required: true,
    defaultValue: 'unclear',
    options: [...effectDirections],
    index: true,
    admin: {
      description:
        '"Improved" is better for people, however the scale runs: less anxiety is improved, more cost worsened.',
    },
  },
  {
    name: 'detail',
    type: 'textarea',
    label: 'In words',
    admin: { description: 'In your own words, with the figures.' },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'effectMeasure',
        type: 'select',
        label: 'Expressed as',
        defaultValue: 'none',
        options: effectMeasures.map(({ value, label }) => ({ value, label })),
      },
      { name: 'estimate', type: 'number', admin: { step: 0.01 } },
      { name: 'unit', type: 'text', admin: { description: 'Points of a scale, £, visits a year, …' } },
    ],
  },
  {
    type: 'row',
    fields: [
      { name: 'ciLower', type: 'number', label: 'Interval from', admin: { step: 0.01 } },
      { name: 'ciUpper', type: 'number', label: 'Interval to', admin: { step: 0.01 } },
      {
        name: 'ciLevel',
        type: 'number',
        label: 'Level of the interval, %',
        defaultValue: 95,
        admin: { condition: (data) => typeof data.ciLower === 'number' || typeof data.ciUpper === 'number' },
      },
      {
        name: 'pValue',
        type: 'text',
        label: 'P value',
        admin: { description: 'As printed, such as "0.025".' },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      { name: 'nIntervention', type: 'number', label: 'People, intervention', min: 0 },
      { name: 'nComparison', type: 'number', label: 'People, comparison', min: 0 },
      { name: 'nTotal', type: 'number', label: 'People in all', min: 0 },
    ],
  },
]

/** Where it can be checked. */
export const sourceFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'reference',
        type: 'relationship',
        label: 'Reported in',
        relationTo: 'references',
        index: true,
        admin: { allowCreate: false, description: 'The document the numbers were taken from.' },
      },
      { name: 'page', type: 'text', label: 'Page or table' },
    ],
  },
]
