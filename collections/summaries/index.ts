import { defineCollection } from '@collections/define'
import { exampleField } from '@collections/fields/example'
import { provenanceField } from '@collections/fields/provenance'
import { slugField } from '@collections/fields/slug'
import { refuse } from '@collections/hooks/refuse'
import { publicPage } from '@collections/preview/publicPage'
import { footnotesField } from '@collections/richText/footnotes'
import { flagPanel, keptFields } from '@collections/richText/keptFields'
import { refuseRetiredTerms } from '@collections/terms/refuseRetired'

import { can, mayEnterAdmin, nobody, publishedOr } from '@/access/rules'
import { settleGapsOfSummary } from '@/agenda/roadmap/hooks'
import { flagEndpoints } from '@/publishing/flags/endpoints'
import { carryAnchors, cleanTexts, keepWhatTextsName, refuseBrokenCitations } from '@/publishing/writing/hooks'
import { keepWhatHasCertainty } from '@/synthesis/certainty/hooks'

import { answerFields } from './answer'
import { findingFields } from './findings'
import { methodFields } from './method'
import { textFields } from './text'
import { summaryProblems } from './validations'

export const Summaries = defineCollection({
  slug: 'summaries',
  labels: { singular: 'Summary', plural: 'Summaries' },
  admin: {
    group: 'Publishing',
    description: 'What the evidence says on one question: the answer, how sure it is, and what it rests on.',
    useAsTitle: 'title',
    defaultColumns: ['title', 'editorialState', 'searchedOn', 'reviewDue', 'updatedAt'],
    listSearchableFields: ['title', 'answer', 'slug'],
    preview: publicPage('summaries'),
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
  hooks: {
    beforeValidate: [refuse(summaryProblems), refuseRetiredTerms, cleanTexts, refuseBrokenCitations],
    beforeChange: [carryAnchors],
    afterChange: [settleGapsOfSummary],
  },
  keeps: [keepWhatTextsName, keepWhatHasCertainty],
  endpoints: flagEndpoints('summaries'),
  fields: [
    flagPanel,
    slugField('title'),
    {
      type: 'tabs',
      tabs: [
        { label: 'Question and answer', fields: answerFields },
        { label: 'Findings', fields: findingFields },
        { label: 'Text', fields: textFields },
        { label: 'Footnotes', fields: [footnotesField()] },
        { label: 'Method and tags', fields: methodFields },
        { label: 'Sources', fields: [provenanceField()] },
      ],
    },
    ...keptFields(),
    exampleField(),
  ],
})
