import { defineCollection } from '@collections/define'
import { mailedLinkFields } from '@collections/fields/mailedLinks'

import { writtenByTheHub } from '@/access/rules'
import { requestEndpoints } from '@/partnership/endpoints'
import { locales } from '@/platform/locales'
import { sectors } from '@/partnership/joining/options'
import { requestStates } from '@/partnership/requests/options'

/** Questions to the hub. Personal: for moderators alone; the public page shows what was agreed to be shown. */
export const EvidenceRequests = defineCollection({
  slug: 'evidence-requests',
  labels: { singular: 'Evidence request', plural: 'Evidence requests' },
  // Each action on a request is an audit event of its own, which names nobody and repeats no words of the request.
  audited: false,
  access: writtenByTheHub('collaborative.moderate'),
  admin: {
    group: 'Collaborative',
    useAsTitle: 'question',
    defaultColumns: ['question', 'state', 'country', 'sector', 'neededBy', 'createdAt'],
    listSearchableFields: ['question', 'name', 'email'],
    description: 'What people want to know, and what they were answered. Answer them at “Registrations and requests”.',
  },
  defaultSort: '-createdAt',
  lockDocuments: false,
  endpoints: requestEndpoints,
  fields: [
    { name: 'question', type: 'textarea', required: true },
    { name: 'purpose', type: 'textarea', label: 'What depends on the answer' },
    { name: 'neededBy', type: 'date', label: 'Needed by' },
    {
      type: 'row',
      fields: [
        { name: 'name', type: 'text', required: true },
        { name: 'email', type: 'text', required: true, index: true },
        { name: 'organisation', type: 'text' },
        { name: 'sector', type: 'select', index: true, options: [...sectors] },
        { name: 'country', type: 'text', index: true },
      ],
    },
    { name: 'locale', type: 'select', required: true, defaultValue: 'en', options: locales.map(({ code, label }) => ({ value: code, label })) },
    { name: 'consentPublish', type: 'checkbox', label: 'Question and answer may be published, without the name', defaultValue: false },
    {
      type: 'row',
      fields: [
        { name: 'state', type: 'select', required: true, defaultValue: 'unconfirmed', index: true, options: [...requestStates] },
        { name: 'receivedAt', type: 'date', label: 'Received on', index: true },
        { name: 'closedAt', type: 'date', label: 'Answered or declined on', index: true },
      ],
    },
    { name: 'handledBy', type: 'relationship', relationTo: 'users', index: true },
    { name: 'publicQuestion', type: 'textarea', label: 'Question as published', admin: { description: 'Names nobody.' } },
    { name: 'answer', type: 'textarea' },
    {
      name: 'records',
      type: 'relationship',
      relationTo: ['summaries', 'briefings', 'studies', 'references', 'projects'],
      hasMany: true,
      label: 'Answered with',
    },
    { name: 'isPublished', type: 'checkbox', label: 'Shown on the public page', defaultValue: false, index: true },
    { name: 'reason', type: 'textarea', label: 'Why it was declined' },
    ...mailedLinkFields,
  ],
})
