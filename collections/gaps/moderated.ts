import type { FieldAccess, RelationshipField } from 'payload'

import { can, holderOf, nobody } from '@/access/rules'

/** Decided by moderators, not by whoever proposes. */
export const moderated: { create: FieldAccess; update: FieldAccess } = {
  create: can('agenda.moderate'),
  update: can('agenda.moderate'),
}

/** Changed by the actions of the hub alone, which write down who decided what and why. */
export const decidedByActions: { create: FieldAccess; update: FieldAccess } = { create: nobody, update: nobody }

/** Which account did something is nobody's business outside. */
export const insidersOnly: FieldAccess = ({ req }) => Boolean(holderOf(req))

/** The account that proposed a record; set when it is created. */
export function proposerField(): RelationshipField {
  return {
    name: 'proposedBy',
    type: 'relationship',
    relationTo: 'users',
    index: true,
    access: { ...moderated, read: insidersOnly },
    admin: { allowCreate: false },
  }
}
