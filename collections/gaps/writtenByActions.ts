import type { CollectionConfig } from 'payload'

import { can, nobody } from '@/access/rules'

/**
 * What people say about gaps is written by actions and shown by the pages of gaps, which leave out who said it where
 * they did not agree to be named. The records themselves are for moderators.
 */
export const writtenByActions = {
  admin: can('agenda.moderate'),
  create: nobody,
  read: can('agenda.moderate'),
  readVersions: nobody,
  update: nobody,
  delete: nobody,
  unlock: nobody,
} satisfies CollectionConfig['access']
