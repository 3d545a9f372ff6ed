import { nobody, writtenByTheHub } from '@/access/rules'
import { defineCollection } from '@collections/define'

/** The text of one page of a document, for those who may read the document; never public. */
export const DocumentPages = defineCollection({
  slug: 'document-pages',
  labels: { singular: 'Document page', plural: 'Document pages' },
  audited: false,
  access: writtenByTheHub('evidence.edit'),
  admin: {
    group: 'Evidence',
    useAsTitle: 'label',
    hidden: true,
  },
  lockDocuments: false,
  indexes: [{ fields: ['document', 'page'] }],
  fields: [
    { name: 'document', type: 'relationship', relationTo: 'documents', required: true, index: true },
    { name: 'page', type: 'number', required: true, admin: { description: 'From 1, as in the file.' } },
    { name: 'label', type: 'text', admin: { description: 'The number printed on it, where it has one.' } },
    { name: 'text', type: 'textarea' },
    {
      name: 'folded',
      type: 'textarea',
      // Letters and digits in lower case, so that both databases find the same and no sign has a meaning of its own.
      access: { read: nobody },
      admin: { hidden: true },
    },
  ],
})
