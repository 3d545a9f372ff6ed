import type { Field } from 'payload'

import { nobody } from '@/access/rules'

/** Known to the hub alone: no channel gives it out. */
const secret = { create: nobody, read: nobody, update: nobody }

/** What the links in mails about a record are proved by: the hash of a token that confirms once, and the key of all others. */
export const mailedLinkFields: readonly Field[] = [
  { name: 'confirmHash', type: 'text', access: secret, admin: { hidden: true } },
  { name: 'confirmUntil', type: 'date', access: secret, admin: { hidden: true } },
  { name: 'linkKey', type: 'text', access: secret, admin: { hidden: true } },
]
