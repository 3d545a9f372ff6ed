import type { Field } from 'payload'
import { nobody } from '@/access/rules'
import { measureChoices } from '@/synthesis/measures/measures'
import { termField } from '@collections/fields/term'
import { effectDirections } from '@collections/studies/options'
import { readInside } from './access'
import { comparisons, reasonsForNoNumbers, scaleDirections } from './options'
import { warningsField } from './warnings'

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

const amount = (name: string, label: string, description?: string): Field => ({
  name,
  type: 'number',
  label,
  admin: { step: 0.01, ...(description ? { description } : {}) },
})

/** What each group had, where the source tells it: what estimates and absolute effects are worked out from. */
const armFields: Field = {
  type: 'collapsible',
  label: 'Each group by itself',
  admin: { initCollapsed: true, description: 'As the source gives it. Leave empty what it does not give.' },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'eventsIntervention', type: 'number', label: 'With the event, intervention', min: 0 },
        { name: 'eventsComparison', type: 'number', label: 'With the event, comparison', min: 0 },
      ],
    },
    {
      type: 'row',
      fields: [
        amount('meanIntervention', 'Average, intervention', 'Within one group: after.'),
        amount('sdIntervention', 'Standard deviation, intervention'),
        amount('meanComparison', 'Average, comparison', 'Within one group: before.'),
        amount('sdComparison', 'Standard deviation, comparison'),
      ],
    },
  ],
}

/** What came out of it. */
export const answerFields: Field[] = [
  warningsField,
  {
    type: 'row',
    fields: [
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
        name: 'betterWhen',
        type: 'select',
        label: 'Which way the scale runs',
        defaultValue: 'not-stated',
        options: [...scaleDirections],
        admin: {
          description:
            'A lower score on the UCLA Loneliness Scale is better: there, −1.8 is an improvement. Say it, and the hub checks that direction and estimate agree.',
        },
      },
    ],
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
        options: measureChoices,
        admin: {
          description: 'Differences between groups and changes within one group are never expressed alike.',
        },
      },
      { name: 'estimate', type: 'number', admin: { step: 0.01 } },
      { name: 'unit', type: 'text', admin: { description: 'Points of a scale, £, visits a year, …' } },
    ],
  },
  {
    name: 'whyNoNumbers',
    type: 'select',
    label: 'Why there is no estimate',
    options: [...reasonsForNoNumbers],
    admin: { condition: (data) => typeof data.estimate !== 'number' },
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
        admin: { description: 'As printed, such as "0.025" or "<0.001".' },
      },
      amount('standardError', 'Standard error', 'Of a ratio: of its logarithm. Of a correlation: of Fisher’s z.'),
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
  armFields,
  {
    name: 'workings',
    type: 'textarea',
    label: 'How the numbers were worked out',
    admin: {
      description:
        'Empty if they stand in the source as they are. Else each step with its formula, where the formula comes from, and what was assumed.',
    },
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
  {
    type: 'row',
    fields: [
      {
        name: 'document',
        type: 'relationship',
        label: 'File',
        relationTo: 'documents',
        index: true,
        admin: { allowCreate: false, description: 'The PDF that the page number below counts in.' },
      },
      {
        name: 'pdfPage',
        type: 'number',
        label: 'Page of the file',
        min: 1,
        admin: { description: 'From 1, as the PDF viewer counts; a link opens the file there.' },
      },
    ],
  },
]

const inside = { create: nobody, update: nobody, read: readInside }

/** How two people took the result out of its source, independently of each other. Written where they are reconciled. */
export const extractionFields: Field[] = [
  {
    name: 'extraction',
    type: 'relationship',
    label: 'Taken out independently in',
    relationTo: 'extraction-jobs',
    index: true,
    access: inside,
    admin: { readOnly: true },
  },
  {
    name: 'extractedBy',
    type: 'relationship',
    relationTo: 'users',
    hasMany: true,
    index: true,
    access: inside,
    admin: { readOnly: true },
  },
  {
    name: 'settledBy',
    type: 'relationship',
    relationTo: 'users',
    hasMany: true,
    index: true,
    access: inside,
    admin: { readOnly: true, description: 'Who settled where the two differed.' },
  },
  {
    name: 'extractionDifferences',
    type: 'json',
    label: 'Where the two differed',
    access: inside,
    admin: { readOnly: true, description: 'Field by field: both values, what was settled, and why.' },
  },
]
