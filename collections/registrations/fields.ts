import type { Field } from 'payload'

import { mailedLinkFields } from '@collections/fields/mailedLinks'

import { locales } from '@/platform/locales'
import { registrationStates, sectors, shownDetails } from '@/partnership/joining/options'

export const personFields: Field[] = [
  {
    type: 'row',
    fields: [
      { name: 'name', type: 'text', required: true },
      { name: 'email', type: 'text', required: true, unique: true, index: true, admin: { description: 'In small letters.' } },
    ],
  },
  {
    type: 'row',
    fields: [
      { name: 'organisation', type: 'text' },
      { name: 'sector', type: 'select', required: true, index: true, options: [...sectors] },
      { name: 'country', type: 'text', required: true, index: true, admin: { description: 'Two letters (ISO 3166-1).' } },
    ],
  },
  { name: 'interests', type: 'relationship', relationTo: 'terms', hasMany: true, index: true, admin: { allowCreate: false } },
  { name: 'note', type: 'textarea', admin: { description: 'What the person wrote about taking part.' } },
  { name: 'locale', type: 'select', required: true, defaultValue: 'en', options: locales.map(({ code, label }) => ({ value: code, label })) },
]

export const agreedFields: Field[] = [
  {
    type: 'row',
    fields: [
      { name: 'consentContact', type: 'checkbox', label: 'May be written to', defaultValue: false },
      { name: 'listed', type: 'checkbox', label: 'May be listed with the name', defaultValue: false, index: true },
      { name: 'consentedAt', type: 'date', label: 'Agreed on' },
      { name: 'newsletter', type: 'checkbox', label: 'Wants the newsletter', defaultValue: false, index: true },
    ],
  },
  { name: 'shows', type: 'select', hasMany: true, label: 'May be shown beside the name', options: [...shownDetails] },
]

export const processFields: Field[] = [
  {
    type: 'row',
    fields: [
      { name: 'state', type: 'select', required: true, defaultValue: 'unconfirmed', index: true, options: [...registrationStates] },
      { name: 'confirmedAt', type: 'date', label: 'Address confirmed on', index: true },
      { name: 'decidedAt', type: 'date', label: 'Decided on' },
      { name: 'withdrawnAt', type: 'date', label: 'Withdrawn on' },
    ],
  },
  { name: 'decidedBy', type: 'relationship', relationTo: 'users', index: true },
  { name: 'reason', type: 'textarea', label: 'Why it was refused' },
  { name: 'account', type: 'relationship', relationTo: 'users', index: true, admin: { description: 'Made for this member.' } },
  { name: 'askedAt', type: 'date', label: 'Last sent on', index: true },
  ...mailedLinkFields,
]
