import type { Field, FilterOptions } from 'payload'

import { partnerRoles } from './options'

const othersOnly: FilterOptions = ({ id }) => (id ? { id: { not_equals: id } } : true)

export const partnershipFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'partnerRole',
        type: 'select',
        label: 'Role in the partnership',
        defaultValue: 'none',
        index: true,
        options: [...partnerRoles],
      },
      {
        name: 'partnerOrder',
        type: 'number',
        label: 'Place in the list',
        index: true,
        admin: { description: 'Partners are listed by this number, then by name.' },
      },
    ],
  },
  { name: 'roleNote', type: 'text', label: 'About this role', admin: { description: 'Such as “hands over the lead”.' } },
  {
    name: 'parent',
    type: 'relationship',
    relationTo: 'organisations',
    label: 'Is a unit of',
    index: true,
    filterOptions: othersOnly,
    admin: { description: 'The organisation this one is a part of, such as the university of a research centre.' },
  },
  {
    name: 'jointWith',
    type: 'relationship',
    relationTo: 'organisations',
    hasMany: true,
    label: 'Member together with',
    filterOptions: othersOnly,
    admin: { description: 'Organisations that hold one membership between them.' },
  },
]
