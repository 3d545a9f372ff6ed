import { defineCollection } from '@collections/define'
import { exampleField } from '@collections/fields/example'
import { provenanceField } from '@collections/fields/provenance'
import { slugField } from '@collections/fields/slug'
import { publicPage } from '@collections/preview/publicPage'
import { flagPanel, keptFields } from '@collections/richText/keptFields'
import { refuseRetiredTerms } from '@collections/terms/refuseRetired'

import { can, mayEnterAdmin, nobody, publishedOr } from '@/access/rules'
import { flagEndpoints } from '@/publishing/flags/endpoints'
import { carryAnchors, cleanTexts, refuseBrokenCitations } from '@/publishing/writing/hooks'

import { headerFields } from './header'
import { noticeFields } from './notices'
import { referenceFields } from './references'
import { textFields } from './text'

export const Briefings = defineCollection({
  slug: 'briefings',
  labels: { singular: 'Briefing', plural: 'Briefings' },
  admin: {
    group: 'Publishing',
    description: 'Numbered policy briefings with footnotes and further reading.',
    useAsTitle: 'title',
    defaultColumns: ['title', 'series', 'number', 'date', 'editorialState', 'updatedAt'],
    listSearchableFields: ['title', 'number', 'slug'],
    preview: publicPage('briefings'),
  },
  editorial: { edit: 'texts.edit', publish: 'texts.publish' },
  searchable: true,
  access: {
    admin: mayEnterAdmin,
    create: can('texts.edit'),
    read: publishedOr('drafts.read'),
    readVersions: can('drafts.read'),
    update: can('texts.edit'),
    delete: can('texts.publish'),
    unlock: nobody,
  },
  hooks: { beforeValidate: [refuseRetiredTerms, cleanTexts, refuseBrokenCitations], beforeChange: [carryAnchors] },
  endpoints: flagEndpoints('briefings'),
  fields: [
    flagPanel,
    slugField('title'),
    {
      type: 'tabs',
      tabs: [
        { label: 'Header', fields: headerFields },
        { label: 'Text', fields: textFields },
        { label: 'Footnotes and reading', fields: referenceFields },
        { label: 'Tags and notices', fields: noticeFields },
        { label: 'Sources', fields: [provenanceField()] },
      ],
    },
    ...keptFields(),
    exampleField(),
  ],
})
