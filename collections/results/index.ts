import { can, mayEnterAdmin, nobody } from '@/access/rules'
import { keepWhatIsRated } from '@/appraisal/hooks'
import { keepWhatTextsName } from '@/publishing/writing/hooks'
import { defineCollection } from '@collections/define'
import { exampleField } from '@collections/fields/example'
import { provenanceField } from '@collections/fields/provenance'
import { refuseRetiredTerms } from '@collections/terms/refuseRetired'
import { readResults } from './access'
import { answerFields, extractionFields, questionFields, sourceFields } from './fields'
import { refuseWrongResults } from './refuseWrong'
import { reindexStudy, reindexStudyOfDeleted } from './reindexStudy'

/** One finding of one study, for one outcome at one time point. */
export const Results = defineCollection({
  slug: 'results',
  labels: { singular: 'Result', plural: 'Results' },
  editorial: { edit: 'evidence.edit', publish: 'evidence.publish' },
  searchable: true,
  access: {
    admin: mayEnterAdmin,
    create: can('evidence.edit'),
    read: readResults,
    readVersions: can('drafts.read'),
    update: can('evidence.edit'),
    delete: can('evidence.publish'),
    unlock: nobody,
  },
  admin: {
    group: 'Evidence',
    useAsTitle: 'outcomeAsWorded',
    defaultColumns: ['outcomeAsWorded', 'study', 'outcome', 'comparison', 'direction', 'editorialState'],
    listSearchableFields: ['outcomeAsWorded', 'measureAsWorded', 'detail'],
    description: 'One finding for one outcome at one time point, with its numbers and the page they are on.',
  },
  defaultSort: '-updatedAt',
  hooks: {
    beforeValidate: [refuseWrongResults, refuseRetiredTerms],
    afterChange: [reindexStudy],
    afterDelete: [reindexStudyOfDeleted],
  },
  keeps: [keepWhatIsRated('result'), keepWhatTextsName],
  fields: [
    {
      name: 'study',
      type: 'relationship',
      relationTo: 'studies',
      required: true,
      index: true,
      admin: { allowCreate: false },
    },
    {
      type: 'tabs',
      tabs: [
        { label: 'What was measured', fields: questionFields },
        { label: 'What was found', fields: answerFields },
        { label: 'Source and provenance', fields: [...sourceFields, provenanceField(), ...extractionFields] },
      ],
    },
    {
      name: 'order',
      type: 'number',
      index: true,
      admin: {
        position: 'sidebar',
        description: 'Place among the results of the study, smallest first.',
      },
    },
    exampleField(),
  ],
})
