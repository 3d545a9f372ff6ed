import type { Field, FilterOptions, Where } from 'payload'
import { recordId } from '@collections/validation/recordId'
import { benefitLevels, termStatuses } from './options'

/** Terms of the same vocabulary, without the term itself. */
const siblings: FilterOptions = ({ data, id }) => {
  const sameVocabulary: Where = { vocabulary: { equals: recordId(data?.vocabulary) ?? 'none' } }
  return id ? { and: [sameVocabulary, { id: { not_equals: id } }] } : sameVocabulary
}

const words: Field[] = [
  { name: 'label', type: 'text', required: true, localized: true },
  {
    name: 'definition',
    type: 'textarea',
    localized: true,
    admin: { description: 'What it means, in words that a reader without training understands.' },
  },
  {
    name: 'synonyms',
    type: 'text',
    hasMany: true,
    localized: true,
    admin: { description: 'Other words people use for it. They are found by the search.' },
  },
]

const place: Field[] = [
  {
    name: 'vocabulary',
    type: 'relationship',
    relationTo: 'vocabularies',
    required: true,
    index: true,
    admin: { allowCreate: false, description: 'Cannot change once saved.' },
  },
  {
    name: 'parent',
    label: 'Broader term',
    type: 'relationship',
    relationTo: 'terms',
    index: true,
    filterOptions: siblings,
    admin: { allowCreate: false, description: 'Whoever filters by the broader term also finds this one.' },
  },
  {
    name: 'ancestors',
    type: 'relationship',
    relationTo: 'terms',
    hasMany: true,
    index: true,
    admin: { readOnly: true, description: 'Worked out from the broader terms, widest first.' },
  },
  {
    name: 'rank',
    type: 'number',
    index: true,
    admin: {
      description: 'Place in lists, small numbers first. For designs: the smaller, the more it can show.',
    },
  },
]

const life: Field[] = [
  {
    name: 'status',
    type: 'select',
    options: [...termStatuses],
    defaultValue: 'active',
    required: true,
    index: true,
    admin: { description: 'A retired term stays on the records that have it and cannot be chosen any more.' },
  },
  {
    name: 'replacedBy',
    type: 'relationship',
    relationTo: 'terms',
    filterOptions: siblings,
    admin: {
      allowCreate: false,
      condition: (data) => data.status === 'retired',
      description: 'Old links and filters lead to this term. Leave it empty if nothing replaces it.',
    },
  },
  {
    name: 'since',
    type: 'text',
    admin: { description: 'The version of the vocabulary in which it first appeared, such as "1.0".' },
  },
]

const crosswalks: Field[] = [
  {
    name: 'benefitLevels',
    type: 'select',
    hasMany: true,
    options: [...benefitLevels],
    index: true,
    admin: { description: 'For outcomes: who or what benefits when it gets better.' },
  },
  {
    name: 'controlled',
    label: 'Has a comparison group',
    type: 'checkbox',
    defaultValue: false,
    admin: { description: 'For designs: the study compares with people who did not get the support.' },
  },
  {
    name: 'underServed',
    label: 'Under-served population',
    type: 'checkbox',
    defaultValue: false,
    admin: { description: 'For populations: research and services reach them less than others.' },
  },
  {
    name: 'externalCodes',
    type: 'array',
    labels: { singular: 'code', plural: 'codes elsewhere' },
    admin: { description: 'The same concept in other classifications, such as MeSH, SNOMED CT or ISO 3166.' },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'scheme', type: 'text', required: true },
          { name: 'code', type: 'text', required: true },
          { name: 'url', type: 'text', label: 'Address' },
        ],
      },
    ],
  },
]

export const termFields: Field[] = [
  {
    type: 'tabs',
    tabs: [
      { label: 'Words', fields: words },
      { label: 'Place', fields: place },
      { label: 'In use or retired', fields: life },
      { label: 'Crosswalks', fields: crosswalks },
    ],
  },
  {
    name: 'slug',
    type: 'text',
    index: true,
    admin: {
      position: 'sidebar',
      description: 'Its name in addresses. Made from the label if empty; cannot change once saved.',
    },
  },
  {
    name: 'key',
    type: 'text',
    unique: true,
    index: true,
    admin: {
      position: 'sidebar',
      readOnly: true,
      description: 'Vocabulary and slug. Worked out by the hub.',
    },
  },
]
