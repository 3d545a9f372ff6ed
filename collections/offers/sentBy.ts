import type { Field } from 'payload'

import { can, nobody } from '@/access/rules'
import { offerDecisions } from '@/partnership/offers/options'

/** Of an offer that a member sent: who it was, for moderators alone, and the form, so that one sent twice is one offer. */
export const sentByFields: Field[] = [
  {
    name: 'proposedBy',
    type: 'relationship',
    relationTo: 'users',
    index: true,
    label: 'Sent by',
    access: { create: nobody, read: can('collaborative.moderate'), update: nobody },
    admin: { position: 'sidebar', allowCreate: false, readOnly: true, description: 'The member who offered this on the public site.' },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'decision',
        type: 'select',
        options: [...offerDecisions],
        access: { create: nobody, read: can('collaborative.moderate'), update: nobody },
        admin: { readOnly: true, description: 'Made by publishing it, or by putting it aside; the member is told by mail.' },
      },
      {
        name: 'decisionReason',
        type: 'textarea',
        label: 'Why it was declined',
        access: { create: nobody, read: can('collaborative.moderate'), update: nobody },
        admin: { readOnly: true },
      },
    ],
  },
  { name: 'formKey', type: 'text', unique: true, index: true, access: { create: nobody, read: nobody, update: nobody }, admin: { hidden: true } },
]
