import { dayOnly } from '@collections/dates/dayOnly'
import { defineCollection } from '@collections/define'
import { exampleField } from '@collections/fields/example'
import { slugField } from '@collections/fields/slug'
import { list } from '@collections/rows/list'
import { webAddress } from '@collections/validation/webAddress'

import { publicOncePublished } from '@/access/rules'
import { newsletterEndpoints } from '@/partnership/endpoints'

/** One issue of the newsletter, kept for good in the archive. */
export const NewsletterIssues = defineCollection({
  slug: 'newsletter-issues',
  labels: { singular: 'Newsletter issue', plural: 'Newsletter' },
  admin: {
    group: 'Collaborative',
    description: 'What members were told and when. Every published issue stays in the archive.',
    useAsTitle: 'title',
    defaultColumns: ['title', 'number', 'issuedOn', 'editorialState'],
    listSearchableFields: ['title', 'slug'],
  },
  editorial: { edit: 'partnership.edit', publish: 'partnership.edit' },
  searchable: true,
  access: publicOncePublished('partnership.edit'),
  endpoints: newsletterEndpoints,
  fields: [
    slugField('title'),
    { name: 'title', type: 'text', required: true, localized: true, index: true },
    {
      type: 'row',
      fields: [
        { name: 'number', type: 'number', min: 1, index: true },
        { name: 'issuedOn', type: 'date', label: 'Issued on', index: true, admin: { date: dayOnly } },
      ],
    },
    { name: 'summary', type: 'textarea', localized: true },
    list({
      name: 'items',
      nouns: ['item', 'items'],
      namedBy: ['heading'],
      fields: [
        { name: 'heading', type: 'text', required: true, localized: true },
        { name: 'text', type: 'textarea', localized: true },
        {
          type: 'row',
          fields: [
            {
              name: 'record',
              type: 'relationship',
              relationTo: ['summaries', 'briefings', 'studies', 'references', 'projects', 'events'],
            },
            { name: 'url', type: 'text', label: 'Address', validate: webAddress },
          ],
        },
      ],
    }),
    exampleField(),
  ],
})
