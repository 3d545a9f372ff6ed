import type { FieldAccess, RelationshipField } from 'payload'

import { can, holderOf } from '@/access/rules'

/** Decided by moderators, or by actions that count endorsements and run priority rounds; not by whoever proposes. */
export const moderated: { create: FieldAccess; update: FieldAccess } = {
  create: can('agenda.moderate'),
  update: can('agenda.moderate'),
}

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
