import type { ArrayFieldValidation, Field } from 'payload'

import { list } from '@collections/rows/list'
import { insidersOnly } from '@collections/gaps/moderated'
import { nobody } from '@/access/rules'

import { roundStepOptions } from './options'

/** Set by actions alone. */
const byActionOnly = { create: nobody, update: nobody }

const uniqueKeys: ArrayFieldValidation = (rows) => {
  const keys = ((rows ?? []) as { key?: string | null }[]).map(({ key }) => key)
  const twice = keys.find((key, index) => keys.indexOf(key) !== index)
  return twice ? `Two groups have the short name “${twice}”. Give each its own.` : true
}

export const aboutFields: Field[] = [
  { name: 'title', type: 'text', required: true, localized: true },
  {
    name: 'scope',
    type: 'textarea',
    localized: true,
    admin: { description: 'What the round is about, and what it leaves out. Everybody reads it before they take part.' },
  },
  {
    name: 'howToTakePart',
    type: 'textarea',
    localized: true,
    label: 'How to take part',
    admin: { description: 'Whom to ask for an invitation.' },
  },
]

export const votingFields: Field[] = [
  list({
    name: 'groups',
    nouns: ['group', 'groups'],
    namedBy: ['name', 'key'],
    validate: uniqueKeys,
    description: 'Whose priorities are asked for. Each group is counted for itself, and each weighs the same, however many vote.',
    fields: [
      {
        name: 'key',
        type: 'text',
        required: true,
        label: 'Short name',
        validate: (value: unknown) =>
          typeof value === 'string' && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value) && value.length <= 40
            ? true
            : 'Use small letters a–z, digits and single hyphens, such as “link-workers”.',
      },
      { name: 'name', type: 'text', required: true, localized: true },
      { name: 'description', type: 'text', localized: true, label: 'Who belongs to it' },
    ],
  }),
  {
    type: 'row',
    fields: [
      {
        name: 'choices', type: 'number', required: true, defaultValue: 10, min: 1, max: 20, label: 'Choices for each person',
        admin: { description: 'How many gaps each person can put into an order.' },
      },
      {
        name: 'fewestVoters', type: 'number', required: true, defaultValue: 5, min: 1, max: 50, label: 'Fewest voters of a group',
        admin: { description: 'A group with fewer is neither shown nor counted, since single people could be recognised.' },
      },
      {
        name: 'shortlist', type: 'number', required: true, defaultValue: 10, min: 1, max: 100, label: 'Length of the shortlist',
        admin: { description: 'How many gaps go to the workshop. All that share the last place go too.' },
      },
    ],
  },
  {
    name: 'closesAt', type: 'date', index: true, label: 'Vote closes',
    admin: { date: { pickerAppearance: 'dayAndTime' }, description: 'No vote is taken after this, even if nobody has closed the round yet.' },
  },
]

export const progressFields: Field[] = [
  {
    name: 'step', type: 'select', required: true, defaultValue: 'planned', index: true, access: byActionOnly, options: roundStepOptions,
    admin: { readOnly: true, position: 'sidebar', description: 'Changes only on the page “Priority rounds”.' },
  },
  {
    ...list({
      name: 'history',
      nouns: ['step taken', 'steps taken'],
      namedBy: ['step'],
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'step', type: 'select', required: true, options: roundStepOptions },
            { name: 'at', type: 'date', required: true },
            { name: 'by', type: 'relationship', relationTo: 'users', index: true, access: { read: insidersOnly } },
          ],
        },
        { name: 'reason', type: 'textarea' },
      ],
    }),
    access: byActionOnly,
  },
  // Counted when the vote closes, and empty before: nothing of the votes is anywhere else.
  { name: 'tally', type: 'json', access: byActionOnly, admin: { hidden: true } },
  { name: 'agreed', type: 'json', access: byActionOnly, admin: { hidden: true } },
]
