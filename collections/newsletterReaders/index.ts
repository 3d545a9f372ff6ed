import { defineCollection } from '@collections/define'
import { mailedLinkFields } from '@collections/fields/mailedLinks'

import { writtenByTheHub } from '@/access/rules'
import { newsletterReaderEndpoints } from '@/partnership/endpoints'
import { locales } from '@/platform/locales'

/** Addresses that asked for the newsletter and for nothing else. Stopping it deletes them. */
export const NewsletterReaders = defineCollection({
  slug: 'newsletter-readers',
  labels: { singular: 'Newsletter reader', plural: 'Newsletter readers' },
  // Each action on an address is an audit event of its own, which names nobody.
  audited: false,
  access: writtenByTheHub('collaborative.moderate'),
  admin: {
    group: 'Collaborative',
    useAsTitle: 'email',
    defaultColumns: ['email', 'locale', 'confirmedAt', 'createdAt'],
    listSearchableFields: ['email'],
    description: 'Who gets the newsletter without being a member. Deleted at “Registrations and requests”, or by the link in each issue.',
  },
  defaultSort: '-createdAt',
  lockDocuments: false,
  endpoints: newsletterReaderEndpoints,
  fields: [
    { name: 'email', type: 'text', required: true, unique: true, index: true, admin: { description: 'In small letters.' } },
    { name: 'locale', type: 'select', required: true, defaultValue: 'en', options: locales.map(({ code, label }) => ({ value: code, label })) },
    { name: 'confirmedAt', type: 'date', label: 'Address confirmed on', index: true, admin: { description: 'Nothing is sent before that.' } },
    { name: 'askedAt', type: 'date', label: 'Last asked on', index: true },
    ...mailedLinkFields,
  ],
})
