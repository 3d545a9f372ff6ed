import { defineCollection } from '@collections/define'

import { writtenByTheHub } from '@/access/rules'
import { registrationEndpoints } from '@/partnership/endpoints'

import { agreedFields, personFields, processFields } from './fields'

/** People who asked to join the collaborative. Personal: for moderators alone, changed only through actions. */
export const Registrations = defineCollection({
  slug: 'registrations',
  labels: { singular: 'Registration', plural: 'Registrations' },
  // Each action on a registration is an audit event of its own, which names nobody.
  audited: false,
  access: writtenByTheHub('collaborative.moderate'),
  admin: {
    group: 'Collaborative',
    useAsTitle: 'name',
    defaultColumns: ['name', 'state', 'country', 'sector', 'organisation', 'createdAt'],
    listSearchableFields: ['name', 'email', 'organisation'],
    description: 'Who asked to join. Decide on them at “Registrations and requests”; deleting there leaves nothing behind.',
  },
  defaultSort: '-createdAt',
  lockDocuments: false,
  endpoints: registrationEndpoints,
  fields: [...personFields, ...agreedFields, ...processFields],
})
