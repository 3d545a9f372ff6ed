import type { Field } from 'payload'

import { can, nobody } from '@/access/rules'

/** What the hub itself keeps of a text: its permanent links, and what was taken out of it when it was last saved. */
export const keptFields = (): Field[] => [
  {
    name: 'cleaned',
    type: 'text',
    hasMany: true,
    label: 'Tidied when last saved',
    access: { read: can('drafts.read'), create: nobody, update: nobody },
    admin: {
      position: 'sidebar',
      readOnly: true,
      condition: (data) => Array.isArray(data?.cleaned) && data.cleaned.length > 0,
      description: 'What was taken out of pasted text. Read the text once more.',
    },
  },
  // Old permanent links and where they lead now, by field and language.
  { name: 'anchors', type: 'json', access: { create: nobody, update: nobody }, admin: { hidden: true } },
]

/** Tells the editor what changed in the evidence that the published version cites. */
export const flagPanel: Field = {
  name: 'evidenceFlags',
  type: 'ui',
  admin: { components: { Field: '/src/publishing/flags/admin/FlagPanel#FlagPanel' } },
}
