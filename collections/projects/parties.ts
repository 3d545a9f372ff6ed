import type { Field } from 'payload'

import { organisationKinds } from '@collections/organisations/options'
import { list } from '@collections/rows/list'

import { teamRoles } from './options'
import { validFunders, validPartners, validTeam } from './validations'

const orName = 'If the hub has no record of it.'

export const partyFields: Field[] = [
  {
    type: 'row',
    fields: [
      { name: 'lead', type: 'relationship', relationTo: 'organisations', label: 'Led by', index: true },
      { name: 'leadNote', type: 'text', label: 'About the lead', admin: { description: 'Such as the department, or “evaluation only”.' } },
    ],
  },
  list({
    name: 'team',
    nouns: ['member of the team', 'members of the team'],
    label: 'Team',
    namedBy: ['name', 'role'],
    validate: validTeam,
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'person', type: 'relationship', relationTo: 'people', index: true },
          { name: 'name', type: 'text', admin: { description: 'If the hub has no record of the person.' } },
          { name: 'role', type: 'select', defaultValue: 'researcher', options: [...teamRoles] },
        ],
      },
      { name: 'note', type: 'text' },
    ],
  }),
  list({
    name: 'partners',
    nouns: ['partner', 'partners'],
    namedBy: ['name', 'role', 'type'],
    validate: validPartners,
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'organisation', type: 'relationship', relationTo: 'organisations', index: true },
          { name: 'name', type: 'text', admin: { description: orName } },
        ],
      },
      {
        type: 'row',
        fields: [
          { name: 'type', type: 'select', options: [...organisationKinds] },
          { name: 'role', type: 'text', admin: { description: 'What it contributes.' } },
        ],
      },
    ],
  }),
  list({
    name: 'funders',
    nouns: ['funder', 'funders'],
    namedBy: ['name', 'scheme'],
    description: 'Several funders of one grant: one row each; say in “About the amount” if only the total is known.',
    validate: validFunders,
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'organisation', type: 'relationship', relationTo: 'organisations', index: true },
          { name: 'name', type: 'text', admin: { description: orName } },
          { name: 'scheme', type: 'text', admin: { description: 'The fellowship, grant or fund, such as “MQ Fellowship”.' } },
        ],
      },
      {
        type: 'row',
        fields: [
          { name: 'amount', type: 'number', admin: { description: 'What this funder granted. Empty if unknown.' } },
          { name: 'currency', type: 'text', admin: { description: 'Three letters, such as GBP. Needed with an amount.' } },
        ],
      },
      { name: 'note', type: 'text' },
    ],
  }),
  {
    name: 'amountNote',
    type: 'text',
    label: 'About the amount',
    admin: { description: 'Such as “£180,000 from three funders together”.' },
  },
]
